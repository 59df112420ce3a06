// One reply's life: pending → complete | stopped | failed. One run at a time in a thread, owned by nobody's connection.
import type { Models } from '#chat/models/model.ts'
import { contentOf } from '#chat/part.ts'
import { buildPrompt } from '#chat/runs/prompt/prompt.ts'
import { createEventLog } from '#chat/runs/reply/event-log.ts'
import { type ReplyEnd, type ReplySettings, writeReply } from '#chat/runs/reply/write-reply.ts'
import { Failure, toFailureData } from '#shared/failure.ts'
import { compareKeys } from './idempotency.ts'
import { createDelivery } from './outbox.ts'
import {
  createCheckpoints,
  idsOf,
  interrupted,
  keysOf,
  lastPart,
  newRecord,
  type RunRecord,
  type RunStorage,
  recordEnd,
  toReply,
} from './record.ts'
import type { RunOutcome, RunRequest, WriteTitle } from './runs.ts'
import type { Claimed, RunStore } from './store.ts'
import type { ActiveRun, RunStart, ThreadRuns } from './thread-runs.ts'
import { createTurns } from './turn-queue.ts'

export type RunServices = {
  storage: RunStorage
  store: RunStore
  models: Models
  reply: ReplySettings
  systemPrompt: string
  promptTokens: number
  /** Null where the first words of a thread are title enough. */
  writeTitle: WriteTitle | null
}

/** A run looks after itself this often, so that one which a restart killed is closed within a minute. */
const heartbeatMs = 20_000

