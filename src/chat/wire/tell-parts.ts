// The parts of a reply that are kept, told as the events that they were: to those who come back, and from the rows.
import type { ToolCall } from '#chat/message.ts'
import type { MessagePart, Part } from '#chat/part.ts'
import { partId } from './ui-parts.ts'

/** Opaque data of a provider is left behind. A step ends where the next one begins; the last one is left to the caller. */
export function* tellParts(
  parts: readonly MessagePart[],
  calls: readonly ToolCall[],
): Generator<Part, { inStep: boolean }> {
  let inStep = false
  for (const [index, part] of parts.entries()) {
    // What steers a reply is taken up between two steps.
    if (inStep && (part.type === 'step-start' || part.type === 'steering-message')) {
      yield { type: 'finish-step' }
      inStep = false
    }
    if (part.type === 'step-start') inStep = true
    yield* tellPart(part, partId(index), calls)
  }
  return { inStep }
}

function* tellPart(part: MessagePart, id: string, calls: readonly ToolCall[]): Generator<Part> {
  switch (part.type) {
    case 'step-start':
      return yield { type: 'start-step' }
    case 'text':
    case 'reasoning':
      if (part.text === '') return // It only carries what its provider needs back.
      yield { type: `${part.type}-start`, id }
      yield { type: `${part.type}-delta`, id, delta: part.text }
      return yield { type: `${part.type}-end`, id }
    case 'tool': {
      const call = calls.find((each) => each.id === part.id)
      return call && (yield* tellCall(call))
    }
    case 'steering-message':
      return yield { type: part.type, id: part.id, parts: [{ type: 'text', text: part.text }] }
    default:
      return yield part
  }
}

function* tellCall({
  id: toolCallId,
  tool_name,
  tool_input,
  tool_output,
  status,
  error_message,
}: ToolCall): Generator<Part> {
  yield { type: 'tool-input-available', toolCallId, toolName: tool_name, input: tool_input }
  if (status === 'success') yield { type: 'tool-output-available', toolCallId, output: tool_output }
  if (status === 'error')
    yield { type: 'tool-output-error', toolCallId, errorText: error_message ?? 'stopped' }
}
