// Accounts are made, and people sign in.
import { hash } from 'bcryptjs'
import { describe, expect, it } from 'vitest'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const account = () => {
  const username = `u-${crypto.randomUUID().slice(0, 18)}`
  return { username, email: `${username}@example.com`, password: 'correct horse battery' }
}
const register = (body: unknown) => world.call('POST', '/api/auth/register', { body })
const login = (body: unknown) => world.call('POST', '/api/auth/login', { body })

describe('registering', () => {
  it('creates an account that is signed in at once', async () => {
    const ada = account()
    const { status, body, headers } = await register({ ...ada, full_name: 'Ada Lovelace' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 1800 })
    expect(headers.get('cache-control')).toBe('no-store')

    const me = await world.call('GET', '/api/auth/me', { token: body.access_token })
    expect(me.body).toMatchObject({
      username: ada.username,
      email: ada.email,
      full_name: 'Ada Lovelace',
      is_active: true,
      is_verified: false,
      last_login: me.body.created_at,
    })
  })

  it('refuses a username or an email that is taken, whatever its case, and names the username when both are', async () => {
    const ada = account()
    await register(ada)
    const other = account()
    const upper = ada.username.toUpperCase()
    expect((await register({ ...other, username: upper })).body.code).toBe('username_taken')
    expect((await register({ ...other, email: `${upper}@EXAMPLE.com` })).body.code).toBe('email_taken')
    expect((await register({ ...ada, password: 'another good password' })).body.code).toBe('username_taken')
    expect((await register(other)).status).toBe(201)
  })

  it('lets one of twenty identical registrations win', async () => {
    const ada = account()
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(ada)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array(19).fill(409)])
  })

  it.each([
    ['a short username', { username: 'ab' }, '/username'],
    ['a username that starts with a dot', { username: '.ada' }, '/username'],
    ['an email without an @', { email: 'ada.example.com' }, '/email'],
    ['an email of 255 characters', { email: `${'a'.repeat(243)}@example.com` }, '/email'],
    ['an empty full name', { full_name: '' }, '/full_name'],
    ['a full name with U+0000', { full_name: 'a\0b' }, '/full_name'],
    ['a full name with a lone surrogate', { full_name: 'a\ud800b' }, '/full_name'],
    ['a full name of two lines', { full_name: 'Ada\nLovelace' }, '/full_name'],
    ['a full name with an escape', { full_name: '\u001b[31mAda' }, '/full_name'],
    ['a full name that shows nothing', { full_name: '\u200b\u00a0\u3164' }, '/full_name'],
    ['an email with a control character', { email: 'ada\u0007@example.com' }, '/email'],
    ['an email with a zero-width space', { email: 'ada\u200b@example.com' }, '/email'],
    ['an email that shows nothing before the @', { email: '\u3164@example.com' }, '/email'],
    ['an email with a soft hyphen', { email: 'a\u00adda@example.com' }, '/email'],
    ['a password of seven characters', { password: 'passwor' }, '/password'],
    ['a password of 73 bytes', { password: 'p'.repeat(73) }, '/password'],
    ['a password of 20 emoji', { password: '🐎'.repeat(20) }, '/password'],
    ['a password with U+0000', { password: 'correct\0horse' }, '/password'],
    ['a password of 72 bytes as typed, and more as it counts', { password: '㍿'.repeat(24) }, '/password'],
    ['a password of eight code points that count as four', { password: 'e\u0301'.repeat(4) }, '/password'],
    ['a common password', { password: 'Password123' }, '/password'],
    ['a confirmation that differs', { confirm_password: 'something else' }, '/confirm_password'],
    ['a member that nobody asked for', { is_admin: true }, '/is_admin'],
    ['an id', { id: crypto.randomUUID() }, '/id'],
  ])('refuses %s', async (_, flaw, path) => {
    const { status, body, text } = await register({ ...account(), ...flaw })
    expect(status).toBe(422)
    expect(body.code).toBe('invalid_request')
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([path])
    expect(text).not.toContain('correct')
  })

  it('refuses a password that is the username or the email', async () => {
    const ada = account()
    for (const password of [ada.username.toUpperCase(), ada.email])
      expect((await register({ ...ada, password })).body.errors[0].code).toBe('password_is_name')
  })

  it('takes any characters in a password, at its shortest and its longest', async () => {
    for (const password of ['ⅨⅩ🐎 ä\'"%', `${'p'.repeat(71)}q`, '🐎'.repeat(18)]) {
      const ada = account()
      expect((await register({ ...ada, password })).status).toBe(201)
      expect((await login({ ...ada, email: undefined, password })).status).toBe(200)
    }
  })
})

