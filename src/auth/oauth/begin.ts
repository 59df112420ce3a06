// The way out: an app sends a browser here, and it goes on to the provider with a state, a nonce and a PKCE challenge.
import { sha256, toBase64Url } from '#auth/keys.ts'
import type { OneTimeTokens } from '#auth/one-time-tokens/token.ts'
import { readToken } from '#auth/one-time-tokens/token.ts'
import {
  type RecentSignIn,
  requireRecentSignIn,
  requireVerified,
} from '#auth/reauthentication/recent-sign-in.ts'
import { Failure, invalidToken, type OnTrouble } from '#shared/failure.ts'
import { callerOf, type SessionActor } from '#shared/identity.ts'
import { type OAuthProvider, ProviderRefusal, type Secrets } from './provider.ts'
import type { AppRequest, OAuthStore } from './store.ts'

export type OAuthServices = {
  providers: OAuthProvider[]
  redirectUris: string[]
  /** The origin that browsers know us by. */
  publicOrigin: string
  oauth: OAuthStore
  oneTimeTokens: OneTimeTokens
  newId: () => string
  now: () => number
  onTrouble: OnTrouble
}

const flowMs = 10 * 60_000
const linkMs = 5 * 60_000

/** @throws {Failure} `provider_not_found`. */
export function findProvider({ providers }: OAuthServices, name: string): OAuthProvider {
  const provider = providers.find((each) => each.name === name)
  if (!provider) throw new Failure('provider_not_found', 'There is no such provider.')
  return provider
}

/** An unlisted address is never followed. @throws {Failure} `invalid_request`. */
function requireListed({ redirectUris }: OAuthServices, redirectUri: string): void {
  if (redirectUris.includes(redirectUri)) return
  const message = 'Must be one of the addresses that the service was configured with'
  throw new Failure('invalid_request', 'The redirect address is not listed.', {
    errors: [{ path: '/redirect_uri', code: 'unlisted', message }],
  })
}

export const callbackOf = ({ publicOrigin }: OAuthServices, provider: string) =>
  `${publicOrigin}/api/auth/oauth/${provider}/callback`

/** A new secret for the cookie that ties a browser to its flows. */
export const newBrowserSecret = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)))

/** What a flow is held together by, made of what its browser alone has: the row knows the state by its SHA-256. */
export async function secretsOf(browserSecret: string, flowId: string): Promise<Secrets> {
  const bytes = new TextEncoder().encode(browserSecret)
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign'])
  const made = async (use: string) =>
    toBase64Url(
      new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${use}:${flowId}`))),
    )
  const [state, nonce, verifier] = await Promise.all([made('state'), made('nonce'), made('verifier')])
  return { state: `${flowId}.${state}`, nonce, verifier }
}

/**
 * Begins a flow. @param link a token of `beginLink`, where an identity is to be linked.
 * @returns where the browser goes: to the provider, or back with an error.
 * @throws {Failure} `provider_not_found`, `invalid_request`, `invalid_state` for a link that does not count.
 */
export async function beginFlow(
  services: OAuthServices,
  request: AppRequest,
  browserSecret: string,
  link: string | undefined,
): Promise<string> {
  const provider = findProvider(services, request.provider)
  requireListed(services, request.redirect_uri)
  const { oauth, newId, now } = services
  const at = new Date(now())
  const id = newId()
  const secrets = await secretsOf(browserSecret, id)
  try {
    const handle = link === undefined ? null : await readToken(link)
    const linking = handle && (await oauth.find<AppRequest>('oauth_link', handle, at))
    if (link !== undefined && linking?.data.provider !== provider.name) throw invalidLink()
    const token = { id, hash: await sha256(secrets.state) }
    const row = { data: request, userId: linking?.userId ?? null }
    const expiresAt = new Date(at.getTime() + flowMs)
    if (!(await oauth.keep('oauth_flow', token, row, expiresAt, at, handle))) throw invalidLink()
    return await provider.authorizationUrl(callbackOf(services, provider.name), secrets)
  } catch (error) {
    return backWithError(services, request, error)
  }
}

const invalidLink = () => new Failure('invalid_state', 'The link is invalid, expired or used already.')

/** The address at which a browser begins to link an identity to whoever asks. @throws {Failure} `reauthentication_required`, `email_unverified`, and those of `beginFlow`. */
export async function beginLink(
  services: OAuthServices & RecentSignIn & { mail: boolean },
  actor: SessionActor,
  request: AppRequest,
): Promise<string> {
  const provider = findProvider(services, request.provider)
  requireListed(services, request.redirect_uri)
  await requireRecentSignIn(services, actor)
  requireVerified(services, actor)
  const { oauth, oneTimeTokens, publicOrigin, newId, now } = services
  const { token, ...handle } = await oneTimeTokens.issue('oauth_link', newId())
  const at = new Date(now())
  const row = { data: request, userId: actor.user.id }
  const expiresAt = new Date(at.getTime() + linkMs)
  if (!(await oauth.keep('oauth_link', handle, row, expiresAt, at, callerOf(actor)))) throw invalidToken()
  const { redirect_uri, code_challenge, state } = request
  const query = new URLSearchParams({ redirect_uri, code_challenge, state, link: token })
  return `${publicOrigin}/api/auth/oauth/${provider.name}?${query}`
}

/**
 * Where a browser goes that a provider, or our database, has failed: to the app, which can say so, and begin again.
 * @throws whatever else went wrong.
 */
export function backWithError({ onTrouble }: OAuthServices, request: AppRequest, error: unknown): string {
  const isOurs = Failure.within(error)?.code === 'database_unavailable'
  if (!isOurs && !(error instanceof ProviderRefusal)) throw error
  const reason = isOurs ? 'server_error' : (error as ProviderRefusal).reason
  const { provider } = request
  if (reason === 'server_error') onTrouble('a sign-in by a provider has failed', error, { provider })
  return backTo(request, { error: reason })
}

/** The app's own address, with its state and what came of it. */
export function backTo(
  { redirect_uri, state }: AppRequest,
  outcome: { code: string } | { error: string },
): string {
  const url = new URL(redirect_uri)
  for (const [name, value] of Object.entries({ ...outcome, state })) url.searchParams.set(name, value)
  return url.href
}
