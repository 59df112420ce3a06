// A request to answer a message: its run is started, queued, joined or, when it is long over, told again from the stored rows.
import type { Models } from '#chat/models/model.ts'
import type { Steering } from '#chat/runs/idempotency.ts'
import { held } from '#chat/runs/outbox.ts'
import type { QueueStore } from '#chat/runs/queue/store.ts'
import type { EventStream, RunRequest, Runs, RunView, Started } from '#chat/runs/runs.ts'
import type { Refusal, RunStore, StoredReply } from '#chat/runs/store.ts'
import { Failure, invalidToken, noMessage, noThread } from '#shared/failure.ts'
import { toAccepted } from './progress.ts'
import { fromOutcome, fromRows, replay } from './replay.ts'
import type { Accepted, SentReply } from './schemas.ts'

export type AnswerServices = {
  runs: Runs
  runStore: RunStore
  queueStore: QueueStore
  models: Models
  newId: () => string
}

/** `replayed`: this request started no run. */
export type Answered<Answer> =
  | { kind: 'answered'; replayed: boolean; threadId: string; messageId: string; answer: Answer }
  | { kind: 'accepted'; replayed: boolean; accepted: Accepted }

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
    (view) => ({ ...idsOf(view), answer: view.followed }),
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
  return toAnswered(request, found, (view) => ({ ...idsOf(view), answer: fromOutcome(view) }), fromRows)
}

/** Waits for nothing: the run, or its place in the queue, is durable. A reply that has ended is answered whole. */
export async function answerLater(
  services: AnswerServices,
  request: RunRequest,
): Promise<Answered<SentReply | Failure>> {
  const { runs } = services
  const found = await startOrFind(services, request, {
    start: () => runs.accept(request),
    join: async (threadId, messageId) => {
      const view = await runs.watch(request.userId, threadId, messageId, 0)
      return view?.followed.status === 'over' ? null : view
    },
  })
  return toAnswered(request, found, (view) => ({ accepted: toAccepted(view) }), fromRows)
}

const idsOf = ({ threadId, messageId }: RunView<unknown>) => ({ threadId, messageId })

function toAnswered<Followed, Answer>(
  request: RunRequest,
  found: Found<Followed>,
  fromView: (
    view: RunView<Followed>,
  ) => { threadId: string; messageId: string; answer: Answer } | { accepted: Accepted },
  fromStored: (stored: StoredReply) => Answer,
): Answered<Answer> {
  if ('steering' in found) {
    const { repeated, ...ids } = found.steering
    return { kind: 'accepted', replayed: repeated, accepted: toAccepted({ ...ids, followed: null }) }
  }
  if ('view' in found) {
    const told = fromView(found.view)
    if ('accepted' in told) return { kind: 'accepted', replayed: found.joined, ...told }
    return { kind: 'answered', replayed: found.joined, ...told }
  }
  const { id: messageId, thread_id: threadId } = found.stored.message
  // A restart may have cut off the very request that began it.
  const replayed = messageId !== request.messageId
  return { kind: 'answered', replayed, threadId, messageId, answer: fromStored(found.stored) }
}

/** @throws {Failure} `invalid_request` for a model that cannot be chosen. */
export function requireModel(models: Models, model: string | undefined): string | undefined {
  if (model === undefined || models.ids.includes(model)) return model
  throw new Failure('invalid_request', 'This model cannot be chosen.', {
    errors: [{ path: '/model', code: 'unknown_model', message: 'Must be one of the models listed' }],
  })
}

type Found<Followed> =
  | { joined: boolean; view: RunView<Followed> }
  | { stored: StoredReply }
  | { steering: Steering }

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
  { runs, runStore, queueStore }: AnswerServices,
  request: RunRequest,
  { start, join }: Ways<Followed>,
): Promise<Found<Followed> | null> {
  const { userId } = request
  const started = await start()
  if (started.kind === 'running') return started
  if (started.kind === 'steering') return { steering: started }
  if (started.kind !== 'replay') throw toFailure(started, request)
  const { threadId, messageId } = started
  const view = await join(threadId, messageId)
  if (view) return { joined: messageId !== request.messageId, view }
  const stored = await runStore.find(userId, { messageId })
  if (stored && stored.message.status !== 'pending') return { stored }
  // It waits for decisions, and Postgres could not be told so yet.
  if (await runs.holds(userId, threadId, messageId)) throw held()
  // A claim or a place that came through after it had been taken back: nobody was told of it, nobody writes it.
  if (stored) await runStore.release({ userId, messageId })
  else await queueStore.withdraw(userId, [messageId])
  return null
}

function toFailure(
  refusal: Exclude<Refusal, { kind: 'replay' | 'steering' }>,
  { thread, ask }: RunRequest,
): Failure {
  switch (refusal.kind) {
    case 'active':
      return new Failure('run_active', 'A reply is being written in this thread.', {
        messageId: refusal.messageId,
      })
    case 'queue_full':
      return new Failure('queue_full', 'As many messages wait in this thread as can.')
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
