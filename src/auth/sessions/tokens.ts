// Access and refresh tokens: HS256 JWTs (RFC 7519) whose session decides whether they are worth anything.
import { decode, sign, verify } from 'hono/jwt'
import { encodeBase64Url } from 'hono/utils/encode'
import { z } from 'zod'
import type { TokenPair } from './schemas.ts'

const issuer = 'chronochat'
const maxLength = 4096
/** Clocks of two machines differ; RFC 7519 §4.1.4 allows for a few minutes at most. */
const leewaySeconds = 60

/** What a date can hold, in seconds. */
const instant = z.number().nonnegative().max(8_640_000_000_000)

/** Each claim is checked as a type: a signature says who wrote a token, not that it makes sense. */
const accessClaims = z.object({
  typ: z.literal('access'),
  iss: z.literal(issuer),
  sub: z.uuid(),
  sid: z.uuid(),
  iat: instant,
  exp: instant,
  nbf: instant.optional(),
})
const refreshClaims = accessClaims.extend({ typ: z.literal('refresh'), gen: z.int32().nonnegative() })

/** What an access token says. Instants are in seconds since the epoch. */
export type AccessClaims = z.output<typeof accessClaims>
/** What a refresh token says: the generation of its session that it may renew. */
export type RefreshClaims = z.output<typeof refreshClaims>

export type Tokens = {
  issue(session: { id: string; userId: string; generation: number; expiresAt: Date }): Promise<TokenPair>
  readAccess(token: string): Promise<ReadToken<AccessClaims>>
  readRefresh(token: string): Promise<ReadToken<RefreshClaims>>
}

/** The claims of a valid token; of any other, whether a key of ours has signed it. */
export type ReadToken<Claims> = { claims: Claims } | { claims: null; isSigned: boolean }

/** A secret as it signs, with its id, and as it verifies: imported once, since every request verifies. */
type Key = { signing: { kty: 'oct'; alg: 'HS256'; k: string; kid: string }; verifying: CryptoKey }

/**
 * @param secrets the signing key and, while keys are rotated, the previous one, which still verifies.
 * @param accessMinutes lifetime of an access token.
 */
export function createTokens(secrets: string[], accessMinutes: number, now: () => number = Date.now): Tokens {
  let keys: Promise<Key[]> | undefined
  const loadKeys = () => {
    keys ??= Promise.all(secrets.map(toKey))
    return keys
  }

  /** The payload of a token that one of our keys has signed, whatever it says. */
  async function verified(token: string): Promise<unknown> {
    if (token.length > maxLength) return null
    try {
      const { kid } = decode(token).header as { kid?: unknown }
      for (const { signing, verifying } of await loadKeys()) {
        if (kid !== undefined && kid !== signing.kid) continue
        const unbounded = { alg: 'HS256', exp: false, iat: false, nbf: false } as const
        const payload = await verify(token, verifying, unbounded).catch(() => null)
        if (payload) return payload
      }
    } catch {
      // Whatever cannot be read is no token: the library throws errors of its own, and TypeErrors.
    }
    return null
  }

  async function read<Claims extends AccessClaims | RefreshClaims>(
    token: string,
    schema: z.ZodType<Claims>,
  ): Promise<ReadToken<Claims>> {
    const payload = await verified(token)
    const { data: claims } = schema.safeParse(payload)
    const seconds = Math.floor(now() / 1000)
    const counts =
      claims && claims.exp > seconds && claims.iat <= seconds + leewaySeconds && (claims.nbf ?? 0) <= seconds
    return counts ? { claims } : { claims: null, isSigned: payload !== null }
  }

  return {
    async issue({ id, userId, generation, expiresAt }) {
      const [key] = await loadKeys()
      const iat = Math.floor(now() / 1000)
      const common = { iss: issuer, sub: userId, sid: id, iat }
      const exp = Math.floor(expiresAt.getTime() / 1000)
      const [access_token, refresh_token] = await Promise.all([
        sign({ ...common, typ: 'access', exp: iat + accessMinutes * 60 }, key!.signing),
        sign({ ...common, typ: 'refresh', gen: generation, exp }, key!.signing),
      ])
      return { access_token, refresh_token, token_type: 'bearer', expires_in: accessMinutes * 60 }
    },
    readAccess: (token) => read(token, accessClaims),
    readRefresh: (token) => read(token, refreshClaims),
  }
}

async function toKey(secret: string): Promise<Key> {
  const bytes = new TextEncoder().encode(secret)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  return {
    signing: { kty: 'oct', alg: 'HS256', k: base64url(bytes), kid: base64url(digest.slice(0, 9)) },
    verifying: await crypto.subtle.importKey('raw', bytes, hmac, false, ['verify']),
  }
}

const base64url = (bytes: Uint8Array) => encodeBase64Url(new Uint8Array(bytes).buffer).replaceAll('=', '')
