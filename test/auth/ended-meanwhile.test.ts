// A request that adds a way into an account, on its way while its owner resets the password: nothing comes of it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { appRequest, openBrowser, verifier } from '../world/browser.ts'
import type { Person } from '../world/people.ts'
import { requestFor, type Way, waysToAsk } from '../world/requests.ts'
import { sql } from '../world/stores.ts'
import { linkFor, openWholeWorld, signedIn } from '../world/ways-in.ts'

const world = openWholeWorld()
afterEach(world.heal)

let ways: Way[]
beforeAll(async () => {
  ways = await waysToAsk(world)
})

/** Begins a request whose statement is held, resets the password of whoever asks, and lets go. */
async function resetMeanwhile(matching: string, person: Person, ask: () => ReturnType<typeof world.call>) {
  const token = await linkFor(person, 'reset_password')
  await world.plant('sql', { kind: 'hold', matching })
  const asked = ask()
  await world.held('sql')
  const body = { token, new_password: 'a new good password' }
  expect((await world.call('POST', '/api/auth/password-reset', { body })).status).toBe(200)
  await world.heal()
  return asked
}

/** What lets somebody into an account beside its password. */
async function waysInto({ username }: Person): Promise<number> {
  const [row] = await sql(
    `select (select count(*) from api_keys k where k.user_id = u.id and k.revoked_at is null)
       + (select count(*) from passkeys p where p.user_id = u.id)
       + (select count(*) from identities i where i.user_id = u.id)
       + (select count(*) from totp_factors f where f.user_id = u.id and f.confirmed_at is not null)
       + (select count(*) from one_time_tokens t where t.user_id = u.id and t.used_at is null) as ways
     from users u where u.username = $1`,
    username,
  )
  return Number(row?.ways)
}

describe('what is on its way during a reset', () => {
  it.each([
    ['createApiKey', 'apiKeys.add', 'invalid_token'],
    ['addPasskey', 'passkeys.add', 'invalid_passkey'],
    ['confirmTotp', 'secondFactors.confirm', 'no_second_factor'],
    ['linkIdentity', 'oauth.keep', 'invalid_token'],
    ['updateProfile', 'emails.requestChange', 'invalid_token'],
  ])('%s adds nothing', async (id, matching, code) => {
    const way = ways.find((each) => each.id === id)!
    const owner = { ...(await signedIn(world)), threadId: crypto.randomUUID(), longReply: 0 }
    const { path, options, by } = await requestFor(world, way, owner)
    const answer = await resetMeanwhile(matching, by, () => world.call(way.method, path, options))
    expect(answer.body.code, answer.text).toBe(code)
    expect(await waysInto(by)).toBe(0)
    const [row] = await sql('select pending_email from users where username = $1', by.username)
    expect(row?.pending_email).toBeNull()
  })

  it('a code that links an identity links none', async () => {
    const ada = await signedIn(world)
    const { url } = (await ada.post('/api/auth/oauth/acme/link', appRequest)).body
    const { at } = await openBrowser(world).walk(url, `u${crypto.randomUUID().slice(0, 18)}`)
    const body = { code: at.searchParams.get('code'), code_verifier: verifier }
    const redeem = () => world.call('POST', '/api/auth/oauth/token', { body })
    expect((await resetMeanwhile('oauth.link', ada, redeem)).body.code).toBe('invalid_code')
    expect(await waysInto(ada)).toBe(0)
  })

  it('a new set of recovery codes replaces none', async () => {
    const way = ways.find(({ id }) => id === 'renewRecoveryCodes')!
    const owner = { ...(await signedIn(world)), threadId: crypto.randomUUID(), longReply: 0 }
    const { path, options, by } = await requestFor(world, way, owner)
    const codes = () =>
      sql(
        'select hash from recovery_codes where user_id = (select id from users where username = $1) order by hash',
        by.username,
      )
    const before = await codes()
    const ask = () => world.call(way.method, path, options)
    expect((await resetMeanwhile('secondFactors.replaceCodes', by, ask)).body.code).toBe('no_second_factor')
    expect(await codes()).toEqual(before)
  })
})
