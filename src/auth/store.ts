// What `auth` needs of a database and a cache, in its own words. The adapters live in `platform/`.
import type { FailedAttempt, Person } from '#shared/identity.ts'
import type { Usage } from '#shared/rate-limit.ts'

/** What sign-in knows of a name: the user who has it, if anybody has. */
export type Credentials = {
  /** What failures are counted by: the user's id, or a hash of a name that nobody has. */
  account: string
  /** Seconds until another attempt is admitted; null when one is now. */
  retryAfter: number | null
} & (
  | { userId: string; passwordHash: string | null; isActive: boolean }
  | { userId: null; passwordHash: null; isActive: null }
)

export type NewAccount = {
  id: string
  username: string
  email: string
  fullName: string | null
  passwordHash: string
}

export type NewSession = {
  id: string
  userId: string
  rememberMe: boolean
  createdAt: Date
  expiresAt: Date
  ipAddress: string | null
  userAgent: string | null
}

/** A session that has neither ended nor expired, with its user. `expiresAt` is in milliseconds since the epoch. */
export type LiveSession = { user: Person; expiresAt: number }

/** A session that was just renewed. */
export type Renewal = { generation: number; expiresAt: Date }

/** A session that has ended. `live`: it had not before. */
export type EndedSession = { id: string; live: boolean }

/** The wire shape of a session, but for whether it is the caller's. */
export type SessionView = {
  id: string
  created_at: string
  last_activity: string
  expires_at: string
  ip_address: string | null
  user_agent: string | null
}

/** Postgres: the truth about accounts. */
export type AccountStore = {
  /** Creates an account with its first session, both or neither. @throws {Failure} `username_taken`, `email_taken`. */
  createAccount(account: NewAccount, session: NewSession): Promise<void>
  /** Finds a user by username or email, without regard to case, with the failures that count against the name. */
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

/** Postgres: the truth about sessions. */
export type SessionStore = {
  /** The session if it lives, its last activity set to `at`. */
  touch(sessionId: string, userId: string, at: Date): Promise<LiveSession | null>
  /**
   * Renews a session with a refresh token of some generation, in one step: the current one begins the next, its
   * immediate predecessor is given the same for 10 s more, and any older one revokes the session.
   * @param ends when the session ends now, without and with `remember_me`.
   * @returns null when the session is not renewed.
   */
  renew(
    token: { sessionId: string; userId: string; generation: number },
    at: Date,
    ends: { short: Date; long: Date },
  ): Promise<Renewal | null>
  /** The living sessions of a user, newest first. */
  list(userId: string, at: Date): Promise<SessionView[]>
  /** Ends one session of a user, or all. @returns them, and those that ended so lately that a copy may be left. */
  end(userId: string, sessionId: string | null, at: Date): Promise<EndedSession[]>
}

/** Redis: fast copies of live sessions, for as long as five minutes. */
export type SessionCopies = {
  /**
   * Reads a copy and, if there is one, counts the request against the user's limit. Without a copy it plants a lease
   * that alone entitles to `fill`; null when somebody else holds it.
   */
  read(
    sessionId: string,
    userId: string,
    now: number,
  ): Promise<{ session: LiveSession; usage: Usage | null } | { session: null; lease: string | null }>
  /** Stores a copy if the lease still stands, and counts the request. */
  fill(sessionId: string, lease: string | null, session: LiveSession, now: number): Promise<Usage | null>
  /** Deletes copies, and with them any lease to fill one. @throws {Failure} `sessions_unavailable`. */
  forget(sessionIds: string[]): Promise<void>
}

/** How often a client address has tried to sign in. Null when no limit is set. */
export type AddressLimit = (address: string, now: number) => Promise<Usage | null>
