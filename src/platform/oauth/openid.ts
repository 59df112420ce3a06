// OpenID Connect, and GitHub's OAuth 2, by `openid-client`. Loaded with the first sign-in that needs it.
import * as client from 'openid-client'
import { type OAuthProvider, type Profile, ProviderRefusal, type Secrets } from '#auth/oauth/provider.ts'
import { controls, isVisible } from '#shared/text.ts'

/** As `OAUTH_PROVIDERS` names one; GitHub's is the address of its server. */
export type ProviderSettings = {
  name: string
  title: string
  client_id: string
  client_secret: string
  scope: string
} & ({ issuer: string } | { github: string })

const timeoutSeconds = 5
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/

/** Resolved configurations, since a promise belongs to the request that made it. */
const known = new Map<string, client.Configuration>()

export type Protocol = Pick<OAuthProvider, 'authorizationUrl' | 'readProfile'>

/** What a provider of these settings does. */
export function connectProvider(settings: ProviderSettings): Protocol {
  const configured = () => ('issuer' in settings ? discover(settings) : configureGitHub(settings))
  return {
    authorizationUrl: (callback, { state, nonce, verifier }) =>
      refusing(async () => {
        const url = client.buildAuthorizationUrl(await configured(), {
          redirect_uri: callback,
          scope: settings.scope,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          ...('issuer' in settings && { nonce }),
        })
        return url.href
      }),
    readProfile: (answer, secrets) =>
      refusing(async () => {
        const configuration = await configured()
        return 'issuer' in settings
          ? readClaims(configuration, answer, secrets)
          : readGitHub(configuration, settings.github, answer, secrets)
      }),
  }
}

async function discover({
  issuer,
  client_id,
  client_secret,
}: ProviderSettings & { issuer: string }): Promise<client.Configuration> {
  const found =
    known.get(`${issuer} ${client_id}`) ??
    (await client.discovery(new URL(issuer), client_id, undefined, client.ClientSecretPost(client_secret), {
      execute: loopback.test(issuer) ? [client.allowInsecureRequests] : [],
      timeout: timeoutSeconds,
    }))
  found.timeout = timeoutSeconds
  known.set(`${issuer} ${client_id}`, found)
  return found
}

function configureGitHub({ github, client_id, client_secret }: ProviderSettings & { github: string }) {
  const server = {
    issuer: github,
    authorization_endpoint: `${github}/login/oauth/authorize`,
    token_endpoint: `${github}/login/oauth/access_token`,
  }
  const secret = client.ClientSecretPost(client_secret)
  const configuration = new client.Configuration(server, client_id, undefined, secret)
  configuration.timeout = timeoutSeconds
  if (loopback.test(github)) client.allowInsecureRequests(configuration)
  return configuration
}

async function readClaims(
  configuration: client.Configuration,
  answer: URL,
  { state, nonce, verifier }: Secrets,
): Promise<Profile> {
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const { userinfo_endpoint } = configuration.serverMetadata()
  // Many providers keep the address for the second request (OpenID Connect Core §5.4).
  const more =
    claims.email === undefined && userinfo_endpoint
      ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : claims
  const isVerified = more.email_verified === true || String(more.email_verified) === 'true'
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: isVerified ? toText(more.email, 254) : null,
    name: toText(more.name ?? claims.name, 100),
  }
}

async function readGitHub(
  configuration: client.Configuration,
  github: string,
  answer: URL,
  { state, verifier }: Secrets,
): Promise<Profile> {
  const { access_token } = await client.authorizationCodeGrant(configuration, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  })
  const api = github === 'https://github.com' ? 'https://api.github.com' : `${github}/api/v3`
  const read = async (path: string): Promise<unknown> => {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'user-agent': 'ChronoChat' })
    const url = new URL(api + path)
    const response = await client.fetchProtectedResource(
      configuration,
      access_token,
      url,
      'GET',
      null,
      headers,
    )
    if (!response.ok) throw new Error(`GitHub answered ${response.status}`)
    return response.json()
  }
  // The number, never the name, which somebody else may have tomorrow.
  const user = (await read('/user')) as { id?: unknown; name?: unknown }
  if (typeof user.id !== 'number') throw new Error('GitHub names no user')
  type Address = { email?: unknown; primary?: unknown; verified?: unknown }
  const addresses = (await read('/user/emails')) as Address[]
  const primary = addresses.find((each) => each.primary === true && each.verified === true)
  return {
    issuer: github,
    subject: String(user.id),
    email: toText(primary?.email, 254),
    name: toText(user.name, 100),
  }
}

/** Text of somebody else's that our tables can hold. */
const toText = (value: unknown, maximum: number) =>
  typeof value === 'string' &&
  value !== '' &&
  value.isWellFormed() &&
  value.search(controls) < 0 &&
  isVisible(value) &&
  [...value].length <= maximum
    ? value
    : null

/** Whatever goes wrong is one of two words for the app; what it was is for the log. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const denied = error instanceof client.AuthorizationResponseError && error.error === 'access_denied'
    throw new ProviderRefusal(denied ? 'access_denied' : 'server_error', error)
  }
}
