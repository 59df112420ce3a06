// The passkeys of an account: adding one, and removing it, by whoever has just signed in.
import type { Outbox } from '#auth/mail/outbox.ts'
import {
  type RecentSignIn,
  requireRecentSignIn,
  requireVerified,
} from '#auth/reauthentication/recent-sign-in.ts'
import { Failure } from '#shared/failure.ts'
import type { SessionActor } from '#shared/identity.ts'
import { checkAnswer, newChallenge, type PasskeyServices, requirePasskeys } from './challenges.ts'
import type { PasskeyView } from './store.ts'

export type ManagePasskeys = PasskeyServices & RecentSignIn & { mail: boolean; outbox: Outbox }

const ownerOf = ({ user, sessionId }: SessionActor) => ({ userId: user.id, sessionId })

/** What the browser is to make a passkey for. @throws {Failure} `not_available`, `reauthentication_required`, `email_unverified`. */
export async function beginPasskey(services: ManagePasskeys, actor: SessionActor) {
  const rp = requirePasskeys(services)
  await requireRecentSignIn(services, actor)
  requireVerified(services, actor)
  const { challengeId, challenge } = await newChallenge(services, 'passkey_registration', ownerOf(actor))
  const { creationOptions } = await import('./webauthn.ts')
  const known = await services.passkeys.credentials(actor.user.id)
  return {
    challenge_id: challengeId,
    publicKey: await creationOptions(rp, challenge, actor.user, known),
  }
}

/** @throws {Failure} `invalid_passkey`, `passkey_known`, and those of `beginPasskey`. */
export async function addPasskey(
  services: ManagePasskeys,
  actor: SessionActor,
  input: { challenge_id: string; credential: unknown; name?: string | undefined },
): Promise<PasskeyView> {
  const rp = requirePasskeys(services)
  await requireRecentSignIn(services, actor)
  requireVerified(services, actor)
  const { passkeys, outbox, newId, now } = services
  const owner = ownerOf(actor)
  const { verifyCreation } = await import('./webauthn.ts')
  const made = await checkAnswer(services, input.challenge_id, 'passkey_registration', owner, (isChallenge) =>
    verifyCreation(rp, input.credential, isChallenge),
  )
  if (!made) throw noAnswer()
  const { challenge, ...credential } = made
  const createdAt = new Date(now())
  const name = input.name ?? 'Passkey'
  const passkey = { ...credential, id: newId(), userId: owner.userId, name, createdAt }
  const added = await passkeys.add(passkey, owner.sessionId, challenge)
  if (added === 'known') throw new Failure('passkey_known', 'This passkey is known already.')
  if (!added) throw noAnswer() // Another answer to the challenge, or the end of the session, came first.
  outbox.wake()
  return {
    id: passkey.id,
    name: passkey.name,
    created_at: createdAt.toISOString(),
    last_used_at: null,
  }
}

const noAnswer = () => new Failure('invalid_passkey', 'The passkey does not answer a challenge of ours.')

/** @throws {Failure} `reauthentication_required`, `passkey_not_found`, `last_way_in`. */
export async function removePasskey(
  services: ManagePasskeys,
  actor: SessionActor,
  id: string,
): Promise<void> {
  await requireRecentSignIn(services, actor)
  const removed = await services.passkeys.remove(actor.user.id, id, new Date(services.now()))
  if (removed === null) throw new Failure('passkey_not_found', 'There is no such passkey.')
  if (removed === 'last') throw lastWayIn()
  services.outbox.wake()
}

export const lastWayIn = () =>
  new Failure('last_way_in', 'This is the last way into the account: set a password or add another first.')
