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
   * Renews a session with a refresh token of some generation, in one step: the current one begins the next, its
   * immediate predecessor is given the same for `graceSeconds` more, and any older one revokes the session.
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

/** Redis: live sessions, for as long as five minutes. */
export type SessionCache = {
  /**
   * Reads a session and, if it is cached, counts the request against the user's limit. On a miss it plants a lease that
   * alone entitles to `fill`; null when somebody else holds it.
   */
  read(
    sessionId: string,
    userId: string,
    now: number,
  ): Promise<
    { session: LiveSession; rateLimit: RateLimitState | null } | { session: null; lease: string | null }
  >
  /** Caches a session if the lease still stands, and counts the request. */
  fill(
    sessionId: string,
    lease: string | null,
    session: LiveSession,
    now: number,
  ): Promise<RateLimitState | null>
  /** Deletes sessions, and with them any lease to fill one. @throws {Failure} `sessions_unavailable`. */
  delete(sessionIds: string[]): Promise<void>
  /** Deletes sessions and everything else that is held of a user. @throws {Failure} `sessions_unavailable`. */
  deleteUser(userId: string, sessionIds: string[]): Promise<void>
}
