// The runs of one thread, one after the other, owned by nobody's connection: what they are asked, in turn.

import { historyBytesOf } from '#chat/runs/prompt/prompt.ts'
import { meetBusy } from '#chat/runs/queue/meet-busy.ts'
import { createMessageQueue } from '#chat/runs/queue/message-queue.ts'
import { held } from './outbox.ts'
import { createPerformer, heartbeatMs } from './perform-run.ts'
import { newRecord } from './record.ts'
import type { RunRequest } from './runs.ts'
import { newRun, type Run, type RunServices, type RunStart, type ThreadRuns } from './thread-runs.ts'
import { createTurnQueue } from './turn-queue.ts'

export function createThreadRuns(services: RunServices): ThreadRuns {
  const { storage, store } = services
  const { now, onTrouble } = services.reply
  const historyBytes = historyBytesOf(services.promptTokens)
  const turns = createTurnQueue(now)
  const queue = createMessageQueue({ storage, store: services.queueStore, historyBytes, now, onTrouble })
  const { current, dispatch, tell, waiting } = createPerformer(services, queue, beginNext)

  /** What waits is begun as soon as its thread is free; where Postgres cannot be asked, the next alarm tries again. */
  function beginNext(): void {
    if (!queue.isIdle()) turns.run(recover).catch(() => {})
  }

  async function start(request: RunRequest): Promise<RunStart> {
    await recover()
    const busy = current()
    const met = busy ? await meetBusy({ store, queue, interrupt }, busy, request) : await meetWaiting(request)
    if (met) {
      if (!current()) beginNext() // The reply before it has ended while it was given its place.
      return met
    }
    const run = newRun(newRecord(request, historyBytes, now()))
    try {
      await dispatch(run, { type: 'asked' })
    } catch (error) {
      await dispatch(run, { type: 'unclaimed' })
      throw error
    }
    return run.refusal ?? { kind: 'started', run }
  }

  /** A reply that waits for decisions is waited for, or closed. */
  const meetWaiting = async (request: RunRequest): Promise<RunStart | null> =>
    request.ifBusy === 'queue' && (await waiting.load())
      ? queue.add(request, null)
      : waiting.closeFor(request)

  async function interrupt(run: Run): Promise<void> {
    run.isInterrupted = true
    await dispatch(run, { type: 'stop', at: now() })
    await run.outcome.promise
    if (current()) throw held()
    const parked = await waiting.load() // It came to wait for decisions before it could be stopped.
    if (parked) await waiting.close(parked)
  }

  /**
   * What a restart left goes on, what is held is stored, and what waits is begun.
   * @throws {Failure} `database_unavailable` if it can't be yet.
   */
  async function recover(): Promise<void> {
    await queue.load()
    if ((await settle()) === 'busy') return
    await queue.loadLate()
    for (let run = queue.first(); run && !current(); run = queue.first()) {
      run.record.claim.createdAt = now()
      await dispatch(run, { type: 'asked' })
    }
  }

  async function settle(): Promise<'free' | 'busy'> {
    const running = current()
    if (running?.record.state.phase === 'finished') await running.outcome.promise
    else if (running) return 'busy'
    const record = current()?.record ?? (await storage.load())
    if (!record) return 'free'
    if (record.state.phase === 'waiting' && now() < record.state.until!) return 'busy'
    const run = current() ?? (await queue.runOf(record)) ?? newRun(record)
    run.woken = true
    try {
      await dispatch(run, { type: 'woken', at: now() })
    } catch (error) {
      await storage.setAlarm(heartbeatMs)
      throw error
    }
    if (run.record.state.phase === 'finished') throw held()
    return current() ? 'busy' : 'free'
  }

  /** The same for those who can do without while a run goes on. */
  const recoverOrRun = () =>
    recover().catch((error) => {
      if (!current()) throw error
    })

  return {
    start: (request) => turns.runOrFailFast(() => start(request)),
    async active(userId, messageId) {
      await turns.runOrFailFast(recoverOrRun)
      const run = current()
      const { claim } = run?.record ?? {}
      if (claim?.userId === userId && (messageId === null || messageId === claim.messageId)) return run
      return messageId === null ? null : queue.runUnder(userId, messageId, run)
    },
    async holds(userId, messageId) {
      const run = (await this.active(userId, messageId)) ?? (await turns.runOrFailFast(waiting.load))
      return run?.record.claim.userId === userId && run.record.claim.messageId === messageId
    },
    decide: (request) =>
      turns.runOrFailFast(async () => {
        await recover()
        return waiting.decide(request)
      }),
    // In turn, so that a run which is just being claimed is met, and not missed.
    async stop(userId) {
      const met = await turns.runOrFailFast(async () => {
        await recoverOrRun()
        const run = current() ?? (await waiting.load())
        if (run?.record.claim.userId !== userId) return null
        const withdrawn = await queue.withdraw(() => true)
        if (run.record.state.phase === 'waiting') await waiting.close(run)
        else if (run.record.state.phase === 'running') await dispatch(run, { type: 'stop', at: now() })
        else if (withdrawn.length === 0) return null
        return { run, withdrawn }
      })
      if (!met) return null
      const { run, withdrawn } = met
      const { messageId } = run.record.claim
      if (run.record.state.end?.status === 'stopped') return { messageId, withdrawn }
      const outcome = await run.outcome.promise
      const stopped = outcome.kind === 'ended' && outcome.reply.status === 'stopped'
      return stopped || withdrawn.length > 0 ? { messageId, withdrawn } : null
    },
    withdraw: (userId, userMessageId) =>
      turns.runOrFailFast(async () => {
        await recoverOrRun()
        const gone = await queue.withdraw(
          (message) => message.userId === userId && message.userMessageId === userMessageId,
        )
        return gone.length > 0
      }),
    discard: () =>
      turns.run(async () => {
        await queue.discard()
        const record = current()?.record ?? (await storage.load())
        if (!record) return
        const run = current() ?? newRun(record)
        const written = run === current() && run.record.state.phase !== 'finished'
        run.discarded = true
        await dispatch(run, { type: 'discard' })
        if (written) await run.outcome.promise
        else await dispatch(run, { type: 'woken', at: now() })
        tell(run, 'deleted')
      }),
    wake: () =>
      turns.run(async () => {
        const running = current()
        if (running && running.record.state.phase !== 'finished') return storage.setAlarm(heartbeatMs)
        await queue.load()
        await queue.flush()
        const parked = await waiting.load()
        if (parked) return dispatch(parked, { type: 'woken', at: now() })
        await recover()
        if (!queue.isIdle()) await storage.setAlarm(heartbeatMs)
        else if (!current()) await storage.purge()
      }),
  }
}
