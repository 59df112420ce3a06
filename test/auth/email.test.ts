// Verification, reset and change of address by mail, against a real mail server.
import { describe, expect, it } from 'vitest'
import { appUrl, mailbox, newestToken, openMailWorld } from '../world/mail.ts'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openMailWorld()

const requestReset = (email: string) =>
  world.call('POST', '/api/auth/password-reset/request', { body: { email } })
const reset = (token: string, new_password = 'a new good password') =>
  world.call('POST', '/api/auth/password-reset', { body: { token, new_password } })
const verify = (token: string, access?: string) =>
  world.call('POST', '/api/auth/verify-email', { body: { token }, ...(access && { token: access }) })
const login = (username: string, password: string) =>
  world.call('POST', '/api/auth/login', { body: { username, password } })

describe('verification', () => {
  it('takes a link that was mailed, once', async () => {
    const ada = await world.enrol()
    expect((await ada.post('/api/auth/verify-email/request')).status).toBe(202)
    const [mail] = await mailbox(ada.email)
    expect(mail?.link).toMatch(new RegExp(`^${appUrl}/verify-email#token=[0-9a-f-]{36}\\.[\\w-]{43}$`))
    const token = await newestToken(ada.email)
    const verified = await verify(token, ada.tokens.access_token)
    expect([verified.status, verified.body.is_verified]).toEqual([200, true])
    expect((await ada.get('/api/auth/me')).body.is_verified).toBe(true)
    expect((await verify(token)).body.code).toBe('invalid_token_link')
    expect((await ada.post('/api/auth/verify-email/request')).status).toBe(202)
    expect(await mailbox(ada.email)).toHaveLength(1)
  })

  it('is kept as a SHA-256, and a mail holds no token until it is sent', async () => {
    const ada = await world.enrol()
    await ada.post('/api/auth/verify-email/request')
    const token = await newestToken(ada.email)
    const rows = await sql(
      'select t.*, m.* from one_time_tokens t join mails m on m.token_id = t.id where t.email = $1',
      ada.email,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1])
  })

  it('the first time ends all that let somebody in before, but for the session that it came with', async () => {
    const ada = await world.enrol()
    const thief = await ada.signIn()
    await ada.post('/api/auth/verify-email/request')
    expect((await verify(await newestToken(ada.email), ada.tokens.access_token)).status).toBe(200)
    expect((await thief.get('/api/auth/me')).status).toBe(401)
    expect((await ada.get('/api/auth/me')).status).toBe(200)
  })

  it('from elsewhere takes the password too, which somebody else may have set, and mails a link for another', async () => {
    const thief = await world.enrol()
    await thief.post('/api/auth/verify-email/request')
    expect((await verify(await newestToken(thief.email))).body.is_verified).toBe(true)
    expect((await thief.get('/api/auth/me')).status).toBe(401)
    expect((await login(thief.username, thief.password)).body.code).toBe('invalid_credentials')
    expect((await mailbox(thief.email)).map(({ subject }) => subject)).toEqual([
      expect.any(String),
      'Set a new password',
    ])
    expect((await reset(await newestToken(thief.email))).status).toBe(200)
    expect((await login(thief.username, 'a new good password')).status).toBe(200)
  })

  it('refuses what is no token, and one of another purpose', async () => {
    const ada = await world.enrol()
    await requestReset(ada.email)
    const token = await newestToken(ada.email)
    for (const each of [token, 'x', `${token}x`, token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))])
      expect((await verify(each)).body.code).toBe('invalid_token_link')
    expect((await reset(token)).status).toBe(200)
  })
})

