// What a revocation could not take out of Redis: it is gone soon after Redis is back, without anybody asking. Until then nothing can
// be said of it, since the objects of other files pay what they find owed.
import { afterEach, describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { forgotten, isCached, sql } from '../world/stores.ts'
import { until } from '../world/until.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld({ MAX_SESSIONS_PER_USER: '2' })
afterEach(world.heal)

const refresh = (refresh_token: string) =>
  world.call('POST', '/api/auth/refresh', { body: { refresh_token } })
const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status

/** A person by two sessions, both cached. */
async function twice() {
  const person = await world.enrol()
  const phone = await person.signIn()
  const ada = world.as(person, person.tokens) // Signs in by request.
  const ids = [await idOf(ada), await idOf(phone)]
  expect(await Promise.all(ids.map(isCached))).toEqual([true, true])
  return { ada, phone, ids }
}

describe('with Redis away', () => {
  it('a sign-out is refused, and its copies are gone when Redis is back', async () => {
    const { ada, phone, ids } = await twice()
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.post('/api/auth/logout-all')).status).toBe(503)
    await world.heal()
    await forgotten(ids)
    for (const session of [ada, phone]) expect(await statusOf(session)).toBe(401)
  })

  it('one that is repeated by whoever was told to come back leaves none either', async () => {
    const { ada, ids } = await twice()
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.post('/api/auth/logout')).status).toBe(503)
    await world.plant('redis', { kind: 'refuse' })
    expect((await ada.post('/api/auth/logout')).status).toBe(401)
    await world.heal()
    await forgotten([ids[0]!])
  })

  it('so are those of a session that ends by a refresh token that was used before', async () => {
    const { ada, phone, ids } = await twice()
    const { body } = await refresh(ada.tokens.refresh_token)
    await refresh(body.refresh_token)
    await sql(`update user_sessions set retired = '{}' where id = $1`, ids[0])
    await world.plant('redis', { kind: 'refuse' })
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(401)
    await world.heal()
    await forgotten([ids[0]!])
    expect(await statusOf(ada)).toBe(401)
    expect(await statusOf(phone)).toBe(200)
  })

  it('whoever signs in is answered, and the session that is evicted is gone when Redis is back', async () => {
    const { ada, phone, ids } = await twice()
    await world.plant('redis', { kind: 'refuse' })
    const tablet = await ada.signIn()
    await world.heal()
    await forgotten([ids[0]!])
    expect(await statusOf(ada)).toBe(401)
    for (const session of [phone, tablet]) expect(await statusOf(session)).toBe(200)
  })

  it.each([
    [
      'POST',
      '/api/users/change-password',
      { current_password: 'correct horse battery', new_password: 'another good one' },
    ],
    ['DELETE', '/api/users/account', undefined],
    ['DELETE', '/api/users/account?erase=true', undefined],
  ])('%s %s ends all sessions in the same way', async (method, path, body) => {
    const { ada, ids } = await twice()
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    const { access_token: token } = ada.tokens
    expect((await world.call(method, path, { token, body })).status).toBe(503)
    await world.heal()
    await forgotten(ids)
  })

  it('a key that is removed is gone then, too', async () => {
    const ada = await world.enrol()
    const { body } = await ada.post('/api/users/api-keys', { name: 'a script' })
    const read = () => world.call('GET', '/api/users/profile', { token: body.key })
    expect((await read()).status).toBe(200)
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.delete(`/api/users/api-keys/${body.id}`)).status).toBe(503)
    await world.heal()
    await forgotten([body.id])
    expect((await read()).status).toBe(401)
  })
})

it.each([
  ['POST', '/api/auth/logout-all', 'sessions.end'],
  ['DELETE', '/api/users/account?erase=true', 'users.erase'],
])('what Postgres has ended by %s %s without saying so is gone as well', async (method, path, matching) => {
  const { ada, phone, ids } = await twice()
  const script = (await ada.post('/api/users/api-keys', { name: 'a script' })).body
  const statuses = () =>
    Promise.all(
      [ada.tokens.access_token, phone.tokens.access_token, script.key].map(
        async (token) => (await world.call('GET', '/api/users/profile', { token })).status,
      ),
    )
  expect(await statuses()).toEqual([200, 200, 200])
  await world.plant('sql', { kind: 'cut_after', times: 1, matching })
  const { access_token: token } = ada.tokens
  expect((await world.call(method, path, { token })).status).toBe(503)
  await forgotten(path.includes('erase') ? [...ids, script.id] : ids)
  expect(await statuses()).toEqual([401, 401, path.includes('erase') ? 401 : 200])
})

it('a sign-in whose answer is lost leaves no session that nobody holds', async () => {
  const { ada, phone, ids } = await twice()
  await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'accounts.openSession' })
  const { username, password } = ada
  expect((await world.call('POST', '/api/auth/login', { body: { username, password } })).status).toBe(503)
  await forgotten([ids[0]!])
  const living = () =>
    sql(
      `select s.id from user_sessions s join users u on u.id = s.user_id where username = $1 and revoked_at is null`,
      username,
    )
  await until(async () => (await living()).length === 1)
  const tablet = await ada.signIn()
  expect(await statusOf(ada)).toBe(401)
  for (const session of [phone, tablet]) expect(await statusOf(session)).toBe(200)
})

it('an erasure leaves no id of what it owed', async () => {
  const { ada, ids } = await twice()
  const owed = () => sql(`select 1 from owed_revocations where id = any($1::uuid[])`, `{${ids.join()}}`)
  await world.plant('sql', { kind: 'refuse', times: 1, matching: 'owed.settle' })
  expect((await ada.delete('/api/users/account?erase=true')).status).toBe(200)
  await until(async () => (await owed()).length === 0)
})

it('a sign-in ends the session that it evicts at once', async () => {
  const { ada, phone } = await twice()
  const { result: tablet, counts } = await world.counted(() => ada.signIn())
  expect(counts).toEqual({ redis: 1, sql: 2, model: 0 })
  expect(await statusOf(ada)).toBe(401)
  for (const session of [phone, tablet]) expect(await statusOf(session)).toBe(200)
})
