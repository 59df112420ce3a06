// Ending sessions: Postgres first, then the cache. Only when both have forgotten them is the caller told so.
import { Failure } from '#shared/failure.ts'
import type { Caller } from '#shared/identity.ts'
import type { SessionCache, SessionStore } from './store.ts'

export type SignOutServices = { sessions: SessionStore; cache: SessionCache; now: () => number }

/** When the caller's session, or all sessions of theirs, had ended, and how many. @throws {Failure} `sessions_unavailable`. */
export async function signOut(
  services: SignOutServices,
  { userId, sessionId }: Caller,
  which: 'this' | 'all',
): Promise<{ loggedOutAt: string; ended: number }> {
  const at = new Date(services.now())
  const ended = await end(services, userId, which === 'this' ? sessionId : null, at)
  return { loggedOutAt: at.toISOString(), ended }
}

/** Ends one session of a user's. @throws {Failure} `session_not_found`, also for somebody else's; `sessions_unavailable`. */
export async function endSession(
  services: SignOutServices,
  userId: string,
  sessionId: string,
): Promise<void> {
  const ended = await end(services, userId, sessionId, new Date(services.now()))
  if (ended === 0) throw new Failure('session_not_found', 'There is no such session.')
}

/** @returns how many sessions have ended by this. */
async function end(
  { sessions, cache }: SignOutServices,
  userId: string,
  sessionId: string | null,
  at: Date,
): Promise<number> {
  const ended = await sessions.end(userId, sessionId, at)
  await cache.delete(ended.map(({ id }) => id))
  return ended.filter(({ live }) => live).length
}
