// WebAuthn itself, as `@simplewebauthn/server` knows it. It is large, so whoever uses a passkey loads it then.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { fromBase64Url, toBase64Url } from '#auth/keys.ts'
import type { Passkey } from './store.ts'

/** Whose passkeys they are: the host of the app, and the origins of the pages that may use them. */
export type RelyingParty = { id: string; origins: string[] }

/** Options as they are on the wire. */
type Json = string | number | boolean | null | Json[] | { [member: string]: Json }
type Options = { challenge: string; [member: string]: Json }

/** Ed25519, ES256 and RS256, the first being the best. */
const algorithms = [-8, -7, -257]

/** What `PublicKeyCredential.parseCreationOptionsFromJSON` takes. */
export const creationOptions = async (
  rp: RelyingParty,
  challenge: Uint8Array<ArrayBuffer>,
  user: { id: string; username: string; full_name: string | null },
  known: { id: string }[],
) =>
  (await generateRegistrationOptions({
    rpName: 'ChronoChat',
    rpID: rp.id,
    challenge,
    userID: Uint8Array.from(new TextEncoder().encode(user.id)),
    userName: user.username,
    userDisplayName: user.full_name ?? user.username,
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })) as unknown as Options

/** What `PublicKeyCredential.parseRequestOptionsFromJSON` takes: any passkey for this host. */
export const requestOptions = async (rp: RelyingParty, challenge: Uint8Array<ArrayBuffer>) =>
  (await generateAuthenticationOptions({
    rpID: rp.id,
    challenge,
    userVerification: 'required',
  })) as unknown as Options

/** The passkey that an authenticator has made for a challenge; null when anything about it is wrong. */
export async function verifyCreation(
  rp: RelyingParty,
  response: unknown,
  isChallenge: (challenge: string) => Promise<boolean>,
) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: isChallenge,
      expectedOrigin: rp.origins,
      expectedRPID: rp.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return null
    const { credential, credentialBackedUp } = registrationInfo
    return {
      credentialId: credential.id,
      publicKey: toBase64Url(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).filter((each) => typeof each === 'string'),
      backedUp: credentialBackedUp,
    }
  } catch {
    return null // The library tells by errors of its own what does not fit; none of it is for the client.
  }
}

/** The counter of a passkey that has signed a challenge; null when anything about it is wrong. */
export async function verifyRequest(
  rp: RelyingParty,
  response: unknown,
  passkey: Passkey,
  isChallenge: (challenge: string) => Promise<boolean>,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: isChallenge,
      expectedOrigin: rp.origins,
      expectedRPID: rp.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: fromBase64Url(passkey.publicKey) ?? new Uint8Array(),
        counter: passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
