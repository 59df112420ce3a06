// What sessions need of a database and a cache. Implemented in `platform/postgres/auth/sessions.ts` and
// `platform/redis/session-cache.ts`.
import type { Scope, User } from '#shared/identity.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'
import type { SessionView } from './schemas.ts'

export type NewSession = {
  id: string
  userId: string
  rememberMe: boolean
  createdAt: Date
  expiresAt: Date
  ipAddress: string | null
  userAgent: string | null
}

/**
 * A session that has neither ended nor expired, with its user. `expiresAt` is in milliseconds since the epoch. An API key is
 * cached in the same way: `key` is there then.
 */
export type LiveSession = { user: User; expiresAt: number; key?: { hash: string; scopes: Scope[] } }

/** A session that was just renewed. */
export type Renewal = { generation: number; expiresAt: Date }

/** A session that has ended. `live`: it had not before. */
export type EndedSession = { id: string; live: boolean }

/** Postgres: the truth about sessions. */
export type SessionStore = {
  /** The session if it lives, its last activity set to `at`. */
  touch(sessionId: string, userId: string, at: Date): Promise<LiveSession | null>
  /**
   * Renews a session with a refresh token of some generation, in one step. The current one begins the next. Its predecessor,
   * for as long as nobody has used the current one, is given that for `graceSeconds`, and another in its place later. One that
   * was current within `graceSeconds` is given the current one. Any other revokes the session.
   * @param ends when the session ends now, without and with `remember_me`.
   * @returns null when the session is not renewed.
   */
  renew(
    token: { sessionId: string; userId: string; generation: number },
    at: Date,
    ends: { short: Date; long: Date },
    graceSeconds: number,
  ): Promise<Renewal | null>
  /** The living sessions of a user, newest first. */
  list(userId: string, at: Date): Promise<Omit<SessionView, 'current'>[]>
  /** Ends one session of a user, or all. @returns them, and those that ended so lately that they may still be cached. */
  end(userId: string, sessionId: string | null, at: Date): Promise<EndedSession[]>
}

/**
 * Who asks by which session, or by which API key: `hash` is what its secret has to be. What lives is counted by its user, or
 * by itself on routes that have a limit of their own; what is over, by the client's `address`. `now` is in milliseconds.
 */
export type Bearer = {
  id: string
  userId: string
  hash: string | null
  countBy: 'user' | 'session'
  address: string
  now: number
}

/** What the cache knows of a bearer; each request but one that has to ask Postgres is counted. */
export type CacheAnswer =
  | { kind: 'live'; session: LiveSession; rateLimit: RateLimitState | null }
  | { kind: 'over'; rateLimit: RateLimitState | null }
  | { kind: 'unknown'; lease: string | null }

/** Redis: live sessions, for as long as five minutes, and which are over. */
export type SessionCache = {
  /** Reads a session. On a miss it plants a lease that alone entitles to `fill`; null when somebody else holds it. */
  read(bearer: Bearer): Promise<CacheAnswer>
  /** Caches a session if the lease still stands, and counts the request. */
  fill(bearer: Bearer, lease: string | null, session: LiveSession): Promise<RateLimitState | null>
  /** Remembers that a session is over, takes it out, and counts the request. @param lease the reader's, where it has one. */
  bury(bearer: Omit<Bearer, 'countBy'>, lease: string | null): Promise<RateLimitState | null>
  /** Counts a refresh by its session, or by the address where that is known to be over. */
  admitRefresh(
    bearer: Pick<Bearer, 'id' | 'userId' | 'address' | 'now'>,
  ): Promise<{ isOver: boolean; rateLimit: RateLimitState | null }>
  /** Deletes sessions, and with them any lease to fill one. @throws {Failure} `sessions_unavailable`. */
  delete(sessionIds: string[]): Promise<void>
  /** Deletes sessions and everything else that is held of a user. @throws {Failure} `sessions_unavailable`. */
  deleteUser(userId: string, sessionIds: string[]): Promise<void>
}
