// A reply that is over, told again: as JSON from its outcome or its rows, or as a stream.
import type { TokenUsage } from '#chat/message.ts'
import type { FinishReason, Part } from '#chat/part.ts'
import { createEventLog, type Telling } from '#chat/runs/reply/event-log.ts'
import type { EventStream, RunOutcome, RunView } from '#chat/runs/runs.ts'
import type { FinishedReply, StoredReply } from '#chat/runs/store.ts'
import { waitsOf } from '#chat/runs/waiting/asked-calls.ts'
import { firstParts, lastParts } from '#chat/wire/stream-ends.ts'
import { tellNews, tellParts } from '#chat/wire/tell-parts.ts'
import { toEventStream } from '#chat/wire/ui-message-stream.ts'
import { Failure, fromFailureData, noThread, toFailureData } from '#shared/failure.ts'
import type { SentReply } from './schemas.ts'

/** The answer to one who waited for the end. */
export function fromOutcome({ followed: outcome, ...ids }: RunView<RunOutcome>): SentReply | Failure {
  if (outcome.kind === 'withdrawn')
    return new Failure('withdrawn', 'The message was withdrawn before its turn came.')
  if (outcome.kind === 'deleted') return noThread()
  if (outcome.failure) return fromFailureData(outcome.failure)
  return fromReply(ids, outcome.reply)
}

/** The first answer again, made of what is stored. */
export function fromRows(stored: StoredReply): SentReply | Failure {
  const { message, userMessage } = stored
  const ids = { threadId: message.thread_id, messageId: message.id, userMessageId: userMessage.id }
  const { content, tool_calls: toolCalls, status } = message
  return (
    storedFailure(stored) ?? fromReply(ids, { content, toolCalls, status, metadata: message.metadata ?? {} })
  )
}

export const fromReply = (
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

function storedFailure({ message, error }: StoredReply): Failure | null {
  return message.status === 'failed' ? new Failure(error ?? 'model_failed', 'The reply failed.') : null
}

/** A reply that waits goes on under ids greater than those. */
const tellingOf = ({ message, parts }: StoredReply): Telling =>
  message.status === 'waiting' ? { waits: waitsOf({ parts, toolCalls: message.tool_calls }) } : 'stored'

/** A stored reply as a stream: the same parts, each text in one delta. */
export function replay(stored: StoredReply, lastEventId: number | null): EventStream {
  const log = createEventLog(stored.message.seq, tellingOf(stored))
  for (const part of tellReply(stored)) log.append(part)
  log.end(true)
  return toEventStream(log.read(lastEventId))
}

function* tellReply(stored: StoredReply): Generator<Part> {
  const { message, parts } = stored
  yield* toStart(stored)
  const { inStep } = yield* tellParts(parts, message.tool_calls)
  yield* toEnd(stored, inStep)
}

/** The rest of a stored reply, for whoever decided on calls of it. */
export function replayNews(stored: StoredReply, decided: ReadonlySet<string>): EventStream {
  const log = createEventLog(stored.message.seq, tellingOf(stored))
  for (const part of tellRest(stored, decided)) log.append(part)
  log.end(true)
  return toEventStream(log.read(null))
}

function* tellRest(stored: StoredReply, decided: ReadonlySet<string>): Generator<Part> {
  const { message, parts } = stored
  const [start] = toStart(stored)
  yield start!
  const { inStep } = yield* tellNews(parts, message.tool_calls, decided)
  yield* toEnd(stored, inStep)
}

function toStart({ message, userMessage, title }: StoredReply): Part[] {
  const model = message.metadata?.model
  return firstParts(message.id, title, {
    thread_id: message.thread_id,
    user_message_id: userMessage.id,
    parent_id: userMessage.parentId,
    created_at: message.created_at,
    ...(typeof model === 'string' && { model }),
  })
}

function* toEnd(stored: StoredReply, inStep: boolean): Generator<Part> {
  const { status } = stored.message
  const metadata = stored.message.metadata ?? {}
  const failure = storedFailure(stored)
  const isEnd = status === 'complete' || status === 'waiting'
  if (inStep && isEnd) yield { type: 'finish-step' }
  const finishReason = (metadata.finish_reason as FinishReason | undefined) ?? null
  const end = failure ? 'failed' : isEnd || status === 'stopped' ? status : 'complete'
  yield* lastParts({ status: end, finishReason }, metadata, failure && toFailureData(failure))
}
