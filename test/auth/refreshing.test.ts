// Refresh tokens: rotation, what an answer that was lost costs, and reuse.
import { afterEach, describe, expect, it } from 'vitest'
import { stopClock } from '../world/clock.ts'
import type { Person } from '../world/people.ts'
import { redis, sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

stopClock() // What counts within ten seconds does so for as long as a test takes.
const world = openWorld()
afterEach(world.heal)

const refresh = (refresh_token: string) =>
  world.call('POST', '/api/auth/refresh', { body: { refresh_token } })
const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const generationOf = (token: string): number =>
  JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))).gen

/** Moves all rotations of a session into the past. */
const ageRotation = (sessionId: string, seconds: number) =>
  sql(
    `update user_sessions set rotated_at = rotated_at - make_interval(secs => $1), retired = coalesce(
      (select jsonb_object_agg(key, value::bigint - $1::bigint * 1000) from jsonb_each(retired)), '{}') where id = $2`,
    seconds,
    sessionId,
  )

/** The tokens of so many refreshes in a row, the first one in front. */
async function chain(person: Person, length: number): Promise<string[]> {
  const tokens = [person.tokens.refresh_token]
  while (tokens.length <= length) tokens.push((await refresh(tokens.at(-1)!)).body.refresh_token)
  return tokens
}