/** The runs of one thread, one after the other. */
export function createThreadRuns(services: RunServices): ThreadRuns {
  const { storage, store, models, systemPrompt, promptTokens, writeTitle } = services
  const { now, onTrouble } = services.reply
  let current: ActiveRun | null = null
  const turns = createTurns(now)
  const delivery = createDelivery({ storage, store, onTrouble })

  async function start(request: RunRequest): Promise<RunStart> {
    await recover()
    if (current) return joinOrRefuse(current, request)
    const record = newRecord(request, promptTokens, services.reply)
    await storage.save(record)
    await storage.setAlarm(heartbeatMs)
    const claim = { ...record.claim, createdAt: new Date(record.claim.createdAt) }
    let claimed = await store.claim(claim)
    if (claimed.kind === 'active') {
      // Nobody else writes in this thread: it is a claim that came through after it was taken back, and nobody was told.
      await store.release({ ...claim, messageId: claimed.messageId })
      claimed = await store.claim(claim)
    }
    if (claimed.kind !== 'claimed') {
      await storage.clear()
      return claimed
    }
    record.phase = 'running'
    record.seq = claimed.seq
    record.userMessageId = claimed.userMessage.id
    record.model = request.model ?? modelOf(claimed)
    return { kind: 'started', run: begin(record, claimed) }
  }

  /** While a run goes on only its own key joins it; another key may still stand for an older answer. */
  async function joinOrRefuse(run: ActiveRun, request: RunRequest): Promise<RunStart> {
    const { claim, userMessageId } = run.record
    const { messageId, thread, userId } = claim
    const own = userId === request.userId
    const repeat = own ? compareKeys(request.idempotency, thread.id, keysOf(run.record)) : null
    if (repeat) return repeat.kind === 'replay' ? { kind: 'joined', run } : repeat
    // A stranger waits for Postgres here as at any thread that is not theirs: they must not see that a reply is written.
    const plain =
      request.idempotency === null && request.ask.kind === 'message' && request.ask.parent === 'head'
    const refusal = own && plain ? null : await store.check(request)
    return refusal ?? (own ? { kind: 'active', messageId, userMessageId } : { kind: 'not_found' })
  }

  /** A reply that is given again has the model of the first one, as long as that may be chosen. */
  const modelOf = ({ model }: Claimed) => models.ids.find((id) => id === model) ?? models.ids[0]!

  function begin(record: RunRecord, { title, userMessage, history, earlier }: Claimed): ActiveRun {
    const { messageId, thread, userId } = record.claim
    const input = { system: systemPrompt, message: userMessage.text, history, earlier }
    const prompt = buildPrompt(input, promptTokens)
    record.prompt = prompt.report
    const log = createEventLog(record.seq)
    log.append({ type: 'start', messageId })
    const data = { thread_id: thread.id, user_message_id: userMessage.id, title }
    log.append({ type: 'data-thread', transient: true, data })

    const stop = new AbortController()
    const model = { id: record.model, open: () => models.open(record.model) }
    const request = { messageId, userId, model, system: systemPrompt, messages: prompt.messages }
    const settings = {
      ...services.reply,
      onTrouble: (message: string, error: unknown) => onTrouble(message, error, idsOf(record)),
    }
    const write = async () => {
      await storage.save(record)
      const watched = { ...request, stop: stop.signal, onProgress: createCheckpoints(storage, record, now) }
      return close(run, await writeReply(watched, record.draft, log, settings))
    }
    const run: ActiveRun = {
      record,
      log,
      stop,
      deleted: false,
      outcome: Promise.resolve({ kind: 'deleted' }),
    }
    run.outcome = write()
    run.outcome.catch((error) => {
      onTrouble('a run broke off', error, idsOf(record))
      if (current === run) current = null
      log.end(false)
    })
    current = run
    return run
  }

  /** Holds the finished reply before anybody is told that it is whole, then gives it to Postgres. */
  async function close(run: ActiveRun, end: ReplyEnd): Promise<RunOutcome> {
    const { record, log } = run
    if (run.deleted) return vanish(run)
    if (end.status === 'failed') onTrouble(end.failure.code, end.failure, idsOf(record))
    recordEnd(record, end, now())
    await storage.save(record)
    const stored = await deliver(record)
    if (stored === 'deleted' || run.deleted) return vanish(run)
    log.append(lastPart(end))
    log.end(true)
    if (end.status === 'complete') void improveTitle(record)
    const failure = end.status === 'failed' ? toFailureData(end.failure) : null
    return { kind: 'ended', reply: toReply(record), failure }
  }

  /** Nobody waits for it, and a restart in these seconds costs no more than the better title. */
  async function improveTitle(record: RunRecord): Promise<void> {
    const { claim, draft } = record
    const { userId, thread, ask } = claim
    if (!writeTitle || thread.kind === 'existing' || ask.kind !== 'message') return
    const reply = contentOf(draft.parts)
    await writeTitle({ userId, threadId: thread.id, message: ask.text, reply }).catch((error) =>
      onTrouble('a title was not written', error, idsOf(record)),
    )
  }

  async function vanish(run: ActiveRun): Promise<RunOutcome> {
    await storage.clear()
    if (current === run) current = null
    run.log.append({ type: 'abort', reason: 'deleted' })
    run.log.end(true)
    return { kind: 'deleted' }
  }

  async function deliver(record: RunRecord) {
    const delivered = await delivery.deliver(record)
    if (delivered !== 'held' && current?.record === record) current = null
    return delivered
  }

  /** Brings a run that nobody works at any more to its end. @throws {Failure} `database_unavailable` if it can't yet. */
  async function recover(): Promise<void> {
    if (current && current.record.phase !== 'finished') return
    await current?.outcome
    const record = current?.record ?? (await storage.load())
    if (!record) return
    if (record.phase === 'claiming') return delivery.takeBack(record)
    if (record.phase === 'running') recordEnd(record, interrupted(), now())
    if ((await deliver(record)) === 'held')
      throw new Failure(
        'database_unavailable',
        'The last reply of this thread is still waiting to be stored.',
      )
  }

  async function wake(): Promise<void> {
    if (current && current.record.phase !== 'finished') return storage.setAlarm(heartbeatMs)
    return recover()
  }

  return {
    start: (request) => turns.onRequest(() => start(request)),
    async active(userId) {
      await turns.onRequest(wake).catch((error) => {
        if (!current) throw error
      })
      return current?.record.claim.userId === userId ? current : null
    },
    // In turn, so that a run which is just being claimed is met, and not missed.
    async stop(userId) {
      const run = await turns.onRequest(async () => current)
      if (run?.record.claim.userId !== userId || run.record.phase !== 'running') return null
      run.stop.abort()
      const outcome = await run.outcome
      const stopped = outcome.kind === 'ended' && outcome.reply.status === 'stopped'
      return stopped ? { messageId: run.record.claim.messageId } : null
    },
    async discard() {
      const run = await turns.inTurn(async () => {
        if (!current) await storage.clear()
        return current
      })
      if (!run) return
      run.deleted = true
      run.stop.abort()
      await run.outcome
      if (current === run) await vanish(run) // It had ended, and was held.
    },
    wake: () => turns.inTurn(wake),
  }
}
