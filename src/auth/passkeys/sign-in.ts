// Signing in with a passkey, which is two factors in one: the device, and whatever unlocks it.

import { type Client, openSession, type SessionServices, stored } from '#auth/sessions/open-session.ts'
import { forgetEvicted } from '#auth/sessions/owed.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure } from '#shared/failure.ts'
import { checkAnswer, newChallenge, type PasskeyServices, requirePasskeys } from './challenges.ts'
import type { ProvenPasskey } from './store.ts'

export type PasskeySignIn = PasskeyServices & SessionServices & { maxSessions: number; cache: SessionCache }

type Answer = { challenge_id: string; credential: unknown }

/** What any passkey of ours may sign, for a sign-in or to show again who is signed in. @throws {Failure} `not_available`. */
export async function requestPasskey(services: PasskeyServices) {
  const rp = requirePasskeys(services)
  const { challengeId, challenge } = await newChallenge(services, 'passkey_sign_in', null)
  const { requestOptions } = await import('./webauthn.ts')
  return { challenge_id: challengeId, publicKey: await requestOptions(rp, challenge) }
}

/** @throws {Failure} `not_available`, `invalid_credentials` whatever is wrong. */
export async function signInWithPasskey(
  services: PasskeySignIn,
  input: Answer & { remember_me: boolean },
  client: Client,
): Promise<TokenPair> {
  const proven = await provePasskey(services, input)
  if (!proven) throw refused()
  const { passkeys, maxSessions } = services
  const { session, tokens } = await openSession(services, proven.userId, input.remember_me, client)
  const opened = await stored(services, session, passkeys.openSession(session, proven, maxSessions))
  if (!opened) throw refused()
  await forgetEvicted(services.cache, opened.endedIds)
  return tokens
}

/** The passkey that has answered a challenge, with its new counter; null when anything is wrong. @throws {Failure} `not_available`. */
export async function provePasskey(
  services: PasskeyServices,
  { challenge_id, credential }: Answer,
): Promise<(ProvenPasskey & { userId: string }) | null> {
  const rp = requirePasskeys(services)
  return checkAnswer(services, challenge_id, 'passkey_sign_in', null, async (isChallenge) => {
    const passkey = await services.passkeys.find(idOf(credential))
    if (!passkey) return null
    const { verifyRequest } = await import('./webauthn.ts')
    const counter = await verifyRequest(rp, credential, passkey, isChallenge)
    return counter === null ? null : { ...passkey, counter }
  })
}

const idOf = (credential: unknown) => String((credential as { id?: unknown } | null)?.id ?? '')

const refused = () => new Failure('invalid_credentials', 'The passkey is not known here, or did not sign.')
