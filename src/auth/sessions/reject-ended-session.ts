// A session that is over: only a cached one that outlived its row has let somebody in.
import { invalidToken } from '#shared/failure.ts'
import type { SessionCache } from './store.ts'

/** Takes sessions out of the cache. @throws {Failure} `invalid_token`, `sessions_unavailable`. */
export async function rejectEndedSession(
  cache: SessionCache,
  userId: string,
  sessionIds: string[],
): Promise<never> {
  await cache.deleteUser(userId, sessionIds)
  throw invalidToken()
}
