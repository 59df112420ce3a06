// What the endpoints of accounts and sessions cost: round trips, counted at the dependencies.
import { describe, expect, it } from 'vitest'
import { openWorld } from '../world/world.ts'

const world = openWorld({ RATE_LIMIT_PER_MINUTE: '1000', AUTH_RATE_LIMIT_PER_MINUTE: '1000' })

describe('round trips', () => {
  it.each([
    ['GET', '/api/auth/verify', 1, 0],
    ['GET', '/api/auth/me', 1, 0],
    ['POST', '/api/auth/logout', 2, 1],
    ['POST', '/api/auth/logout-all', 2, 1],
    ['GET', '/api/users/profile', 1, 0],
  ])('%s %s asks Redis at most %i and Postgres at most %i times', async (method, path, redis, sql) => {
    const ada = await world.enrol()
    const token = ada.tokens.access_token
    await ada.get('/api/auth/me')
    const { result, counts } = await world.counted(() => world.call(method, path, { token }))
    expect(result.status).toBe(200)
    expect(counts).toMatchObject({ redis, sql })
  })

  it('hold for signing in, refreshing, ending another session and everything that users change', async () => {
    const ada = await world.enrol()
    const { username, password } = ada
    const { refresh_token } = ada.tokens
    const other = await ada.signIn()
    const id = (await other.get('/api/auth/verify')).body.session_id
    await ada.get('/api/auth/me')
    const call = world.call
    const cost = async (work: () => Promise<{ status: number }>) => {
      const { result, counts } = await world.counted(work)
      return { status: result.status, redis: counts.redis, sql: counts.sql }
    }
    const login = { body: { username, password } }
    const wrong = { body: { username, password: 'wrong' } }
    expect(await cost(() => call('POST', '/api/auth/login', login))).toEqual({
      status: 200,
      redis: 1,
      sql: 2,
    })
    expect(await cost(() => call('POST', '/api/auth/login', wrong))).toEqual({
      status: 401,
      redis: 1,
      sql: 2,
    })
    const renewal = { body: { refresh_token } }
    expect(await cost(() => call('POST', '/api/auth/refresh', renewal))).toEqual({
      status: 200,
      redis: 1,
      sql: 1,
    })
    expect(await cost(() => ada.delete(`/api/auth/sessions/${id}`))).toEqual({
      status: 204,
      redis: 2,
      sql: 1,
    })
    const change = { full_name: 'Ada' }
    expect(await cost(() => ada.put('/api/users/profile', change))).toEqual({ status: 200, redis: 2, sql: 1 })
    const next = { current_password: password, new_password: 'another good password' }
    await ada.get('/api/auth/me')
    expect(await cost(() => ada.post('/api/users/change-password', next))).toEqual({
      status: 200,
      redis: 2,
      sql: 2,
    })

    // To erase an account is one more, since nothing of it is to be left: what it owed is settled.
    for (const [path, sql] of [
      ['/api/users/account', 1],
      ['/api/users/account?erase=true', 2],
    ] as const) {
      const bob = await world.enrol()
      await bob.get('/api/auth/me')
      expect(await cost(() => bob.delete(path))).toEqual({ status: 200, redis: 2, sql })
    }
  })
})
