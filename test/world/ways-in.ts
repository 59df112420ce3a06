// Requests for the ways into an account, made for a person: what a mail, an authenticator or another service hands over
// before them is made here.
import { env } from 'cloudflare:workers'
import { Secret, TOTP } from 'otpauth'
import { createKeys } from '../../src/auth/keys.ts'
import { createOneTimeTokens } from '../../src/auth/one-time-tokens/token.ts'
import { createAuthenticator } from './authenticator.ts'
import { appRequest, beginPath, oauthVariables, openBrowser, verifier } from './browser.ts'
import { openMailWorld } from './mail.ts'
import type { Owner, Particulars } from './owner.ts'
import type { Person } from './people.ts'
import { sql } from './stores.ts'
import type { World } from './world.ts'

/** A world in which everything is on that accounts know: mail, passkeys, and other services. */
export const openWholeWorld = (variables: Record<string, string> = {}) =>
  openMailWorld({ ...oauthVariables, ...variables })

/** Somebody who has just signed in, and whose session is cached. */
export async function signedIn({ enrol }: World, verified = true): Promise<Person> {
  const person = await enrol({ verified })
  await person.get('/api/auth/me')
  return person
}

/** The token of a link to a person's address, as the Worker would mail it: how many of those there are an hour has a limit. */
export async function linkFor({ email }: Person, purpose: 'verify_email' | 'reset_password') {
  const { SECRET_KEY } = env as unknown as { SECRET_KEY: string }
  const { id, hash, token } = await createOneTimeTokens(createKeys([SECRET_KEY])).issue(
    purpose,
    crypto.randomUUID(),
  )
  await sql(
    `insert into one_time_tokens (id, purpose, hash, user_id, email, created_at, expires_at)
     select $1, $2, $3, id, email, now(), now() + interval '1 hour' from users where email = $4`,
    id,
    purpose,
    hash,
    email,
  )
  return token
}

/** A code of an authenticator app. @param steps of half a minute from now. */
export const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Somebody whose second factor is on; `code` was not taken yet. */
export async function protectedPerson(world: World) {
  const person = await signedIn(world)
  const { secret } = (await person.post('/api/auth/totp')).body
  const code = codeOf(secret)
  await person.post('/api/auth/totp/confirm', { code })
  await sql(
    'update totp_factors set last_step = 0 where user_id = (select id from users where username = $1)',
    person.username,
  )
  return { person, secret: secret as string, code }
}

/** What a person adds a new passkey with, and the authenticator that has made it. */
export async function newPasskey(person: Person) {
  const authenticator = createAuthenticator('https://chat.example.com')
  const { challenge_id, publicKey } = (await person.post('/api/auth/passkeys/options')).body
  return { authenticator, body: { challenge_id, credential: await authenticator.create(publicKey) } }
}

/** Adds a passkey; `answer` signs what a sign-in with it takes. */
export async function addPasskey({ call }: World, person: Person) {
  const { authenticator, body } = await newPasskey(person)
  const added = await person.post('/api/auth/passkeys', body)
  const answer = async () => {
    const { challenge_id, publicKey } = (await call('POST', '/api/auth/passkeys/login/options')).body
    return { challenge_id, credential: await authenticator.sign(publicKey) }
  }
  return { id: added.body.id as string, answer }
}

const newLogin = () => `u${crypto.randomUUID().slice(0, 18)}`

/** A browser that has been at the provider, about to come back. */
async function atCallback(world: World) {
  const browser = openBrowser(world)
  const { at } = await browser.walk(beginPath('acme'), newLogin(), () => null)
  return { query: at.search, headers: { cookie: browser.cookie() } }
}

/** What an app exchanges for tokens. @param start where its browser begins. */
export async function oauthCode(world: World, start = beginPath('acme'), login = newLogin()) {
  const { at } = await openBrowser(world).walk(start, login)
  return { code: at.searchParams.get('code'), code_verifier: verifier }
}

type Ask = (owner: Owner, world: World) => Particulars | Promise<Particulars>

/** By operation and way, as in requests.ts. */
export const waysIn: Record<string, Record<string, Ask>> = {
  requestEmailVerification: { '': async (_, world) => ({ by: await signedIn(world, false) }) },
  verifyEmail: {
    '': async (_, world) => {
      const by = await signedIn(world, false)
      const headers = { authorization: `Bearer ${by.tokens.access_token}` }
      return { by, headers, body: { token: await linkFor(by, 'verify_email') } }
    },
    ', signed out': async (_, world) => {
      const by = await signedIn(world, false)
      return { by, body: { token: await linkFor(by, 'verify_email') } }
    },
  },
  requestPasswordReset: { '': ({ email }) => ({ body: { email } }) },
  resetPassword: {
    '': async (_, world) => {
      const by = await signedIn(world)
      const token = await linkFor(by, 'reset_password')
      return { by, body: { token, new_password: 'another good password' } }
    },
  },
  confirmTotp: {
    '': async (_, world) => {
      const by = await signedIn(world)
      const { secret } = (await by.post('/api/auth/totp')).body
      return { by, body: { code: codeOf(secret) } }
    },
  },
  disableTotp: {
    '': async (_, world) => {
      const { person: by, code } = await protectedPerson(world)
      return { by, body: { code } }
    },
  },
  renewRecoveryCodes: { '': async (_, world) => ({ by: (await protectedPerson(world)).person }) },
  loginWithSecondFactor: {
    '': async (_, world) => {
      const { person: by, code } = await protectedPerson(world)
      const { username, password } = by
      const { challenge } = (await world.call('POST', '/api/auth/login', { body: { username, password } }))
        .body
      return { by, body: { challenge, code } }
    },
  },
  reauthenticate: {
    '': ({ password }) => ({ body: { password } }),
    ', with a passkey': async (owner, world) => ({ body: await (await addPasskey(world, owner)).answer() }),
  },
  addPasskey: { '': async (owner) => ({ body: (await newPasskey(owner)).body }) },
  removePasskey: {
    '': async (owner, world) => ({ params: { passkey_id: (await addPasskey(world, owner)).id } }),
  },
  loginWithPasskey: {
    '': async (owner, world) => ({ body: await (await addPasskey(world, owner)).answer() }),
  },
  beginOAuth: { '': () => ({ params: { provider: 'acme' }, query: `?${new URLSearchParams(appRequest)}` }) },
  finishOAuth: { '': async (_, world) => ({ params: { provider: 'acme' }, ...(await atCallback(world)) }) },
  redeemOAuthCode: { '': async (_, world) => ({ body: await oauthCode(world) }) },
  linkIdentity: { '': () => ({ params: { provider: 'acme' }, body: appRequest }) },
  removeIdentity: {
    '': async (owner, world) => {
      const { url } = (await owner.post('/api/auth/oauth/acme/link', appRequest)).body
      await world.call('POST', '/api/auth/oauth/token', { body: await oauthCode(world, url) })
      const [{ id } = { id: '' }] = (await owner.get('/api/auth/identities')).body
      return { params: { identity_id: id } }
    },
  },
}
