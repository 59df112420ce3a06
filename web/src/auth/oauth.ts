// Signing in elsewhere (OAuth 2.0 with PKCE, RFC 7636): what leaves the page, and what is kept until it comes back.
import { unwrap } from '@chronochat/client'
import { api } from '../service/session.ts'

const kept = 'chronochat.oauth'
type Flow = { verifier: string; state: string; purpose: 'sign-in' | 'link' }

const redirectUri = () => `${location.origin}/app/oauth`

export async function leaveToSignIn(provider: string) {
  const query = new URLSearchParams(await begin('sign-in'))
  location.assign(`/api/auth/oauth/${encodeURIComponent(provider)}?${query}`)
}

/** Joins an account elsewhere to the one that is signed in. */
export async function leaveToLink(provider: string) {
  const body = await begin('link')
  const call = api.POST('/api/auth/oauth/{provider}/link', { params: { path: { provider } }, body })
  const { url } = await unwrap(call)
  location.assign(url)
}

/** What came back, once. @throws {Error} it does not belong to a flow that this tab began */
export function takeAnswer(query: URLSearchParams) {
  const flow = JSON.parse(sessionStorage.getItem(kept) ?? 'null') as Flow | null
  sessionStorage.removeItem(kept)
  if (query.get('error') === 'access_denied') throw new Error('You did not allow it. Nothing was changed.')
  if (query.has('error')) throw new Error('The other service could not sign you in. Try again.')
  const code = query.get('code')
  if (!flow || !code || flow.state !== query.get('state'))
    throw new Error('This link belongs to another tab, or was used already. Begin again.')
  return { code, code_verifier: flow.verifier, purpose: flow.purpose }
}

async function begin(purpose: Flow['purpose']) {
  const flow: Flow = { verifier: random(), state: random(), purpose }
  sessionStorage.setItem(kept, JSON.stringify(flow))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(flow.verifier))
  return { redirect_uri: redirectUri(), code_challenge: base64url(new Uint8Array(digest)), state: flow.state }
}

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)))

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '')
