// What users say of themselves.
import { type LinkServices, newLink } from '#auth/email/links.ts'
import { type RecentSignIn, requireRecentSignIn } from '#auth/reauthentication/recent-sign-in.ts'
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { callerOf, type SessionActor, type User } from '#shared/identity.ts'
import { foldName } from '#shared/text.ts'
import type { ProfileChange } from './schemas.ts'
import type { UserStore } from './store.ts'

export type ProfileServices = LinkServices & RecentSignIn & { users: UserStore; cache: SessionCache }

/**
 * Changes a profile, and takes what the cache says of it away. Where there is mail a new address is only noted, and the
 * answer is the same whether it is free or not: it counts when the link that is sent to it is used.
 * @throws {Failure} `email_taken` without mail, `reauthentication_required` with it, `sessions_unavailable`.
 */
export async function changeProfile(
  services: ProfileServices,
  actor: SessionActor,
  change: ProfileChange,
): Promise<User> {
  const { users, emails, cache, outbox, mail, now } = services
  const { user, sessionId } = actor
  const { email, ...rest } = change
  if (mail && email !== undefined) await requireRecentSignIn(services, actor)
  const isNew = email !== undefined && foldName(email) !== foldName(user.email)
  const changed = await users.changeProfile(user.id, mail && isNew ? rest : change, new Date(now()))
  if (!changed) return rejectEndedSession(cache, user.id, [sessionId])
  await cache.delete(changed.sessionIds)
  if (!mail || !isNew) return changed.user
  const link = await newLink(services, 'change_email', email)
  const asked = await emails.requestChange(callerOf(actor), email, link, new Date(now()))
  if (!asked) return rejectEndedSession(cache, user.id, [sessionId])
  outbox.wake()
  await cache.delete(asked.endedIds)
  return asked.user
}
