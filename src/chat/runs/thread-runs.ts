// The runs of one thread, as the object that holds them asks for them.

import type { EventLog } from '#chat/runs/reply/event-log.ts'
import type { RunRecord } from './record.ts'
import type { RunOutcome, RunRequest } from './runs.ts'
import type { Refusal } from './store.ts'

/** A run that goes on: its ids, its log, and its end. */
export type ActiveRun = {
  record: RunRecord
  log: EventLog
  stop: AbortController
  /** Set when the thread or its owner is gone: there is nothing left to write to. */
  deleted: boolean
  outcome: Promise<RunOutcome>
}

/** What became of a request to run. */
export type RunStart = { kind: 'started' | 'joined'; run: ActiveRun } | Refusal

export type ThreadRuns = {
  /** Claims a run and starts it, or says why not. @throws {Failure} `database_unavailable`. */
  start(request: RunRequest): Promise<RunStart>
  /** The run that goes on, for its owner, once what a restart left is closed. @throws {Failure} `database_unavailable`. */
  active(userId: string): Promise<ActiveRun | null>
  /** Ends the run that goes on; its owner's alone. @returns its reply's id once that is kept, null if none goes on. */
  stop(userId: string): Promise<{ messageId: string } | null>
  /** Ends whatever there is of a thread that is gone. */
  discard(): Promise<void>
  /** Ends what a restart left behind, now or at the next alarm. @throws {Failure} `database_unavailable` if not now. */
  wake(): Promise<void>
}
