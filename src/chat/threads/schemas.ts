// The wire shapes of threads.
import { z } from '@hono/zod-openapi'
import { messageSchema, queuedSchema, threadSchema } from '#chat/message.ts'
import { idParam, instant, label, limit } from '#shared/fields.ts'

export const historySchema = z
  .strictObject({
    thread: threadSchema,
    messages: z.array(messageSchema).meta({ description: 'Ascending by seq.' }),
    total_messages: z.int(),
    next_cursor: z.string().nullable().meta({ description: 'Leads to older messages as `before`.' }),
    queued: z.array(queuedSchema).meta({ description: 'What waits for its turn, oldest first.' }),
  })
  .meta({ id: 'History' })
export type History = z.output<typeof historySchema>

export const listQuery = z.object({ limit: limit(100, 50), cursor: z.string().optional() })

export const historyQuery = z.object({
  limit: limit(200, 100),
  before: z.string().optional(),
  leaf: idParam.optional().meta({
    description: 'The message in which the branch ends; without it the head of the thread.',
  }),
})

export const threadParams = z.object({ thread_id: idParam })

export const messageParams = z.object({ thread_id: idParam, message_id: idParam })

export const queueParams = z.object({ thread_id: idParam, user_message_id: idParam })

export const headSchema = z.strictObject({ message_id: idParam }).meta({ id: 'HeadRequest' })

export const titleSchema = z
  .strictObject({ title: label(1, 200).meta({ example: 'The colour of the sky' }) })
  .meta({ id: 'TitleRequest' })

export const deletedSchema = z
  .strictObject({ message: z.string().meta({ example: 'The thread has been deleted.' }) })
  .meta({ id: 'ThreadDeleted' })

export const conditionalHeaders = z.object({
  'if-none-match': z.string().optional().meta({ description: 'Tags of answers that the client has kept.' }),
})

/** What there is of a user's, and tokens as they were spent. */
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
export type Stats = z.output<typeof statsSchema>
