// Passkeys (WebAuthn): the browser's half of a ceremony whose other half is the service's.
import type { Tokens } from '@chronochat/client'
import { call } from '../service/call.ts'

export const canUsePasskeys = () =>
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential

type RequestOptions = { challenge_id: string; publicKey: PublicKeyCredentialRequestOptionsJSON }
type CreationOptions = { challenge_id: string; publicKey: PublicKeyCredentialCreationOptionsJSON }

/** The answer to a challenge for which the person has shown a passkey. @throws {DOMException} they did not */
export async function showPasskey() {
  const options = await call<RequestOptions>('POST', '/api/auth/passkeys/login/options', {})
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey)
  return answer(options.challenge_id, await navigator.credentials.get({ publicKey }))
}

export const signInByPasskey = async () =>
  call<Tokens>('POST', '/api/auth/passkeys/login', { ...(await showPasskey()), remember_me: true })

/** Makes a passkey on this device. @throws {DOMException} the person did not want to */
export async function addPasskey(name: string) {
  const options = await call<CreationOptions>('POST', '/api/auth/passkeys/options', {})
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey)
  const made = answer(options.challenge_id, await navigator.credentials.create({ publicKey }))
  return call('POST', '/api/auth/passkeys', { ...made, name })
}

const answer = (challenge_id: string, credential: Credential | null) => ({
  challenge_id,
  credential: (credential as PublicKeyCredential).toJSON(),
})
