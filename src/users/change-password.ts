// A new password: who knows the current one sets it, and every session ends.
import type { Passwords } from '#auth/credentials/passwords.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure, tooManyFailures } from '#shared/failure.ts'
import type { SessionActor } from '#shared/identity.ts'
import type { UserStore } from './store.ts'

export type PasswordServices = {
  users: UserStore
  cache: SessionCache
  passwords: Passwords
  outbox: Outbox
  now: () => number
}

/**
 * @throws {Failure} `invalid_request` for a password that is not allowed, `wrong_password`, `rate_limited` once too many
 * attempts have failed, `sessions_unavailable`.
 */
export async function changePassword(
  { users, cache, passwords, outbox, now }: PasswordServices,
  { user, sessionId }: SessionActor,
  { current_password, new_password }: { current_password: string; new_password: string },
): Promise<void> {
  const flaw = passwords.flaw(new_password, user)
  if (flaw)
    throw new Failure('invalid_request', 'The new password is not allowed.', {
      errors: [{ path: '/new_password', ...flaw }],
    })
  const found = await users.findPassword(user.id, sessionId, new Date(now()))
  if (!found) return rejectEndedSession(cache, user.id, [sessionId])
  // The answer to a change was lost, or sessions were left in the cache: whoever repeats it takes them away.
  if (found.ended) return rejectEndedSession(cache, user.id, found.ended)
  if (found.retryAfter !== null) throw tooManyFailures(found.retryAfter)
  const { matches } = await passwords.verify(current_password, found.passwordHash)
  if (!matches || found.passwordHash === null)
    throw refused(await users.countFailure(sessionId, new Date(now())))
  const hashes = { verified: found.passwordHash, next: await passwords.hash(new_password) }
  const changed = await users.changePassword(user.id, sessionId, hashes, new Date(now()))
  if (changed.kind === 'refused') throw refused(changed)
  outbox.wake()
  await cache.delete(changed.sessionIds)
}

const refused = ({ retryAfter }: { retryAfter: number | null }) =>
  retryAfter === null
    ? new Failure('wrong_password', 'The current password is wrong.')
    : tooManyFailures(retryAfter)
