// A reply that is over, told again: as JSON from its outcome or its rows, or as a stream.
import type { TokenUsage } from '#chat/message.ts'
import type { FinishReason, MessagePart, Part } from '#chat/part.ts'
import { createEventLog } from '#chat/runs/reply/event-log.ts'
import type { RunView } from '#chat/runs/runs.ts'
import type { FinishedReply, StoredReply } from '#chat/runs/store.ts'
import { partId } from '#chat/wire/ui-parts.ts'
import { Failure, type FailureCode, fromFailureData, noThread } from '#shared/failure.ts'
import type { SentReply } from './schemas.ts'

/** The answer to one who waited for the end. */
export function fromOutcome({ followed: outcome, ...ids }: RunView<{ as: 'outcome' }>): SentReply | Failure {
  if (outcome.kind === 'deleted') return noThread()
  if (outcome.failure) return fromFailureData(outcome.failure)
  return toSent(ids, outcome.reply)
}

/** The first answer again, made of what is stored. */
export function fromRows(stored: StoredReply): SentReply | Failure {
  const { message, userMessage } = stored
  const ids = { threadId: message.thread_id, messageId: message.id, userMessageId: userMessage.id }
  const { content, tool_calls: toolCalls, status } = message
  return (
    storedFailure(stored) ?? toSent(ids, { content, toolCalls, status, metadata: message.metadata ?? {} })
  )
}

const toSent = (
  ids: { threadId: string; messageId: string; userMessageId: string },
  reply: Pick<FinishedReply, 'content' | 'toolCalls' | 'metadata'> & { status: SentReply['status'] },
): SentReply => ({
  response: reply.content,
  thread_id: ids.threadId,
  message_id: ids.messageId,
  user_message_id: ids.userMessageId,
  tool_calls: reply.toolCalls,
  status: reply.status,
  model: String(reply.metadata.model),
  usage: reply.metadata.usage as TokenUsage,
})

function storedFailure({ message: { status, metadata } }: StoredReply): Failure | null {
  if (status !== 'failed') return null
  return new Failure((metadata?.error as FailureCode | undefined) ?? 'model_failed', 'The reply failed.')
}

/** A stored reply as a stream: the same parts, each text in one delta. */
export function replay(stored: StoredReply, lastEventId: number | null): ReadableStream<Uint8Array> {
  const log = createEventLog(stored.message.seq)
  for (const part of toStream(stored)) log.append(part)
  log.end(true)
  return log.read(lastEventId)
}

function* toStream(stored: StoredReply): Generator<Part> {
  const { message, parts, userMessage, title } = stored
  yield { type: 'start', messageId: message.id }
  const data = { thread_id: message.thread_id, user_message_id: userMessage.id, title }
  yield { type: 'data-thread', transient: true, data }
  let inStep = false
  for (const [index, part] of parts.entries()) {
    if (part.type === 'step-start' && inStep) yield { type: 'finish-step' }
    if (part.type === 'step-start') inStep = true
    yield* toEvents(part, partId(index), stored)
  }
  const failure = storedFailure(stored)
  if (failure) return yield { type: 'error', errorText: failure.message }
  if (message.status === 'stopped') return yield { type: 'abort', reason: 'stopped' }
  if (inStep) yield { type: 'finish-step' }
  yield {
    type: 'finish',
    finishReason: (message.metadata?.finish_reason as FinishReason | undefined) ?? 'stop',
  }
}

/** What a part was while it was said; opaque data of a provider is left behind. */
function* toEvents(part: MessagePart, id: string, { message }: StoredReply): Generator<Part> {
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
      const call = message.tool_calls.find((each) => each.id === part.id)
      if (!call) return
      const toolCallId = call.id
      yield { type: 'tool-input-available', toolCallId, toolName: call.tool_name, input: call.tool_input }
      if (call.status === 'success')
        yield { type: 'tool-output-available', toolCallId, output: call.tool_output }
      else yield { type: 'tool-output-error', toolCallId, errorText: call.error_message ?? 'stopped' }
      return
    }
    case 'steering-message':
      return yield { type: part.type, id: part.id, parts: [{ type: 'text', text: part.text }] }
    default:
      return yield part
  }
}
