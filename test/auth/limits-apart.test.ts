// Limits of their own: of what ends sessions, of refreshes, and of tokens that are worth nothing.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { stopClock } from '../world/clock.ts'
import type { Person } from '../world/people.ts'
import { openWorld, type World } from '../world/world.ts'

const clock = stopClock() // What is used up stays so.
const world = openWorld()
afterEach(world.heal)

const limited = openWorld({ RATE_LIMIT_PER_MINUTE: '6', AUTH_RATE_LIMIT_PER_MINUTE: '1000' })
const group = () => (0x1000 + Math.floor(Math.random() * 0xe000)).toString(16)
/** An address of one's own, so that no other test uses up its limit. */
const address = () => `2001:db8:${group()}:${group()}::1`
const count = (statuses: number[], status: number) => statuses.filter((each) => each === status).length
const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status)

async function times<T>(many: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let index = 0; index < many; index++) results.push(await work(index))
  return results
}

/** Until the user's limit is used up. */
async function useUp(person: Person) {
  await times(6, () => person.get('/api/auth/verify'))
  expect((await person.get('/api/auth/verify')).status).toBe(429)
}

describe('what ends sessions, keys and replies', () => {
  it('is admitted while another session has used up the limit of the user, and tells the limit of its own', async () => {
    const ada = await limited.enrol()
    const thief = await ada.signIn()
    const others = await times(2, () => ada.signIn())
    const key = await ada.post('/api/users/api-keys', { name: 'a script' })
    await useUp(thief)
    const listed = await ada.get('/api/auth/sessions')
    expect(listed.status).toBe(200)
    expect(listed.headers.get('ratelimit-policy')).toBe('"session";q=6;w=60')
    const { id } = listed.body.find(({ current }: { current: boolean }) => !current)
    expect((await ada.delete(`/api/auth/sessions/${id}`)).status).toBe(204)
    expect((await ada.get('/api/users/api-keys')).status).toBe(200)
    expect((await ada.delete(`/api/users/api-keys/${key.body.id}`)).status).toBe(204)
    const stopped = await ada.post(`/api/chat/threads/${crypto.randomUUID()}/stop`)
    expect(stopped.body.code).toBe('thread_not_found')
    expect((await others[0]!.post('/api/auth/logout')).status).toBe(200)
    expect((await ada.post('/api/auth/logout-all')).status).toBe(200)
    expect((await thief.get('/api/auth/verify')).status).toBe(401)
  })

  it('lets a password be changed then, too', async () => {
    const ada = await limited.enrol()
    await useUp(await ada.signIn())
    const change = { current_password: ada.password, new_password: 'another good password' }
    expect((await ada.post('/api/users/change-password', change)).status).toBe(200)
  })

  it('lets whoever has an API key stop a reply then, and has a limit all the same', async () => {
    const ada = await limited.enrol()
    const { body } = await ada.post('/api/users/api-keys', { name: 'a script' })
    await useUp(ada)
    const stop = () =>
      limited.call('POST', `/api/chat/threads/${crypto.randomUUID()}/stop`, { token: body.key })
    const statuses = statusesOf(await times(8, stop))
    expect(statuses.slice(0, 6)).toEqual(Array(6).fill(404))
    expect(statuses).toContain(429)
    expect((await ada.get('/api/auth/sessions')).status).toBe(200)
  })
})

const refresh = (token: string, from: string, by: World = limited) =>
  by.call('POST', '/api/auth/refresh', {
    body: { refresh_token: token },
    headers: { 'cf-connecting-ip': from },
  })

describe('refreshing', () => {
  it.each(['none', 'refuse'] as const)(
    'is counted by the session, twenty a minute, whatever its address does (Redis: %s)',
    async (kind) => {
      const three = openWorld({ AUTH_RATE_LIMIT_PER_MINUTE: '3' })
      const from = address()
      const people = await times(5, () => limited.enrol())
      if (kind === 'refuse') await world.plant('redis', { kind })
      const answers = await times(5, (i) => refresh(people[i]!.tokens.refresh_token, from, three))
      expect(statusesOf(answers)).toEqual(Array(5).fill(200))
      expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"session";q=20;w=60')
      const tabs = await times(21, () => refresh(people[0]!.tokens.refresh_token, address(), three))
      expect(count(statusesOf(tabs), 200)).toBe(19)
      expect(tabs.at(-1)!.body.code).toBe('rate_limited')
      const login = { username: 'nobody-at-all', password: 'wrong' }
      const headers = { 'cf-connecting-ip': from }
      expect((await three.call('POST', '/api/auth/login', { body: login, headers })).status).toBe(401)
    },
  )
})

