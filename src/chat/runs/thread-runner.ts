// The runs of one thread, one after the other, owned by nobody's connection: performs what `state.ts` decides.

import { historyBytesOf } from '#chat/runs/prompt/prompt.ts'
import { createWaiting, waitMs } from '#chat/runs/waiting/waiting-run.ts'
import { lastParts } from '#chat/wire/stream-ends.ts'
import { toFailureData } from '#shared/failure.ts'
import { joinOrRefuse } from './join-run.ts'
import { backOffMs, createOutbox, held } from './outbox.ts'
import { idsOf, newRecord, toReply } from './record.ts'
import type { RunRequest } from './runs.ts'
import { type Effect, next, type RunEvent } from './state.ts'
import { newRun, type Run, type RunServices, type RunStart, type ThreadRuns } from './thread-runs.ts'
import { createTurnQueue } from './turn-queue.ts'
import { improveTitle, modelOf, openLog, startWriting } from './write-run.ts'

/** A run looks after itself this often, so that one which a restart cut goes on within 20 s. */
const heartbeatMs = 15_000

export function createThreadRuns(services: RunServices): ThreadRuns {
  const { storage, store, promptTokens } = services
  const { now, onTrouble } = services.reply
  let current: Run | null = null
  const queue = createTurnQueue(now)
  const outbox = createOutbox(store, onTrouble)
  const forget = (run: Run) => {
    if (current === run) current = null
  }
  const waiting = createWaiting({
    ...{ storage, store, outbox, now, dispatch, tell, forget },
    current: () => current,
  })

  const effects: Record<Effect, (run: Run) => Promise<void> | void> = {
    save: ({ record }) => storage.save(record),
    alarm: ({ record: { state } }) =>
      storage.setAlarm(
        state.phase === 'finished' ? backOffMs(state.attempts) : (waitMs(state, now()) ?? heartbeatMs),
      ),
    claim,
    release: async (run) => {
      await store.release(run.record.claim)
      await dispatch(run, { type: 'released' })
    },
    begin,
    write,
    abort: ({ stop }) => stop.abort(),
    deliver,
    park: (run) => waiting.park(run),
    deny: (run) => waiting.deny(run),
    resume: (run) => waiting.resume(run),
    clear: async (run) => {
      await storage.clear()
      forget(run)
    },
  }

  async function dispatch(run: Run, event: RunEvent): Promise<void> {
    const { state, effects: due } = next(run.record.state, event)
    run.record.state = state
    for (const effect of due) await effects[effect](run)
  }

  /** Asks Postgres for the run: for the first time, or whether it is still ours after a restart. */
  async function claim(run: Run): Promise<void> {
    const { record } = run
    const request = { ...record.claim, createdAt: new Date(record.claim.createdAt) }
    let claimed = await store.claim(request)
    if (claimed.kind === 'active') {
      // Nobody else writes in this thread: it is a claim that came through after it was taken back, and nobody was told.
      await store.release({ ...request, messageId: claimed.messageId })
      claimed = await store.claim(request)
    }
    if (claimed.kind !== 'claimed') {
      run.refusal = claimed
      await dispatch(run, { type: 'refused' })
      return tell(run, 'deleted')
    }
    run.claimed = claimed
    record.seq = claimed.seq
    record.userMessageId = claimed.userMessage.id
    record.model ??= modelOf(services.models, claimed)
    await dispatch(run, run.woken ? { type: 'reclaimed', at: now() } : { type: 'claimed' })
  }

  function begin(run: Run): void {
    run.log = openLog(run)
    current = run
  }

  function write(run: Run): void {
    const onEdge = () => dispatch(run, { type: 'edge' })
    startWriting(services, run, onEdge)
      .then(async ({ end, failure }) => {
        if (failure) onTrouble(failure.code, failure, idsOf(run.record))
        run.failure = failure && toFailureData(failure)
        await dispatch(run, { type: end.status === 'waiting' ? 'paused' : 'ended', end })
        if (run.record.state.phase === 'idle') tell(run, 'deleted')
      })
      .catch((error) => {
        onTrouble('a run broke off', error, idsOf(run.record))
        forget(run)
        run.log.end(false)
        run.outcome.reject(error)
      })
  }

  /** Gives a finished reply to Postgres; it is held where Postgres cannot take it, and its clients are told of its end. */
  async function deliver(run: Run): Promise<void> {
    const delivered = await outbox.deliver(run.record)
    await dispatch(run, { type: delivered === 'held' ? 'held' : 'delivered' })
    tell(run, run.discarded ? 'deleted' : delivered)
  }

  function tell(run: Run, delivered: 'stored' | 'held' | 'deleted'): void {
    if (run.told) return
    run.told = true
    if (delivered === 'deleted') {
      run.log.append({ type: 'abort', reason: 'deleted' })
      run.outcome.resolve({ kind: 'deleted' })
    } else {
      const reply = toReply(run.record)
      for (const part of lastParts(run.record.state.end!, reply.metadata, run.failure)) run.log.append(part)
      run.outcome.resolve({ kind: 'ended', reply, failure: run.failure })
      if (reply.status === 'complete') void improveTitle(services, run)
    }
    run.log.end(true)
  }

  async function start(request: RunRequest): Promise<RunStart> {
    await recover()
    if (current) return joinOrRefuse(store, current, request)
    const refusal = await waiting.closeFor(request)
    if (refusal) return refusal
    const run = newRun(newRecord(request, historyBytesOf(promptTokens), now()))
    try {
      await dispatch(run, { type: 'asked' })
    } catch (error) {
      await dispatch(run, { type: 'unclaimed' })
      throw error
    }
    return run.refusal ?? { kind: 'started', run }
  }

  /** What a restart left goes on; what is held is stored. @throws {Failure} `database_unavailable` if it can't be yet. */
  async function recover(): Promise<void> {
    if (current?.record.state.phase === 'finished') await current.outcome.promise
    else if (current) return
    const record = current ? current.record : await storage.load()
    if (!record || (record.state.phase === 'waiting' && now() < record.state.until!)) return
    const run = current ?? newRun(record)
    run.woken = true
    try {
      await dispatch(run, { type: 'woken', at: now() })
    } catch (error) {
      await storage.setAlarm(heartbeatMs)
      throw error
    }
    if (run.record.state.phase === 'finished') throw held()
  }

  return {
    start: (request) => queue.runOrFailFast(() => start(request)),
    async active(userId, messageId) {
      await queue.runOrFailFast(recover).catch((error) => {
        if (!current) throw error
      })
      if (current?.record.claim.userId !== userId) return null
      return messageId === null || messageId === current.record.claim.messageId ? current : null
    },
    decide: (request) =>
      queue.runOrFailFast(async () => {
        await recover()
        return waiting.decide(request)
      }),
    // In turn, so that a run which is just being claimed is met, and not missed.
    async stop(userId) {
      const run = await queue.runOrFailFast(async () => {
        await recover().catch((error) => {
          if (!current) throw error
        })
        return current ?? waiting.load()
      })
      if (run?.record.claim.userId === userId && run.record.state.phase === 'waiting') {
        await queue.runOrFailFast(() => waiting.close(run))
        return { messageId: run.record.claim.messageId }
      }
      if (run?.record.claim.userId !== userId || run.record.state.phase !== 'running') return null
      await dispatch(run, { type: 'stop', at: now() })
      const outcome = await run.outcome.promise
      const stopped = outcome.kind === 'ended' && outcome.reply.status === 'stopped'
      return stopped ? { messageId: run.record.claim.messageId } : null
    },
    discard: () =>
      queue.run(async () => {
        const record = current?.record ?? (await storage.load())
        if (!record) return
        const run = current ?? newRun(record)
        const written = run === current && run.record.state.phase !== 'finished'
        run.discarded = true
        await dispatch(run, { type: 'discard' })
        if (written) await run.outcome.promise
        else await dispatch(run, { type: 'woken', at: now() })
        tell(run, 'deleted')
      }),
    wake: () =>
      queue.run(async () => {
        if (current && current.record.state.phase !== 'finished') return storage.setAlarm(heartbeatMs)
        const parked = await waiting.load()
        if (parked) return dispatch(parked, { type: 'woken', at: now() })
        await recover()
        if (!current) await storage.purge()
      }),
  }
}
