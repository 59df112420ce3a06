// A run that waits for decisions lives in storage alone: it is loaded when something is decided, or ends its waiting.

import { type createOutbox, held } from '#chat/runs/outbox.ts'
import type { RunStorage } from '#chat/runs/record.ts'
import type { DecideRequest, RunRequest } from '#chat/runs/runs.ts'
import type { RunEvent, RunState } from '#chat/runs/state.ts'
import type { Refusal, RunStore } from '#chat/runs/store.ts'
import { newRun, type Run, type RunDecided } from '#chat/runs/thread-runs.ts'
import { close as closeCalls } from './asked-calls.ts'
import { decideOn } from './decide-on.ts'

type WaitingServices = {
  storage: RunStorage
  store: RunStore
  outbox: ReturnType<typeof createOutbox>
  now: () => number
  /** The run that goes on. */
  current: () => Run | null
  /** Keeps it in memory no longer. */
  forget(run: Run): void
  dispatch(run: Run, event: RunEvent): Promise<void>
  /** Tells those who read or wait. */
  tell(run: Run, delivered: 'stored' | 'held' | 'deleted'): void
}

/** How soon Postgres is told again that a reply waits. */
const retryMs = 15_000

/** How long a waiting run has yet; null for any other. */
export const waitMs = ({ phase, until }: RunState, now: number): number | null =>
  phase === 'waiting' && until !== null ? Math.max(0, until - now) : null

export function createWaiting(services: WaitingServices) {
  const { storage, store, outbox, now, current, forget, dispatch, tell } = services

  async function load(): Promise<Run | null> {
    const record = current() ? null : await storage.load()
    return record?.state.phase === 'waiting' ? newRun(record) : null
  }

  /** What is open is denied. @throws {Failure} `database_unavailable` */
  async function close(run: Run): Promise<void> {
    await dispatch(run, { type: 'closed', at: now() })
    if (run.record.state.phase === 'finished') throw held()
  }

  return {
    load,
    close,

    /** A reply begins to wait, or waits on: Postgres has it, and nothing of it stays here. */
    async park(run: Run): Promise<void> {
      const parked = await outbox.deliver(run.record)
      forget(run)
      if (parked === 'held') await storage.setAlarm(retryMs)
      if (parked === 'stored') await dispatch(run, { type: 'parked' })
      if (parked === 'deleted') {
        await dispatch(run, { type: 'discard' })
        await dispatch(run, { type: 'woken', at: now() })
      }
      tell(run, run.discarded ? 'deleted' : parked)
    },

    deny: ({ record }: Run) => closeCalls(record.draft, new Date(now()).toISOString()),

    /** Nothing is called before Postgres has the decisions; what it has to say of the past is asked for again. */
    async resume(run: Run): Promise<void> {
      const { claim, draft } = run.record
      const there = await store.resume({ ...claim, toolCalls: draft.toolCalls })
      run.woken = true
      await dispatch(run, { type: there ? 'resumed' : 'refused' })
      if (!there) tell(run, 'deleted')
    },

    /** A new message closes a reply that waits, unless it is refused itself. @throws {Failure} `database_unavailable` */
    async closeFor(request: RunRequest): Promise<Refusal | null> {
      const run = await load()
      if (!run) return null
      const refusal = await store.check(request)
      if (!refusal) await close(run)
      return refusal
    },

    /** @throws {Failure} `database_unavailable`: what was decided holds, and the same decisions find it. */
    async decide(request: DecideRequest): Promise<RunDecided> {
      const active = current()
      const run = active ?? (await load())
      const { userId, messageId } = run?.record.claim ?? {}
      if (!run || userId !== request.userId || messageId !== request.messageId) return { kind: 'elsewhere' }
      const answer = decideOn(run.record, request, now())
      if (answer.kind === 'waiting') {
        await storage.save(run.record)
        await outbox.deliver(run.record)
      }
      if (answer.kind !== 'decided') return answer
      if (active) return { kind: 'joined', run }
      await dispatch(run, { type: 'decided' })
      return { kind: 'started', run }
    },
  }
}
