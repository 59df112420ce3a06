// Another service that says who somebody is, as a port. The adapters are in `platform/oauth/`.

/** Who somebody is there. `email` is null unless the provider has verified it. */
export type Profile = {
  issuer: string
  subject: string
  email: string | null
  name: string | null
}

/** What a browser's way to a provider and back is held together by (RFC 9700 §2.1.1). */
export type Secrets = { state: string; nonce: string; verifier: string }

export type OAuthProvider = {
  name: string
  title: string
  /** Where to send the browser. @throws {ProviderRefusal} when the provider cannot be asked. */
  authorizationUrl(callback: string, secrets: Secrets): Promise<string>
  /** Who came back. @param answer the whole URL, on the callback's public origin. @throws {ProviderRefusal} */
  readProfile(answer: URL, secrets: Secrets): Promise<Profile>
}

/** A way that ended without a profile, by the word that the app is told (RFC 6749 §4.1.2.1). */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal'
  readonly reason: 'access_denied' | 'server_error'

  constructor(reason: 'access_denied' | 'server_error', cause?: unknown) {
    super(`the provider ended it with ${reason}`, { cause })
    this.reason = reason
  }
}
