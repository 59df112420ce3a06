// What the queue of a thread needs of a database: implemented in `platform/postgres/chat/queue.ts`.

import type { Refusal, RunClaim } from '#chat/runs/store.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'

/** How many messages wait in a thread at most. */
export const mostQueued = 10

/** A message that waits, with all that its run will need. `steers` is the reply whose next step is to take its words up. */
export type QueuedRun = Pick<RunClaim, 'userId' | 'messageId' | 'thread' | 'ask' | 'idempotency'> & {
  model: string | null
  clientTools: ClientToolRequest[]
  steers: string | null
  /** Of the user's message, which is there already where a reply is given again. */
  userMessageId: string
  text: string
}

/** What becomes of a message that asks for a place: it has one, or what stands against it. */
export type PlaceOutcome = { kind: 'queued'; userMessageId: string; text: string } | Refusal

export type QueueStore = {
  /** Puts a message behind those that wait, with its keys; a lost answer is asked for again. */
  add(
    message: Omit<QueuedRun, 'userMessageId' | 'text'> & { createdAt: Date; atMost: number },
  ): Promise<PlaceOutcome>
  /** What waits in a thread, in the order in which it came. */
  list(threadId: string): Promise<QueuedRun[]>
  /** Messages that have never been: their keys are free again. May be repeated. */
  withdraw(userId: string, messageIds: string[]): Promise<void>
  /** Words that a reply has taken up wait no longer; their keys stay. May be repeated. */
  takeUp(userId: string, userMessageIds: string[]): Promise<void>
}
