// Sessions that are listed and ended, whoever races.
import { describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { redis, sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

describe('signing out', () => {
  it('ends this session at once, whoever has read it, and no other', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    expect(await statusOf(ada)).toBe(200)
    const { status, body } = await ada.post('/api/auth/logout')
    expect(status).toBe(200)
    expect(Math.abs(Date.parse(body.logged_out_at) - Date.now())).toBeLessThan(60_000)
    expect(await statusOf(ada)).toBe(401)
    expect((await ada.post('/api/auth/logout')).status).toBe(401)
    expect(await statusOf(phone)).toBe(200)
  })

  it('ends all sessions, and says how many those were', async () => {
    const ada = await world.enrol()
    const others = [await ada.signIn(), await ada.signIn()]
    const bob = await world.enrol()
    for (const session of others) await statusOf(session)
    await others[0]!.post('/api/auth/logout')
    const { status, body } = await ada.post('/api/auth/logout-all')
    expect(status).toBe(200)
    expect(body.sessions_revoked).toBe(2)
    for (const session of [ada, ...others]) expect(await statusOf(session)).toBe(401)
    expect(await statusOf(bob)).toBe(200)
  })

  it('ends ten thousand sessions as it ends one', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    for (const session of [ada, phone]) await statusOf(session)
    await sql(
      `insert into user_sessions (id, user_id, expires_at)
       select gen_random_uuid(), id, now() + interval '1 day' from users, generate_series(1, 10000) where username = $1`,
      ada.username,
    )
    expect((await ada.post('/api/auth/logout-all')).body.sessions_revoked).toBe(10_002)
    for (const session of [ada, phone]) expect(await statusOf(session)).toBe(401)
  })

  it('lets none of fifty racing reads succeed after the answer, not even after a flush of Redis', async () => {
    for (let round = 0; round < 3; round++) {
      const ada = await world.enrol()
      const key = `session:${await idOf(ada)}`
      const reads = times(50, async (i) => {
        if (i % 10 === 5) await redis('DEL', key)
        return statusOf(ada)
      })
      const out = await ada.post('/api/auth/logout')
      expect(out.status).toBe(200)
      await redis('DEL', key)
      const late = await times(50, () => statusOf(ada))
      expect(late).toEqual(Array(50).fill(401))
      await reads
      expect(await statusOf(ada)).toBe(401)
      expect(String(await redis('GET', key))).not.toContain('{')
    }
  })

  it('is not undone by a reader who has asked Postgres before and fills the cache after', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const id = await idOf(ada)
    await statusOf(phone)
    await redis('DEL', `session:${id}`)
    // The first to fill the cache is held up on its way to Redis.
    await world.plant('redis', { kind: 'hold', times: 1, matching: 'ARGV[4]' })
    const reader = statusOf(ada)
    await world.held('redis')
    expect((await phone.delete(`/api/auth/sessions/${id}`)).status).toBe(204)
    await world.heal()
    expect(await reader).toBe(200)
    expect(await statusOf(ada)).toBe(401)
  })

  it('is as final for a token whose last character spells the same signature', async () => {
    const ada = await world.enrol()
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const token = ada.tokens.access_token
    const last = alphabet.indexOf(token.at(-1)!)
    const twin = token.slice(0, -1) + alphabet[last ^ 1]
    await ada.post('/api/auth/logout')
    for (const spelling of [token, twin])
      expect((await world.call('GET', '/api/auth/me', { token: spelling })).status).toBe(401)
  })
})

describe('the list of sessions', () => {
  it('shows the living ones, newest first, with where they are', async () => {
    const ada = await world.enrol()
    const headers = {
      'cf-connecting-ip': '203.0.113.7',
      'x-forwarded-for': '198.51.100.1',
      'user-agent': 'Phone/1',
    }
    const body = { username: ada.username, password: ada.password }
    const phone = world.as(ada, (await world.call('POST', '/api/auth/login', { body, headers })).body)
    const tablet = await ada.signIn()
    const ended = await ada.signIn()
    await ended.post('/api/auth/logout')

    const { body: sessions } = await phone.get('/api/auth/sessions')
    expect(sessions.map(({ id }: { id: string }) => id)).toEqual([
      await idOf(tablet),
      await idOf(phone),
      await idOf(ada),
    ])
    expect(sessions.map(({ current }: { current: boolean }) => current)).toEqual([false, true, false])
    expect(sessions[1]).toMatchObject({ ip_address: '203.0.113.7', user_agent: 'Phone/1' })
    expect(sessions[2]).toMatchObject({ ip_address: null })
  })

  it('lets one be ended, from another or by itself', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const id = await idOf(phone)
    expect((await ada.delete(`/api/auth/sessions/${id.toUpperCase()}`)).status).toBe(204)
    expect(await statusOf(phone)).toBe(401)
    expect((await ada.delete(`/api/auth/sessions/${id}`)).status).toBe(404)
    expect((await ada.delete(`/api/auth/sessions/${await idOf(ada)}`)).status).toBe(204)
    expect(await statusOf(ada)).toBe(401)
  })

  it("says the same of an id that is malformed, that nobody has, and that is somebody else's", async () => {
    const ada = await world.enrol()
    const bob = await world.enrol()
    const headers = { 'x-request-id': 'same' }
    const answers = await Promise.all(
      ['x', crypto.randomUUID(), await idOf(bob)].map((id) =>
        ada.delete(`/api/auth/sessions/${id}`, { headers }),
      ),
    )
    for (const { status, text, headers } of answers) {
      expect(status).toBe(404)
      expect(text).toBe(answers[0]!.text)
      expect([...headers.keys()]).toEqual([...answers[0]!.headers.keys()])
    }
    expect(await statusOf(bob)).toBe(200)
  })

  it('never holds more than MAX_SESSIONS_PER_USER, when thirty sign-ins race', async () => {
    const three = openWorld({ MAX_SESSIONS_PER_USER: '3' })
    const ada = await three.signUp()
    const sessions = await times(30, () => ada.signIn())
    const living = await times(30, async (i) => (await sessions[i]!.get('/api/auth/me')).status)
    expect(living.filter((status) => status === 200)).toHaveLength(3)
  })
})
