// The second step of signing in: a challenge for whoever has passed the first, and a code for it.

import type { Outbox } from '#auth/mail/outbox.ts'
import { type OneTimeTokens, readToken } from '#auth/one-time-tokens/token.ts'
import { type Client, openSession, type SessionServices } from '#auth/sessions/open-session.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure } from '#shared/failure.ts'
import { type CodeServices, readCode } from './check-code.ts'
import { wrongCode } from './enrol.ts'

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

/** What is thrown in place of tokens to whoever has passed the first step. */
export async function secondFactorRequired(
  { oneTimeTokens, secondFactors, newId, now }: SecondSignInServices,
  userId: string,
  rememberMe: boolean,
): Promise<Failure> {
  const { token, ...handle } = await oneTimeTokens.issue('second_factor', newId())
  const at = now()
  await secondFactors.challenge(handle, userId, rememberMe, new Date(at + lifetimeMs), new Date(at))
  return new Failure('second_factor_required', 'Send a code of your second factor.', { challenge: token })
}

/** @throws {Failure} `invalid_challenge`, `invalid_credentials` for a wrong code, `rate_limited`. */
export async function signInWithCode(
  services: SecondSignInServices,
  { challenge, code }: { challenge: string; code: string },
  client: Client,
): Promise<TokenPair> {
  const { secondFactors, maxSessions, now } = services
  const handle = await readToken(challenge)
  const attempt = handle && (await secondFactors.attempt(handle, mostCodes, new Date(now())))
  if (!handle || !attempt) throw new Failure('invalid_challenge', 'Sign in again from the start.')
  const { userId, rememberMe, factor } = attempt
  const proof = await readCode(services, userId, factor, code)
  const { session, tokens } = await openSession(services, userId, rememberMe, client)
  const opened = proof && (await secondFactors.openSession(session, handle, proof, maxSessions))
  if (!opened) {
    const failure = await wrongCode(services, userId)
    if (failure.code !== 'wrong_code') throw failure
    throw new Failure('invalid_credentials', 'The code is wrong, or was used already.')
  }
  await services.cache.delete(opened.endedIds)
  return tokens
}
