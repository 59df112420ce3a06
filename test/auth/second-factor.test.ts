// The second factor: authenticator apps, recovery codes, and what is asked of whoever has one.
import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { mailbox, newestToken, openMailWorld } from '../world/mail.ts'
import type { Person } from '../world/people.ts'
import { sql } from '../world/stores.ts'
import { until } from '../world/until.ts'

const world = openMailWorld()

const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

const verifiedPerson = async () => {
  const ada = await world.enrol()
  await sql('update users set is_verified = true where username = $1', ada.username)
  return ada
}

/** Makes every code that was taken, or was wrong, forgotten. */
const forget = (ada: Person) =>
  sql(
    `update totp_factors set last_step = 0, failed_at = '{}' where user_id = (select id from users where username = $1)`,
    ada.username,
  )

async function protectedPerson() {
  const ada = await verifiedPerson()
  const { secret } = (await ada.post('/api/auth/totp')).body
  const confirmed = await ada.post('/api/auth/totp/confirm', { code: codeOf(secret) })
  expect(confirmed.status).toBe(200)
  await forget(ada)
  return { ada, secret: secret as string, codes: confirmed.body.recovery_codes as string[] }
}

const login = ({ username, password }: Person, more: object = {}) =>
  world.call('POST', '/api/auth/login', { body: { username, password, ...more } })
const second = (challenge: string, code: string) =>
  world.call('POST', '/api/auth/login/second-factor', { body: { challenge, code } })

