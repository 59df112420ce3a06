// Whether a session lives: asked of the cache on every request, and of Postgres on a miss.
import { Failure } from '#shared/failure.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'
import type { Bearer, LiveSession, SessionCache, SessionStore } from './store.ts'

/**
 * `degraded`: Redis could not be asked. `rateLimit`: that of what lives, or of the address that sent what is over, where one
 * is counted.
 */
export type CheckedSession =
  | { session: LiveSession; rateLimit: RateLimitState | null; degraded: boolean }
  | { session: null; rateLimit: RateLimitState | null }

/**
 * A session while it lives: one Redis round trip while it is cached, or known to be over.
 * @throws {Failure} `database_unavailable` when neither Redis nor Postgres can tell: a signature alone is never trusted.
 */
export async function checkSession(
  { sessions, cache }: { sessions: Pick<SessionStore, 'touch'>; cache: SessionCache },
  bearer: Bearer,
): Promise<CheckedSession> {
  const { id, userId, now } = bearer
  const read = await cache.read(bearer).catch(ifUnreachable)
  if (read?.kind === 'over') return { session: null, rateLimit: read.rateLimit }
  if (read?.kind === 'live') {
    const { session, rateLimit } = read
    if (session.user.id !== userId) return { session: null, rateLimit: null }
    if (session.expiresAt > now) return { session, rateLimit, degraded: false }
  }
  const lease = read?.kind === 'unknown' ? read.lease : null
  const session = await sessions.touch(id, userId, new Date(now))
  if (!session)
    return { session: null, rateLimit: read ? await cache.bury(bearer, lease).catch(ifUnreachable) : null }
  // The session may have been renewed since it was cached: Postgres has said that it lives.
  if (read?.kind === 'live') return { session, rateLimit: read.rateLimit, degraded: false }
  if (!read) return { session, rateLimit: null, degraded: true }
  return cache.fill(bearer, lease, session).then(
    (rateLimit) => ({ session, rateLimit, degraded: false }),
    (error) => ifUnreachable(error) ?? { session, rateLimit: null, degraded: true },
  )
}

/** Redis in trouble is no failure of a request: Postgres is the truth. */
export function ifUnreachable(error: unknown): null {
  if (Failure.within(error)?.code === 'sessions_unavailable') return null
  throw error
}
