// The wire shapes of sending a message and following its reply.
import { z } from '@hono/zod-openapi'
import { messageStatusSchema, tokenUsageSchema, toolCallSchema } from '#chat/message.ts'
import { id, text } from '#shared/fields.ts'

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
    status: messageStatusSchema,
    model: z.string().meta({ example: 'local/echo' }),
    usage: tokenUsageSchema,
  })
  .meta({ id: 'SendResponse' })
export type SentReply = z.output<typeof sentSchema>

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
