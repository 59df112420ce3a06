// The wire shapes of sending a message and following its reply.
import { z } from '@hono/zod-openapi'
import { messageStatusSchema, tokenUsageSchema, toolCallSchema } from '#chat/message.ts'
import { clientToolsSchema } from '#chat/tools/schemas.ts'
import { clientId, id, idParam, knownForm, text } from '#shared/fields.ts'

const ifBusy = z.enum(['reject', 'queue', 'interrupt', 'steer'])

export const sendSchema = z
  .strictObject({
    message: text(1, 32_000)
      .refine((value) => value.trim() !== '', 'Must not be only white space')
      .meta({ example: 'Why is the sky blue?' }),
    thread_id: z.string().nullable().optional().meta({
      format: 'uuid',
      description: 'The thread to go on with; without it a new one begins.',
    }),
    create: z.boolean().default(false).meta({
      description:
        'Begins the thread under the `thread_id` that the client has made, unless it is there already.',
    }),
    parent_id: idParam.nullable().optional().meta({
      description:
        'The reply that the message follows, or null for a new beginning; without it the head of the thread.',
    }),
    user_message_id: clientId.optional().meta({
      description: 'The id of the message, made by the client: sent again it is the same message.',
    }),
    tools: clientToolsSchema.optional(),
    stream: z.boolean().default(false),
    if_busy: ifBusy.default('reject').meta({
      description:
        'While a reply is written in the thread: refuse the message, let it wait its turn, stop that reply, or let its next step take the words up.',
    }),
    model: z.string().optional().meta({ description: 'One of GET /api/chat/models.', example: 'local/echo' }),
  })
  .superRefine(({ create, thread_id }, context) => {
    const problem = (message: string) =>
      context.addIssue({ code: 'custom', path: ['thread_id'], params: { code: 'invalid_format' }, message })
    if (!create) return
    if (typeof thread_id !== 'string') problem('Must be there with `create`')
    else if (!clientId.safeParse(thread_id).success) problem('Must be a UUID')
  })
  .transform(({ thread_id, ...rest }) => ({
    ...rest,
    threadId: typeof thread_id === 'string' ? knownForm(thread_id) : null,
  }))
  .meta({ id: 'SendRequest', example: { message: 'Why is the sky blue?' } })

export const regenerateSchema = z
  .strictObject({
    tools: clientToolsSchema.optional(),
    stream: z.boolean().default(false),
    if_busy: ifBusy.exclude(['steer']).default('reject').meta({
      description: 'As in a message that is sent; there are no words to steer by.',
    }),
    model: z.string().optional().meta({
      description: 'One of GET /api/chat/models; without it the one of the reply that is given again.',
    }),
  })
  .meta({ id: 'RegenerateRequest' })

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

export const acceptedSchema = z
  .strictObject({
    thread_id: id,
    message_id: id.meta({ description: 'The reply; of words that steer, the one that is being written.' }),
    user_message_id: id,
    status: z.enum(['pending', 'queued']),
  })
  .meta({ id: 'Accepted' })
export type Accepted = z.output<typeof acceptedSchema>

/** The key without its quotes, if it is one: 1–255 visible characters, as a bare word or a quoted string (RFC 8941). */
const lastEventHeader = {
  'last-event-id': z
    .string()
    .optional()
    .meta({ description: 'The last event that was seen: its successors follow.' }),
}

const preferHeader = (description: string) => ({
  prefer: z.string().optional().meta({ description }),
})

export const preferHeaders = z.object(
  preferHeader('`wait=20` answers when the message has ended, or after so many seconds: 30 at most.'),
)

export const idempotencyHeaders = z.object({
  ...lastEventHeader,
  ...preferHeader('`respond-async` answers as soon as the message is accepted.'),
  'idempotency-key': z
    .string()
    .transform((value) => /^"((?:[^"\\]|\\["\\])*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value)
    .refine((key) => /^[\x20-\x7e]{1,255}$/.test(key))
    .optional()
    .meta({
      description: 'Makes a repeat join the first request instead of sending twice. Kept for 24 hours.',
    }),
})

export const streamHeaders = z.object(lastEventHeader)

export const streamQuery = z.object({
  message_id: idParam.optional().meta({
    description: 'The reply that is meant, running or over; without it the one that is being written.',
  }),
})

export const stoppedSchema = z
  .strictObject({
    thread_id: id,
    message_id: id,
    status: z.literal('stopped'),
    withdrawn: z.array(z.strictObject({ user_message_id: id, message: z.string() })).meta({
      description: 'The messages that waited, oldest first: they have never been.',
    }),
  })
  .meta({ id: 'Stopped' })
