// Another password: who knows the current one sets it, and every session ends.
import { Failure, tooManyFailures } from '#shared/failure.ts'
import type { Identity } from '#shared/identity.ts'
import { departed } from './close-account.ts'
import type { Passwords, SessionCopies, UserStore } from './store.ts'

export type PasswordServices = {
  users: UserStore
  copies: SessionCopies
  passwords: Passwords
  now: () => number
}

/**
 * @throws {Failure} `invalid_request` for a password that may not be one, `wrong_password`, `rate_limited` once too many
 * attempts have failed, `sessions_unavailable`.
 */
export async function changePassword(
  { users, copies, passwords, now }: PasswordServices,
  { user, sessionId }: Identity,
  { current_password, new_password }: { current_password: string; new_password: string },
): Promise<void> {
  const flaw = passwords.flaw(new_password, user)
  if (flaw)
    throw new Failure('invalid_request', 'The new password may not be one.', {
      errors: [{ path: '/new_password', ...flaw }],
    })
  const found = await users.findPassword(user.id, sessionId, new Date(now()))
  if (!found) return departed(copies, user.id, [sessionId])
  // The answer to a change was lost, or copies were left: whoever repeats it takes them away.
  if (found.ended) return departed(copies, user.id, found.ended)
  if (found.retryAfter !== null) throw tooManyFailures(found.retryAfter)
  const { matches } = await passwords.verify(current_password, found.passwordHash)
  if (!matches || found.passwordHash === null)
    throw refused(await users.countFailure(user.id, new Date(now())))
  const hashes = { verified: found.passwordHash, next: await passwords.hash(new_password) }
  const changed = await users.changePassword(user.id, hashes, new Date(now()))
  if ('retryAfter' in changed) throw refused(changed)
  await copies.forget(changed.sessionIds)
}

const refused = ({ retryAfter }: { retryAfter: number | null }) =>
  retryAfter === null
    ? new Failure('wrong_password', 'The current password is wrong.')
    : tooManyFailures(retryAfter)
