// Signing in by another service: a real OpenID Connect provider, and one that behaves as GitHub does.
import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import {
  appRequest,
  beginPath,
  oauthVariables,
  openBrowser,
  redirectUri,
  verifier,
} from '../world/browser.ts'
import { mailbox, openMailWorld } from '../world/mail.ts'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openMailWorld(oauthVariables)

const redeem = (code: string | null, more: object = {}, asWorld = world) =>
  asWorld.call('POST', '/api/auth/oauth/token', { body: { code, code_verifier: verifier, ...more } })

const signIn = async (login: string, provider = 'acme', asWorld = world) => {
  const { at } = await openBrowser(asWorld).walk(beginPath(provider), login)
  expect(at.searchParams.get('state')).toBe('app state')
  return redeem(at.searchParams.get('code'), {}, asWorld)
}

const me = async (access_token: string) =>
  (await world.call('GET', '/api/auth/me', { token: access_token })).body

let login: string
beforeEach(() => {
  login = `u${crypto.randomUUID().slice(0, 18)}`
})

describe('a provider of OpenID Connect', () => {
  it('makes an account, and opens the same one the next time', async () => {
    const first = await signIn(login)
    expect(first.status).toBe(200)
    const user = await me(first.body.access_token)
    expect(user).toMatchObject({
      username: login,
      email: `${login}@example.com`,
      is_verified: true,
      full_name: 'Ada Lovelace',
    })
    const again = await signIn(login)
    expect((await me(again.body.access_token)).id).toBe(user.id)
    const [identity] = (await world.call('GET', '/api/auth/identities', { token: again.body.access_token }))
      .body
    expect(identity).toMatchObject({ provider: 'acme', email: `${login}@example.com` })
  })

  it('gives a username that is free', async () => {
    await sql(
      `insert into users (id, username, email) values (gen_random_uuid(), $1, $2)`,
      login.toUpperCase(),
      `other-${login}@example.com`,
    )
    const { body } = await signIn(login)
    expect((await me(body.access_token)).username).toBe(`${login}-2`)
  })

  it('joins an account whose address both have verified, and tells its owner', async () => {
    const ada = await world.enrol()
    const email = `${login}@example.com`
    await sql('update users set email = $1, is_verified = true where username = $2', email, ada.username)
    const { body } = await signIn(login)
    expect((await me(body.access_token)).username).toBe(ada.username)
    expect((await mailbox(email)).map(({ subject }) => subject)).toEqual(['A way to sign in was added'])
  })

  it('joins no account whose address is unverified, and takes no address that it has not verified itself', async () => {
    const ada = await world.enrol()
    await sql('update users set email = $1 where username = $2', `${login}@example.com`, ada.username)
    expect((await signIn(login)).body.code).toBe('email_taken')
    expect((await signIn(`unverified-${login}`)).body.code).toBe('email_required')
    expect((await signIn(`nameless-${login}`)).body.code).toBe('email_required')
  })

  it('is followed by the second factor', async () => {
    const { body } = await signIn(login)
    const token = body.access_token
    const { secret } = (await world.call('POST', '/api/auth/totp', { token })).body
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    await world.call('POST', '/api/auth/totp/confirm', { token, body: { code } })
    await sql(
      'update totp_factors set last_step = 0 where user_id = (select id from users where username = $1)',
      login,
    )
    const again = await signIn(login)
    expect([again.status, again.body.code]).toEqual([401, 'second_factor_required'])
    const finished = await world.call('POST', '/api/auth/login/second-factor', {
      body: { challenge: again.body.challenge, code },
    })
    expect(finished.status).toBe(200)
  })

  it('says no: the app is told so', async () => {
    const { at } = await openBrowser(world).walk(beginPath('acme'), login, (url) => {
      url.searchParams.delete('code')
      url.searchParams.set('error', 'access_denied')
      return url
    })
    expect([at.searchParams.get('error'), at.searchParams.get('state')]).toEqual([
      'access_denied',
      'app state',
    ])
    expect(at.searchParams.get('from')).toBe('oauth')
  })

  it.each([
    ['a wrong code', (url: URL) => void url.searchParams.set('code', 'evil')],
    ['another issuer', (url: URL) => void url.searchParams.set('iss', 'https://evil.example')],
    ['no issuer', (url: URL) => void url.searchParams.delete('iss')],
  ])('sends %s: the app is told of an error', async (_, change) => {
    const { at } = await openBrowser(world).walk(beginPath('acme'), login, (url) => {
      change(url)
      return url
    })
    expect(at.searchParams.get('error')).toBe('server_error')
    expect(at.searchParams.get('code')).toBeNull()
  })

  it('that is away is an error for the app', async () => {
    const { at } = await openBrowser(world).walk(beginPath('gone'), login)
    expect([at.searchParams.get('error'), at.searchParams.get('state')]).toEqual([
      'server_error',
      'app state',
    ])
  })

  it('takes only the browser that began, once', async () => {
    let callback = ''
    const browser = openBrowser(world)
    const keep = (url: URL) => {
      callback = url.href
      return url
    }
    const { at } = await browser.walk(beginPath('acme'), login, keep)
    expect(at.searchParams.get('code')).not.toBeNull()
    expect((await browser.walk(callback, login)).body).toMatchObject({ code: 'invalid_state' })
    const other = await openBrowser(world).walk(beginPath('acme'), login, (url) => {
      callback = url.href
      url.searchParams.set('state', 'evil')
      return url
    })
    expect(other.body).toMatchObject({ code: 'invalid_state' })
    expect((await openBrowser(world).walk(callback, login)).body).toMatchObject({ code: 'invalid_state' })
  })
})

