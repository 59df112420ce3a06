// A message is sent: its run is started, joined or, when it is long over, told again from the stored rows.
import type { Message, MessageStatus, TokenUsage } from '#chat/message.ts'
import type { Models } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { createEventLog } from '#chat/runs/reply/event-log.ts'
import type { Follow, RunRequest, Runs, RunView } from '#chat/runs/runs.ts'
import type { FinishedReply, RunStore } from '#chat/runs/store.ts'
import { titleFrom } from '#chat/threads/title.ts'
import { Failure, type FailureCode, fromFailureData, invalidToken, noThread } from '#shared/failure.ts'
import type { SentReply } from './schemas.ts'

export type SendServices = { runs: Runs; runStore: RunStore; models: Models; newId: () => string }

export type SendInput = {
  message: string
  /** The thread to go on with; null begins one. */
  threadId: string | null
  model?: string | undefined
  idempotencyKey: string | null
}

/** `replayed`: this request started no run. */
export type Sent<Answer> = { replayed: boolean; answer: Answer }

/** Sends and follows the reply as Server-Sent Events. @throws {Failure} what can be refused before the run begins. */
export async function sendStreaming(
  services: SendServices,
  userId: string,
  input: SendInput,
): Promise<Sent<ReadableStream<Uint8Array>>> {
  const sent = await start(services, userId, input, { as: 'stream', lastEventId: null })
  if ('view' in sent) return { replayed: sent.joined, answer: sent.view.followed }
  return { replayed: true, answer: retell(sent.found) }
}

/** Sends and waits for the end; a failure of the run itself is in `answer`, so that its replay can be marked as one. */
export async function sendAndWait(
  services: SendServices,
  userId: string,
  input: SendInput,
): Promise<Sent<SentReply | Failure>> {
  const sent = await start(services, userId, input, { as: 'outcome' })
  if ('view' in sent) return { replayed: sent.joined, answer: fromOutcome(sent.view) }
  return { replayed: true, answer: fromRows(sent.found) }
}

type Found = NonNullable<Awaited<ReturnType<RunStore['find']>>>
type Started<How extends Follow> = { joined: boolean; view: RunView<How> } | { found: Found }

async function start<How extends Follow>(
  services: SendServices,
  userId: string,
  input: SendInput,
  follow: How,
): Promise<Started<How>> {
  const { models, newId } = services
  const model = input.model ?? models.ids[0]!
  if (!models.ids.includes(model))
    throw new Failure('invalid_request', 'This model cannot be chosen.', {
      errors: [{ path: '/model', code: 'unknown_model', message: 'Must be one of the models listed' }],
    })
  const { message, threadId } = input
  const request = {
    userId,
    threadId: threadId ?? newId(),
    newTitle: threadId ? null : titleFrom(message),
    message,
    model,
    idempotency: input.idempotencyKey === null ? null : await identify(input.idempotencyKey, input),
  }
  // A key may stand for a claim that nobody was told of: asking its thread takes it back, and then the key is free.
  const sent = (await ask(services, request, follow)) ?? (await ask(services, request, follow))
  if (!sent) throw noThread()
  return sent
}

/** Starts or finds the run of a request; null when what its key stood for is gone. */
async function ask<How extends Follow>(
  { runs, runStore }: SendServices,
  request: RunRequest,
  follow: How,
): Promise<Started<How> | null> {
  const { userId } = request
  const sent = await runs.send(request, follow)
  switch (sent.kind) {
    case 'running':
      return sent
    case 'active':
      throw new Failure('run_active', 'A reply is being written in this thread.', {
        messageId: sent.messageId,
      })
    case 'key_reused':
      throw new Failure('idempotency_key_reused', 'This idempotency key was used for another request.')
    case 'not_found':
      // Who begins a thread and has no place for it is gone.
      throw request.newTitle === null ? noThread() : invalidToken()
  }
  const view = await runs.follow(userId, sent.threadId, sent.messageId, follow)
  if (view) return { joined: true, view }
  const found = await runStore.find(userId, sent.messageId)
  if (found?.reply.status !== 'pending') return found && { found }
  // A claim that came through after it had been taken back: nobody was told of it, nobody writes it.
  const { threadId, messageId } = sent
  const { userMessageId } = found
  await runStore.release({ userId, threadId, newTitle: request.newTitle, userMessageId, messageId })
  return null
}

/** What a repeat must have in common with the first request: the same message, thread and model as it named them. */
async function identify(key: string, { message, threadId, model }: SendInput) {
  const bytes = new TextEncoder().encode(JSON.stringify([message, threadId, model ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { key, fingerprint: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}

function fromOutcome({ followed: outcome, ...ids }: RunView<{ as: 'outcome' }>): SentReply | Failure {
  if (outcome.kind === 'deleted') return noThread()
  if (outcome.failure) return fromFailureData(outcome.failure)
  return toSent(ids, outcome.reply)
}

const toSent = (
  ids: { threadId: string; messageId: string; userMessageId: string },
  reply: Pick<FinishedReply, 'content' | 'toolCalls' | 'metadata'> & { status: MessageStatus },
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

/** The first answer again, made of what is stored. */
function fromRows({ reply, userMessageId }: Found): SentReply | Failure {
  const failure = storedFailure(reply)
  if (failure) return failure
  const ids = { threadId: reply.thread_id, messageId: reply.id, userMessageId }
  return toSent(ids, { ...reply, toolCalls: reply.tool_calls, metadata: reply.metadata ?? {} })
}

function storedFailure({ status, metadata }: Message): Failure | null {
  if (status !== 'failed') return null
  return new Failure((metadata?.error as FailureCode | undefined) ?? 'model_failed', 'The reply failed.')
}

/** A stored reply as a stream: the same parts, its text in one delta. */
function retell({ reply, userMessageId, title }: Found): ReadableStream<Uint8Array> {
  const log = createEventLog(reply.seq)
  log.append({ type: 'start', messageId: reply.id })
  const data = { thread_id: reply.thread_id, user_message_id: userMessageId, title }
  log.append({ type: 'data-thread', transient: true, data })
  log.append({ type: 'start-step' })
  for (const call of reply.tool_calls) {
    const toolCallId = call.id
    log.append({ type: 'tool-input-available', toolCallId, toolName: call.tool_name, input: call.tool_input })
    if (call.status === 'success')
      log.append({ type: 'tool-output-available', toolCallId, output: call.tool_output })
    else log.append({ type: 'tool-output-error', toolCallId, errorText: call.error_message ?? 'stopped' })
  }
  if (reply.content !== '') {
    log.append({ type: 'text-start', id: '0' })
    log.append({ type: 'text-delta', id: '0', delta: reply.content })
    log.append({ type: 'text-end', id: '0' })
  }
  const failure = storedFailure(reply)
  if (failure) log.append({ type: 'error', errorText: failure.message })
  else if (reply.status === 'stopped') log.append({ type: 'abort', reason: 'stopped' })
  else {
    log.append({ type: 'finish-step' })
    log.append({
      type: 'finish',
      finishReason: (reply.metadata?.finish_reason as FinishReason | undefined) ?? 'stop',
    })
  }
  log.end(true)
  return log.read(null)
}
