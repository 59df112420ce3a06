// Performs what `state.ts` decides: the effects of a run, one after the other.
import type { MessageQueue } from '#chat/runs/queue/message-queue.ts'
import { cutCalls } from '#chat/runs/reply/cut-calls.ts'
import { createWaiting, waitMs } from '#chat/runs/waiting/waiting-run.ts'
import { interruption } from '#chat/tools/call-tool.ts'
import { lastParts } from '#chat/wire/stream-ends.ts'
import { toFailureData } from '#shared/failure.ts'
import { backOffMs, createOutbox } from './outbox.ts'
import { idsOf, toReply } from './record.ts'
import { type Effect, next, type RunEvent } from './state.ts'
import type { Run, RunServices } from './thread-runs.ts'
import { improveTitle, modelOf, openLog, startWriting } from './write-run.ts'

/** A run looks after itself this often, so that one which a restart cut goes on within 20 s. */
export const heartbeatMs = 15_000

/** @param onFree is called when a run is over. */
export function createPerformer(services: RunServices, queue: MessageQueue, onFree: () => void) {
  const { storage, store } = services
  const { now, onTrouble } = services.reply
  let current: Run | null = null
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
    abort: ({ stop, isInterrupted }) => stop.abort(isInterrupted ? interruption : undefined),
    cut: ({ record }) => cutCalls(record.draft),
    deliver,
    park: (run) => waiting.park(run),
    deny: (run) => waiting.deny(run),
    resume: (run) => waiting.resume(run),
    clear: async (run) => {
      await storage.clear()
      forget(run)
      onFree()
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
      await queue.drop(record.claim.messageId)
      await dispatch(run, { type: 'refused' })
      return tell(run, 'deleted')
    }
    await queue.leave(record.claim.messageId)
    run.claimed = claimed
    record.seq = claimed.seq
    record.userMessageId = claimed.userMessage.id
    record.model ??= modelOf(services.models, claimed)
    await dispatch(run, run.woken ? { type: 'reclaimed', at: now() } : { type: 'claimed' })
  }

  function begin(run: Run): void {
    run.log = openLog(run)
    current = run
    run.isBegun = true
    run.begun.resolve()
  }

  function write(run: Run): void {
    void improveTitle(services, run)
    startWriting(services, run, queue, () => dispatch(run, { type: 'edge' }))
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
      if (!run.isBegun) run.never = 'deleted'
      run.log.append({ type: 'abort', reason: 'deleted' })
      run.outcome.resolve({ kind: 'deleted' })
    } else {
      const reply = toReply(run.record)
      for (const part of lastParts(run.record.state.end!, reply.metadata, run.failure)) run.log.append(part)
      run.outcome.resolve({ kind: 'ended', reply, failure: run.failure })
    }
    run.begun.resolve()
    run.log.end(true)
  }

  return { current: () => current, dispatch, tell, waiting }
}
