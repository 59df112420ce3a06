// What users say of themselves.
import type { Person } from '#shared/identity.ts'
import { type Caller, departed } from './close-account.ts'
import type { ProfileChange, SessionCopies, UserStore } from './store.ts'

/** Changes a profile, and what the sessions' copies say of it. @throws {Failure} `email_taken`, `sessions_unavailable`. */
export async function changeProfile(
  { users, copies, now }: { users: UserStore; copies: SessionCopies; now: () => number },
  { userId, sessionId }: Caller,
  change: ProfileChange,
): Promise<Person> {
  const changed = await users.changeProfile(userId, change, new Date(now()))
  if (!changed) return departed(copies, userId, [sessionId])
  await copies.forget(changed.sessionIds)
  return changed.user
}
