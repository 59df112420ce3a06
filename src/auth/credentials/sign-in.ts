// Username or email and password → a session. Every miss looks and costs the same.
import { type SecondSignInServices, secondFactorRequired } from '#auth/second-factors/sign-in.ts'
import { type Client, openSession, stored } from '#auth/sessions/open-session.ts'
import { forgetEvicted } from '#auth/sessions/owed.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import { Failure, tooManyFailures } from '#shared/failure.ts'
import { toAttempt } from './attempt.ts'
import type { Passwords } from './passwords.ts'
import type { AccountStore } from './store.ts'

export type SignInServices = SecondSignInServices & { accounts: AccountStore; passwords: Passwords }

/**
 * @throws {Failure} `invalid_credentials`, the same for an unknown name, a wrong password and a deactivated account;
 * `second_factor_required` with a challenge where one is on; `rate_limited` once too many attempts under a name, known or not, have failed.
 */
export async function signIn(
  services: SignInServices,
  input: { username: string; password: string; remember_me: boolean },
  client: Client,
): Promise<TokenPair> {
  const { accounts, passwords, keys, maxSessions, now } = services
  const attempt = await toAttempt(keys, input.username, client.counted)
  const found = await accounts.findCredentials(input.username.trim(), attempt, new Date(now()))
  if (found.retryAfter !== null) throw tooManyFailures(found.retryAfter)
  const { matches, outdated } = await passwords.verify(input.password, found.passwordHash, found.highestCost)
  if (!matches || !found.isActive || found.passwordHash === null)
    throw refused(await accounts.countFailure(attempt, new Date(now())))
  const renewedHash = outdated ? await passwords.hash(input.password) : null
  if (found.hasSecondFactor)
    throw await secondFactorRequired(services, found.userId, input.remember_me, attempt)
  const { session, tokens } = await openSession(services, found.userId, input.remember_me, client)
  const verified = { passwordHash: found.passwordHash, renewedHash }
  // The password may have been changed, or the account ended, while it was being compared.
  const opened = await stored(
    services,
    session,
    accounts.openSession(session, verified, attempt, maxSessions),
  )
  if (opened.kind === 'refused') throw refused(opened)
  await forgetEvicted(services.cache, opened.endedIds)
  return tokens
}

const refused = ({ retryAfter }: { retryAfter: number | null }) =>
  retryAfter === null
    ? new Failure('invalid_credentials', 'The username or the password is wrong.')
    : tooManyFailures(retryAfter)
