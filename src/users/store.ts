// What `users` needs of a database and of runs, in its own words. Implemented in `platform/postgres/users/`.
import type { FailedAttempt } from '#auth/credentials/store.ts'
import type { User } from '#shared/identity.ts'
import type { ExportedSession, ProfileChange, WaysIn } from './schemas.ts'

/** What is to be ended elsewhere once an account has ended in Postgres: cached sessions, and the runs of threads. */
export type ToRevoke = { sessionIds: string[]; threadIds: string[] }

/**
 * A password and whether another attempt is admitted. `ended`: null while the session lives by which it is asked for;
 * once that has ended, all sessions that ended so lately that they may still be cached.
 */
export type FoundPassword = {
  passwordHash: string | null
  retryAfter: number | null
  ended: string[] | null
}

/** Deletes what an erasure has left, outside the request that asked for it. */
export type Eraser = { wake(): void }

/** Accounts that are erased and of which rows are left. */
export type ErasureStore = {
  /** Deletes a portion of them. @returns the threads among it whose objects hold something still; null when nothing was left. */
  deletePortion(): Promise<string[] | null>
}

/** Postgres: the truth about users. A user who is gone is null. */
export type UserStore = {
  /** @returns the user, and the sessions of which the cache now says something else. @throws {Failure} `email_taken`. */
  changeProfile(
    userId: string,
    change: ProfileChange,
    at: Date,
  ): Promise<{ user: User; sessionIds: string[] } | null>
  /** The password's hash, and seconds until an attempt at it is admitted; null when one is now. */
  findPassword(userId: string, sessionId: string, at: Date): Promise<FoundPassword | null>
  /** Counts a failed attempt at the password by the session that made it, unless too many have failed already. */
  countFailure(sessionId: string, at: Date): Promise<FailedAttempt>
  /**
   * Sets another password and ends all sessions, if the password is still the one that was verified and another
   * attempt is still admitted.
   * @returns the sessions, or the failure that was counted in its place.
   */
  changePassword(
    userId: string,
    sessionId: string,
    hashes: { verified: string; next: string },
    at: Date,
  ): Promise<{ kind: 'changed'; sessionIds: string[] } | ({ kind: 'refused' } & FailedAttempt)>
  /** Closes the account and ends all sessions; every row stays. */
  deactivate(userId: string, at: Date): Promise<ToRevoke | null>
  /**
   * Erases the user if the session signed in after an instant: at once, or if it is large all that could be reached, and the
   * rest is for the eraser.
   * @param names MACs of the username and the email.
   * @returns `too_late` if it did not.
   */
  erase(
    userId: string,
    sessionId: string,
    signedInAfter: Date,
    names: string[],
    at: Date,
  ): Promise<(ToRevoke & { isLarge: boolean }) | 'too_late' | null>
}

/** A thread and what of its messages follows; null where the thread was told in an earlier part. */
export type ExportedPart = {
  thread: { id: string; message_count: number; head_id: string | null } | null
  messages: { id: string }[]
}

/** Everything that is kept of a user, as it is on the wire. What is long comes page by page. */
export type ExportStore = {
  readProfile(userId: string): Promise<User | null>
  listSessions(userId: string): Promise<ExportedSession[]>
  readWaysIn(userId: string): Promise<WaysIn | null>
  /** The messages that were there at an instant, by their threads: one that is long goes on in the next page. */
  listMessages(userId: string, at: Date): AsyncIterable<ExportedPart[]>
  /** What waited for its turn then, and still does. */
  listQueued(userId: string, at: Date): AsyncIterable<object[]>
}

/** The replies that are being written. */
export type RunEnder = {
  /** Ends the run of a thread early and keeps what was said. */
  stop(userId: string, threadId: string): Promise<unknown>
  /** Ends the run of a thread that is gone. */
  discard(threadId: string): Promise<void>
}
