// A sign-in ends the oldest session beyond the most that an account may have, whichever way it was: at once, and where Redis
// or the answer of Postgres is away, as soon as they are back.
import { afterEach, describe, expect, it } from 'vitest'
import { beginPath } from '../world/browser.ts'
import type { Answer } from '../world/declared.ts'
import type { Person } from '../world/people.ts'
import { forgotten, isCached } from '../world/stores.ts'
import { addPasskey, oauthCode, openWholeWorld, protectedPerson, signedIn } from '../world/ways-in.ts'

const world = openWholeWorld({ MAX_SESSIONS_PER_USER: '2' })
afterEach(world.heal)

/** Somebody about to sign in. */
type Ready = { person: Person; signIn: () => Promise<Answer> }

const ask = (path: string, body: unknown) => () => world.call('POST', path, { body })

const ways: [string, string, () => Promise<Ready>][] = [
  [
    'a password',
    'accounts.openSession',
    async () => {
      const person = await signedIn(world)
      const { username, password } = person
      return { person, signIn: ask('/api/auth/login', { username, password }) }
    },
  ],
  [
    'a second factor',
    'secondFactors.openSession',
    async () => {
      const { person, code } = await protectedPerson(world)
      const { username, password } = person
      const { challenge } = (await ask('/api/auth/login', { username, password })()).body
      return { person, signIn: ask('/api/auth/login/second-factor', { challenge, code }) }
    },
  ],
  [
    'a passkey',
    'passkeys.openSession',
    async () => {
      const person = await signedIn(world)
      const { answer } = await addPasskey(world, person)
      return { person, signIn: ask('/api/auth/passkeys/login', await answer()) }
    },
  ],
  [
    'another service',
    'oauth.openSession',
    async () => {
      const person = await signedIn(world)
      // An account there with the same address, which both have verified.
      const code = await oauthCode(world, beginPath('acme'), person.username)
      return { person, signIn: ask('/api/auth/oauth/token', code) }
    },
  ],
]

const idOf = async (person: Person): Promise<string> => (await person.get('/api/auth/verify')).body.session_id
const statusOf = async (person: Person) => (await person.get('/api/auth/me')).status

describe.each(ways)('signing in with %s', (_, statement, prepare) => {
  /** Somebody by two sessions, both cached, about to open a third. */
  async function twice() {
    const { person, signIn } = await prepare()
    const phone = await person.signIn()
    const [oldest] = [await idOf(person), await idOf(phone)]
    expect(await isCached(oldest)).toBe(true)
    return { person, phone, oldest, signIn }
  }

  async function expectOldestEnded({ person, phone, oldest }: Awaited<ReturnType<typeof twice>>) {
    await forgotten([oldest])
    expect(await statusOf(person)).toBe(401)
    expect(await statusOf(phone)).toBe(200)
  }

  it('ends the oldest session at once', async () => {
    const sessions = await twice()
    const { status, body } = await sessions.signIn()
    expect(status).toBe(200)
    expect(await isCached(sessions.oldest)).toBe(false)
    await expectOldestEnded(sessions)
    expect((await world.call('GET', '/api/auth/me', { token: body.access_token })).status).toBe(200)
  })

  it('is answered while Redis is away, and the session is over when it is back', async () => {
    const sessions = await twice()
    await world.plant('redis', { kind: 'refuse' })
    expect((await sessions.signIn()).status).toBe(200)
    await world.heal()
    await expectOldestEnded(sessions)
  })

  it('whose answer Postgres did not give has ended it all the same', async () => {
    const sessions = await twice()
    await world.plant('sql', { kind: 'cut_after', matching: statement })
    expect((await sessions.signIn()).status).toBe(503)
    await world.heal()
    await expectOldestEnded(sessions)
  })
})