describe('tokens that are worth nothing', () => {
  const ask = (token: string, from: string) =>
    limited.call('GET', '/api/auth/me', { token, headers: { 'cf-connecting-ip': from } })
  /** But for the one or two before. */
  const exhausted = (statuses: number[]) => count(statuses, 401) >= 298 && statuses.at(-1) === 429

  it('are counted by address where no key of ours has signed them, as access and as refresh tokens', async () => {
    const from = address()
    const answers = await times(320, (i) => (i % 2 ? ask('x.y.z', from) : refresh('x.y.z', from)))
    expect(exhausted(statusesOf(answers))).toBe(true)
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"dead_token";q=300;w=60')
    expect((await ask('x.y.z', address())).status).toBe(401)
    const ada = await limited.enrol()
    expect((await ask(ada.tokens.access_token, from)).status).toBe(200)
  })

  it('are counted by address where their session is over, and cost SQL once', async () => {
    const ada = await limited.enrol()
    const { access_token, refresh_token } = ada.tokens
    await ada.get('/api/auth/me')
    await ada.post('/api/auth/logout')
    const from = address()
    expect((await ask(access_token, from)).status).toBe(401)
    const { result, counts } = await world.counted(() =>
      times(320, (i) => (i % 2 ? ask(access_token, from) : refresh(refresh_token, from))),
    )
    expect(exhausted(statusesOf(result))).toBe(true)
    expect(counts).toMatchObject({ redis: 320, sql: 0 })
  })

  it('are remembered by a reused refresh token as well', async () => {
    const ada = await limited.enrol()
    let { refresh_token } = ada.tokens
    const first = refresh_token
    for (let i = 0; i < 2; i++) refresh_token = (await refresh(refresh_token, address())).body.refresh_token
    await ada.post('/api/auth/logout')
    expect((await refresh(first, address())).status).toBe(401)
    const { counts } = await world.counted(() => ask(ada.tokens.access_token, address()))
    expect(counts).toMatchObject({ redis: 1, sql: 0 })
  })

  it('of API keys as well: one that was removed, and one that names the key of somebody else', async () => {
    const ada = await limited.enrol()
    const made = await times(2, () => ada.post('/api/users/api-keys', { name: 'a script' }))
    const [removed, living] = made.map(({ body }) => body)
    await ada.delete(`/api/users/api-keys/${removed.id}`)
    const forged = `${living.key.slice(0, -20)}${'A'.repeat(20)}`
    const from = address()
    const read = (token: string) =>
      limited.call('GET', '/api/users/profile', { token, headers: { 'cf-connecting-ip': from } })
    for (const token of [removed.key, forged]) expect((await read(token)).status).toBe(401)
    const { result, counts } = await world.counted(() =>
      times(320, (i) => read(i % 2 ? removed.key : forged)),
    )
    expect(exhausted(statusesOf(result))).toBe(true)
    expect(counts).toMatchObject({ redis: 320, sql: 0 })
    expect((await read(living.key)).status).toBe(200)
  })

  it('that have only expired are counted nowhere', async () => {
    const ada = await limited.enrol()
    clock.advance(31 * 60_000)
    const answers = await times(2, () => ask(ada.tokens.access_token, address()))
    expect(statusesOf(answers)).toEqual([401, 401])
    expect(answers[0]!.headers.has('ratelimit')).toBe(false)
  })
})

describe('the server of a front end', () => {
  const secret = 'a secret that only that server knows'
  const behind = openWorld({ PROXY_SECRET: secret, AUTH_RATE_LIMIT_PER_MINUTE: '3' })
  const attempt = (headers: Record<string, string>, by: World = behind) =>
    by.call('POST', '/api/auth/login', { body: {}, headers })
  const attempts = async (each: (index: number) => Record<string, string>, by?: World) =>
    statusesOf(await times(4, (i) => attempt(each(i), by)))
  const block = () => `198.51.${Math.floor(Math.random() * 200)}.`

  it('names its client with the secret', async () => {
    const edge = { 'cf-connecting-ip': address(), 'x-proxy-secret': secret }
    const clients = block()
    expect(await attempts((i) => ({ ...edge, 'x-forwarded-for': `${clients}${i}` }))).toEqual([
      422, 422, 422, 422,
    ])
    const client = address()
    expect(await attempts(() => ({ ...edge, 'x-forwarded-for': client }))).toEqual([422, 422, 422, 429])
    const ada = await world.enrol()
    const headers = { ...edge, 'x-forwarded-for': '203.0.113.7' }
    const body = { username: ada.username, password: ada.password }
    const phone = behind.as(ada, (await behind.call('POST', '/api/auth/login', { body, headers })).body)
    const { body: sessions } = await phone.get('/api/auth/sessions')
    expect(sessions.find(({ current }: { current: boolean }) => current).ip_address).toBe('203.0.113.7')
  })

  it.each([
    ['a wrong secret', { 'x-proxy-secret': `${secret}!` }, ''],
    ['no secret', {}, ''],
    ['two addresses', { 'x-proxy-secret': secret }, ', 10.0.0.1'],
    ['what is no address', { 'x-proxy-secret': secret }, '.example'],
    ['a port', { 'x-proxy-secret': secret }, ':443'],
  ])('is not believed with %s', async (_, headers, behindAddress) => {
    const from = address()
    const clients = block()
    const statuses = await attempts((i) => ({
      'cf-connecting-ip': from,
      'x-forwarded-for': `${clients}${i}${behindAddress}`,
      ...(headers as Record<string, string>),
    }))
    expect(statuses).toEqual([422, 422, 422, 429])
  })

  it('is not believed at all where there is no PROXY_SECRET', async () => {
    const three = openWorld({ AUTH_RATE_LIMIT_PER_MINUTE: '3' })
    const from = address()
    const each = (i: number) => ({
      'cf-connecting-ip': from,
      'x-forwarded-for': `198.51.100.${i}`,
      'x-proxy-secret': secret,
    })
    expect(await attempts(each, three)).toEqual([422, 422, 422, 429])
  })

  it('is logged once a minute when its secret is wrong, without the secret', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue()
    const other = openWorld({ PROXY_SECRET: secret })
    const wrong = 'a wrong secret that must not be logged'
    const headers = { 'x-proxy-secret': wrong, 'x-forwarded-for': '203.0.113.7' }
    await times(3, () => other.call('GET', '/health', { headers }))
    const lines = errors.mock.calls.map(([line]) => String(line))
    errors.mockRestore()
    expect(lines.filter((line) => line.includes('wrong proxy secret'))).toHaveLength(1)
    expect(lines.join()).not.toContain(wrong)
  })
})
