// What `users` needs of a database, a cache, passwords and runs, in its own words. `connect.ts` says who serves it.
import type { FailedAttempt, Person } from '#shared/identity.ts'

/** What a user changes of their profile; a member that is not there stays as it is. */
export type ProfileChange = { full_name?: string | null | undefined; email?: string | undefined }

/** What is left of an account that has ended: sessions whose copies, and threads whose runs, are still to end. */
export type Remains = { sessionIds: string[]; threadIds: string[] }

/**
 * A password and whether another attempt is admitted. `ended`: null while the session lives by which it is asked for;
 * once that has ended, all sessions that ended so lately that a copy may be left.
 */
export type FoundPassword = {
  passwordHash: string | null
  retryAfter: number | null
  ended: string[] | null
}

/** Postgres: the truth about users. A user who is gone is null. */
export type UserStore = {
  /** @returns the user, and the sessions whose copies now say something else. @throws {Failure} `email_taken`. */
  changeProfile(
    userId: string,
    change: ProfileChange,
    at: Date,
  ): Promise<{ user: Person; sessionIds: string[] } | null>
  /** The password's hash, and seconds until an attempt at it is admitted; null when one is now. */
  findPassword(userId: string, sessionId: string, at: Date): Promise<FoundPassword | null>
  /** Counts a failed attempt at the password, unless too many have failed already. */
  countFailure(userId: string, at: Date): Promise<FailedAttempt>
  /**
   * Sets another password and ends all sessions, if the password is still the one that was verified and another
   * attempt is still admitted.
   * @returns the sessions, or the failure that was counted in its place.
   */
  changePassword(
    userId: string,
    hashes: { verified: string; next: string },
    at: Date,
  ): Promise<{ sessionIds: string[] } | FailedAttempt>
  /** Closes the account and ends all sessions; every row stays. */
  deactivate(userId: string, at: Date): Promise<Remains | null>
  /** Deletes every row of the user if the session began after an instant. @returns `too_late` if it did not. */
  erase(userId: string, sessionId: string, signedInAfter: Date): Promise<Remains | 'too_late' | null>
}

/** Everything that is kept of a user, as it is on the wire. What is long comes page by page. */
export type ExportStore = {
  readProfile(userId: string): Promise<Person | null>
  listSessions(userId: string): Promise<ExportedSession[]>
  listThreads(userId: string): AsyncIterable<object[]>
  listMessages(userId: string): AsyncIterable<object[]>
}

/** A session, living or not. */
export type ExportedSession = {
  id: string
  created_at: string
  last_activity: string
  expires_at: string
  revoked_at: string | null
  remember_me: boolean
  ip_address: string | null
  user_agent: string | null
}

/** Redis: copies of sessions that have to go when what they say has ended. */
export type SessionCopies = {
  /** Deletes copies. @throws {Failure} `sessions_unavailable`. */
  forget(sessionIds: string[]): Promise<void>
  /** Deletes copies and everything else that is held of a user. @throws {Failure} `sessions_unavailable`. */
  forgetUser(userId: string, sessionIds: string[]): Promise<void>
}

/** What may be a password, and how one is compared. */
export type Passwords = {
  flaw(password: string, names: { username: string; email: string }): { code: string; message: string } | null
  hash(password: string): Promise<string>
  verify(password: string, stored: string | null): Promise<{ matches: boolean }>
}

/** The replies that are being written. */
export type RunEnder = {
  /** Ends the run of a thread early and keeps what was said. */
  stop(userId: string, threadId: string): Promise<unknown>
  /** Ends the run of a thread that is gone. */
  discard(threadId: string): Promise<void>
}
