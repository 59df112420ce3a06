// The port to the runs of all threads, as a request sees them: wherever a thread's run lives, it is asked by its thread.
// Implemented in `platform/durable/runs.ts`.
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import type { Decided, Decision } from '#chat/tools/decisions.ts'
import type { FailureData } from '#shared/failure.ts'
import type { Idempotency } from './idempotency.ts'
import type { Ask, FinishedReply, Refusal, RunThread } from './store.ts'

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
}

/** How a run ended, as one who waited for it is told. `deleted`: its thread is gone. */
export type RunOutcome =
  | { kind: 'ended'; reply: FinishedReply; failure: FailureData | null }
  | { kind: 'deleted' }

/** A run that goes on, as its events or read to its end. */
export type RunView<Followed> = {
  threadId: string
  messageId: string
  userMessageId: string
  followed: Followed
}

/** `joined`: another request had begun it. */
export type Started<Followed> = { kind: 'running'; joined: boolean; view: RunView<Followed> } | Refusal

/** What a user or a client answers to the calls of a waiting reply. */
export type DecideRequest = {
  userId: string
  threadId: string
  messageId: string
  decisions: { callId: string; decision: Decision }[]
}

/** `waiting`: calls are open still. `elsewhere`: the reply neither waits nor is written, its rows tell of it. */
export type DecideAnswer<Followed> =
  | { kind: 'running'; joined: boolean; view: RunView<Followed> }
  | { kind: 'waiting'; reply: FinishedReply; userMessageId: string }
  | Exclude<Decided, { kind: 'accepted' }>
  | { kind: 'elsewhere' }

export type EventStream = ReadableStream<Uint8Array>

export type Runs = {
  /** Starts a run, or joins the one that the request's key began, as Server-Sent Events. @throws {Failure} */
  stream(request: RunRequest, lastEventId: number | null): Promise<Started<EventStream>>
  /** The same, and waits for its end. @throws {Failure} `run_interrupted` if a restart cut it and it is not back. */
  wait(request: RunRequest): Promise<Started<RunOutcome>>
  /** The run that goes on in a thread, if it is this user's and, where given, writes this message; else null. */
  resume(
    userId: string,
    threadId: string,
    messageId: string | null,
    lastEventId: number | null,
  ): Promise<RunView<EventStream> | null>
  /** The same, read to its end. */
  join(userId: string, threadId: string, messageId: string): Promise<RunView<RunOutcome> | null>
  /** Whether this message is being written. */
  isActive(userId: string, threadId: string, messageId: string): Promise<boolean>
  /** Decides on calls of a reply that waits; all decided, it goes on, told from there. May be repeated. @throws {Failure} */
  decide(request: DecideRequest): Promise<DecideAnswer<EventStream>>
  /** The same, and waits for its end, or for its next wait. */
  decideAndWait(request: DecideRequest): Promise<DecideAnswer<RunOutcome>>
  /** Ends the run of a thread early. @returns its reply's id once that is stored or held, null if nothing ran. */
  stop(userId: string, threadId: string): Promise<{ messageId: string } | null>
  /** Ends the run of a thread that is gone; nothing is written. */
  discard(threadId: string): Promise<void>
}

/** The beginning of a conversation. */
export type Opening = { userId: string; threadId: string; message: string; reply: string }

/** Titles a conversation, unless its user has done so. @throws whatever goes wrong: the title then stays as it is. */
export type WriteTitle = (opening: Opening) => Promise<void>
