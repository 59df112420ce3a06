// The wire shapes of conversations.
import { z } from '@hono/zod-openapi'
import { id, instant, text } from '#shared/fields.ts'

export const roleSchema = z.enum(['user', 'assistant', 'system'])
const status = z.enum(['pending', 'complete', 'stopped', 'failed']).meta({ example: 'complete' })

const toolCallSchema = z
  .strictObject({
    id,
    message_id: id,
    tool_name: z.string().meta({ example: 'calculate' }),
    tool_input: z
      .any()
      .nonoptional()
      .meta({ example: { expression: '2 + 3' } }),
    tool_output: z
      .any()
      .nonoptional()
      .meta({ description: 'The result, or null.', example: { result: 5 } }),
    status: z.enum(['pending', 'success', 'error']).meta({ example: 'success' }),
    error_message: z.string().nullable().meta({ example: null }),
    execution_time: z.int().nullable().meta({ description: 'Milliseconds.', example: 1 }),
    created_at: instant,
  })
  .meta({ id: 'ToolCall' })

export const messageSchema = z
  .strictObject({
    id,
    thread_id: id,
    seq: z.int().meta({ description: 'The place in the thread, from 1 and without gaps.', example: 1 }),
    role: roleSchema,
    content: z.string(),
    status,
    tool_calls: z.array(toolCallSchema),
    metadata: z.record(z.string(), z.any()).nullable(),
    created_at: instant,
  })
  .meta({ id: 'Message' })

export const threadSchema = z
  .strictObject({
    id,
    user_id: id,
    title: z.string().meta({ example: 'Why is the sky blue?' }),
    created_at: instant,
    updated_at: instant,
    message_count: z.int().meta({ example: 2 }),
  })
  .meta({ id: 'Thread' })

export const historySchema = z
  .strictObject({
    thread: threadSchema,
    messages: z.array(messageSchema).meta({ description: 'Ascending by seq.' }),
    total_messages: z.int(),
    next_cursor: z.string().nullable().meta({ description: 'Leads to older messages as `before`.' }),
  })
  .meta({ id: 'History' })

export const sendSchema = z
  .strictObject({
    message: text(1, 32_000)
      .refine((value) => value.trim() !== '', 'Must not be only white space')
      .meta({ example: 'Why is the sky blue?' }),
    thread_id: z.string().nullable().optional().meta({
      format: 'uuid',
      description: 'The thread to go on with; without it a new one begins.',
    }),
    stream: z.boolean().default(false),
    model: z.string().optional().meta({ description: 'One of GET /api/chat/models.', example: 'local/echo' }),
  })
  .meta({ id: 'SendRequest', example: { message: 'Why is the sky blue?' } })

export const sentSchema = z
  .strictObject({
    response: z.string().meta({ example: 'I received your message: Why is the sky blue?' }),
    thread_id: id,
    message_id: id,
    user_message_id: id,
    tool_calls: z.array(toolCallSchema),
    status,
    model: z.string().meta({ example: 'local/echo' }),
    usage: z.strictObject({ input_tokens: z.int(), output_tokens: z.int() }),
  })
  .meta({ id: 'SendResponse' })

/** A page's size in a query. */
export const limit = (maximum: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'Must be a whole number')
    .transform(Number)
    .refine((n) => n >= 1 && n <= maximum, `Must be from 1 to ${maximum}`)
    .default(fallback)
    .meta({ type: 'integer', minimum: 1, maximum, default: fallback })

export const listQuery = z.object({ limit: limit(100, 50), cursor: z.string().optional() })

export const historyQuery = z.object({ limit: limit(200, 100), before: z.string().optional() })

export const threadParams = z.object({
  thread_id: z.string().meta({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})

export const titleSchema = z
  .strictObject({ title: text(1, 200).meta({ example: 'The colour of the sky' }) })
  .meta({ id: 'TitleRequest' })

export const deletedSchema = z
  .strictObject({ message: z.string().meta({ example: 'The thread has been deleted.' }) })
  .meta({ id: 'ThreadDeleted' })

export const conditionalHeaders = z.object({
  'if-none-match': z.string().optional().meta({ description: 'Tags of answers that the client has kept.' }),
})

export const statsSchema = z
  .strictObject({
    total_threads: z.int(),
    total_messages: z.int(),
    total_tool_calls: z.int(),
    user_since: instant,
    input_tokens: z.int().meta({ description: 'Of every reply ever written: it never decreases.' }),
    output_tokens: z.int(),
  })
  .meta({ id: 'Stats' })

/** The key without its quotes, if it is one: 1–255 visible characters, as a bare word or a quoted string (RFC 8941). */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .transform((value) => /^"((?:[^"\\]|\\["\\])*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value)
    .refine((key) => /^[\x20-\x7e]{1,255}$/.test(key))
    .optional()
    .meta({
      description: 'Makes a repeat join the first request instead of sending twice. Kept for 24 hours.',
    }),
})

export const streamHeaders = z.object({
  'last-event-id': z
    .string()
    .optional()
    .meta({ description: 'The last event that was seen: its successors follow.' }),
})

export const stoppedSchema = z
  .strictObject({ thread_id: id, message_id: id, status: z.literal('stopped') })
  .meta({ id: 'Stopped' })

export const toolsSchema = z
  .strictObject({
    tools: z.array(
      z.strictObject({
        name: z.string().meta({ example: 'calculate' }),
        description: z.string(),
        parameters: z.record(z.string(), z.any()).meta({ description: 'JSON Schema of the input.' }),
      }),
    ),
    total_tools: z.int(),
  })
  .meta({ id: 'Tools' })

export const modelsSchema = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: z.string().meta({ example: 'local/echo' }),
        provider: z.string().meta({ example: 'local' }),
      }),
    ),
    default: z.string().meta({ example: 'local/echo' }),
  })
  .meta({ id: 'Models' })
