// Challenges: made of a row's id and a key as every one-time token is, so that the table holds the SHA-256 alone.
import { fromBase64Url, sha256 } from '#auth/keys.ts'
import type { OneTimeTokens, Purpose, TokenHandle } from '#auth/one-time-tokens/token.ts'
import { Failure } from '#shared/failure.ts'
import type { PasskeyStore } from './store.ts'
import type { RelyingParty } from './webauthn.ts'

export type PasskeyServices = {
  /** Null where there is no app whose host passkeys could be for. */
  relyingParty: RelyingParty | null
  oneTimeTokens: OneTimeTokens
  passkeys: PasskeyStore
  newId: () => string
  now: () => number
}

type Owner = { userId: string; sessionId: string } | null

const lifetimeMs = 5 * 60_000

/** @throws {Failure} `not_available` where there are no passkeys. */
export function requirePasskeys({ relyingParty }: PasskeyServices): RelyingParty {
  if (!relyingParty) throw new Failure('not_available', 'This service takes no passkeys.')
  return relyingParty
}

/** A new challenge for one purpose and, where there is one, one session. */
export async function newChallenge(services: PasskeyServices, purpose: Purpose, owner: Owner) {
  const { oneTimeTokens, passkeys, newId, now } = services
  const { token, ...handle } = await oneTimeTokens.issue(purpose, newId())
  const at = now()
  await passkeys.keepChallenge(handle, purpose, owner, new Date(at + lifetimeMs), new Date(at))
  const challenge = fromBase64Url(token.slice(handle.id.length + 1))!
  return { challengeId: handle.id, challenge }
}

/**
 * What an answer to a challenge proves, as `verify` finds it, which is told by a function whether something was signed for it.
 * A challenge that was answered wrongly counts no more; another is used up by what the answer is for.
 * @returns null for a wrong answer, or a challenge that does not count.
 */
export async function checkAnswer<Proven>(
  { passkeys, now }: PasskeyServices,
  challengeId: string,
  purpose: Purpose,
  owner: Owner,
  verify: (isChallenge: (challenge: string) => Promise<boolean>) => Promise<Proven | null>,
): Promise<(Proven & { challenge: TokenHandle }) | null> {
  const challenge = await passkeys.findChallenge(challengeId, purpose, owner, new Date(now()))
  if (!challenge) return null
  const proven = await verify(async (text) => (await sha256(`${challenge.id}.${text}`)) === challenge.hash)
  if (proven) return { ...proven, challenge }
  await passkeys.useChallenge(challenge, new Date(now()))
  return null
}
