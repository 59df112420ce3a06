// Requests for the ways into an account whose statement in Postgres fails: what they were to do is not done by half, and they
// can be sent again.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requestFor, type Way, waysToAsk } from '../world/requests.ts'
import { forgotten } from '../world/stores.ts'
import { openWholeWorld, signedIn } from '../world/ways-in.ts'

const world = openWholeWorld({ MAX_SESSIONS_PER_USER: '100' })
afterEach(world.heal)

let ways: Way[]
beforeAll(async () => {
  ways = await waysToAsk(world)
})

/** A way to ask, made for somebody, as often as one likes. */
async function prepare(id: string) {
  const way = ways.find((each) => each.id === id)!
  const owner = { ...(await signedIn(world)), threadId: crypto.randomUUID(), longReply: 0 }
  const { path, options, by } = await requestFor(world, way, owner)
  return { ask: () => world.call(way.method, path, options), by }
}

/** By way and statement. The second number is what a repeat is answered where the statement was carried out. */
const writes: [string, string, number, number][] = [
  ['verifyEmail', 'emails.verify', 200, 400],
  ['verifyEmail, signed out', 'emails.verify', 200, 400],
  ['resetPassword', 'emails.reset', 200, 400],
  ['confirmTotp', 'secondFactors.confirm', 200, 409],
  ['disableTotp', 'secondFactors.disable', 204, 409],
  ['renewRecoveryCodes', 'secondFactors.replaceCodes', 200, 200],
  ['loginWithSecondFactor', 'secondFactors.attempt', 200, 200],
  ['loginWithSecondFactor', 'secondFactors.openSession', 200, 401],
  ['addPasskey', 'passkeys.findChallenge', 201, 201],
  ['addPasskey', 'passkeys.add', 201, 400],
  ['removePasskey', 'passkeys.remove', 204, 404],
  ['loginWithPasskey', 'passkeys.findChallenge', 200, 200],
  ['loginWithPasskey', 'passkeys.openSession', 200, 401],
  ['reauthenticate, with a passkey', 'recentSignIns.renew', 204, 400],
  ['redeemOAuthCode', 'oauth.find', 200, 200],
  ['redeemOAuthCode', 'oauth.createAccount', 200, 200],
  ['redeemOAuthCode', 'oauth.openSession', 200, 400],
  ['linkIdentity', 'oauth.keep', 200, 200],
  ['removeIdentity', 'oauth.remove', 204, 404],
]

describe.each(writes)('%s, while %s', (id, matching, done, doneAlready) => {
  it('is refused, has changed nothing, and can be sent again', async () => {
    const { ask } = await prepare(id)
    await world.plant('sql', { kind: 'refuse', matching })
    const refused = await ask()
    expect([refused.status, refused.body.code]).toEqual([503, 'database_unavailable'])
    await world.heal()
    const again = await ask()
    expect(again.status, again.text).toBe(done)
  })

  it('does not answer, is done once', async () => {
    const { ask } = await prepare(id)
    await world.plant('sql', { kind: 'cut_after', matching })
    expect((await ask()).status).toBe(503)
    await world.heal()
    const again = await ask()
    expect(again.status, again.text).toBe(doneAlready)
  })
})

describe.each(['beginOAuth', 'finishOAuth'])('%s, while oauth.keep', (id) => {
  it.each(['refuse', 'cut_after'] as const)(
    'is met by %s, sends the browser back to the app',
    async (kind) => {
      const { ask } = await prepare(id)
      await world.plant('sql', { kind, matching: 'oauth.keep' })
      const { status, headers } = await ask()
      const back = new URL(headers.get('location') ?? '').searchParams
      expect([status, back.get('error'), back.get('state')]).toEqual([302, 'server_error', 'app state'])
    },
  )
})

it.each(['resetPassword', 'verifyEmail, signed out'])(
  '%s, whose answer is lost, leaves no session in the cache',
  async (id) => {
    const { ask, by } = await prepare(id)
    const session = (await by.get('/api/auth/verify')).body.session_id
    await world.plant('sql', {
      kind: 'cut_after',
      matching: id === 'resetPassword' ? 'emails.reset' : 'emails.verify',
    })
    expect((await ask()).status).toBe(503)
    await world.heal()
    await forgotten([session])
    expect((await by.get('/api/auth/me')).status).toBe(401)
  },
)