describe('GitHub', () => {
  it('signs in by its number, with the address that it has verified', async () => {
    const { status, body } = await signIn(login, 'github')
    expect(status).toBe(200)
    expect(await me(body.access_token)).toMatchObject({ email: 'octo.cat@example.com', is_verified: true })
    const [identity] = await sql(`select * from identities where issuer = $1`, inject('githubUrl'))
    expect(identity?.subject).toBe('583231')
  })

  it('that refuses a code with 200 is an error for the app', async () => {
    const { at } = await openBrowser(world).walk(beginPath('github'), login, (url) => {
      url.searchParams.set('code', 'evil')
      return url
    })
    expect(at.searchParams.get('error')).toBe('server_error')
  })
})

describe('a code', () => {
  it('is good once, for the app that knows the verifier, and for a minute', async () => {
    const code = async () =>
      (await openBrowser(world).walk(beginPath('acme'), login)).at.searchParams.get('code')
    const first = await code()
    expect((await redeem(first)).status).toBe(200)
    expect((await redeem(first)).body.code).toBe('invalid_code')
    const second = await code()
    expect((await redeem(second, { code_verifier: 'w'.repeat(50) })).body.code).toBe('invalid_code')
    expect((await redeem(second)).body.code).toBe('invalid_code')
    const third = await code()
    await sql(
      `update one_time_tokens set expires_at = now() where purpose = 'oauth_code' and id = $1`,
      third!.split('.')[0],
    )
    expect((await redeem(third)).body.code).toBe('invalid_code')
    expect((await redeem('x')).body.code).toBe('invalid_code')
  })

  it('and all that leads to it stand in no table in the clear', async () => {
    const browser = openBrowser(world)
    const { at } = await browser.walk(beginPath('acme'), login)
    const rows = JSON.stringify(await sql(`select * from one_time_tokens where purpose like 'oauth%'`))
    expect(rows).not.toContain(at.searchParams.get('code')!.split('.')[1])
    for (const secret of browser.jar.get('chat.example.com')!.values()) expect(rows).not.toContain(secret)
  })
})

