// What people change of their own: profile and password.
import { hash } from 'bcryptjs'
import { afterEach, describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

const login = (username: string, password: string) =>
  world.call('POST', '/api/auth/login', { body: { username, password } })

describe('a profile', () => {
  it('is read and changed, a member at a time, and every session sees it at once', async () => {
    const ada = await world.signUp({ full_name: 'Ada' })
    const phone = await ada.signIn()
    const before = (await phone.get('/api/users/profile')).body
    expect(before).toMatchObject({ username: ada.username, full_name: 'Ada' })
    await ada.get('/api/users/profile')

    const email = `New-${ada.email}`
    const named = { ...before, full_name: 'Ada 🐎 Lovelace' }
    expect((await ada.put('/api/users/profile', { full_name: 'Ada 🐎 Lovelace' })).body).toEqual(named)
    expect((await phone.get('/api/users/profile')).body).toEqual(named)
    expect((await ada.put('/api/users/profile', { email })).body).toEqual({ ...named, email })
    for (const path of ['/api/users/profile', '/api/auth/me'])
      expect((await phone.get(path)).body).toEqual({ ...named, email })
    expect((await ada.put('/api/users/profile', { full_name: null })).body.full_name).toBe(null)
    expect((await ada.put('/api/users/profile', {})).body).toEqual({ ...before, full_name: null, email })
    expect((await login(email.toUpperCase(), ada.password)).status).toBe(200)
    expect((await login(ada.email, ada.password)).status).toBe(401)
  })

  it("takes one's own email in another case, and nobody else's in any", async () => {
    const ada = await world.enrol()
    const bob = await world.enrol()
    const upper = ada.email.toUpperCase()
    expect((await ada.put('/api/users/profile', { email: upper })).body.email).toBe(upper)
    const { status, body } = await bob.put('/api/users/profile', { email: ada.email })
    expect([status, body.code]).toEqual([409, 'email_taken'])
    expect((await bob.get('/api/users/profile')).body.email).toBe(bob.email)
  })

  it('is no longer verified once its email is another', async () => {
    const ada = await world.enrol()
    await sql(`update users set is_verified = true where username = $1`, ada.username)
    const upper = ada.email.toUpperCase()
    expect((await ada.put('/api/users/profile', { email: upper })).body.is_verified).toBe(true)
    expect((await ada.put('/api/users/profile', { email: `x${upper}` })).body.is_verified).toBe(false)
  })

  it.each([
    ['id', crypto.randomUUID()],
    ['username', 'another'],
    ['is_admin', true],
    ['is_active', false],
    ['is_verified', true],
    ['password_hash', 'x'],
    ['password', 'another good password'],
    ['__proto__x', 1],
    ['full_name', ''],
    ['full_name', 'x'.repeat(101)],
    ['full_name', 'a\0b'],
    ['full_name', 7],
    ['email', null],
    ['email', 'nobody'],
  ])('is not changed by %s = %j', async (member, value) => {
    const ada = await world.enrol()
    const before = await sql(`select * from users where username = $1`, ada.username)
    const { status, body } = await ada.put('/api/users/profile', { [member]: value })
    expect(status).toBe(422)
    expect(body.errors[0].path).toBe(`/${member}`)
    expect(await sql(`select * from users where username = $1`, ada.username)).toEqual(before)
  })

  it('keeps quotes, markup and white space as they are', async () => {
    const ada = await world.enrol()
    const full_name = ` <b>Robert'); drop table users;--</b> %_{"\\ `
    expect((await ada.put('/api/users/profile', { full_name })).body.full_name).toBe(full_name)
    expect((await ada.get('/api/auth/me')).body.full_name).toBe(full_name)
  })
})

describe('changing the password', () => {
  const next = 'another good password'
  const change = (person: Person, current_password: string, new_password = next, more = {}) =>
    person.post('/api/users/change-password', { current_password, new_password, ...more })

  it('ends every session, and only the new one opens another', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const { status } = await change(ada, ada.password, next, { confirm_new_password: next })
    expect(status).toBe(200)
    for (const session of [ada, phone]) {
      expect((await session.get('/api/auth/me')).status).toBe(401)
      const body = { refresh_token: session.tokens.refresh_token }
      expect((await world.call('POST', '/api/auth/refresh', { body })).status).toBe(401)
    }
    expect((await login(ada.username, ada.password)).status).toBe(401)
    expect((await login(ada.username, next)).status).toBe(200)
  })

  it('needs the current one', async () => {
    const ada = await world.enrol()
    const { status, body } = await change(ada, 'wrong')
    expect([status, body.code]).toEqual([400, 'wrong_password'])
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    expect((await login(ada.username, ada.password)).status).toBe(200)
  })

  it('takes no password that may not be one', async () => {
    const ada = await world.enrol()
    for (const [password, code] of [
      ['short', 'too_small'],
      ['p'.repeat(73), 'too_big'],
      ['🐎'.repeat(20), 'too_big'],
      ['correct\0horse', 'invalid_text'],
      ['Password123', 'password_common'],
      [ada.username.toUpperCase(), 'password_is_name'],
      [ada.email, 'password_is_name'],
    ] as const) {
      const { status, body, text } = await change(ada, 'wrong', password)
      expect(status).toBe(422)
      expect(body.errors).toMatchObject([{ path: '/new_password', code }])
      expect(text).not.toContain(password)
    }
    const { body } = await change(ada, ada.password, next, { confirm_new_password: 'something else' })
    expect(body.errors).toMatchObject([{ path: '/confirm_new_password', code: 'password_mismatch' }])
    expect((await login(ada.username, ada.password)).status).toBe(200)
  })

  it('takes no password that is the old one, in whatever form', async () => {
    const ada = await world.signUp({ password: 'Crème brûlée' })
    for (const same of [ada.password, ada.password.normalize('NFD')]) {
      const { status, body } = await change(ada, ada.password, same)
      expect([status, body.errors]).toMatchObject([
        422,
        [{ path: '/new_password', code: 'password_unchanged' }],
      ])
    }
    expect((await change(ada, ada.password.normalize('NFD'))).status).toBe(200)
  })

  it('lets one of ten racing changes win', async () => {
    const ada = await world.enrol()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => change(ada, ada.password, `${next} ${i}`)),
    )
    const winners = answers.flatMap(({ status }, i) => (status === 200 ? [i] : []))
    expect(winners).toHaveLength(1)
    for (const { status } of answers) expect([200, 400, 401]).toContain(status)
    expect((await login(ada.username, `${next} ${winners[0]}`)).status).toBe(200)
  })

  it('whose answer was lost is not repeated as a wrong password, and every session has ended', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    for (const person of [ada, phone]) await person.get('/api/auth/me')
    await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'users.changePassword' })
    expect((await change(ada, ada.password)).status).toBe(503)
    expect((await change(ada, ada.password)).status).toBe(401)
    for (const person of [ada, phone]) expect((await person.get('/api/auth/me')).status).toBe(401)
    expect((await login(ada.username, next)).status).toBe(200)
  })

  it('leaves no session that a racing sign-in opened with the old one', async () => {
    const ada = await world.enrol()
    // A sign-in has verified the old password, and is held up on its way to store its session.
    await world.plant('sql', { kind: 'hold', times: 1, matching: 'accounts.openSession' })
    const late = login(ada.username, ada.password)
    await world.held('sql')
    const [changed, ...racing] = await Promise.all([
      change(ada, ada.password),
      ...Array.from({ length: 4 }, () => login(ada.username, ada.password)),
    ])
    await world.heal()
    expect(changed.status).toBe(200)
    expect([401, 503]).toContain((await late).status) // Held for longer than we wait for Postgres, on a slow machine.
    for (const { status, body } of racing) {
      if (status === 200) expect((await world.as(ada, body).get('/api/auth/me')).status).toBe(401)
    }
  })

  it('makes a weak hash, or one of the FastAPI service, as strong as today asks', async () => {
    const ada = await world.enrol()
    const hashOf = async () =>
      (await sql(`select password_hash from users where username = $1`, ada.username))[0]?.password_hash
    await sql(
      `update users set password_hash = $1 where username = $2`,
      (await hash(ada.password, 4)).replace('$2b$', '$2y$'),
      ada.username,
    )
    expect((await login(ada.username, ada.password)).status).toBe(200)
    expect(await hashOf()).toMatch(/^\$2b\$10\$/)
    expect((await login(ada.username, ada.password)).status).toBe(200)
  })
})