describe('signing in', () => {
  it('takes the username or the email, in any case', async () => {
    const ada = await world.enrol()
    for (const username of [ada.username, ada.username.toUpperCase(), ada.email, ada.email.toUpperCase()]) {
      const { status, body } = await login({ username, password: ada.password })
      expect(status).toBe(200)
      const me = await world.call('GET', '/api/auth/me', { token: body.access_token })
      expect(me.body.username).toBe(ada.username)
      expect(Date.parse(me.body.last_login)).toBeGreaterThan(Date.now() - 60_000)
    }
  })

  it('takes an email in whatever form and case it is typed, with white space around it', async () => {
    const ada = account()
    const email = `Élodie.Ñandú.${ada.username}@Example.com`
    expect((await register({ ...ada, email })).status).toBe(201)
    const spellings = [email, email.toLowerCase(), email.toUpperCase(), `  ${email}\u00a0\n`]
    for (const username of spellings.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')]))
      expect((await login({ username, password: ada.password })).status, username).toBe(200)
    expect((await login({ username: ` ${ada.username}\t`, password: ada.password })).status).toBe(200)
    for (const taken of [email.toUpperCase(), email.toLowerCase().normalize('NFD')])
      expect((await register({ ...account(), email: taken })).body.code).toBe('email_taken')
  })

  it('keeps two accounts apart whose emails differ by folding alone, each under its stored one', async () => {
    const [ada, bob] = [await world.enrol(), await world.enrol()]
    const upper = `É-${ada.username}@example.com`
    const lower = upper.normalize('NFD').replace('E', 'e')
    await sql('update users set email = $1 where username = $2', upper, ada.username)
    await sql('update users set email = $1 where username = $2', lower, bob.username)
    const whose = async (username: string) => {
      const { body } = await login({ username, password: ada.password })
      return (await world.call('GET', '/api/auth/me', { token: body.access_token })).body.username
    }
    expect(await whose(upper)).toBe(ada.username)
    expect(await whose(lower)).toBe(bob.username)
    const taken = await register({ ...account(), email: lower.normalize('NFC') })
    expect(taken.body.code).toBe('email_taken')
    expect([await whose(upper), await whose(lower)]).toEqual([ada.username, bob.username])
    const kept = await bob.put('/api/users/profile', { full_name: 'Bob', email: lower })
    expect([kept.status, kept.body.email]).toEqual([200, lower])
    expect((await bob.put('/api/users/profile', { email: `x${lower}` })).status).toBe(200)
    expect((await ada.put('/api/users/profile', { email: `X${lower.normalize('NFC')}` })).body.code).toBe(
      'email_taken',
    )
  })

  it('takes a password however a keyboard writes its letters', async () => {
    const password = 'Crème brûlée ﬁne ｏｋ'
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
      const ada = account()
      const confirm_password = password.normalize('NFD')
      expect((await register({ ...ada, password: password.normalize(form), confirm_password })).status).toBe(
        201,
      )
      for (const typed of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
        const { status } = await login({ username: ada.username, password: password.normalize(typed) })
        expect(status, `${form}, ${typed}`).toBe(200)
      }
    }
  })

  it('takes a password that was hashed as it was typed, and keeps it in the form that counts', async () => {
    const ada = account()
    const password = 'Crème brûlée'.normalize('NFD')
    await register({ ...ada, password })
    await sql(
      'update users set password_hash = $1 where username = $2',
      await hash(password, 10),
      ada.username,
    )
    const signIn = async (typed: string) => (await login({ username: ada.username, password: typed })).status
    expect(await signIn(password.normalize('NFC'))).toBe(401) // Of that form nothing is known yet.
    expect(await signIn(password)).toBe(200)
    expect(await signIn(password.normalize('NFC'))).toBe(200)
  })

  it('says the same of an unknown name and of a wrong password', async () => {
    const ada = await world.enrol()
    const wrong = await login({ username: ada.username, password: 'not the password' })
    const unknown = await login({ username: 'nobody-at-all', password: 'not the password' })
    const cut = await login({ username: ada.username, password: 'p'.repeat(73) })
    const nul = await login({ username: ada.username, password: `${ada.password}\0x` })
    for (const answer of [wrong, unknown, cut, nul]) {
      expect(answer.status).toBe(401)
      expect({ ...answer.body, request_id: '' }).toEqual({ ...wrong.body, request_id: '' })
    }
  })

  it('does not take the first 72 bytes of a longer password for the password', async () => {
    const ada = account()
    const password = `${'p'.repeat(71)}q`
    await register({ ...ada, password })
    expect((await login({ username: ada.username, password: `${password}r` })).status).toBe(401)
  })

  it('keeps five sessions at most, also when ten sign-ins race', async () => {
    const ada = await world.signUp()
    const sessions = await Promise.all(Array.from({ length: 10 }, () => ada.signIn()))
    const statuses = await Promise.all(
      sessions.map(async (session) => (await session.get('/api/auth/me')).status),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(5)
  })
})

describe('a bearer token', () => {
  it('is asked for where there is none, and refused where it is not one', async () => {
    const none = await world.call('GET', '/api/auth/me')
    expect(none.body.code).toBe('unauthenticated')
    expect(none.headers.get('www-authenticate')).toBe('Bearer realm="chronochat"')
    const ada = await world.enrol()
    const [header, payload, signature] = ada.tokens.access_token.split('.')
    for (const token of [
      'x',
      'a.b.c',
      `${header}.${payload}.`,
      `${header}.${payload}.${signature?.slice(0, -4)}AAAA`,
      `${btoa('{"alg":"none","typ":"JWT"}')}.${payload}.`,
      `${header}.${btoa('null')}.${signature}`,
      ada.tokens.refresh_token,
      'x'.repeat(1_000_000),
    ]) {
      const { status, headers } = await world.call('GET', '/api/auth/me', { token })
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toContain('error="invalid_token"')
    }
  })

  it('is not taken from Basic, a cookie or the query', async () => {
    const { tokens } = await world.enrol()
    for (const headers of [
      { authorization: `Basic ${btoa(tokens.access_token)}` },
      { cookie: `access_token=${tokens.access_token}` },
    ])
      expect((await world.call('GET', '/api/auth/me', { headers })).status).toBe(401)
    expect((await world.call('GET', `/api/auth/me?access_token=${tokens.access_token}`)).status).toBe(401)
  })
})