describe('refreshing', () => {
  it('gives a new pair, for the same session', async () => {
    const ada = await world.enrol()
    const { status, body, headers } = await refresh(ada.tokens.refresh_token)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    const next = world.as(ada, body)
    expect(await idOf(next)).toBe(await idOf(ada))
    expect((await refresh(next.tokens.refresh_token)).status).toBe(200)
  })

  it('gives twenty tabs that share a token the same generation, and each of them goes on', async () => {
    const ada = await world.enrol()
    const answers = await times(20, () => refresh(ada.tokens.refresh_token))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const generations = new Set(answers.map(({ body }) => generationOf(body.refresh_token)))
    expect([...generations]).toEqual([1])
    expect(await times(20, (i) => statusOf(world.as(ada, answers[i]!.body)))).toEqual(Array(20).fill(200))
    expect((await refresh(answers[19]!.body.refresh_token)).status).toBe(200)
  })

  it('gives who has lost the answer the same for ten seconds, and another one at any time later', async () => {
    const ada = await world.enrol()
    const id = await idOf(ada)
    const [first = '', lost = ''] = await chain(ada, 1)
    expect(generationOf((await refresh(first)).body.refresh_token)).toBe(generationOf(lost))
    for (const hours of [0.003, 5]) {
      await ageRotation(id, hours * 3600)
      const again = await refresh(first)
      expect(again.status).toBe(200)
      expect(generationOf(again.body.refresh_token)).toBeGreaterThan(generationOf(lost))
      expect((await refresh(first)).body.refresh_token).toBeDefined()
    }
    const { body } = await refresh(first)
    expect((await refresh(body.refresh_token)).status).toBe(200)
    expect(await statusOf(world.as(ada, body))).toBe(200)
  })

  it('ends the session for a token that was given and never used, once there is another in its place', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const [first = '', stolen = ''] = await chain(ada, 1)
    await ageRotation(await idOf(ada), 11)
    const { body: owner } = await refresh(first)
    expect((await refresh(stolen)).body.code).toBe('invalid_refresh_token')
    for (const token of [owner.refresh_token, first]) expect((await refresh(token)).status).toBe(401)
    expect(await statusOf(ada)).toBe(401)
    expect(await statusOf(phone)).toBe(200)
  })

  it('ends the session for the token before the current one, once the current one was used', async () => {
    const ada = await world.enrol()
    const [first = '', , third = ''] = await chain(ada, 2)
    await ageRotation(await idOf(ada), 10)
    expect((await refresh(first)).status).toBe(401)
    expect((await refresh(third)).status).toBe(401)
    expect(await statusOf(ada)).toBe(401)
  })

  it('takes whatever was the current one within ten seconds, for tabs that are restored', async () => {
    const ada = await world.enrol()
    const id = await idOf(ada)
    const tokens = await chain(ada, 4)
    const answers = await times(4, (i) => refresh(tokens[i]!))
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(200))
    for (const { body } of answers) expect(generationOf(body.refresh_token)).toBe(4)
    await ageRotation(id, 8)
    const { body: fifth } = await refresh(tokens[4]!)
    expect((await refresh(tokens[2]!)).status).toBe(200)
    await ageRotation(id, 3)
    // The one before the current one still, but none that was used up eleven seconds ago.
    expect((await refresh(tokens[4]!)).status).toBe(200)
    expect((await refresh(tokens[3]!)).status).toBe(401)
    expect((await refresh(fifth.refresh_token)).status).toBe(401)
  })

  it('lets nobody fork a session who comes late with fifteen others', async () => {
    const ada = await world.enrol()
    const [first = ''] = await chain(ada, 1)
    await ageRotation(await idOf(ada), 60)
    const answers = await times(16, () => refresh(first))
    expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200))
    expect(new Set(answers.map(({ body }) => generationOf(body.refresh_token))).size).toBe(1)
  })

  it('ends no session of a client that waits as long as it is told', async () => {
    const ada = await world.enrol()
    await world.plant('sql', { kind: 'cut_after', times: 1 })
    const { status, headers } = await refresh(ada.tokens.refresh_token)
    expect(status).toBe(503)
    await ageRotation(await idOf(ada), Number(headers.get('retry-after')) + 10)
    expect((await refresh(ada.tokens.refresh_token)).status).toBe(200)
  })

  it('ends the session for any older token, and no other session', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const tokens = await chain(ada, 2)
    await ageRotation(await idOf(ada), 10)
    expect((await refresh(tokens[0]!)).status).toBe(401)
    for (const token of tokens) expect((await refresh(token)).status).toBe(401)
    expect(await statusOf(ada)).toBe(401)
    expect(await statusOf(phone)).toBe(200)
    expect((await refresh(phone.tokens.refresh_token)).status).toBe(200)
  })

  it('goes on for SESSION_MAX_DAYS at most, however often it is done', async () => {
    const ten = openWorld({ SESSION_MAX_DAYS: '10', REFRESH_TOKEN_EXPIRE_DAYS: '7' })
    const ada = await ten.signUp()
    const old = await ada.signIn({ remember_me: true })
    const id = await idOf(old)
    const began = (days: number) =>
      sql(
        `update user_sessions set created_at = now() - make_interval(hours => $1) where id = $2`,
        Math.ceil(days * 24),
        id,
      )
    await began(6)
    const { body } = await ten.call('POST', '/api/auth/refresh', {
      body: { refresh_token: old.tokens.refresh_token },
    })
    const { body: sessions } = await ada.get('/api/auth/sessions')
    const { expires_at } = sessions.find((session: { id: string }) => session.id === id)
    expect(Math.round((Date.parse(expires_at) - Date.now()) / 3_600_000)).toBe(4 * 24)
    const { exp } = JSON.parse(atob(body.refresh_token.split('.')[1]))
    expect(Math.round((exp - Date.now() / 1000) / 3600)).toBe(4 * 24)
    await began(10.1)
    await redis('DEL', `session:${id}`)
    expect((await ten.call('GET', '/api/auth/me', { token: body.access_token })).status).toBe(401)
    const again = { body: { refresh_token: body.refresh_token } }
    expect((await ten.call('POST', '/api/auth/refresh', again)).status).toBe(401)
    const short = openWorld({ SESSION_MAX_DAYS: '1', REFRESH_TOKEN_EXPIRE_DAYS: '7' })
    const bob = await (await short.signUp()).signIn({ remember_me: true })
    const [one] = (await bob.get('/api/auth/sessions')).body
    expect(Math.round((Date.parse(one.expires_at) - Date.now()) / 3_600_000)).toBe(24)
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
    const ada = await world.enrol()
    const id = await idOf(ada)
    const cached = JSON.parse(String(await redis('GET', `session:${id}`)))
    await redis('SET', `session:${id}`, JSON.stringify({ ...cached, expiresAt: Date.now() - 1 }))
    expect(await statusOf(ada)).toBe(200)
    await sql(`update user_sessions set expires_at = now() - interval '1 hour' where id = $1`, id)
    expect(await statusOf(ada)).toBe(401)
  })

  it('refuses the tokens of an account or a session that has ended, and whatever is no refresh token', async () => {
    const ada = await world.enrol()
    const expired = await world.enrol()
    const gone = await world.enrol()
    await sql(
      `update user_sessions set expires_at = now() - interval '1 hour' where id = $1`,
      await idOf(expired),
    )
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
