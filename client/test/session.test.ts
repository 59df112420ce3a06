// A session in the tabs of one browser: tabs share what is stored, and the locks of the browser.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  createApi,
  createSession,
  memoryStore,
  Problem,
  type TokenStore,
  type Tokens,
  unwrap,
} from '../src/index.ts'
import { startBadNetwork } from './bad-network.ts'
import { productUrl, signUp } from './chat.ts'

const network = await startBadNetwork(productUrl)
const ada = await signUp()
afterAll(() => network.close())
beforeEach(() => network.heal())

/** One more tab on what is stored. */
const openTab = (store: TokenStore, baseUrl = network.url) => {
  const session = createSession({ baseUrl, store })
  return { session, api: createApi(session) }
}

const expired = ({ refresh_token, ...rest }: Tokens): Tokens => ({
  ...rest,
  refresh_token,
  access_token: `${rest.access_token.slice(0, -6)}AAAAAA`,
})

const signedIn = async () =>
  unwrap(
    createApi(createSession({ baseUrl: productUrl, store: memoryStore() })).POST('/api/auth/login', {
      body: { username: ada.username, password: ada.password },
    }),
  )

const refreshes = () => network.requests.filter((request) => request.endsWith('/refresh')).length

describe('who is signed in', () => {
  it('is known by their id', async () => {
    const { id } = await unwrap(ada.api.GET('/api/auth/me'))
    expect(ada.session.userId()).toBe(id)
    expect(createSession({ store: memoryStore() }).userId()).toBeNull()
  })
})

describe('an access token that has expired', () => {
  it('is renewed once for all tabs and calls, whose bodies are sent again', async () => {
    const store = memoryStore(expired(await signedIn()))
    const tabs = Array.from({ length: 4 }, () => openTab(store))
    const answers = await Promise.all(
      tabs.flatMap(({ api }) => [
        unwrap(api.GET('/api/auth/me')).then(({ username }) => username),
        unwrap(api.PUT('/api/users/profile', { body: { full_name: 'Ada' } })).then((user) => user.username),
      ]),
    )
    expect(answers).toEqual(Array(8).fill(ada.username))
    expect(refreshes()).toBe(1)
  })

  it('is kept while the service is away, and so is the session', async () => {
    const { session, api } = openTab(memoryStore(expired(await signedIn())))
    Object.assign(network, { unavailable: 1, only: '/refresh' })
    await expect(api.GET('/api/auth/me')).rejects.toMatchObject({ name: 'Problem', status: 503 })
    expect(session.isSignedIn()).toBe(true)
    expect(await unwrap(api.GET('/api/auth/me'))).toMatchObject({ username: ada.username })
  })

  it('is renewed although the answer to a refresh was lost', async () => {
    const { api, session } = openTab(memoryStore(expired(await signedIn())))
    Object.assign(network, { lost: 1, only: '/refresh' })
    await expect(api.GET('/api/auth/me')).rejects.toThrow(TypeError)
    expect(session.isSignedIn()).toBe(true)
    expect(await unwrap(api.GET('/api/auth/me'))).toMatchObject({ username: ada.username })
  })
})

describe('the end of a session', () => {
  it('is heard of, and is one at the service too', async () => {
    const tokens = await signedIn()
    const { session } = openTab(memoryStore(tokens))
    let told = 0
    const leave = session.subscribe(() => told++)
    await session.end()
    expect(told).toBe(1)
    expect(session.isSignedIn()).toBe(false)
    const headers = { authorization: `Bearer ${tokens.access_token}` }
    expect((await fetch(`${productUrl}/api/auth/me`, { headers })).status).toBe(401)
    leave()
    session.begin(await signedIn())
    expect(told).toBe(1)
  })

  it('ends the sessions of all devices where that is asked for', async () => {
    const here = openTab(memoryStore(await signedIn()))
    const there = openTab(memoryStore(await signedIn()))
    await here.session.end({ everywhere: true })
    expect((await there.api.GET('/api/auth/me')).response.status).toBe(401)
    expect(there.session.isSignedIn()).toBe(false)
  })

  it('is one for this browser even where the service cannot be told', async () => {
    const { session } = openTab(memoryStore(await signedIn()))
    network.unavailable = 1
    await expect(session.end()).rejects.toBeInstanceOf(Problem)
    expect(session.isSignedIn()).toBe(false)
  })

  it('comes where the refresh token is refused', async () => {
    const { session, api } = openTab(memoryStore({ ...expired(await signedIn()), refresh_token: 'x.y.z' }))
    expect((await api.GET('/api/auth/me')).error?.code).toBe('invalid_token')
    expect(session.isSignedIn()).toBe(false)
  })

  it('is not undone by a refresh that was on its way', async () => {
    const store = memoryStore(expired(await signedIn()))
    const { session, api } = openTab(store)
    const asking = api.GET('/api/auth/me')
    store.write(null) // Another tab has signed out.
    await asking
    expect(session.isSignedIn()).toBe(false)
  })
})
