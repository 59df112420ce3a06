// Refresh tokens: rotation, the ten seconds of the predecessor, and reuse.
import { describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { redis, sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

const refresh = (refresh_token: string) =>
  world.call('POST', '/api/auth/refresh', { body: { refresh_token } })
const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const generationOf = (token: string): number =>
  JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))).gen

/** Moves the last rotation of a session into the past. */
const ageRotation = (sessionId: string, seconds: number) =>
  sql(
    `update user_sessions set rotated_at = rotated_at - make_interval(secs => $1) where id = $2`,
    seconds,
    sessionId,
  )

describe('refreshing', () => {
  it('gives a new pair, for the same session', async () => {
    const ada = await world.signUp()
    const { status, body, headers } = await refresh(ada.tokens.refresh_token)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    const next = world.as(ada, body)
    expect(await idOf(next)).toBe(await idOf(ada))
    expect((await refresh(next.tokens.refresh_token)).status).toBe(200)
  })

  it('gives twenty tabs that share a token the same generation, and each of them goes on', async () => {
    const ada = await world.signUp()
    const answers = await times(20, () => refresh(ada.tokens.refresh_token))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const generations = new Set(answers.map(({ body }) => generationOf(body.refresh_token)))
    expect([...generations]).toEqual([1])
    expect(await times(20, (i) => statusOf(world.as(ada, answers[i]!.body)))).toEqual(Array(20).fill(200))
    expect((await refresh(answers[19]!.body.refresh_token)).status).toBe(200)
  })

  it('takes the token before the current one for ten seconds, and then ends the session', async () => {
    const ada = await world.signUp()
    const phone = await ada.signIn()
    await refresh(ada.tokens.refresh_token)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(200)
    await ageRotation(await idOf(ada), 10)
    expect((await refresh(ada.tokens.refresh_token)).body.code).toBe('invalid_refresh_token')
    expect(await statusOf(ada)).toBe(401)
    expect(await statusOf(phone)).toBe(200)
  })

  it('does not make those ten seconds longer when the earlier token is used in them', async () => {
    const ada = await world.signUp()
    const id = await idOf(ada)
    await refresh(ada.tokens.refresh_token)
    await ageRotation(id, 8)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(200)
    await ageRotation(id, 3)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(401)
  })

  it('ends the session for any older token at once, and no other session', async () => {
    const ada = await world.signUp()
    const phone = await ada.signIn()
    const { body: parent } = await refresh(ada.tokens.refresh_token)
    const { body: child } = await refresh(parent.refresh_token)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(401)
    for (const tokens of [parent, child]) {
      expect(await statusOf(world.as(ada, tokens))).toBe(401)
      expect((await refresh(tokens.refresh_token)).status).toBe(401)
    }
    expect(await statusOf(phone)).toBe(200)
    expect((await refresh(phone.tokens.refresh_token)).status).toBe(200)
  })

  it('renews the whole lifetime, a day or with remember_me a week', async () => {
    const ada = await world.signUp()
    const remembered = await ada.signIn({ remember_me: true })
    for (const [person, days] of [
      [ada, 1],
      [remembered, 7],
    ] as const) {
      const id = await idOf(person)
      await sql(`update user_sessions set expires_at = now() + interval '1 minute' where id = $1`, id)
      await refresh(person.tokens.refresh_token)
      const { body } = await ada.get('/api/auth/sessions')
      const { expires_at } = body.find((session: { id: string }) => session.id === id)
      expect(Math.round((Date.parse(expires_at) - Date.now()) / 3_600_000)).toBe(days * 24)
    }
  })

  it('is not cut short by what was cached before', async () => {
    const ada = await world.signUp()
    const id = await idOf(ada)
    const cached = JSON.parse(String(await redis('GET', `session:${id}`)))
    await redis('SET', `session:${id}`, JSON.stringify({ ...cached, expiresAt: Date.now() - 1 }))
    expect(await statusOf(ada)).toBe(200)
    await sql(`update user_sessions set expires_at = now() where id = $1`, id)
    expect(await statusOf(ada)).toBe(401)
  })

  it('refuses the tokens of an account or a session that has ended, and whatever is no refresh token', async () => {
    const ada = await world.signUp()
    const expired = await world.signUp()
    const gone = await world.signUp()
    await sql(`update user_sessions set expires_at = now() where id = $1`, await idOf(expired))
    await gone.delete('/api/users/account')
    await ada.post('/api/auth/logout')
    const tokens = [ada, expired, gone].map((person) => person.tokens.refresh_token)
    for (const token of [...tokens, ada.tokens.access_token, 'x', 'x'.repeat(100_000)]) {
      const { status, body, headers } = await refresh(token)
      expect(status).toBe(401)
      expect(body.code).toBe('invalid_refresh_token')
      expect(headers.get('www-authenticate')).toBe('Bearer realm="chronochat"')
    }
  })

  it('leaves nothing alive that was minted while the session was being ended', async () => {
    const people = await times(10, () => world.enrol())
    for (let round = 0; round < 5; round++) {
      const sessions = await times(10, (i) => people[i]!.signIn())
      await times(10, async (i) => {
        const session = sessions[i]!
        const [refreshed, out] = await Promise.all([
          refresh(session.tokens.refresh_token),
          session.post('/api/auth/logout'),
        ])
        expect(out.status).toBe(200)
        expect(await statusOf(session)).toBe(401)
        if (refreshed.status === 401) return
        expect(await statusOf(world.as(session, refreshed.body))).toBe(401)
        expect((await refresh(refreshed.body.refresh_token)).status).toBe(401)
      })
    }
  })
})
