// Passkeys (WebAuthn): the browser's half of a ceremony whose other half is the service's.
import { type PasskeyCredential, unwrap } from '@chronochat/client'
import { api } from '../service/session.ts'

export const canUsePasskeys = () =>
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** The answer to a challenge for which the person has shown a passkey. @throws {DOMException} they did not */
export async function showPasskey() {
  const options = await unwrap(api.POST('/api/auth/passkeys/login/options'))
  const asked = options.publicKey as unknown as PublicKeyCredentialRequestOptionsJSON
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked)
  return answer(options.challenge_id, await navigator.credentials.get({ publicKey }))
}

export const signInByPasskey = async () =>
  unwrap(api.POST('/api/auth/passkeys/login', { body: { ...(await showPasskey()), remember_me: true } }))

/** Makes a passkey on this device. @throws {DOMException} the person did not want to */
export async function addPasskey(name: string) {
  const options = await unwrap(api.POST('/api/auth/passkeys/options'))
  const asked = options.publicKey as unknown as PublicKeyCredentialCreationOptionsJSON
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked)
  const made = answer(options.challenge_id, await navigator.credentials.create({ publicKey }))
  return unwrap(api.POST('/api/auth/passkeys', { body: { ...made, name } }))
}

const answer = (challenge_id: string, credential: Credential | null) => ({
  challenge_id,
  credential: (credential as PublicKeyCredential).toJSON() as unknown as PasskeyCredential,
})
