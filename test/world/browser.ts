// A browser on its way through a sign-in by another service, and the app that sends it: cookies, redirects, and PKCE.
import { inject } from 'vitest'
import { sha256 } from '../../src/auth/keys.ts'
import type { World } from './world.ts'

export const redirectUri = 'https://app.example.com/signed-in?from=oauth'

/** Variables that turn signing in by other services on, and with the origin of the app passkeys. */
export const oauthVariables = {
  APP_URL: 'https://chat.example.com/app',
  OAUTH_PROVIDERS: JSON.stringify([
    { name: 'acme', title: 'Acme', issuer: inject('oidcUrl'), ...inject('oauthClient') },
    { name: 'github', github: inject('githubUrl'), ...inject('oauthClient') },
    { name: 'gone', issuer: 'http://127.0.0.1:1', client_id: 'x', client_secret: 'x' },
  ]),
  OAUTH_REDIRECT_URIS: `${redirectUri}, com.example.app:/signed-in`,
}

export const verifier = 'v'.repeat(50)

/** What an app asks for. */
export const appRequest = {
  redirect_uri: redirectUri,
  code_challenge: await sha256(verifier),
  state: 'app state',
}

export const beginPath = (provider: string, more: Record<string, string> = {}) =>
  `/api/auth/oauth/${provider}?${new URLSearchParams({ ...appRequest, ...more })}`

/** A browser: it has cookies, follows redirects, and signs in wherever a provider asks. */
export function openBrowser(world: Pick<World, 'fetch'>) {
  const jar = new Map<string, Map<string, string>>()
  const cookiesFor = (host: string) => {
    const cookies = jar.get(host) ?? new Map<string, string>()
    jar.set(host, cookies)
    return cookies
  }
  /** The `Cookie` header for the Worker. */
  const cookie = (host = 'chat.example.com') => [...cookiesFor(host)].map((pair) => pair.join('=')).join('; ')

  const ask = async (url: string, init: RequestInit = {}) => {
    const { host, origin } = new URL(url)
    const request = new Request(url, { ...init, headers: { cookie: cookie(host) }, redirect: 'manual' })
    const response = origin === 'https://chat.example.com' ? await world.fetch(request) : await fetch(request)
    for (const each of response.headers.getSetCookie()) {
      const [pair = ''] = each.split(';')
      cookiesFor(host).set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }

  /**
   * Goes on until it is at the app, or at something that is no way on.
   * @param alter changes the way back from the provider; null stops before it.
   */
  const walk = async (start: string, login: string, alter: (url: URL) => URL | null = (url) => url) => {
    let url = new URL(start, 'https://chat.example.com')
    for (let hops = 0; hops < 20; hops++) {
      if (url.origin === 'https://app.example.com') return { at: url, status: 302, body: null }
      let response = await ask(url.href)
      if (response.status === 200) {
        const page = await response.text()
        const action = /action="([^"]+)"/.exec(page)?.[1]
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
        if (!action || !prompt) return { at: url, status: 200, body: page }
        const form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })
        response = await ask(action, { method: 'POST', body: form })
      }
      const location = response.headers.get('location')
      if (!location)
        return { at: url, status: response.status, body: (await response.json()) as { code: string } }
      url = new URL(location, url)
      if (!url.pathname.endsWith('/callback')) continue
      const altered = alter(url)
      if (!altered) return { at: url, status: 302, body: null }
      url = altered
    }
    throw new Error('no end of redirects')
  }
  return { ask, walk, jar, cookie }
}
