// The runs of one thread, as the object that holds them asks for them.
import type { Models } from '#chat/models/model.ts'
import type { QueueStore } from '#chat/runs/queue/store.ts'
import { createEventLog, type EventLog } from '#chat/runs/reply/event-log.ts'
import type { ReplySettings } from '#chat/runs/reply/write-reply.ts'
import type { FailureData } from '#shared/failure.ts'
import type { RunRecord, RunStorage } from './record.ts'
import type { DecideAnswer, DecideRequest, RunOutcome, RunRequest, Stopped, WriteTitle } from './runs.ts'
import type { Claimed, Refusal, RunStore } from './store.ts'

export type RunServices = {
  storage: RunStorage
  store: RunStore
  queueStore: QueueStore
  models: Models
  reply: ReplySettings
  systemPrompt: string
  promptTokens: number
  /** Null where the first words of a thread are title enough. */
  writeTitle: WriteTitle | null
}

/** A run while its object is awake: what is durable of it, and what is of the moment. */
export type Run = {
  record: RunRecord
  /** It was there before its object woke. */
  woken: boolean
  claimed: Claimed | null
  /** Why it could not be claimed. */
  refusal: Refusal | null
  log: EventLog
  stop: AbortController
  /** It is stopped for another message. */
  isInterrupted: boolean
  /** Its thread or its owner is gone: there is nothing left to write to. */
  discarded: boolean
  failure: FailureData | null
  /** Its place in the queue, from 1, for as long as it is in there. */
  position: number
  isBegun: boolean
  /** Resolves once its turn has come, or never will: then `never` says why. */
  begun: PromiseWithResolvers<void>
  never: 'withdrawn' | 'deleted' | null
  /** Whether those who read or wait were told of its end. */
  told: boolean
  outcome: PromiseWithResolvers<RunOutcome>
}

export function newRun(record: RunRecord): Run {
  const outcome = Promise.withResolvers<RunOutcome>()
  outcome.promise.catch(() => {}) // There may be nobody who waits for it.
  return {
    record,
    woken: false,
    claimed: null,
    refusal: null,
    log: createEventLog(record.seq, { waits: 0, restarts: record.state.telling }),
    stop: new AbortController(),
    isInterrupted: false,
    discarded: false,
    failure: null,
    position: 0,
    isBegun: false,
    begun: Promise.withResolvers(),
    never: null,
    told: false,
    outcome,
  }
}

/** What became of a request to run. */
export type RunStart = { kind: 'started' | 'joined' | 'queued'; run: Run } | Refusal

/** What became of decisions. */
export type RunDecided =
  | { kind: 'started' | 'joined'; run: Run }
  | Exclude<DecideAnswer<never>, { kind: 'running' }>

export type ThreadRuns = {
  /** Claims a run and starts it, gives it a place in the queue, or says why not. @throws {Failure} `database_unavailable`. */
  start(request: RunRequest): Promise<RunStart>
  /**
   * The run that goes on or, under its message's id, that waits for its turn; for its owner and, where given, if it writes this message, once what a restart left goes on too.
   * @throws {Failure} `database_unavailable`.
   */
  active(userId: string, messageId: string | null): Promise<Run | null>
  /** Whether a reply is being written, or waits for its turn or for decisions. @throws {Failure} `database_unavailable`. */
  holds(userId: string, messageId: string): Promise<boolean>
  /** Decides on calls of the reply that waits, and lets it go on when all are decided. @throws {Failure} `database_unavailable`. */
  decide(request: DecideRequest): Promise<RunDecided>
  /**
   * Ends the run that goes on, or the reply that waits, and withdraws what waits behind it; its owner's alone.
   * @returns its reply's id once that is kept, null if none goes on.
   */
  stop(userId: string): Promise<Stopped | null>
  /** Withdraws a message whose turn has not come. @returns false where there is none. */
  withdraw(userId: string, userMessageId: string): Promise<boolean>
  /** Ends whatever there is of a thread that is gone. */
  discard(): Promise<void>
  /** Goes on with what a restart left behind, now or at the next alarm. @throws {Failure} `database_unavailable` if not now. */
  wake(): Promise<void>
}
