// What nobody else tidies up, every quarter of an hour: rows that are over, and replies that nobody writes any more.

/** A reply that has been pending for long. */
export type StaleReply = { userId: string; threadId: string; messageId: string }

export type SweepStore = {
  /** Deletes what has no meaning any more at `at`. @returns how many rows of each kind. */
  deleteExpired(at: Date): Promise<Record<string, number>>
  /** Replies that were begun before an instant and are pending still, the oldest first. */
  stalePending(before: Date, limit: number): Promise<StaleReply[]>
}

export type SweepServices = {
  sweepStore: SweepStore
  /** Closes a reply unless it is being written. */
  closeReply: (reply: StaleReply) => Promise<void>
  now: () => number
}

/** A run that a restart killed is closed by its own object within a minute: one older than this has lost its object. */
const staleMs = 15 * 60_000
const mostReplies = 100

/** @returns what was done, for the log. A reply that cannot be closed now is met again by the next sweep. */
export async function sweep({ sweepStore, closeReply, now }: SweepServices) {
  const stale = await sweepStore.stalePending(new Date(now() - staleMs), mostReplies)
  const results = await Promise.allSettled(stale.map(closeReply))
  return {
    deleted: await sweepStore.deleteExpired(new Date(now())),
    closed: results.filter(({ status }) => status === 'fulfilled').length,
    stale: stale.length,
  }
}