describe('a reset', () => {
  it('sets a password, ends everything, and verifies the address', async () => {
    const ada = await world.enrol()
    await ada.get('/api/auth/me')
    await requestReset(ada.email.toUpperCase())
    const token = await newestToken(ada.email)
    expect((await reset(token, ada.username)).status).toBe(422)
    expect((await reset(token, 'short')).status).toBe(422)
    expect((await reset(token, ada.password)).body.errors).toMatchObject([
      { path: '/new_password', code: 'password_unchanged' },
    ])
    expect((await reset(token)).status).toBe(200)
    expect((await reset(token)).body.code).toBe('invalid_token_link')
    expect((await ada.get('/api/auth/me')).status).toBe(401)
    expect((await login(ada.username, ada.password)).status).toBe(401)
    const { body } = await login(ada.username, 'a new good password')
    expect((await world.call('GET', '/api/auth/me', { token: body.access_token })).body.is_verified).toBe(
      true,
    )
    expect((await mailbox(ada.email)).map(({ subject }) => subject)).toEqual([
      'Set a new password',
      'Your password was changed',
    ])
  })

  it('is answered alike for whoever has an address and for whoever has none', async () => {
    const ada = await world.enrol()
    const nobody = `${crypto.randomUUID()}@example.com`
    const shape = ({ status, text, headers }: Awaited<ReturnType<typeof requestReset>>) => [
      status,
      text,
      [...headers.keys()].sort(),
    ]
    // The outbox is held where it asks for mail, so that what is counted is the requests' own.
    await world.plant('sql', { kind: 'hold', matching: 'outbox.' })
    await requestReset((await world.enrol()).email)
    await world.held('sql')
    const known = await world.counted(() => requestReset(ada.email))
    const unknown = await world.counted(() => requestReset(nobody))
    await world.heal()
    expect(shape(unknown.result)).toEqual(shape(known.result))
    expect(unknown.counts).toEqual(known.counts)
    expect(await mailbox(nobody)).toEqual([])
    expect(
      (
        await sql(
          'select count(*)::int as rows from mails where recipient is null and user_id is null and closed_at = created_at',
        )
      ).length,
    ).toBe(1)
  })

  it('is mailed three times an hour to one recipient', async () => {
    const ada = await world.enrol()
    for (let i = 0; i < 5; i++) expect((await requestReset(ada.email)).status).toBe(202)
    expect(await mailbox(ada.email)).toHaveLength(3)
  })

  it('counts for an hour', async () => {
    const ada = await world.enrol()
    await requestReset(ada.email)
    const token = await newestToken(ada.email)
    await sql(`update one_time_tokens set expires_at = now() where email = $1`, ada.email)
    expect((await reset(token)).body.code).toBe('invalid_token_link')
  })

  it('uses no token while Redis is away', async () => {
    const ada = await world.enrol()
    await requestReset(ada.email)
    const token = await newestToken(ada.email)
    await world.plant('redis', { kind: 'refuse' })
    expect((await reset(token)).status).toBe(503)
    await world.heal()
    expect((await reset(token)).status).toBe(200)
  })

  it('of a closed account is never mailed', async () => {
    const ada = await world.enrol()
    await ada.delete('/api/users/account')
    await requestReset(ada.email)
    expect((await mailbox(ada.email)).map(({ subject }) => subject)).toEqual(['Your account was closed'])
  })
})

