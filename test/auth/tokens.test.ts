// Tokens as they are issued and read, forged ones, and keys that are rotated.
import { sign } from 'hono/jwt'
import { describe, expect, it } from 'vitest'
import { operations } from '../world/declared.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const secret = 'a key for tests, which is long enough to sign with'
const now = () => Math.floor(Date.now() / 1000)

const decode = (part: string | undefined) => JSON.parse(atob(part!.replaceAll('-', '+').replaceAll('_', '/')))
const encode = (value: unknown) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Signs any header and payload, as somebody would who has the key. */
async function signRaw(header: unknown, payload: unknown, key = secret): Promise<string> {
  const text = `${encode(header)}.${encode(payload)}`
  const bytes = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', bytes.encode(key), algorithm, false, ['sign'])
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes.encode(text)))
  return `${text}.${btoa(String.fromCharCode(...signature))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`
}

/** Tokens that all look like the person's own and are not. */
async function badTokens(accessToken: string, refreshToken: string): Promise<[string, string][]> {
  const [head, body, signature] = accessToken.split('.')
  const header = decode(head)
  const claims = decode(body)
  const hs256 = { alg: 'HS256', typ: 'JWT' }
  const without = (name: string) => signRaw(hs256, { ...claims, [name]: undefined })
  const having = (name: string, value: unknown) => signRaw(hs256, { ...claims, [name]: value })
  return [
    ['nothing like a token', 'xyzzy'],
    ['three empty parts', '..'],
    ['an altered payload', `${head}.${encode({ ...claims, sub: crypto.randomUUID() })}.${signature}`],
    ['no signature', `${head}.${body}.`],
    ['a cut signature', accessToken.slice(0, -5)],
    ['another key', await signRaw(hs256, claims, 'another key that is also long enough to sign with')],
    ['alg none', `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`],
    ['alg None with the old signature', `${encode({ alg: 'None', typ: 'JWT' })}.${body}.${signature}`],
    ['HS512 by the same key', await sign(claims, secret, 'HS512')],
    ['a header that says RS256', await signRaw({ alg: 'RS256', typ: 'JWT' }, claims)],
    ['a header that is null', await signRaw(null, claims)],
    ['an unknown kid', await signRaw({ ...hs256, kid: 'unknown' }, claims)],
    ['a kid that is null', await signRaw({ ...hs256, kid: null }, claims)],
    ['a kid that is a path', await signRaw({ ...hs256, kid: '../../dev/null' }, claims)],
    ['a kid that is an object', await signRaw({ ...hs256, kid: { toString: header.kid } }, claims)],
    ['a kid of the prototype', await signRaw({ ...hs256, kid: '__proto__' }, claims)],
    ['a crit extension', await signRaw({ ...hs256, crit: ['exp'] }, claims)],
    ['an empty crit', await signRaw({ ...hs256, crit: [] }, claims)],
    ['a payload of null', await signRaw(hs256, null)],
    ['a payload that is a string', await signRaw(hs256, 'ada')],
    ['a payload that is an array', await signRaw(hs256, [claims])],
    ['a payload of nothing', await signRaw(hs256, {})],
    ['an expired one', await having('exp', now() - 1)],
    ['one from the future', await having('iat', now() + 120)],
    ['one that begins later', await having('nbf', now() + 30)],
    ['an exp that is text', await having('exp', String(claims.exp))],
    ['an exp beyond all dates', await having('exp', 1e18)],
    ['an iat that is text', await having('iat', 'now')],
    ['a sub that is no id', await having('sub', 'ada')],
    ['a sub that is an object', await having('sub', { $ne: null })],
    ['a sub with U+0000', await having('sub', `${claims.sub}\0`)],
    ['a sub of somebody else', await having('sub', crypto.randomUUID())],
    ['a sid that is an array', await having('sid', [claims.sid])],
    ['a sid that nobody has', await having('sid', crypto.randomUUID())],
    ['another issuer', await having('iss', 'elsewhere')],
    ['another typ', await having('typ', 'id')],
    ['no sub', await without('sub')],
    ['no sid', await without('sid')],
    ['no typ', await without('typ')],
    ['no exp', await without('exp')],
    ['no iat', await without('iat')],
    ['no iss', await without('iss')],
    ['a refresh token', refreshToken],
    ['a megabyte', `${head}.${'A'.repeat(1_000_000)}.${signature}`],
  ]
}