describe('the way out', () => {
  it('is for listed addresses and whole requests alone, and never followed otherwise', async () => {
    for (const [path, status] of [
      [beginPath('acme', { redirect_uri: 'https://evil.example.com/' }), 422],
      [beginPath('acme', { redirect_uri: `${redirectUri}&x` }), 422],
      [beginPath('acme', { code_challenge: 'short' }), 422],
      [`/api/auth/oauth/acme?redirect_uri=${encodeURIComponent(redirectUri)}&state=x`, 422],
      [beginPath('nobody'), 404],
      ['/api/auth/oauth/nobody/callback?state=x', 404],
      ['/api/auth/oauth/acme/callback', 400],
    ] as const) {
      const answer = await world.call('GET', path)
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, status, null])
    }
  })

  it('sets one cookie that says who nobody is', async () => {
    const response = await openBrowser(world).ask(`https://chat.example.com${beginPath('acme')}`)
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-oauth=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    const location = new URL(response.headers.get('location') ?? '')
    expect(location.searchParams.get('redirect_uri')).toBe(
      'https://chat.example.com/api/auth/oauth/acme/callback',
    )
    expect(location.searchParams.get('code_challenge_method')).toBe('S256')
  })
})

describe('an identity', () => {
  const link = (token: string) => world.call('POST', '/api/auth/oauth/acme/link', { token, body: appRequest })

  it('is linked by whoever is signed in, and unlinked again', async () => {
    const ada = await world.enrol()
    expect((await link(ada.tokens.access_token)).body.code).toBe('email_unverified')
    await sql('update users set is_verified = true where username = $1', ada.username)
    await ada.post('/api/auth/logout')
    const again = await world.call('POST', '/api/auth/login', {
      body: { username: ada.username, password: ada.password },
    })
    const token = again.body.access_token
    const { url } = (await link(token)).body
    const { at } = await openBrowser(world).walk(url, login)
    const tokens = await redeem(at.searchParams.get('code'))
    expect((await me(tokens.body.access_token)).username).toBe(ada.username)
    const [identity] = (await world.call('GET', '/api/auth/identities', { token })).body
    expect((await openBrowser(world).walk(url, login)).body).toMatchObject({ code: 'invalid_state' })
    const bob = await world.enrol()
    expect((await bob.delete(`/api/auth/identities/${identity.id}`)).body.code).toBe('identity_not_found')
    expect((await world.call('DELETE', `/api/auth/identities/${identity.id}`, { token })).status).toBe(204)
    expect((await world.call('GET', '/api/auth/identities', { token })).body).toEqual([])
  })

  it('that is the last way in cannot be removed', async () => {
    const { body } = await signIn(login)
    const token = body.access_token
    const [identity] = (await world.call('GET', '/api/auth/identities', { token })).body
    expect((await world.call('DELETE', `/api/auth/identities/${identity.id}`, { token })).body.code).toBe(
      'last_way_in',
    )
  })
})

describe('what ways in there are', () => {
  it('is told to everybody', async () => {
    expect((await world.call('GET', '/api/auth/providers')).body).toEqual({
      password: true,
      passkeys: true,
      mail: true,
      sign_up: 'open',
      oauth: [
        { name: 'acme', title: 'Acme' },
        { name: 'github', title: 'GitHub' },
        { name: 'gone', title: 'Gone' },
      ],
    })
    const bare = { MAIL_URL: '', APP_URL: '', OAUTH_PROVIDERS: '', OAUTH_REDIRECT_URIS: '' }
    expect((await openWorld(bare).call('GET', '/api/auth/providers')).body).toEqual({
      ...{ password: true, passkeys: false, mail: false, sign_up: 'open', oauth: [] },
    })
  })

  it('decides who may sign up', async () => {
    const closed = openWorld({ ...oauthVariables, SIGN_UP: 'closed' })
    expect((await signIn(login, 'acme', closed)).body.code).toBe('sign_up_closed')
    await signIn(login)
    expect((await signIn(login, 'acme', closed)).status).toBe(200)
  })
})
