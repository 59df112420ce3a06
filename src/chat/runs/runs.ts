// The port to the runs of all threads, as a request sees them: wherever a thread's run lives, it is asked by its thread.
// Implemented in `platform/durable/runs.ts`.

import type { Draft } from '#chat/runs/reply/draft.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import type { Decided, Decision } from '#chat/tools/decisions.ts'
import type { FailureData } from '#shared/failure.ts'
import type { Idempotency } from './idempotency.ts'
import type { Ask, FinishedReply, Refusal, RunThread } from './store.ts'

/** What a request wants in a thread in which a reply is being written. */
export type IfBusy = 'reject' | 'queue' | 'interrupt' | 'steer'

/**
 * A message to be answered. Without a model the one of the reply that is given again counts, else the default. `messageId` is
 * the reply's, made beforehand, so that asking twice is asking once.
 */
export type RunRequest = {
  userId: string
  messageId: string
  thread: RunThread
  ask: Ask
  model: string | null
  /** The tools that the client answers. */
  clientTools: ClientToolRequest[]
  idempotency: Idempotency | null
  ifBusy: IfBusy
}

/** How a run ended, as one who waited for it is told. `deleted`: its thread is gone. `withdrawn`: it never began. */
export type RunOutcome =
  | { kind: 'ended'; reply: FinishedReply; failure: FailureData | null }
  | { kind: 'deleted' }
  | { kind: 'withdrawn' }

/** Where a run is: in the queue, written so far, or over. */
export type RunProgress =
  | { status: 'queued' | 'over' }
  | { status: 'pending'; draft: Pick<Draft, 'parts' | 'toolCalls'> }

/** A run that goes on or waits for its turn, as its events or read to its end. */
export type RunView<Followed> = {
  threadId: string
  messageId: string
  userMessageId: string
  followed: Followed
}

/** `joined`: another request had begun it. */
export type Running<Followed> = { kind: 'running'; joined: boolean; view: RunView<Followed> }

/** `steering`: the words are to be taken up by the reply that is being written. */
export type Started<Followed> = Running<Followed> | Refusal

/** A message that was withdrawn before its turn came. */
export type Withdrawn = { userMessageId: string; message: string }

/** What a user or a client answers to the calls of a waiting reply. */
export type DecideRequest = {
  userId: string
  threadId: string
  messageId: string
  decisions: { callId: string; decision: Decision }[]
}

/** `waiting`: calls are open still. `elsewhere`: the reply neither waits nor is written, its rows tell of it. */
export type DecideAnswer<Followed> =
  | Running<Followed>
  | { kind: 'waiting'; reply: FinishedReply; userMessageId: string }
  | Exclude<Decided, { kind: 'accepted' }>
  | { kind: 'elsewhere' }

export type Stopped = { messageId: string; withdrawn: Withdrawn[] }

export type EventStream = ReadableStream<Uint8Array>

export type Runs = {
  /** Starts a run, or joins the one that the request's key began, as Server-Sent Events. @throws {Failure} */
  stream(request: RunRequest, lastEventId: number | null): Promise<Started<EventStream>>
  /** The same, and waits for its end. @throws {Failure} `run_interrupted` if a restart cut it and it is not back. */
  wait(request: RunRequest): Promise<Started<RunOutcome>>
  /** The same, and does not wait: its place is durable. */
  accept(request: RunRequest): Promise<Started<RunProgress>>
  /** A run that goes on or waits for its turn, once it is over or after so many milliseconds; null if there is none. */
  watch(
    userId: string,
    threadId: string,
    messageId: string,
    waitMs: number,
  ): Promise<RunView<RunProgress> | null>
  /** The run that goes on in a thread, if it is this user's and, where given, writes this message; else null. */
  resume(
    userId: string,
    threadId: string,
    messageId: string | null,
    lastEventId: number | null,
  ): Promise<RunView<EventStream> | null>
  /** The same, read to its end. */
  join(userId: string, threadId: string, messageId: string): Promise<RunView<RunOutcome> | null>
  /** Whether this message is being written, or waits for its turn or for decisions. */
  holds(userId: string, threadId: string, messageId: string): Promise<boolean>
  /** Decides on calls of a reply that waits; all decided, it goes on, told from there. May be repeated. @throws {Failure} */
  decide(request: DecideRequest): Promise<DecideAnswer<EventStream>>
  /** The same, and waits for its end, or for its next wait. */
  decideAndWait(request: DecideRequest): Promise<DecideAnswer<RunOutcome>>
  /**
   * Ends the run of a thread early, and withdraws what waits behind it.
   * @returns its reply's id once that is stored or held, null if nothing ran.
   */
  stop(userId: string, threadId: string): Promise<Stopped | null>
  /** Withdraws a message that waits. @returns false where it does not. */
  withdraw(userId: string, threadId: string, userMessageId: string): Promise<boolean>
  /** Ends the run of a thread that is gone; nothing is written. */
  discard(threadId: string): Promise<void>
}

/** The beginning of a conversation. */
export type Opening = { userId: string; threadId: string; message: string }

/**
 * Titles a conversation, unless its user has done so.
 * @returns the title that it has now; null where it stays as it is. @throws whatever goes wrong: it stays then, too.
 */
export type WriteTitle = (opening: Opening) => Promise<string | null>