describe('another address', () => {
  it('that was asked for before a reset is awaited no more, and its link works no more', async () => {
    const ada = await world.enrol()
    const email = `new-${ada.email}`
    await ada.put('/api/users/profile', { email })
    const link = await newestToken(email)
    await requestReset(ada.email)
    expect((await reset(await newestToken(ada.email))).status).toBe(200)
    const { body } = await login(ada.username, 'a new good password')
    const me = await world.call('GET', '/api/auth/me', { token: body.access_token })
    expect([me.body.email, me.body.pending_email]).toEqual([ada.email, null])
    expect((await verify(link, body.access_token)).body.code).toBe('invalid_token_link')
  })

  it('counts when its link is used, and tells the old one', async () => {
    const ada = await world.enrol()
    const email = `new-${ada.email}`
    const asked = await ada.put('/api/users/profile', { email })
    expect([asked.status, asked.body.email, asked.body.pending_email]).toEqual([200, ada.email, email])
    const token = await newestToken(email)
    const changed = await verify(token, ada.tokens.access_token)
    expect([changed.body.email, changed.body.pending_email, changed.body.is_verified]).toEqual([
      email,
      null,
      true,
    ])
    expect((await mailbox(ada.email)).map(({ subject }) => subject)).toEqual([
      'Your email address is about to change',
    ])
    expect((await login(email, ada.password)).status).toBe(200)
  })

  it('that somebody has is asked for alike, and its owner is told', async () => {
    const ada = await world.enrol()
    const bob = await world.enrol()
    const free = await ada.put('/api/users/profile', { email: `free-${ada.email}` })
    const taken = await ada.put('/api/users/profile', { email: bob.email })
    expect([taken.status, Object.keys(taken.body)]).toEqual([free.status, Object.keys(free.body)])
    expect(taken.body.pending_email).toBe(bob.email)
    expect((await mailbox(bob.email)).map(({ subject, link }) => [subject, link])).toEqual([
      ['Somebody tried to use your email address', null],
    ])
  })

  it('that was taken meanwhile is 409, and the link stays', async () => {
    const ada = await world.enrol()
    const email = `late-${ada.email}`
    await ada.put('/api/users/profile', { email })
    const token = await newestToken(email)
    await sql('update users set email = $1 where username = $2', email, (await world.enrol()).username)
    expect((await verify(token)).body.code).toBe('email_taken')
    await sql('update users set email = $1 where email = $2', `${email}.org`, email)
    expect((await verify(token, ada.tokens.access_token)).status).toBe(200)
  })

  it('needs a recent sign-in', async () => {
    const ada = await world.enrol()
    await sql(
      `update user_sessions set created_at = now() - interval '11 minutes' where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    expect((await ada.put('/api/users/profile', { email: `x-${ada.email}` })).body.code).toBe(
      'reauthentication_required',
    )
    expect((await ada.put('/api/users/profile', { full_name: 'Ada' })).status).toBe(200)
    expect((await ada.post('/api/auth/reauthenticate', { password: 'wrong' })).body.code).toBe(
      'wrong_password',
    )
    expect((await ada.post('/api/auth/reauthenticate', { password: ada.password })).status).toBe(204)
    expect((await ada.put('/api/users/profile', { email: `x-${ada.email}` })).status).toBe(200)
  })
})

describe('signing up with an address of some domains', () => {
  const closed = openWorld({ SIGN_UP: 'example.com, example.org' })
  const register = (email: string) => {
    const username = `d-${crypto.randomUUID()}`
    const account = { username, email, password: 'correct horse battery' }
    return closed
      .call('POST', '/api/auth/register', { body: account })
      .then((answer) => ({ ...answer, account }))
  }

  it('gives no tokens, and opens the account when the link is used', async () => {
    const email = `${crypto.randomUUID()}@example.org`
    const { status, account } = await register(email)
    expect(status).toBe(202)
    expect((await login(account.username, account.password)).status).toBe(401)
    expect((await verify(await newestToken(email))).body.is_verified).toBe(true)
    expect((await login(account.username, account.password)).status).toBe(200)
  })

  it('is closed to every other address', async () => {
    expect((await register('ada@example.net')).body.code).toBe('sign_up_closed')
    expect((await register('ada@example.com@evil.net')).status).toBe(422)
  })
})

describe('without mail', () => {
  it('all that needs it is not available', async () => {
    const none = openWorld({ MAIL_URL: '' })
    const ada = await none.enrol()
    const asked = [
      await ada.post('/api/auth/verify-email/request'),
      await none.call('POST', '/api/auth/verify-email', { body: { token: 'x' } }),
      await none.call('POST', '/api/auth/password-reset/request', { body: { email: ada.email } }),
      await none.call('POST', '/api/auth/password-reset', {
        body: { token: 'x', new_password: 'a new good password' },
      }),
    ]
    expect(asked.map(({ status, body }) => [status, body.code])).toEqual(
      asked.map(() => [404, 'not_available']),
    )
  })
})
