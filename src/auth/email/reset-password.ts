// A new password for whoever can read the account's mail. It gives no session: a second factor is still asked for.
import { type Passwords, unchanged } from '#auth/credentials/passwords.ts'
import { readToken } from '#auth/one-time-tokens/token.ts'
import { Failure } from '#shared/failure.ts'
import { invalidLink, type LinkServices, newLink, requireMail } from './links.ts'
import type { VerifyServices } from './verify-email.ts'

/** Sends a link to whoever has the address. Nothing tells whether anybody has. @throws {Failure} `not_available`. */
export async function requestReset(services: LinkServices, email: string): Promise<void> {
  requireMail(services)
  const link = await newLink(services, 'reset_password', email)
  await services.emails.requestReset(email, link, new Date(services.now()))
  services.outbox.wake()
}

/**
 * Uses a link. @throws {Failure} `not_available`, `invalid_token_link`; `invalid_request` for a password that may not be
 * one, `sessions_unavailable`: both leave the link as good as it was.
 */
export async function resetPassword(
  services: VerifyServices & { passwords: Passwords },
  token: string,
  newPassword: string,
): Promise<void> {
  const { emails, passwords, now } = services
  const handle = await readToken(token)
  const owner = handle && (await emails.findOwner(handle, ['reset_password'], new Date(now())))
  if (!handle || !owner) {
    requireMail(services) // Without mail an operator's link may be used all the same.
    throw invalidLink()
  }
  const isOld = async () => (await passwords.verify(newPassword, owner.passwordHash)).matches
  const flaw = passwords.flaw(newPassword, owner) ?? ((await isOld()) ? unchanged : null)
  if (flaw)
    throw new Failure('invalid_request', 'The new password is not allowed.', {
      errors: [{ path: '/new_password', ...flaw }],
    })
  await services.pingSessionCache()
  const ended = await emails.reset(handle, owner, await passwords.hash(newPassword), new Date(now()))
  if (!ended) throw invalidLink()
  services.outbox.wake()
  await services.cache.delete(ended.endedIds)
}
