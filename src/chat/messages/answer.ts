// A request to answer a message: its run is started, joined or, when it is long over, told again from the stored rows.
import type { Models } from '#chat/models/model.ts'
import type { EventStream, RunRequest, Runs, RunView, Started } from '#chat/runs/runs.ts'
import type { Refusal, RunStore, StoredReply } from '#chat/runs/store.ts'
import { Failure, invalidToken, noMessage, noThread } from '#shared/failure.ts'
import { fromOutcome, fromRows, replay } from './replay.ts'
import type { SentReply } from './schemas.ts'

export type AnswerServices = { runs: Runs; runStore: RunStore; models: Models; newId: () => string }

/** `replayed`: this request started no run. */
export type Answered<Answer> = { replayed: boolean; threadId: string; messageId: string; answer: Answer }

/** Follows the reply as Server-Sent Events. @throws {Failure} what can be refused before the run begins. */
export async function answerStreaming(
  services: AnswerServices,
  request: RunRequest,
  lastEventId: number | null,
): Promise<Answered<EventStream>> {
  const { runs } = services
  const found = await startOrFind(services, request, {
    start: () => runs.stream(request, lastEventId),
    join: (threadId, messageId) => runs.resume(request.userId, threadId, messageId, lastEventId),
  })
  return toAnswered(
    request,
    found,
    ({ followed }) => followed,
    (stored) => replay(stored, lastEventId),
  )
}

/** Waits for the end; a failure of the run itself is in `answer`, so that its replay can be marked as one. */
export async function answerWhole(
  services: AnswerServices,
  request: RunRequest,
): Promise<Answered<SentReply | Failure>> {
  const { runs } = services
  const found = await startOrFind(services, request, {
    start: () => runs.wait(request),
    join: (threadId, messageId) => runs.join(request.userId, threadId, messageId),
  })
  return toAnswered(request, found, fromOutcome, fromRows)
}

function toAnswered<Followed, Answer>(
  request: RunRequest,
  found: Found<Followed>,
  fromView: (view: RunView<Followed>) => Answer,
  fromStored: (stored: StoredReply) => Answer,
): Answered<Answer> {
  if ('view' in found) {
    const { threadId, messageId } = found.view
    return { replayed: found.joined, threadId, messageId, answer: fromView(found.view) }
  }
  const { id: messageId, thread_id: threadId } = found.stored.message
  // A restart may have cut off the very request that began it.
  return { replayed: messageId !== request.messageId, threadId, messageId, answer: fromStored(found.stored) }
}

/** @throws {Failure} `invalid_request` for a model that cannot be chosen. */
export function requireModel(models: Models, model: string | undefined): string | undefined {
  if (model === undefined || models.ids.includes(model)) return model
  throw new Failure('invalid_request', 'This model cannot be chosen.', {
    errors: [{ path: '/model', code: 'unknown_model', message: 'Must be one of the models listed' }],
  })
}

type Found<Followed> = { joined: boolean; view: RunView<Followed> } | { stored: StoredReply }

/** How a request follows its run: one that it starts, or one that was there. */
type Ways<Followed> = {
  start: () => Promise<Started<Followed>>
  join: (threadId: string, messageId: string) => Promise<RunView<Followed> | null>
}

async function startOrFind<Followed>(
  services: AnswerServices,
  request: RunRequest,
  ways: Ways<Followed>,
): Promise<Found<Followed>> {
  // A key may stand for a claim that nobody was told of: asking its thread takes it back, and then the key is free.
  const found = (await tryOnce(services, request, ways)) ?? (await tryOnce(services, request, ways))
  if (!found) throw noThread()
  return found
}

/** Starts or finds the run of a request; null when what its key stood for is gone. */
async function tryOnce<Followed>(
  { runStore }: AnswerServices,
  request: RunRequest,
  { start, join }: Ways<Followed>,
): Promise<Found<Followed> | null> {
  const { userId } = request
  const started = await start()
  if (started.kind === 'running') return started
  if (started.kind !== 'replay') throw toFailure(started, request)
  const { threadId, messageId } = started
  const view = await join(threadId, messageId)
  if (view) return { joined: messageId !== request.messageId, view }
  const stored = await runStore.find(userId, { messageId })
  if (stored?.message.status !== 'pending') return stored && { stored }
  // A claim that came through after it had been taken back: nobody was told of it, nobody writes it.
  await runStore.release({ userId, messageId })
  return null
}

function toFailure(refusal: Exclude<Refusal, { kind: 'replay' }>, { thread, ask }: RunRequest): Failure {
  switch (refusal.kind) {
    case 'active':
      return new Failure('run_active', 'A reply is being written in this thread.', {
        messageId: refusal.messageId,
      })
    case 'key_reused':
      return new Failure('idempotency_key_reused', 'This idempotency key was used for another request.')
    case 'id_taken':
      return new Failure('id_taken', 'There is a message with this id already.')
    case 'message_not_found':
      return noMessage()
    case 'not_a_reply': {
      const path = ask.kind === 'regenerate' ? '/message_id' : '/parent_id'
      const message =
        ask.kind === 'regenerate' ? 'Must be a reply, or a message of the user' : 'Must be a reply'
      return new Failure('invalid_request', 'The message that is named is of the wrong kind.', {
        errors: [{ path, code: 'wrong_message', message }],
      })
    }
    case 'not_found':
      // Who begins a thread and has no place for it is gone.
      return thread.kind === 'new' ? invalidToken() : noThread()
  }
}
