// What threads need of a database, in their own words: implemented in `platform/postgres/chat/threads.ts`.
import type { Message, QueuedMessage, Thread } from '#chat/message.ts'
import type { Stats } from './schemas.ts'

/** A place in the list of threads: the last one seen. */
export type ThreadPosition = { updatedAt: Date; id: string }

/** A branch by its last message, the head without one, and the `seq` from which to read it backwards: null for its end. */
export type BranchPosition = { leaf: string | null; from: number | null }

/** Messages ascending. `leafId` is null where the branch has no end: an empty thread, or no message of it. */
export type HistoryPage = {
  thread: Thread
  leafId: string | null
  messages: Message[]
  /** The `seq` from which older messages are read; null on the last page. */
  next: number | null
  /** What waits for its turn, whatever the branch. */
  queued: QueuedMessage[]
}

/** A message of a thread, or under the id of its reply one that waits; `none` in a thread that is the user's, or in no thread. */
export type FoundMessage =
  | { kind: 'message'; message: Message }
  | { kind: 'queued'; userMessageId: string }
  | { kind: 'none'; isThread: boolean }

/** Conversations as a whole. Everything is asked as one user, so that nobody else's exists. */
export type ThreadStore = {
  /** Threads after a position, newest activity first. */
  list(userId: string, limit: number, after: ThreadPosition | null): Promise<Thread[]>
  /** Whether a thread is this user's. */
  owns(userId: string, threadId: string): Promise<boolean>
  /** A page of a branch; null if the thread is not this user's. */
  readBranch(
    userId: string,
    threadId: string,
    limit: number,
    position: BranchPosition,
  ): Promise<HistoryPage | null>
  readMessage(userId: string, threadId: string, messageId: string): Promise<FoundMessage>
  /**
   * Makes a message the head, or the newest end that follows it.
   * @returns `message_not_found` for what is no message of the thread; null if the thread is not this user's.
   */
  setHead(userId: string, threadId: string, messageId: string): Promise<Thread | 'message_not_found' | null>
  /** Sets a title for good; null if the thread is not this user's. */
  rename(userId: string, threadId: string, title: string): Promise<Thread | null>
  /** Sets a title in place of the first message's own; one that was set since stays, and then it is false. */
  suggestTitle(userId: string, threadId: string, title: string): Promise<boolean>
  /** Deletes a thread and counts it off; false if it is not this user's. */
  delete(userId: string, threadId: string): Promise<boolean>
  /** The totals, at a cost that does not grow with them; null for a user who is gone. */
  stats(userId: string): Promise<Stats | null>
}
