// One-time tokens: `<row id>.<HMAC of purpose and row id>`. The row keeps the token's SHA-256 alone; whoever has the row
// and our key can make the token again, so that a mail that waits to be sent need not hold it.
import { type Keys, sha256, toBase64Url } from '#auth/keys.ts'

/** What a token is good for: each counts for one purpose and no other. */
export type Purpose =
  | 'verify_email'
  | 'sign_up'
  | 'change_email'
  | 'reset_password'
  | 'second_factor'
  | 'passkey_registration'
  | 'passkey_sign_in'
  | 'oauth_flow'
  | 'oauth_link'
  | 'oauth_code'

/** A token as its row knows it. */
export type TokenHandle = { id: string; hash: string }

export type OneTimeTokens = {
  /** The token of a new row. */
  issue(purpose: Purpose, id: string): Promise<TokenHandle & { token: string }>
  /** The token of a row again; null when no configured secret has made it. */
  restore(purpose: Purpose, row: TokenHandle): Promise<string | null>
}

export function createOneTimeTokens(keys: Keys): OneTimeTokens {
  const candidates = async (purpose: Purpose, id: string) =>
    (await keys.macs('one-time token', `${purpose}:${id}`)).map((mac) => `${id}.${toBase64Url(mac)}`)
  return {
    async issue(purpose, id) {
      const [token] = await candidates(purpose, id)
      return { id, token: token!, hash: await sha256(token!) }
    },
    async restore(purpose, { id, hash }) {
      for (const token of await candidates(purpose, id)) if ((await sha256(token)) === hash) return token
      return null
    },
  }
}

/** What a presented token may be looked up by; null for what has not the form of one. */
export async function readToken(token: string): Promise<TokenHandle | null> {
  const [, id] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/.exec(token) ?? []
  return id === undefined ? null : { id, hash: await sha256(token) }
}
