// What sign-up and sign-in need of a database. Implemented in `platform/postgres/auth/accounts.ts`.
import type { NewSession } from '#auth/sessions/store.ts'

/** What sign-in knows of a name: the user who has it, if anybody has. */
export type Credentials = {
  /** What failures are counted by: the user's id, or a hash of a name that nobody has. */
  account: string
  /** Seconds until another attempt is admitted; null when one is now. */
  retryAfter: number | null
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
  /** Creates an account with its first session, both or neither. @throws {Failure} `username_taken`, `email_taken`. */
  createAccount(account: NewAccount, session: NewSession): Promise<void>
  /** Finds a user by username or email, folded by `foldName`, the one first whose stored name it is, with the failures that count against the name. */
  findCredentials(name: string, at: Date): Promise<Credentials>
  /** Counts a failure, unless too many have failed already. */
  countFailure(account: string, at: Date): Promise<FailedAttempt>
  /**
   * Opens a session if the account is still active, its password still the one that was verified and another attempt
   * still admitted; revokes the oldest ones beyond `maxSessions`, and stores `renewedHash` in place of the verified one
   * where there is one.
   * @returns null if it was opened, else the failure that was counted in its place.
   */
  openSession(
    session: NewSession,
    verified: { passwordHash: string; renewedHash: string | null },
    maxSessions: number,
  ): Promise<FailedAttempt | null>
}
