// Keys derived from `SECRET_KEY` (HKDF, RFC 5869), one for each use, so that no use can stand in for another.

/** What is sealed is readable again for as long as the secret that sealed it is configured. */
export type Keys = {
  /** MACs of a text under every configured secret, today's first. */
  macs(use: string, text: string): Promise<Uint8Array<ArrayBuffer>[]>
  /** Encrypts a text that a table may hold. */
  seal(use: string, text: string): Promise<string>
  /** @returns the text, and whether it was sealed by an earlier secret; null when no secret of ours has sealed it. */
  open(use: string, sealed: string): Promise<{ text: string; outdated: boolean } | null>
}

const utf8 = new TextEncoder()

/** @param secrets today's, and the previous one while keys are rotated. */
export function createKeys(secrets: string[]): Keys {
  const derived = new Map<string, Promise<CryptoKey>>()

  /** The key of one secret for one use. */
  function keyFor(secret: string, use: string, algorithm: 'HMAC' | 'AES-GCM'): Promise<CryptoKey> {
    const name = `${secrets.indexOf(secret)}:${algorithm}:${use}`
    const known = derived.get(name) ?? derive(secret, use, algorithm)
    derived.set(name, known)
    return known
  }

  return {
    macs: (use, text) =>
      Promise.all(
        secrets.map(async (secret) => {
          const key = await keyFor(secret, use, 'HMAC')
          return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text)))
        }),
      ),

    async seal(use, text) {
      const key = await keyFor(secrets[0]!, use, 'AES-GCM')
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8.encode(text))
      return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`
    },

    async open(use, sealed) {
      const [iv, data] = sealed.split('.').map(fromBase64Url)
      if (!iv || !data) return null
      for (const secret of secrets) {
        const key = await keyFor(secret, use, 'AES-GCM')
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data).catch(() => null)
        if (opened) return { text: new TextDecoder().decode(opened), outdated: secret !== secrets[0] }
      }
      return null
    },
  }
}

async function derive(secret: string, use: string, algorithm: 'HMAC' | 'AES-GCM'): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, ['deriveKey'])
  const by = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(`chronochat ${use}`) }
  return algorithm === 'HMAC'
    ? crypto.subtle.deriveKey(by, root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
    : crypto.subtle.deriveKey(by, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Base64url without padding (RFC 4648 §5). */
export const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** @returns null for what is not base64url. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))
}

/** SHA-256 in base64url: how a table knows a secret that it does not hold. */
export const sha256 = async (text: string) =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))))
