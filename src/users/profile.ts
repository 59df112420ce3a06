// What users say of themselves.
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import type { Caller, User } from '#shared/identity.ts'
import type { ProfileChange } from './schemas.ts'
import type { UserStore } from './store.ts'

/** Changes a profile, and takes what the cache says of it away. @throws {Failure} `email_taken`, `sessions_unavailable`. */
export async function changeProfile(
  { users, cache, now }: { users: UserStore; cache: SessionCache; now: () => number },
  { userId, sessionId }: Caller,
  change: ProfileChange,
): Promise<User> {
  const changed = await users.changeProfile(userId, change, new Date(now()))
  if (!changed) return rejectEndedSession(cache, userId, [sessionId])
  await cache.delete(changed.sessionIds)
  return changed.user
}
