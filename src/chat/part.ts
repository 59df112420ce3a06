// A reply as a stream: the parts of the AI SDK's UI message stream (version 1) that we send.
import { z } from 'zod'
import { id } from '#shared/fields.ts'

const part = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const input = z.any().nonoptional()
const call = { toolCallId: z.string() }
const named = { ...call, toolName: z.string().meta({ example: 'calculate' }) }
const block = { id: z.string().meta({ description: 'Tells the texts of one reply apart.' }) }
const errorText = z.string().meta({ description: 'A sentence for people.' })

const finishReasonSchema = z.enum(['stop', 'length', 'content-filter', 'tool-calls', 'error', 'other'])
export type FinishReason = z.output<typeof finishReasonSchema>

/** One event of a reply, as it goes over the wire. */
export const partSchema = z
  .discriminatedUnion('type', [
    part('start', { messageId: id }),
    part('data-thread', {
      transient: z.literal(true),
      data: z.strictObject({ thread_id: id, user_message_id: id, title: z.string() }),
    }),
    part('start-step', {}),
    part('text-start', block),
    part('text-delta', { ...block, delta: z.string() }),
    part('text-end', block),
    part('tool-input-start', named),
    part('tool-input-delta', { ...call, inputTextDelta: z.string() }),
    part('tool-input-available', { ...named, input }),
    part('tool-input-error', { ...named, input, errorText }),
    part('tool-output-available', { ...call, output: z.any().nonoptional() }),
    part('tool-output-error', { ...call, errorText }),
    part('finish-step', {}),
    part('finish', { finishReason: finishReasonSchema }),
    part('abort', { reason: z.string() }),
    part('error', { errorText }),
  ])
  .meta({
    id: 'StreamEvent',
    description:
      'What stands behind `data:` in one frame of an event stream, in the words of the AI SDK UI message stream (version 1). The last frame holds `[DONE]` in its place. Clients pass over types that they do not know.',
  })
export type Part = z.output<typeof partSchema>
