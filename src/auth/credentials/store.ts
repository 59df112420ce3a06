// What sign-up and sign-in need of a database. Implemented in `platform/postgres/auth/accounts.ts`.
import type { NewSession } from '#auth/sessions/store.ts'
import type { Attempt } from './attempt.ts'

/** What sign-in knows of a name: the user who has it, if anybody has. */
export type Credentials = {
  /** Seconds until another attempt is admitted; null when one is now. */
  retryAfter: number | null
  /** The highest cost of anybody's password; null where nobody has one. */
  highestCost: number | null
} & (
  | { userId: string; passwordHash: string | null; isActive: boolean; hasSecondFactor: boolean }
  | { userId: null; passwordHash: null; isActive: null; hasSecondFactor: boolean }
)

export type NewAccount = {
  id: string
  username: string
  email: string
  fullName: string | null
  passwordHash: string
}

/** A password that was refused. `retryAfter`: null when the failure was counted, else seconds until one is admitted again. */
export type FailedAttempt = { retryAfter: number | null }

/** Postgres: the truth about accounts. */
export type AccountStore = {
  /** Creates an account with its first session, both or neither, and where it signed in under which names. @throws {Failure} `username_taken`, `email_taken`. */
  createAccount(account: NewAccount, session: NewSession, attempts: Attempt[]): Promise<void>
  /** Finds a user by username or email, folded by `foldName`, the one first whose stored name it is, with the failures that count against the name. */
  findCredentials(name: string, attempt: Attempt, at: Date): Promise<Credentials>
  /** Counts a failure, unless too many have failed already. */
  countFailure(attempt: Attempt, at: Date): Promise<FailedAttempt>
  /**
   * Opens a session if the account is still active, its password still the one that was verified and another attempt
   * still admitted; revokes the oldest ones beyond `maxSessions`, and stores `renewedHash` in place of the verified one
   * where there is one.
   * @returns the sessions that it evicted, or the failure that was counted in its place.
   */
  openSession(
    session: NewSession,
    verified: { passwordHash: string; renewedHash: string | null },
    attempt: Attempt,
    maxSessions: number,
  ): Promise<{ kind: 'opened'; endedIds: string[] } | ({ kind: 'refused' } & FailedAttempt)>
}
