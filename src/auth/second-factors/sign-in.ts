// The second step of signing in: a challenge for whoever has passed the first, and a code for it.

import { type Attempt, macAddress } from '#auth/credentials/attempt.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import { type OneTimeTokens, readToken } from '#auth/one-time-tokens/token.ts'
import { type Client, openSession, type SessionServices, stored } from '#auth/sessions/open-session.ts'
import { forgetEvicted } from '#auth/sessions/owed.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure, tooManyFailures } from '#shared/failure.ts'
import { type CodeServices, readCode } from './check-code.ts'

export type SecondSignInServices = SessionServices &
  CodeServices & {
    oneTimeTokens: OneTimeTokens
    outbox: Outbox
    maxSessions: number
    cache: SessionCache
  }

/** A challenge lives so long, and takes so many codes. */
const lifetimeMs = 10 * 60_000
const mostCodes = 5

/**
 * What is thrown in place of tokens to whoever has passed the first step.
 * @param attempt under which name, where one was typed: the second step remembers from where that has signed in.
 */
export async function secondFactorRequired(
  { oneTimeTokens, secondFactors, newId, now }: SecondSignInServices,
  userId: string,
  rememberMe: boolean,
  attempt?: Attempt,
): Promise<Failure> {
  const { token, ...handle } = await oneTimeTokens.issue('second_factor', newId())
  const at = now()
  const kept = { rememberMe, name: attempt?.names[0] ?? null }
  await secondFactors.challenge(handle, userId, kept, new Date(at + lifetimeMs), new Date(at))
  return new Failure('second_factor_required', 'Send a code of your second factor.', { challenge: token })
}

/** @throws {Failure} `invalid_challenge`, `invalid_credentials` for a wrong code, `rate_limited`. */
export async function signInWithCode(
  services: SecondSignInServices,
  { challenge, code }: { challenge: string; code: string },
  client: Client,
): Promise<TokenPair> {
  const { secondFactors, keys, outbox, maxSessions, now } = services
  const handle = await readToken(challenge)
  const attempt = handle && (await secondFactors.attempt(handle, mostCodes, new Date(now())))
  if (!handle || !attempt) throw new Failure('invalid_challenge', 'Sign in again from the start.')
  const { userId, rememberMe, factor } = attempt
  const proof = await readCode(services, userId, factor, code)
  const { session, tokens } = await openSession(services, userId, rememberMe, client)
  const [address = ''] = await macAddress(keys, client.counted)
  const opened =
    proof &&
    (await stored(services, session, secondFactors.openSession(session, handle, proof, address, maxSessions)))
  if (!opened) {
    const { retryAfter } = await secondFactors.countWrongCode(userId, new Date(now()))
    if (retryAfter === null)
      throw new Failure('invalid_credentials', 'The code is wrong, or was used already.')
    outbox.wake()
    throw tooManyFailures(retryAfter)
  }
  await forgetEvicted(services.cache, opened.endedIds)
  return tokens
}
