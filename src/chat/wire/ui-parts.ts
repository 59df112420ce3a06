// The parts of a message as a `UIMessage` of the AI SDK has them, equal to what its client makes of the stream.
import type { ToolCall, UiPart } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'
import { isDenied } from './call-events.ts'

/** Opaque data of a provider is left behind, and a part that has nothing else: it never leaves the house. */
export function toUiParts(role: string, parts: readonly MessagePart[], calls: readonly ToolCall[]): UiPart[] {
  const callOf = new Map(calls.map((call) => [call.id, call]))
  return parts.flatMap((part, index): UiPart[] => {
    switch (part.type) {
      case 'text':
        if (part.text === '') return []
        return [{ type: 'text', text: part.text, ...(role === 'assistant' && { state: 'done' }) }]
      case 'reasoning':
        if (part.text === '') return []
        return [{ type: 'reasoning', id: partId(index), text: part.text, state: 'done' }]
      case 'tool': {
        const call = callOf.get(part.id)
        return call ? [toToolPart(call, part)] : []
      }
      case 'steering-message':
        return [{ type: part.type, id: part.id, parts: [{ type: 'text', text: part.text }] }]
      default:
        return [part]
    }
  })
}

/** What a text or a thought is called in the stream: its place among the parts, so that a replay calls it the same. */
export const partId = (index: number) => String(index)

function toToolPart(call: ToolCall, { asks, reason }: Extract<MessagePart, { type: 'tool' }>): UiPart {
  const { id, status } = call
  const part = { type: `tool-${call.tool_name}`, toolCallId: id, input: call.tool_input }
  const decided = call.decided_at !== null
  const answered = { id, approved: !isDenied(call), ...(reason !== undefined && { reason }) }
  if (decided && isDenied(call)) return { ...part, state: 'output-denied', approval: answered }
  const approval = asks === 'approval' && decided ? { approval: answered } : {}
  if (status === 'success')
    return { ...part, state: 'output-available', output: call.tool_output, ...approval }
  if (status === 'error')
    return { ...part, state: 'output-error', errorText: call.error_message ?? '', ...approval }
  if (asks !== 'approval') return { ...part, state: 'input-available' }
  return decided
    ? { ...part, state: 'approval-responded', approval: answered }
    : { ...part, state: 'approval-requested', approval: { id } }
}
