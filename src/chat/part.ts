// A reply as it is streamed (`Part`) and as it is kept (`MessagePart`): both in the words of the AI SDK's UI messages.
import { z } from 'zod'
import { id } from '#shared/fields.ts'

const part = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const input = z.any().nonoptional()
const call = { toolCallId: z.string() }
const named = { ...call, toolName: z.string().meta({ example: 'calculate' }) }
const block = { id: z.string().meta({ description: 'Tells the texts of one reply apart.' }) }
const errorText = z.string().meta({ description: 'A sentence for people.' })

const metadata = z.record(z.string(), z.any()).meta({ description: 'What becomes part of the metadata.' })

const finishReasonSchema = z.enum(['stop', 'length', 'content-filter', 'tool-calls', 'error', 'other'])
export type FinishReason = z.output<typeof finishReasonSchema>

const sourceUrlSchema = part('source-url', {
  sourceId: z.string(),
  url: z.string(),
  title: z.string().optional(),
})
const sourceDocumentSchema = part('source-document', {
  sourceId: z.string(),
  mediaType: z.string(),
  title: z.string(),
  filename: z.string().optional(),
})
const fileSchema = part('file', { url: z.string(), mediaType: z.string() })
const spoken = z.strictObject({ type: z.literal('text'), text: z.string() })

export type SourcePart = z.output<typeof sourceUrlSchema> | z.output<typeof sourceDocumentSchema>
export type FilePart = z.output<typeof fileSchema>

/** One event of a reply, as it goes over the wire. */
export const partSchema = z
  .discriminatedUnion('type', [
    part('start', { messageId: id, messageMetadata: metadata }),
    part('data-thread', {
      transient: z.literal(true),
      data: z.strictObject({ thread_id: id, user_message_id: id, title: z.string() }),
    }),
    part('data-problem', {
      transient: z.literal(true),
      data: z.strictObject({ code: z.string(), detail: z.string(), retry_after: z.int().optional() }),
    }),
    part('data-queued', {
      transient: z.literal(true),
      data: z.strictObject({
        position: z.int().meta({ description: 'Its place among those that wait, from 1.' }),
      }),
    }),
    part('start-step', {}),
    part('text-start', block),
    part('text-delta', { ...block, delta: z.string() }),
    part('text-end', block),
    part('reasoning-start', block),
    part('reasoning-delta', { ...block, delta: z.string() }),
    part('reasoning-end', block),
    part('tool-input-start', named),
    part('tool-input-delta', { ...call, inputTextDelta: z.string() }),
    part('tool-input-available', { ...named, input }),
    part('tool-input-error', { ...named, input, errorText }),
    part('tool-approval-request', { ...call, approvalId: z.string() }),
    part('tool-approval-response', {
      approvalId: z.string(),
      approved: z.boolean(),
      reason: z.string().optional(),
    }),
    part('tool-output-denied', call),
    part('tool-output-available', { ...call, output: z.any().nonoptional() }),
    part('tool-output-error', { ...call, errorText }),
    sourceUrlSchema,
    sourceDocumentSchema,
    fileSchema,
    part('steering-message', { id, parts: z.array(spoken) }),
    part('finish-step', {}),
    part('finish', { finishReason: finishReasonSchema, messageMetadata: metadata }),
    part('abort', { reason: z.string() }),
    part('error', { errorText }),
  ])
  .meta({
    id: 'StreamEvent',
    description:
      'What stands behind `data:` in one frame of an event stream, in the words of the AI SDK UI message stream (version 1). The last frame holds `[DONE]` in its place. Clients pass over types that they do not know.',
  })
export type Part = z.output<typeof partSchema>

/** What a provider needs back with a part, opaque: it goes to that model again, and nowhere else. */
export type ProviderData = { model: string; data: unknown }

/**
 * What a message is made of, in the order in which it was said. A `tool` is a call's id: the call itself stands beside.
 * `asks` says what the call waits or waited for, `reason` why the user decided as they did.
 */
export type MessagePart =
  | { type: 'step-start' }
  | { type: 'text' | 'reasoning'; text: string; provider?: ProviderData }
  | { type: 'tool'; id: string; asks?: 'approval' | 'output'; reason?: string; provider?: ProviderData }
  | SourcePart
  | FilePart
  | { type: 'steering-message'; id: string; text: string }

/** The words of a message: its texts in order, those of different steps parted by an empty line. */
export function contentOf(parts: readonly MessagePart[]): string {
  const steps = ['']
  for (const part of parts)
    if (part.type === 'step-start') steps.push('')
    else if (part.type === 'text') steps.push(steps.pop() + part.text)
  return steps.filter((text) => text !== '').join('\n\n')
}
