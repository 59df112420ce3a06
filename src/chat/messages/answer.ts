// A request to answer a message: its run is started, joined or, when it is long over, told again from the stored rows.
import type { Models } from '#chat/models/model.ts'
import type { Follow, RunRequest, Runs, RunView } from '#chat/runs/runs.ts'
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
): Promise<Answered<ReadableStream<Uint8Array>>> {
  const started = await start(services, request, { as: 'stream', lastEventId })
  if ('stored' in started)
    return { replayed: true, ...idsOf(started.stored), answer: replay(started.stored, lastEventId) }
  const { threadId, messageId, followed } = started.view
  return { replayed: started.joined, threadId, messageId, answer: followed }
}

/** Waits for the end; a failure of the run itself is in `answer`, so that its replay can be marked as one. */
export async function answerWhole(
  services: AnswerServices,
  request: RunRequest,
): Promise<Answered<SentReply | Failure>> {
  const started = await start(services, request, { as: 'outcome' })
  if ('stored' in started)
    return { replayed: true, ...idsOf(started.stored), answer: fromRows(started.stored) }
  const { threadId, messageId } = started.view
  return { replayed: started.joined, threadId, messageId, answer: fromOutcome(started.view) }
}

/** @throws {Failure} `invalid_request` for a model that cannot be chosen. */
export function requireModel(models: Models, model: string | undefined): string | undefined {
  if (model === undefined || models.ids.includes(model)) return model
  throw new Failure('invalid_request', 'This model cannot be chosen.', {
    errors: [{ path: '/model', code: 'unknown_model', message: 'Must be one of the models listed' }],
  })
}

const idsOf = ({ message }: StoredReply) => ({ threadId: message.thread_id, messageId: message.id })

type Started<How extends Follow> = { joined: boolean; view: RunView<How> } | { stored: StoredReply }

async function start<How extends Follow>(
  services: AnswerServices,
  request: RunRequest,
  follow: How,
): Promise<Started<How>> {
  // A key may stand for a claim that nobody was told of: asking its thread takes it back, and then the key is free.
  const started =
    (await startOrFind(services, request, follow)) ?? (await startOrFind(services, request, follow))
  if (!started) throw noThread()
  return started
}

/** Starts or finds the run of a request; null when what its key stood for is gone. */
async function startOrFind<How extends Follow>(
  { runs, runStore }: AnswerServices,
  request: RunRequest,
  follow: How,
): Promise<Started<How> | null> {
  const { userId } = request
  const sent = await runs.send(request, follow)
  if (sent.kind === 'running') return sent
  if (sent.kind !== 'replay') throw toFailure(sent, request)
  const { threadId, messageId } = sent
  const view = await runs.follow(userId, threadId, messageId, follow)
  if (view) return { joined: true, view }
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
