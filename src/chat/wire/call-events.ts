// What is told of a call after its arguments, in the stream and again from what is stored.
import type { ToolCall } from '#chat/message.ts'
import type { MessagePart, Part } from '#chat/part.ts'

type CallPart = Extract<MessagePart, { type: 'tool' }>

/** The words that stand at a call which was denied. */
export const denied = 'denied'

export const isDenied = ({ status, error_message }: ToolCall): boolean =>
  status === 'error' && error_message === denied

/** That a call asks the user; what is the client's asks by having no output. */
export function* requestEvents({ id }: Pick<ToolCall, 'id'>, asks: CallPart['asks']): Generator<Part> {
  if (asks === 'approval') yield { type: 'tool-approval-request', approvalId: id, toolCallId: id }
}

/** What was decided on a call that asked: the user's answer, or what the client gave. */
export function* decisionEvents(call: ToolCall, { asks, reason }: CallPart): Generator<Part> {
  const { id: toolCallId, decided_at } = call
  if (decided_at === null) return
  if (asks === 'approval') {
    const approved = !isDenied(call)
    yield { type: 'tool-approval-response', approvalId: toolCallId, approved, ...(reason && { reason }) }
  }
  if (isDenied(call)) yield { type: 'tool-output-denied', toolCallId }
  else if (asks === 'output') yield* resultEvents(call)
}

/** What came of a call. */
export function* resultEvents(call: ToolCall): Generator<Part> {
  const { id: toolCallId, status, tool_output: output, error_message } = call
  if (status === 'success') yield { type: 'tool-output-available', toolCallId, output }
  if (status === 'error')
    yield { type: 'tool-output-error', toolCallId, errorText: error_message ?? 'stopped' }
}