describe('a second factor', () => {
  it('is made with a QR code, and counts once a code was shown', async () => {
    const ada = await verifiedPerson()
    const { body } = await ada.post('/api/auth/totp')
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(body.otpauth_url).toBe(
      `otpauth://totp/ChronoChat:${encodeURIComponent(ada.email)}?issuer=ChronoChat&secret=${body.secret}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(body.qr_svg).toMatch(/^<svg /)
    expect((await login(ada)).status).toBe(200)
    expect((await ada.post('/api/auth/totp/confirm', { code: '000000' })).body.code).toBe('wrong_code')
    const confirmed = await ada.post('/api/auth/totp/confirm', { code: codeOf(body.secret) })
    expect(new Set(confirmed.body.recovery_codes).size).toBe(10)
    expect((await ada.post('/api/auth/totp')).body.code).toBe('second_factor_on')
    expect((await login(ada)).status).toBe(401)
    expect((await mailbox(ada.email)).map(({ subject }) => subject)).toEqual(['Two-step sign-in is on'])
  })

  it('is said to be on, with the recovery codes that are left, to its owner alone', async () => {
    const status = async (person: Person) => (await person.get('/api/auth/totp')).body
    const bob = await verifiedPerson()
    await bob.post('/api/auth/totp')
    expect(await status(bob)).toEqual({ enabled: false, recovery_codes_left: 0 })
    const { ada, secret, codes } = await protectedPerson()
    expect(await status(ada)).toEqual({ enabled: true, recovery_codes_left: 10 })
    await second((await login(ada)).body.challenge, codes[0] ?? '')
    expect(await status(ada)).toEqual({ enabled: true, recovery_codes_left: 9 })
    expect((await ada.post('/api/auth/totp/disable', { code: codeOf(secret) })).status).toBe(204)
    expect(await status(ada)).toEqual({ enabled: false, recovery_codes_left: 0 })
    expect((await world.call('GET', '/api/auth/totp')).status).toBe(401)
  })

  it('is asked for at sign-in, and remembers what the first step was asked', async () => {
    const { ada, secret } = await protectedPerson()
    const { status, body, headers } = await login(ada, { remember_me: true })
    expect([status, body.code]).toEqual([401, 'second_factor_required'])
    expect(headers.get('www-authenticate')).toBe('Bearer realm="chronochat"')
    const tokens = await second(body.challenge, codeOf(secret))
    expect(tokens.status).toBe(200)
    const [session] = await sql(
      'select remember_me from user_sessions where user_id = (select id from users where username = $1) order by created_at desc limit 1',
      ada.username,
    )
    expect(session?.remember_me).toBe('t')
    expect((await second(body.challenge, codeOf(secret, 1))).body.code).toBe('invalid_challenge')
  })

  it('takes each code once, also from two at the same time', async () => {
    const { ada, secret } = await protectedPerson()
    const challenges = await Promise.all([login(ada), login(ada), login(ada)])
    const code = codeOf(secret)
    const answers = await Promise.all(challenges.map(({ body }) => second(body.challenge, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  it('takes each recovery code once, however it is typed', async () => {
    const { ada, codes } = await protectedPerson()
    const { body } = await login(ada)
    expect((await second(body.challenge, codes[0]!.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
    const again = (await login(ada)).body
    expect((await second(again.challenge, codes[0]!)).body.code).toBe('invalid_credentials')
    expect((await second(again.challenge, codes[1]!)).status).toBe(200)
  })

  it('takes five codes a challenge', async () => {
    const { ada, secret } = await protectedPerson()
    const { body } = await login(ada)
    for (let i = 0; i < 5; i++)
      expect((await second(body.challenge, 'zzzz-zzzz')).body.code).toBe('invalid_credentials')
    expect((await second(body.challenge, codeOf(secret))).body.code).toBe('invalid_challenge')
  })

  it('takes twenty wrong codes an hour of an account, tells its owner, and leaves sessions alone', async () => {
    const { ada, secret } = await protectedPerson()
    for (let round = 0; round < 4; round++) {
      const { body } = await login(ada)
      for (let i = 0; i < 5; i++)
        expect((await second(body.challenge, '000000')).status).toBe(round === 3 && i === 4 ? 429 : 401)
    }
    const { body } = await login(ada)
    const refused = await second(body.challenge, codeOf(secret))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    const subjects = (await mailbox(ada.email)).map(({ subject }) => subject)
    expect(subjects.filter((each) => each === 'Wrong codes were entered for your account')).toHaveLength(1)
  })

  it('is turned off with a code, and its recovery codes with it', async () => {
    const { ada, secret, codes } = await protectedPerson()
    expect((await ada.post('/api/auth/totp/disable', { code: 'nope' })).body.code).toBe('wrong_code')
    expect((await ada.post('/api/auth/totp/disable', { code: codeOf(secret) })).status).toBe(204)
    expect((await ada.post('/api/auth/totp/disable', { code: codes[0] })).body.code).toBe('no_second_factor')
    expect((await login(ada)).status).toBe(200)
  })

  it('counts wrong codes of somebody signed in by their session, and lets the owner sign in', async () => {
    const { ada, secret } = await protectedPerson()
    const disable = (person: Person, code: string) => person.post('/api/auth/totp/disable', { code })
    const thief = await ada.signIn()
    for (let i = 0; i < 20; i++) expect((await disable(thief, '000000')).body.code).toBe('wrong_code')
    expect((await disable(thief, codeOf(secret))).status).toBe(429)
    const { body } = await login(ada)
    expect((await second(body.challenge, codeOf(secret))).status).toBe(200)
    expect((await disable(ada, codeOf(secret, 1))).status).toBe(204)
  })

  it('signs in while Redis is away, and evicts the oldest session all the same', async () => {
    const { ada, secret } = await protectedPerson()
    for (let i = 0; i < 4; i++) await ada.signIn()
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    const { body } = await login(ada)
    await world.plant('redis', { kind: 'refuse' })
    expect((await second(body.challenge, codeOf(secret))).status).toBe(200)
    await world.heal()
    await until(async () => (await ada.get('/api/auth/me')).status !== 200)
  })

  it('gets new recovery codes in place of the old ones', async () => {
    const { ada, codes } = await protectedPerson()
    const { body } = await ada.post('/api/auth/totp/recovery-codes')
    expect(body.recovery_codes).toHaveLength(10)
    expect((await second((await login(ada)).body.challenge, codes[0]!)).status).toBe(401)
    expect((await second((await login(ada)).body.challenge, body.recovery_codes[0])).status).toBe(200)
  })

  it('is needed to show again who is signed in, and lost only to who has it', async () => {
    const { ada, secret } = await protectedPerson()
    const { password } = ada
    expect((await ada.post('/api/auth/reauthenticate', { password })).status).toBe(422)
    expect((await ada.post('/api/auth/reauthenticate', { password, code: '000000' })).body.code).toBe(
      'wrong_code',
    )
    expect((await ada.post('/api/auth/reauthenticate', { password, code: codeOf(secret) })).status).toBe(204)
  })

  it('outlives a reset: the mailbox alone gives a password and no session', async () => {
    const { ada, secret } = await protectedPerson()
    await world.call('POST', '/api/auth/password-reset/request', { body: { email: ada.email } })
    const token = await newestToken(ada.email)
    const body = { token, new_password: 'a new good password' }
    expect((await world.call('POST', '/api/auth/password-reset', { body })).status).toBe(200)
    const again = await login({ ...ada, password: 'a new good password' })
    expect(again.body.code).toBe('second_factor_required')
    expect((await second(again.body.challenge, codeOf(secret))).status).toBe(200)
  })

  it('changes nothing for a session that signed in eleven minutes ago', async () => {
    const { ada, secret } = await protectedPerson()
    await sql(
      `update user_sessions set created_at = now() - interval '11 minutes' where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    const asked = [
      await ada.post('/api/auth/totp'),
      await ada.post('/api/auth/totp/confirm', { code: codeOf(secret) }),
      await ada.post('/api/auth/totp/disable', { code: codeOf(secret) }),
      await ada.post('/api/auth/totp/recovery-codes'),
      await ada.delete('/api/users/account'),
      await ada.delete('/api/users/account?erase=true'),
    ]
    expect(asked.map(({ body }) => body.code)).toEqual(asked.map(() => 'reauthentication_required'))
  })

  it('is for verified addresses where there is mail', async () => {
    const ada = await world.enrol()
    expect((await ada.post('/api/auth/totp')).body.code).toBe('email_unverified')
  })

  it('is sealed in the table', async () => {
    const { ada, secret, codes } = await protectedPerson()
    const rows = await sql(
      `select f.*, c.hash from totp_factors f join recovery_codes c using (user_id) where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    expect(rows).toHaveLength(10)
    for (const each of [secret, ...codes]) expect(JSON.stringify(rows)).not.toContain(each)
  })
})