describe('a token', () => {
  it('that is not quite one is refused by every route that wants one', async () => {
    const ada = await world.enrol()
    const tokens = await badTokens(ada.tokens.access_token, ada.tokens.refresh_token)
    const guarded = (await operations(world.fetch)).filter(({ operation }) =>
      JSON.stringify(operation).includes('"bearer"'),
    )
    expect(guarded.length).toBeGreaterThan(10)
    for (const { method, path } of guarded) {
      const concrete = path.replaceAll(/\{[^}]+\}/g, crypto.randomUUID())
      expect((await world.call(method, concrete)).body.code).toBe('unauthenticated')
      for (const [what, token] of tokens) {
        const { status, body, headers, text } = await world.call(method, concrete, { token })
        expect(`${what} at ${path}: ${status} ${body.code}`).toBe(`${what} at ${path}: 401 invalid_token`)
        expect(headers.get('www-authenticate')).toBe('Bearer realm="chronochat", error="invalid_token"')
        expect(text).not.toContain(token)
      }
    }
    expect((await ada.get('/api/auth/me')).status).toBe(200)
  })

  it('of either type is never taken for the other', async () => {
    const { tokens } = await world.enrol()
    const { status } = await world.call('GET', '/api/auth/me', { token: tokens.refresh_token })
    expect(status).toBe(401)
    const body = { refresh_token: tokens.access_token }
    expect((await world.call('POST', '/api/auth/refresh', { body })).status).toBe(401)
  })

  it('without a kid, by a clock that is a minute ahead, is one', async () => {
    const { tokens } = await world.enrol()
    const claims = decode(tokens.access_token.split('.')[1])
    const token = await signRaw({ alg: 'HS256', typ: 'JWT' }, { ...claims, iat: now() + 50, nbf: now() - 1 })
    expect((await world.call('GET', '/api/auth/me', { token })).status).toBe(200)
  })

  it('says what the contract says', async () => {
    const { tokens } = await world.signUp()
    const access = decode(tokens.access_token.split('.')[1])
    const refresh = decode(tokens.refresh_token.split('.')[1])
    expect(access).toMatchObject({ typ: 'access', iss: 'chronochat', exp: access.iat + 1800 })
    expect(refresh).toMatchObject({ typ: 'refresh', gen: 0, sid: access.sid, exp: refresh.iat + 86_400 })
  })

  it('is verified with whose it is and when it ends', async () => {
    const ada = await world.enrol()
    const claims = decode(ada.tokens.access_token.split('.')[1])
    expect((await ada.get('/api/auth/verify')).body).toEqual({
      valid: true,
      user_id: claims.sub,
      username: ada.username,
      session_id: claims.sid,
      expires_at: new Date(claims.exp * 1000).toISOString(),
    })
  })
})

describe('changing the key', () => {
  const next = 'another key for tests, long enough to sign with'

  it('signs nobody out while the old one is the previous one', async () => {
    const ada = await world.enrol()
    const rotated = openWorld({ SECRET_KEY: next, SECRET_KEY_PREVIOUS: secret })
    const { access_token: token, refresh_token } = ada.tokens
    expect((await rotated.call('GET', '/api/auth/me', { token })).status).toBe(200)
    const { status, body } = await rotated.call('POST', '/api/auth/refresh', { body: { refresh_token } })
    expect(status).toBe(200)
    const done = openWorld({ SECRET_KEY: next })
    expect((await done.call('GET', '/api/auth/me', { token: body.access_token })).status).toBe(200)
  })

  it('does, once it is dropped', async () => {
    const ada = await world.enrol()
    const dropped = openWorld({ SECRET_KEY: next })
    const { access_token: token, refresh_token } = ada.tokens
    expect((await dropped.call('GET', '/api/auth/me', { token })).status).toBe(401)
    expect((await dropped.call('POST', '/api/auth/refresh', { body: { refresh_token } })).status).toBe(401)
  })
})
