// Recovery codes: ten, each good once in place of an authenticator's code, when that is lost.
import { sha256 } from '#auth/keys.ts'

const count = 10
/** Crockford's base32, which has no letters that are taken for digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
/** 80 bits: more than anybody can try, on our side or on a copy of the table. */
const length = 16

/** New codes as `xxxx-xxxx-xxxx-xxxx`, and what is stored of them. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const codes = Array.from({ length: count }, () =>
    [...crypto.getRandomValues(new Uint8Array(length))]
      .map((byte) => alphabet[byte & 31])
      .join('')
      .replace(/.{4}(?=.)/g, '$&-'),
  )
  return { codes, hashes: await Promise.all(codes.map(recoveryHash)) }
}

/** What is stored of a code, however it was typed. */
export const recoveryHash = (code: string) => sha256(code.toLowerCase().replaceAll(/[\s-]/g, ''))
