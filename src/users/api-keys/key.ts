// The text of an API key: `cc_` and, in base64url, its id, its owner's id and 256 random bits.
import { fromBase64Url, sha256, toBase64Url } from '#auth/keys.ts'

const mark = 'cc_'
const idBytes = 16
const secretBytes = 32
/** So much is shown of a key for its owner to know it by; it is part of its id. */
const prefixLength = mark.length + 8

/** A new key, and what is stored of it. */
export async function newKey(id: string, userId: string) {
  const secret = crypto.getRandomValues(new Uint8Array(secretBytes))
  const key = mark + toBase64Url(Uint8Array.from([...toBytes(id), ...toBytes(userId), ...secret]))
  return { key, prefix: key.slice(0, prefixLength), hash: await sha256(toBase64Url(secret)) }
}

/** What a key says of itself; null for what is none. */
export async function readKey(text: string): Promise<{ id: string; userId: string; hash: string } | null> {
  const bytes = text.startsWith(mark) ? fromBase64Url(text.slice(mark.length)) : null
  if (bytes?.length !== 2 * idBytes + secretBytes) return null
  return {
    id: toUuid(bytes.subarray(0, idBytes)),
    userId: toUuid(bytes.subarray(idBytes, 2 * idBytes)),
    hash: await sha256(toBase64Url(bytes.subarray(2 * idBytes))),
  }
}

const toBytes = (uuid: string) =>
  uuid
    .replaceAll('-', '')
    .match(/../g)!
    .map((hex) => Number.parseInt(hex, 16))

const toUuid = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
