// Passkeys with a real authenticator: Chromium's virtual one, which makes keys and signs as a device does.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openPage, startChromium } from './chromium.ts'
import { newestLink } from './mail.ts'

const url = inject('productUrl')
let browser: Browser
let page: Page
let cdp: CDPSession
let authenticatorId: string

beforeAll(async () => {
  browser = await startChromium()
  page = (await openPage(browser, `${url}/app/`)).page
  cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const added = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal' },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      automaticPresenceSimulation: true,
    },
  })
  authenticatorId = added.authenticatorId
})
afterAll(() => browser.close())

beforeEach(async () => {
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
})

// biome-ignore lint/suspicious/noExplicitAny: a test says of each body what it expects.
type Json = any
type Answer = { status: number; body: Json }

/** Asks the product as a page of its own origin does. */
const ask = (method: string, path: string, token?: string, body?: unknown): Promise<Answer> =>
  page.evaluate(
    async ([method, path, token, body]) => {
      const response = await fetch(`${path}`, {
        method: `${method}`,
        headers: {
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(body !== null && { 'content-type': 'application/json' }),
        },
        ...(body !== null && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : null }
    },
    [method, path, token ?? null, body ?? null] as const,
  )

/** Makes a passkey of options, or signs with one, as a front end does: the browser itself reads and writes WebAuthn's JSON. */
const create = (publicKey: unknown) =>
  page.evaluate(async (options) => {
    const parsed = (PublicKeyCredential as Json).parseCreationOptionsFromJSON(options)
    return ((await navigator.credentials.create({ publicKey: parsed })) as Json).toJSON()
  }, publicKey)
const sign = (publicKey: unknown) =>
  page.evaluate(async (options) => {
    const parsed = (PublicKeyCredential as Json).parseRequestOptionsFromJSON(options)
    return ((await navigator.credentials.get({ publicKey: parsed })) as Json).toJSON()
  }, publicKey)

/** Somebody whose address is verified by the link in the mailbox of `npm run dev`. */
async function signUp() {
  const username = `p-${crypto.randomUUID().slice(0, 18)}`
  const email = `${username}@example.com`
  const password = 'correct horse battery'
  const { body } = await ask('POST', '/api/auth/register', undefined, { username, email, password })
  const token: string = body.access_token
  expect((await ask('POST', '/api/auth/verify-email/request', token)).status).toBe(202)
  const link = await newestLink(email)
  expect(link.startsWith(`${url}/app/verify-email#token=`)).toBe(true)
  const verified = await ask('POST', '/api/auth/verify-email', token, { token: link.split('#token=')[1] })
  expect(verified.body.is_verified).toBe(true)
  return { username, email, password, token }
}

async function addPasskey(token: string, name = 'My laptop', change = (options: Json) => options) {
  const { body } = await ask('POST', '/api/auth/passkeys/options', token)
  const credential = await create(change(body.publicKey))
  const input = { challenge_id: body.challenge_id, credential, name }
  return { input, added: await ask('POST', '/api/auth/passkeys', token, input) }
}

async function signIn() {
  const { body } = await ask('POST', '/api/auth/passkeys/login/options')
  const input = { challenge_id: body.challenge_id, credential: await sign(body.publicKey) }
  return { input, answer: await ask('POST', '/api/auth/passkeys/login', undefined, input) }
}

describe('a passkey', () => {
  it.each([
    ['Ed25519', -8],
    ['ES256', -7],
    ['RS256', -257],
  ])('of %s is added, found without a name, and signs in', async (_, alg) => {
    const ada = await signUp()
    const only = (options: Json) => ({ ...options, pubKeyCredParams: [{ type: 'public-key', alg }] })
    const { added } = await addPasskey(ada.token, 'My laptop', only)
    expect([added.status, added.body.name, added.body.last_used_at]).toEqual([201, 'My laptop', null])
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    expect(credentials.map(({ isResidentCredential, rpId }) => [isResidentCredential, rpId])).toEqual([
      [true, 'localhost'],
    ])
    const { answer } = await signIn()
    expect(answer.status).toBe(200)
    const me = await ask('GET', '/api/auth/me', answer.body.access_token)
    expect(me.body.username).toBe(ada.username)
    const [listed] = (await ask('GET', '/api/auth/passkeys', ada.token)).body
    expect(listed.last_used_at).not.toBeNull()
  })

  it('is known by the browser that has it: it is not added twice', async () => {
    const ada = await signUp()
    const { input } = await addPasskey(ada.token)
    await expect(addPasskey(ada.token)).rejects.toThrow(/InvalidState/)
    expect((await ask('POST', '/api/auth/passkeys', ada.token, input)).body.code).toBe('invalid_passkey')
  })

  it('answers a challenge once, and one of its purpose and session alone', async () => {
    const ada = await signUp()
    await addPasskey(ada.token)
    const { input, answer } = await signIn()
    expect(answer.status).toBe(200)
    expect((await ask('POST', '/api/auth/passkeys/login', undefined, input)).body.code).toBe(
      'invalid_credentials',
    )
    const adding = (await ask('POST', '/api/auth/passkeys/options', ada.token)).body
    const asked = (await ask('POST', '/api/auth/passkeys/login/options')).body
    const credential = await sign({ ...asked.publicKey, challenge: adding.publicKey.challenge })
    for (const challenge_id of [adding.challenge_id, asked.challenge_id])
      expect(
        (await ask('POST', '/api/auth/passkeys/login', undefined, { challenge_id, credential })).status,
      ).toBe(401)
    const other = await ask('POST', '/api/auth/login', undefined, {
      username: ada.username,
      password: ada.password,
    })
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
    const begun = (await ask('POST', '/api/auth/passkeys/options', ada.token)).body
    const made = await create(begun.publicKey)
    const body = { challenge_id: begun.challenge_id, credential: made }
    expect((await ask('POST', '/api/auth/passkeys', other.body.access_token, body)).body.code).toBe(
      'invalid_passkey',
    )
    expect((await ask('POST', '/api/auth/passkeys', ada.token, body)).status).toBe(201)
  })

  it('that was changed on its way signs nobody in', async () => {
    const ada = await signUp()
    await addPasskey(ada.token)
    const { body } = await ask('POST', '/api/auth/passkeys/login/options')
    const credential = await sign(body.publicKey)
    const signature: string = credential.response.signature
    credential.response.signature = signature.slice(0, -4) + (signature.endsWith('AAAA') ? 'BBBB' : 'AAAA')
    const input = { challenge_id: body.challenge_id, credential }
    expect((await ask('POST', '/api/auth/passkeys/login', undefined, input)).status).toBe(401)
  })

  it('needs whoever holds the device to be verified', async () => {
    const ada = await signUp()
    await addPasskey(ada.token)
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await expect(signIn()).rejects.toThrow(/NotAllowed/)
  })

  it('shows again who is signed in, and is removed', async () => {
    const ada = await signUp()
    const { added } = await addPasskey(ada.token)
    const asked = (await ask('POST', '/api/auth/passkeys/login/options')).body
    const proof = { challenge_id: asked.challenge_id, credential: await sign(asked.publicKey) }
    expect((await ask('POST', '/api/auth/reauthenticate', ada.token, proof)).status).toBe(204)
    const bob = await signUp()
    const again = (await ask('POST', '/api/auth/passkeys/login/options')).body
    const stolen = { challenge_id: again.challenge_id, credential: await sign(again.publicKey) }
    expect((await ask('POST', '/api/auth/reauthenticate', bob.token, stolen)).body.code).toBe(
      'invalid_passkey',
    )
    expect((await ask('DELETE', `/api/auth/passkeys/${added.body.id}`, bob.token)).body.code).toBe(
      'passkey_not_found',
    )
    expect((await ask('DELETE', `/api/auth/passkeys/${added.body.id}`, ada.token)).status).toBe(204)
    expect((await signIn()).answer.body.code).toBe('invalid_credentials')
  })
})
