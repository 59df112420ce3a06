// Rate limits in the large: of sign-ins that fail, of an address and of a user.
import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import worker from '../../src/index.ts'
import type { Person } from '../world/people.ts'
import { redis, sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

const limited = openWorld({ AUTH_RATE_LIMIT_PER_MINUTE: '1000' })
const group = () => (0x1000 + Math.floor(Math.random() * 0xe000)).toString(16)
/** An address of one's own, so that no other test uses up its limit. */
const address = () => `2001:db8:${group()}:${group()}::1`
const login = (username: string, password = 'wrong', from = address()) =>
  limited.call('POST', '/api/auth/login', {
    body: { username, password },
    headers: { 'cf-connecting-ip': from },
  })
const fail = (username: string, count: number, from: string) =>
  Promise.all(Array.from({ length: count }, async () => (await login(username, 'wrong', from)).status))
const count = (statuses: number[], status: number) => statuses.filter((each) => each === status).length
/** Makes all failures so many minutes older. */
const age = (minutes: number) =>
  sql(
    `update failed_attempts set last_failed_at = last_failed_at - make_interval(mins => $1), failed_at = (
      select array_agg(t - make_interval(mins => $1) order by t) from unnest(failed_at) t)`,
    minutes,
  )

describe('failed sign-ins', () => {
  it('are counted by name and address: twenty, then none from there until they are old', async () => {
    const ada = await limited.signUp()
    const from = address()
    expect(await fail(ada.username, 20, from)).toEqual(Array(20).fill(401))
    const { status, body, headers } = await login(ada.username, ada.password, from)
    expect([status, body.code]).toEqual([429, 'rate_limited'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(900)
    // The same name, and the same network.
    expect((await login(ada.username.toUpperCase(), ada.password, from)).status).toBe(429)
    expect((await login(ada.username, ada.password, from.replace('::1', '::2'))).status).toBe(429)

    expect((await login(ada.username, ada.password)).status).toBe(200)
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    const { refresh_token } = ada.tokens
    expect((await limited.call('POST', '/api/auth/refresh', { body: { refresh_token } })).status).toBe(200)

    await age(14)
    expect((await login(ada.username, ada.password, from)).status).toBe(429)
    await age(1)
    expect((await login(ada.username, ada.password, from)).status).toBe(200)
  })

  it('do not tell which names belong together, nor which exist', async () => {
    const ada = await limited.signUp()
    const nobody = `nobody-${crypto.randomUUID()}`
    const from = address()
    expect(await fail(ada.username, 20, from)).toEqual(Array(20).fill(401))
    expect(await fail(ada.email, 20, from)).toEqual(Array(20).fill(401))
    expect(await fail(nobody, 20, from)).toEqual(Array(20).fill(401))
    const answers = []
    for (const name of [ada.username, ada.email, nobody]) answers.push(await login(name, 'wrong', from))
    for (const { status, body, headers } of answers) {
      expect(status).toBe(429)
      expect({ ...body, request_id: '' }).toEqual({ ...answers[0]!.body, request_id: '' })
      expect([...headers.keys()]).toEqual([...answers[0]!.headers.keys()])
    }
    // Somebody signs up under a name that was tried: that is counted on as before.
    const body = { username: nobody.slice(0, 40), email: `${nobody}@example.com`, password: ada.password }
    await fail(body.username, 20, from)
    await limited.call('POST', '/api/auth/register', { body })
    expect((await login(body.username, body.password, from)).status).toBe(429)
  })

  it('are counted from all addresses, but from those that have signed in under the name of late', async () => {
    const ada = await limited.signUp()
    const home = address()
    expect((await login(ada.username, ada.password, home)).status).toBe(200)
    expect(await fail(ada.username, 15, home)).toEqual(Array(15).fill(401))
    for (let i = 0; i < 5; i++) expect(await fail(ada.username, 20, address())).toEqual(Array(20).fill(401))
    expect((await login(ada.username, ada.password)).status).toBe(429)
    // The other name is another; and who was there before is let in under the one.
    expect((await login(ada.email, ada.password)).status).toBe(200)
    expect((await login(ada.username, ada.password, home)).status).toBe(200)

    await sql(
      `update known_addresses set signed_in_at = now() - interval '31 days'
       where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    expect((await login(ada.username, ada.password, home)).status).toBe(429)
    await age(15)
    expect((await login(ada.username, ada.password)).status).toBe(200)
  })

  it('of a name that nobody has end in the same way', async () => {
    const name = `nobody-${crypto.randomUUID()}`
    for (let i = 0; i < 5; i++) expect(await fail(name, 20, address())).toEqual(Array(20).fill(401))
    expect((await login(name)).status).toBe(429)
  })

  it('are worth no more when they come all at once, from one address or from many', async () => {
    const [ada, bob] = [await limited.signUp(), await limited.signUp()]
    const statuses = await fail(ada.username, 40, address())
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([20, 20])
    const many: number[] = []
    for (let wave = 0; wave < 4; wave++)
      many.push(
        ...(await Promise.all(Array.from({ length: 30 }, async () => (await login(bob.username)).status))),
      )
    expect([count(many, 401), count(many, 429)]).toEqual([100, 20])
  })

  it('keep neither a name nor a hash of it that anybody else could make', async () => {
    const name = `nobody-${crypto.randomUUID()}`
    await login(name, 'wrong', '203.0.113.99')
    const kept = JSON.stringify(await sql(`select subject, address from failed_attempts`))
    const [hash] = await sql(`select encode(sha256(convert_to($1, 'UTF8')), 'hex') as hex`, name)
    for (const trace of [name, hash!.hex!, '203.0.113.99']) expect(kept).not.toContain(trace)
  })

  it('do not count for anybody else, nor do sign-ins that succeed', async () => {
    const ada = await limited.signUp()
    const bob = await limited.signUp()
    const from = address()
    await fail(ada.username, 20, from)
    for (let i = 0; i < 22; i++) expect((await login(bob.username, bob.password, from)).status).toBe(200)
  })

  it('of somebody signed in count by the session, and leave sign-ins alone', async () => {
    const ada = await limited.signUp()
    const thief = await ada.signIn()
    const change = (person: Person, current_password: string) =>
      person.post('/api/users/change-password', { current_password, new_password: 'another good password' })
    await fail(ada.username, 20, address())
    for (let i = 0; i < 19; i++) expect((await change(thief, 'wrong')).body.code).toBe('wrong_password')
    const again = await thief.post('/api/auth/reauthenticate', { password: 'wrong' })
    expect(again.body.code).toBe('wrong_password')
    expect((await change(thief, ada.password)).status).toBe(429)
    expect((await thief.post('/api/auth/reauthenticate', { password: ada.password })).status).toBe(429)
    expect((await login(ada.username, ada.password)).status).toBe(200)
    expect((await change(ada, ada.password)).status).toBe(200)
  })

  it('are swept away when they count no more', async () => {
    await age(24 * 60)
    await login(`nobody-${crypto.randomUUID()}`)
    await worker.scheduled(createScheduledController() as never, env as never)
    const kept = await sql(`select last_failed_at < now() - interval '1 hour' as old from failed_attempts`)
    expect(kept.filter(({ old }) => old === 't')).toEqual([])
    expect(kept.length).toBeGreaterThan(0)
  })

  it('are not counted where AUTH_RATE_LIMIT_PER_MINUTE is 0', async () => {
    const ada = await world.enrol()
    const body = { username: ada.username, password: 'wrong' }
    for (let i = 0; i < 21; i++) {
      const { status, headers } = await world.call('POST', '/api/auth/login', { body })
      expect(status).toBe(401)
      expect(headers.has('ratelimit')).toBe(false)
    }
    const signIn = { body: { username: ada.username, password: ada.password } }
    expect((await limited.call('POST', '/api/auth/login', signIn)).status).toBe(200)
  })
})

describe('every miss', () => {
  it('looks the same and costs the same', async () => {
    const [ada, closed, broken, hashless] = [
      await limited.signUp(),
      await limited.signUp(),
      await limited.signUp(),
      await limited.signUp(),
    ]
    await closed.delete('/api/users/account')
    await sql(`update users set password_hash = '$2b$10$nonsense' where username = $1`, broken.username)
    await sql(`update users set password_hash = null where username = $1`, hashless.username)
    const from = address()
    const misses = []
    for (const [username, password] of [
      ['nobody-at-all', 'wrong'],
      [ada.username, 'wrong'],
      [ada.username, 'p'.repeat(73)],
      [closed.username, closed.password],
      [broken.username, broken.password],
      [hashless.username, hashless.password],
    ] as const)
      misses.push(await world.counted(() => login(username, password, from)))
    const [first] = misses
    for (const { result, counts } of misses) {
      expect(result.status).toBe(401)
      expect({ ...result.body, request_id: '' }).toEqual({ ...first!.result.body, request_id: '' })
      expect([...result.headers.keys()]).toEqual([...first!.result.headers.keys()])
      expect(result.headers.get('ratelimit-policy')).toBe('"address";q=1000;w=60')
      expect(counts).toEqual(first!.counts)
    }
  })
})

describe('attempts by address', () => {
  const three = openWorld({ AUTH_RATE_LIMIT_PER_MINUTE: '3' })
  const attempt = (path: string, headers: Record<string, string>) =>
    three.call('POST', path, { body: { refresh_token: 'x', username: 'nobody', password: 'wrong' }, headers })
  const attempts = async (headers: Record<string, string>[]) => {
    const statuses: number[] = []
    for (const each of headers) statuses.push((await attempt('/api/auth/login', each)).status)
    return statuses
  }

  it.each([
    ['in Redis', 'none'],
    ['in Postgres while Redis is gone', 'refuse'],
  ] as const)(
    'are limited together wherever somebody signs up or in, before anything else (%s)',
    async (_, kind) => {
      if (kind === 'refuse') await world.plant('redis', { kind })
      const headers = { 'cf-connecting-ip': address() }
      const paths = ['/api/auth/register', '/api/auth/login', '/api/auth/login/second-factor']
      for (const path of paths) {
        const answer = await attempt(path, headers)
        expect(answer.status).toBe(422)
        expect(answer.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60')
      }
      for (const path of paths) {
        const { status, headers: sent } = await attempt(path, headers)
        expect(status).toBe(429)
        expect(Number(sent.get('retry-after'))).toBeLessThanOrEqual(120)
        expect(sent.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/)
      }
      expect((await attempt('/api/auth/login', { 'cf-connecting-ip': address() })).status).toBe(422)
    },
  )

  it('end by themselves', async () => {
    await world.plant('redis', { kind: 'refuse' })
    const from = address()
    const headers = Array(4).fill({ 'cf-connecting-ip': from })
    expect(await attempts(headers)).toEqual([422, 422, 422, 429])
    const key = `address:${from.split('::')[0]}::/64`
    const aged = await sql(`update rate_limits set minute = minute - 2 where key = $1 returning key`, key)
    expect(aged).toHaveLength(1)
    expect(await attempts(headers)).toEqual([422, 422, 422, 429])
  })

  it('are those of one IPv6 network, and of nobody who writes an address into X-Forwarded-For', async () => {
    const network = address().replace('::1', '')
    const inside = [1, 2, 3, 4].map((i) => ({ 'cf-connecting-ip': `${network}::${i}` }))
    expect(await attempts(inside)).toEqual([422, 422, 422, 429])
    const from = address()
    const forged = [1, 2, 3, 4].map((i) => ({
      'cf-connecting-ip': from,
      'x-forwarded-for': `198.51.100.${i}`,
      'x-real-ip': `198.51.100.${i}`,
    }))
    expect(await attempts(forged)).toEqual([422, 422, 422, 429])
  })
})

describe('requests of a user', () => {
  it('are limited, whichever session they come by, and tell how far', async () => {
    const five = openWorld({ RATE_LIMIT_PER_MINUTE: '5' })
    const ada = await five.signUp()
    const phone = await ada.signIn()
    const bob = await five.signUp()
    const statuses = []
    for (const session of [ada, phone, ada, phone, ada]) {
      const { status, headers } = await session.get('/api/auth/verify')
      statuses.push(status)
      expect(headers.get('ratelimit-policy')).toBe('"user";q=5;w=60')
    }
    expect(statuses).toEqual(Array(5).fill(200))
    const refused = await phone.get('/api/auth/me')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('ratelimit')).toMatch(/^"user";r=0;t=\d+$/)
    expect((await bob.get('/api/auth/verify')).status).toBe(200)
  })

  it('are counted for a living session only, and not at all while Redis is gone', async () => {
    const two = openWorld({ RATE_LIMIT_PER_MINUTE: '2' })
    const ada = await two.signUp()
    const id = (await ada.get('/api/auth/me')).body.id
    await ada.post('/api/auth/logout')
    for (let i = 0; i < 3; i++) expect((await ada.get('/api/auth/me')).status).toBe(401)
    const counted = (await redis('HMGET', `limit:user:${id}`, 'previous', 'current')) as string[]
    expect(Number(counted[0]) + Number(counted[1])).toBe(1) // Over two windows, where the minute turns.
    const bob = await two.signUp()
    await world.plant('redis', { kind: 'refuse' })
    for (let i = 0; i < 3; i++) expect((await bob.get('/api/auth/me')).status).toBe(200)
  })

  it('to a model are counted in Postgres while Redis is gone, and let through where limits are off', async () => {
    const three = openWorld({ RATE_LIMIT_PER_MINUTE: '3' })
    const ada = await three.signUp()
    const { body } = await ada.send('hello')
    await world.plant('redis', { kind: 'refuse' })
    const more = { thread_id: body.thread_id }
    for (let left = 2; left >= 0; left--) {
      const { status, headers } = await ada.send('hello', more)
      expect(status).toBe(200)
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"user";r=${left};t=`))
    }
    const refused = await ada.send('hello', more)
    expect([refused.status, refused.body.code]).toEqual([429, 'rate_limited'])
    expect((await ada.get(`/api/chat/threads/${body.thread_id}`)).body.total_messages).toBe(8)
    const bob = await world.enrol()
    for (let i = 0; i < 4; i++) expect((await bob.send('hello')).status).toBe(200)
  })
})
