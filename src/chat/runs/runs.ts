// The port to the runs of all threads, as a request sees them: wherever a thread's run lives, it is asked by its thread.
import type { FailureData } from '#shared/failure.ts'
import type { Idempotency } from './idempotency.ts'
import type { Ask, FinishedReply, Refusal, RunThread } from './store.ts'

/** A message to be answered. Without a model the one of the reply that is given again counts, else the default. */
export type RunRequest = {
  userId: string
  thread: RunThread
  ask: Ask
  model: string | null
  idempotency: Idempotency | null
}

/** How a run ended, as one who waited for it is told. `deleted`: its thread is gone. */
export type RunOutcome =
  | { kind: 'ended'; reply: FinishedReply; failure: FailureData | null }
  | { kind: 'deleted' }

/** How a client wants to follow a run: as it goes, from after an event on, or told at its end. */
export type Follow = { as: 'stream'; lastEventId: number | null } | { as: 'outcome' }

/** A run that goes on, as a stream of Server-Sent Events or read to its end. */
export type RunView<How extends Follow = Follow> = {
  threadId: string
  messageId: string
  userMessageId: string
  followed: How extends { as: 'stream' } ? ReadableStream<Uint8Array> : RunOutcome
}

export type SendAnswer<How extends Follow = Follow> =
  | { kind: 'running'; joined: boolean; view: RunView<How> }
  | Refusal

export type Runs = {
  /** Starts a run, or joins the one that the idempotency key began. @throws {Failure} when it can be neither. */
  send<How extends Follow>(request: RunRequest, follow: How): Promise<SendAnswer<How>>
  /** The run that goes on in a thread, if it is this user's and, where given, writes this message; else null. */
  follow<How extends Follow>(
    userId: string,
    threadId: string,
    messageId: string | null,
    follow: How,
  ): Promise<RunView<How> | null>
  /** Ends the run of a thread early. @returns its reply's id once that is stored or held, null if nothing ran. */
  stop(userId: string, threadId: string): Promise<{ messageId: string } | null>
  /** Ends the run of a thread that is gone; nothing is written. */
  discard(threadId: string): Promise<void>
}

/** The beginning of a conversation. */
export type Opening = { userId: string; threadId: string; message: string; reply: string }

/** Titles a conversation, unless its user has done so. @throws whatever goes wrong: the title then stays as it is. */
export type WriteTitle = (opening: Opening) => Promise<void>
