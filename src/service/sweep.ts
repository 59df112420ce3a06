// What nobody else tidies up, every quarter of an hour: rows that are over, and replies that nobody writes any more.
import type { OnTrouble } from '#shared/failure.ts'

/** A reply that has been pending or waiting for long, or with `isQueued` the place of one in a thread in which nothing is written. */
export type StaleReply = { userId: string; threadId: string; messageId: string; isQueued: boolean }

const hours = (count: number) => count * 3_600_000

/** How many milliseconds rows are kept after they are over. */
const kept = {
  /** So that a refresh token is still known as one that was used. */
  sessions: hours(24),
  keys: hours(24),
  /** A link that opens an account counts for so long, and what nobody has confirmed stays for so long. */
  unconfirmed: hours(24),
  /** Longer than anything is limited for, and as long as a mail is tried. */
  counts: hours(1),
}
export type Retention = typeof kept

/** Of replies that are pending, or in a queue, and of those that wait for decisions. */
export type Stale<Value> = { pending: Value; waiting: Value }

export type SweepStore = {
  /** Deletes what has no meaning any more at `at`. @returns how many rows of each kind. */
  deleteExpired(at: Date, kept: Retention): Promise<Record<string, number>>
  /** When the first of what is kept now falls due, as a reply that is written too long or a row that has no meaning any more. */
  nextDue(staleMs: Stale<number>, kept: Retention): Promise<Date | null>
  /** Whether a mail waits to be sent. */
  hasMail(): Promise<boolean>
  /**
   * Replies that were begun before an instant and are pending or in a queue still, and those begun before another that wait for
   * decisions; the oldest first.
   */
  staleReplies(begun: Stale<Date>, limit: number): Promise<StaleReply[]>
}

/** When to sweep: a database that nobody uses is left asleep. */
export type SweepTimes = {
  /** Whether there may be anything to do. */
  isDue(at: Date): Promise<boolean>
  /** A sweep was made; what it has left falls due then. */
  swept(at: Date, nextDue: Date | null): Promise<void>
}

export type SweepServices = {
  sweepTimes: SweepTimes
  /** Deletes some of what erasures have left. @returns whether more is left. */
  eraseRest: () => Promise<boolean>
  sweepStore: SweepStore
  /** Closes a reply unless it is being written. @returns whether it is closed now. */
  closeReply: (reply: StaleReply) => Promise<boolean>
  /** Where mail waits: whoever wrote it may have been cut off before it was told of. */
  outbox: { wake(): void }
  onTrouble: OnTrouble
  now: () => number
}

/**
 * A run that a restart killed is closed by its own object within a minute, and one that waits after a day: one older than this has
 * lost its object. A reply may wait more than once: its object knows.
 */
const staleMs = { pending: hours(0.25), waiting: hours(24.25) }
const mostReplies = 100

/** @returns what was done, for the log: nothing where nothing can be due. A reply that cannot be closed now is met again by the next sweep. */
export async function sweep(services: SweepServices) {
  const { sweepStore, sweepTimes, closeReply, eraseRest, outbox, onTrouble, now } = services
  const at = new Date(now())
  if (!(await sweepTimes.isDue(at))) return { due: false }
  const begun = { pending: new Date(now() - staleMs.pending), waiting: new Date(now() - staleMs.waiting) }
  const stale = await sweepStore.staleReplies(begun, mostReplies)
  const close = async (reply: StaleReply) => {
    try {
      return await closeReply(reply)
    } catch (error) {
      const { userId, threadId, messageId } = reply
      const about = { user_id: userId, thread_id: threadId, message_id: messageId }
      onTrouble('a stale reply is not closed yet', error, about)
      return false
    }
  }
  const closed = await Promise.all(stale.map(close))
  if (await sweepStore.hasMail()) outbox.wake()
  const deleted = await sweepStore.deleteExpired(new Date(now()), kept)
  const isErasing = await eraseRest()
  await sweepTimes.swept(at, isErasing ? at : await sweepStore.nextDue(staleMs, kept))
  return { due: true, stale: stale.length, closed: closed.filter(Boolean).length, deleted }
}
