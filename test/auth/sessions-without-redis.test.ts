// Sessions while Redis fails: who is let in, and which endings are refused.
import { afterEach, describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { forgotten, sql } from '../world/stores.ts'
import { hurry, openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

const refresh = (refresh_token: string) =>
  world.call('POST', '/api/auth/refresh', { body: { refresh_token } })
const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status

describe('with Redis in trouble', () => {
  const faults = ['refuse', 'hang', 'error', 'garbage', 'cut_after'] as const

  it.each(faults)('a session that has ended stays ended, and a living one alive (%s)', async (kind) => {
    if (kind === 'hang') hurry('redis')
    const ada = await world.enrol()
    const phone = await ada.signIn()
    await phone.post('/api/auth/logout')
    await world.plant('redis', { kind })
    expect(await statusOf(ada)).toBe(200)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(200)
    expect(await statusOf(phone)).toBe(401)
    expect((await refresh(phone.tokens.refresh_token)).status).toBe(401)
  })

  it.each([
    ['POST', '/api/auth/logout'],
    ['POST', '/api/auth/logout-all'],
    ['DELETE', '/api/auth/sessions/:id'],
    ['POST', '/api/users/change-password'],
    ['PUT', '/api/users/profile'],
    ['DELETE', '/api/users/account'],
    ['DELETE', '/api/users/account?erase=true'],
  ])('%s %s writes nothing, and says when to come back', async (method, path) => {
    const ada = await world.enrol()
    const id = await idOf(ada)
    const before = await sql(
      `select u.*, s.* from users u join user_sessions s on s.user_id = u.id where s.id = $1`,
      id,
    )
    const bodies: Record<string, unknown> = {
      '/api/users/change-password': { current_password: ada.password, new_password: 'another good password' },
      '/api/users/profile': { full_name: 'Another' },
    }
    await world.plant('redis', { kind: 'refuse' })
    const { tokens } = ada
    const body = bodies[path]
    const answer = await world.call(method, path.replace(':id', id), { token: tokens.access_token, body })
    expect(answer.status).toBe(503)
    expect(answer.body.code).toBe('sessions_unavailable')
    await world.heal()
    expect(
      (
        await sql(`select u.*, s.* from users u join user_sessions s on s.user_id = u.id where s.id = $1`, id)
      ).map(({ last_activity: _, ...row }) => row),
    ).toEqual(before.map(({ last_activity: _, ...row }) => row))
  })

  it('a revocation that cannot clear the cache is no success, and is one once that is clear', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const ids = [await idOf(ada), await idOf(phone)]
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.post('/api/auth/logout-all')).status).toBe(503)
    await world.heal()
    await forgotten(ids)
    expect((await ada.post('/api/auth/logout-all')).status).toBe(401)
    for (const session of [ada, phone]) expect(await statusOf(session)).toBe(401)
  })

  it('a session is not believed when Postgres is gone too', async () => {
    const ada = await world.enrol()
    await statusOf(ada)
    await world.plant('redis', { kind: 'refuse' })
    await world.plant('sql', { kind: 'refuse' })
    expect(await statusOf(ada)).toBe(503)
  })
})
