// The wire shapes of conversations.
import { z } from '@hono/zod-openapi'
import { id, instant, text } from '../http/text.ts'

export const roleSchema = z.enum(['user', 'assistant', 'system'])
const status = z.enum(['pending', 'complete', 'stopped', 'failed']).openapi({ example: 'complete' })

export const toolCallSchema = z
  .strictObject({
    id: id(),
    message_id: id(),
    tool_name: z.string().openapi({ example: 'calculate' }),
    tool_input: z
      .any()
      .nonoptional()
      .openapi({ example: { expression: '2 + 3' } }),
    tool_output: z
      .any()
      .nonoptional()
      .openapi({ description: 'The result, or null.', example: { result: 5 } }),
    status: z.enum(['pending', 'success', 'error']).openapi({ example: 'success' }),
    error_message: z.string().nullable().openapi({ example: null }),
    execution_time: z.int().nullable().openapi({ description: 'Milliseconds.', example: 1 }),
    created_at: instant(),
  })
  .openapi('ToolCall')

export const messageSchema = z
  .strictObject({
    id: id(),
    thread_id: id(),
    seq: z.int().openapi({ description: 'The place in the thread, from 1 and without gaps.', example: 1 }),
    role: roleSchema,
    content: z.string(),
    status,
    tool_calls: z.array(toolCallSchema),
    metadata: z.record(z.string(), z.any()).nullable(),
    created_at: instant(),
  })
  .openapi('Message')

export const threadSchema = z
  .strictObject({
    id: id(),
    user_id: id(),
    title: z.string().openapi({ example: 'Why is the sky blue?' }),
    created_at: instant(),
    updated_at: instant(),
    message_count: z.int().openapi({ example: 2 }),
  })
  .openapi('Thread')

export const historySchema = z
  .strictObject({
    thread: threadSchema,
    messages: z.array(messageSchema).openapi({ description: 'Ascending by seq.' }),
    total_messages: z.int(),
    next_cursor: z.string().nullable().openapi({ description: 'Leads to older messages as `before`.' }),
  })
  .openapi('History')

export const sendSchema = z
  .strictObject({
    message: text(1, 32_000)
      .refine((value) => value.trim() !== '', 'Must not be only white space')
      .openapi({ example: 'Why is the sky blue?' }),
    thread_id: z.string().nullable().optional().openapi({
      format: 'uuid',
      description: 'The thread to go on with; without it a new one begins.',
    }),
    stream: z.boolean().default(false),
    model: z
      .string()
      .optional()
      .openapi({ description: 'One of GET /api/chat/models.', example: 'local/echo' }),
  })
  .openapi('SendRequest', { example: { message: 'Why is the sky blue?' } })

export const sentSchema = z
  .strictObject({
    response: z.string().openapi({ example: 'I received your message: Why is the sky blue?' }),
    thread_id: id(),
    message_id: id(),
    user_message_id: id(),
    tool_calls: z.array(toolCallSchema),
    status,
    model: z.string().openapi({ example: 'local/echo' }),
    usage: z.strictObject({ input_tokens: z.int(), output_tokens: z.int() }),
  })
  .openapi('SendResponse')

/** A page's size in a query. */
export const limit = (maximum: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'Must be a whole number')
    .transform(Number)
    .refine((n) => n >= 1 && n <= maximum, `Must be from 1 to ${maximum}`)
    .default(fallback)
    .openapi({ type: 'integer', minimum: 1, maximum, default: fallback })

export const listQuery = z.object({ limit: limit(100, 50), cursor: z.string().optional() })

export const historyQuery = z.object({ limit: limit(200, 100), before: z.string().optional() })

export const threadParams = z.object({
  thread_id: z.string().openapi({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})

export const titleSchema = z
  .strictObject({ title: text(1, 200).openapi({ example: 'The colour of the sky' }) })
  .openapi('TitleRequest')

export const deletedSchema = z
  .strictObject({ message: z.string().openapi({ example: 'The thread has been deleted.' }) })
  .openapi('ThreadDeleted')

export const conditionalHeaders = z.object({
  'if-none-match': z
    .string()
    .optional()
    .openapi({ description: 'Tags of answers that the client has kept.' }),
})

export const statsSchema = z
  .strictObject({
    total_threads: z.int(),
    total_messages: z.int(),
    total_tool_calls: z.int(),
    user_since: instant(),
    input_tokens: z.int().openapi({ description: 'Of every reply ever written: it never decreases.' }),
    output_tokens: z.int(),
  })
  .openapi('Stats')

/** The key without its quotes, if it is one: 1–255 visible characters, as a bare word or a quoted string (RFC 8941). */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .transform((value) => /^"((?:[^"\\]|\\["\\])*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value)
    .refine((key) => /^[\x20-\x7e]{1,255}$/.test(key))
    .optional()
    .openapi({
      description: 'Makes a repeat join the first request instead of sending twice. Kept for 24 hours.',
    }),
})

export const streamHeaders = z.object({
  'last-event-id': z
    .string()
    .optional()
    .openapi({ description: 'The last event that was seen: its successors follow.' }),
})

export const stoppedSchema = z
  .strictObject({ thread_id: id(), message_id: id(), status: z.literal('stopped') })
  .openapi('Stopped')

export const toolsSchema = z
  .strictObject({
    tools: z.array(
      z.strictObject({
        name: z.string().openapi({ example: 'calculate' }),
        description: z.string(),
        parameters: z.record(z.string(), z.any()).openapi({ description: 'JSON Schema of the input.' }),
      }),
    ),
    total_tools: z.int(),
  })
  .openapi('Tools')

export const modelsSchema = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: z.string().openapi({ example: 'local/echo' }),
        provider: z.string().openapi({ example: 'local' }),
      }),
    ),
    default: z.string().openapi({ example: 'local/echo' }),
  })
  .openapi('Models')
