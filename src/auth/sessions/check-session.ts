// Whether a session lives: asked of the cache on every request, and of Postgres on a miss.
import { Failure } from '#shared/failure.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'
import type { LiveSession, SessionCache, SessionStore } from './store.ts'

/** `degraded`: Redis could not be asked. `rateLimit`: the user's, where one is counted. */
export type CheckedSession = { session: LiveSession; rateLimit: RateLimitState | null; degraded: boolean }

/**
 * The session if it lives, else null: one Redis round trip while it is cached.
 * @throws {Failure} `database_unavailable` when neither Redis nor Postgres can tell: a signature alone is never trusted.
 */
export async function checkSession(
  { sessions, cache, now }: { sessions: Pick<SessionStore, 'touch'>; cache: SessionCache; now: () => number },
  sessionId: string,
  userId: string,
): Promise<CheckedSession | null> {
  const at = now()
  const read = await cache.read(sessionId, userId, at).catch(ifUnreachable)
  if (read?.session) {
    const { session, rateLimit } = read
    if (session.user.id !== userId) return null
    if (session.expiresAt > at) return { session, rateLimit, degraded: false }
  }
  const session = await sessions.touch(sessionId, userId, new Date(at))
  if (!session) return null
  // The session may have been renewed since it was cached: Postgres has said that it lives.
  if (read?.session) return { session, rateLimit: read.rateLimit, degraded: false }
  if (!read) return { session, rateLimit: null, degraded: true }
  return cache.fill(sessionId, read.lease, session, at).then(
    (rateLimit) => ({ session, rateLimit, degraded: false }),
    (error) => ifUnreachable(error) ?? { session, rateLimit: null, degraded: true },
  )
}

/** Redis in trouble is no failure of a request: Postgres is the truth. */
export function ifUnreachable(error: unknown): null {
  if (Failure.within(error)?.code === 'sessions_unavailable') return null
  throw error
}
