// A verified address: a link is sent to it, and whoever uses the link has read the mail.

import { readToken } from '#auth/one-time-tokens/token.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import type { User } from '#shared/identity.ts'
import { invalidLink, type LinkServices, newLink, requireMail } from './links.ts'

export type VerifyServices = LinkServices & {
  /** @throws {Failure} `sessions_unavailable` while nothing can be taken out of the cache. */
  pingSessionCache: () => Promise<void>
  cache: SessionCache
}

/** Sends a link to the caller's address; the answer is the same where it is verified. @throws {Failure} `not_available`. */
export async function requestVerification(services: LinkServices, user: User): Promise<void> {
  requireMail(services)
  const link = await newLink(services, 'verify_email', user.email)
  await services.emails.requestVerification(user.id, link, new Date(services.now()))
  services.outbox.wake()
}

/**
 * Uses a link. What let somebody in before an address was proven may be somebody else's: the first time all of it ends but
 * for the caller's own session; an address that replaces a verified one spares what its owner, signed in, has set up.
 * Where no session of the account comes with the link, whoever reads the mail need not be who set the password: it goes too,
 * and a link that sets another is mailed. An account that opens by its link keeps the password that it was asked for with.
 * @param caller the session that the request came with, if it came with one.
 * @throws {Failure} `not_available`, `invalid_token_link`, `email_taken`, `sessions_unavailable`.
 */
export async function verifyEmail(
  services: VerifyServices,
  token: string,
  caller: { userId: string; sessionId: string } | null,
): Promise<User> {
  requireMail(services)
  const at = new Date(services.now())
  const handle = await readToken(token)
  const owner =
    handle && (await services.emails.findOwner(handle, ['verify_email', 'sign_up', 'change_email'], at))
  if (!handle || !owner) throw invalidLink()
  const keep = caller?.userId === owner.userId ? caller.sessionId : null
  const purge = !owner.isVerified || (owner.purpose === 'change_email' && keep === null)
  await services.pingSessionCache()
  const isPasswordDoubtful =
    purge && keep === null && owner.purpose !== 'sign_up' && owner.passwordHash !== null
  const resetLink = isPasswordDoubtful ? await newLink(services, 'reset_password', owner.linkEmail) : null
  const verified = await services.emails.verify(handle, owner, { purge, keep, resetLink }, at)
  if (!verified) throw invalidLink()
  services.outbox.wake()
  await services.cache.delete(verified.endedIds)
  return verified.user
}
