// A passkey authenticator in software: it makes keys and signs as a device with a user before it does (WebAuthn Level 3),
// where no browser is at hand. What a real browser makes of the options is tried in test/browser/.
import { toBase64Url } from '../../src/auth/keys.ts'

/** What `PublicKeyCredential.toJSON()` gives. */
export type CredentialJson = { id: string; rawId: string; type: string; response: Record<string, unknown> }

type Options = { challenge: string; rp?: { id?: string }; rpId?: string }

const utf8 = new TextEncoder()
const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const sha256 = async (data: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(data)))

/** The user is present and verified; a key is in the data where one is made. */
const flags = { signed: 0x05, made: 0x45 }

/** @param origin that of the page that asks. */
export function createAuthenticator(origin: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  let key: CryptoKeyPair | undefined
  const id = crypto.getRandomValues(new Uint8Array(32))

  const clientData = (type: string, { challenge }: Options) =>
    utf8.encode(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  // It does not count, as passkeys that are synced do not.
  const dataOf = async (rpId: string, flag: number, more: number[] | Uint8Array = []) =>
    bytes(await sha256(utf8.encode(rpId)), [flag, 0, 0, 0, 0], more)
  const toJson = (response: Record<string, unknown>): CredentialJson => ({
    ...{ id: toBase64Url(id), rawId: toBase64Url(id), type: 'public-key', response },
    ...{ clientExtensionResults: {} },
  })

  return {
    /** What `navigator.credentials.create` makes of options. */
    async create(options: Options): Promise<CredentialJson> {
      key = (await crypto.subtle.generateKey(algorithm, true, ['sign'])) as CryptoKeyPair
      const point = new Uint8Array((await crypto.subtle.exportKey('raw', key.publicKey)) as ArrayBuffer)
      // A COSE key in CBOR: EC2, ES256, P-256, x and y (RFC 9053 §7.1.1).
      const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
      const cose = bytes(head, point.slice(1, 33), [0x22, 0x58, 0x20], point.slice(33))
      const credential = bytes(new Uint8Array(16), [0, id.length], id, cose)
      const data = await dataOf(options.rp?.id ?? '', flags.made, credential)
      // `{ fmt: "none", attStmt: {}, authData }` in CBOR.
      const attestation = bytes(
        ...[[0xa3, 0x63], utf8.encode('fmt'), [0x64], utf8.encode('none')],
        ...[[0x67], utf8.encode('attStmt'), [0xa0], [0x68], utf8.encode('authData')],
        ...[[0x58, data.length], data],
      )
      return toJson({
        clientDataJSON: toBase64Url(clientData('webauthn.create', options)),
        attestationObject: toBase64Url(attestation),
        transports: ['internal'],
      })
    },

    /** What `navigator.credentials.get` makes of options. */
    async sign(options: Options): Promise<CredentialJson> {
      const client = clientData('webauthn.get', options)
      const data = await dataOf(options.rpId ?? '', flags.signed)
      const signed = bytes(data, await sha256(client))
      const hash = { name: 'ECDSA', hash: 'SHA-256' }
      const signature = new Uint8Array(await crypto.subtle.sign(hash, key!.privateKey, signed))
      return toJson({
        clientDataJSON: toBase64Url(client),
        authenticatorData: toBase64Url(data),
        signature: toBase64Url(toDer(signature)),
        userHandle: null,
      })
    },
  }
}

/** A signature as WebAuthn has it (§6.5.5): two numbers in DER, where the Web's own is both of them in 32 bytes each. */
function toDer(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const number = (part: Uint8Array) => {
    const digits = part.slice(part.findIndex((byte) => byte !== 0))
    const positive = digits[0]! >= 0x80 ? [0, ...digits] : [...digits]
    return [0x02, positive.length, ...positive]
  }
  const numbers = [...number(signature.slice(0, 32)), ...number(signature.slice(32))]
  return bytes([0x30, numbers.length], numbers)
}
