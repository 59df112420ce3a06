// The parts of a message as a `UIMessage` of the AI SDK has them, equal to what its client makes of the stream.
import type { ToolCall, UiPart } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'

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
        return call ? [toToolPart(call)] : []
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

function toToolPart({ id, tool_name, tool_input, tool_output, status, error_message }: ToolCall): UiPart {
  const call = { type: `tool-${tool_name}`, toolCallId: id, input: tool_input }
  if (status === 'success') return { ...call, state: 'output-available', output: tool_output }
  if (status === 'error') return { ...call, state: 'output-error', errorText: error_message ?? '' }
  return { ...call, state: 'input-available' }
}
