// Whether a session lives: asked of its copy in Redis on every request, and of Postgres where there is no copy.
import type { LiveSession, SessionCopies, SessionStore } from '#auth/store.ts'
import { Failure } from '#shared/failure.ts'
import type { Usage } from '#shared/rate-limit.ts'

/** `degraded`: Redis could not be asked. `usage`: the user's rate limit, where one is counted. */
export type CheckedSession = { session: LiveSession; usage: Usage | null; degraded: boolean }

/**
 * The session if it lives, else null: one Redis round trip while there is a copy.
 * @throws {Failure} `database_unavailable` when neither Redis nor Postgres can tell: a signature alone is never trusted.
 */
export async function checkSession(
  { sessions, copies, now }: { sessions: SessionStore; copies: SessionCopies; now: () => number },
  sessionId: string,
  userId: string,
): Promise<CheckedSession | null> {
  const at = now()
  const read = await copies.read(sessionId, userId, at).catch(ifUnreachable)
  if (read?.session) {
    const { session, usage } = read
    if (session.user.id !== userId) return null
    if (session.expiresAt > at) return { session, usage, degraded: false }
  }
  const session = await sessions.touch(sessionId, userId, new Date(at))
  if (!session) return null
  // The session may have been renewed since its copy was made: Postgres has said that it lives.
  if (read?.session) return { session, usage: read.usage, degraded: false }
  const filled = read && (await copies.fill(sessionId, read.lease, session, at).then(known, ifUnreachable))
  return { session, usage: filled?.usage ?? null, degraded: !filled }
}

const known = (usage: Usage | null) => ({ usage })

/** Redis in trouble is no failure of a request: Postgres is the truth. */
export function ifUnreachable(error: unknown): null {
  if (Failure.within(error)?.code === 'sessions_unavailable') return null
  throw error
}
