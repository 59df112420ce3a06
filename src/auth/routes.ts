// `/api/auth`: accounts and tokens over HTTP; the sessions behind them are in `sessions/`.
import type { MiddlewareHandler } from 'hono'
import { loginSchema, registerSchema } from '#auth/credentials/schemas.ts'
import { type SignInServices, signIn } from '#auth/credentials/sign-in.ts'
import { type SignUpServices, signUp } from '#auth/credentials/sign-up.ts'
import { admitSignUp } from '#auth/credentials/sign-up-policy.ts'
import { type EmailServices, emailRoutes } from '#auth/email/routes.ts'
import { type OAuthRouteServices, oauthRoutes } from '#auth/oauth/routes.ts'
import { providersSchema } from '#auth/oauth/schemas.ts'
import { type PasskeyRouteServices, passkeyRoutes } from '#auth/passkeys/routes.ts'
import { type ReauthenticateServices, reauthenticate } from '#auth/reauthentication/reauthenticate.ts'
import { reauthenticateSchema } from '#auth/reauthentication/schemas.ts'
import { type SecondFactorServices, secondFactorRoutes } from '#auth/second-factors/routes.ts'
import { type RefreshServices, refresh } from '#auth/sessions/refresh.ts'
import { sessionRoutes } from '#auth/sessions/routes.ts'
import { refreshSchema, tokenPairSchema, verifiedSchema } from '#auth/sessions/schemas.ts'
import type { SignOutServices } from '#auth/sessions/sign-out.ts'
import { clientOf } from '#http/client.ts'
import { countedAddress } from '#http/client-address.ts'
import type { Authenticate, IdentifyCaller } from '#http/context.ts'
import { enforce } from '#http/rate-limit.ts'
import { body, json, route, router } from '#http/router.ts'
import { doneSchema } from '#shared/fields.ts'
import { userSchema } from '#shared/identity.ts'
import type { AddressLimit, RateLimitState } from '#shared/rate-limit.ts'

export type AuthServices = SignUpServices &
  SignInServices &
  RefreshServices &
  SignOutServices &
  ReauthenticateServices &
  EmailServices &
  SecondFactorServices &
  PasskeyRouteServices &
  Omit<OAuthRouteServices, 'admitSignUp'> & { addressLimit: AddressLimit }

const tags = ['Authentication']

/**
 * @param authenticateApart counts by the session, for what has a limit of its own.
 * @param identify tells of an access token whose it is, on a route that is public.
 */
export function authRoutes(
  services: AuthServices,
  authenticate: Authenticate,
  authenticateApart: Authenticate,
  identify: IdentifyCaller,
) {
  const limited = limitByAddress(services)

  const register = route(
    'public',
    ['sign_up_closed', 'username_taken', 'email_taken', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/register',
      operationId: 'register',
      summary: 'Create an account and sign in',
      tags,
      request: { body: body(registerSchema) },
      responses: {
        201: json(tokenPairSchema, 'The tokens of the first session.'),
        202: json(doneSchema, 'The account opens when the link that was mailed is used.'),
      },
    },
    limited,
  )

  const login = route(
    'public',
    ['invalid_credentials', 'second_factor_required', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/login',
      operationId: 'login',
      summary: 'Sign in with username or email and password',
      tags,
      request: { body: body(loginSchema) },
      responses: { 200: json(tokenPairSchema, 'The tokens of a new session.') },
    },
    limited,
  )

  const renew = route('public', ['invalid_refresh_token', 'rate_limited', 'database_unavailable'], {
    method: 'post',
    path: '/refresh',
    operationId: 'refreshTokens',
    summary: 'Exchange a refresh token for the next pair of tokens',
    description:
      'A refresh token may be sent again until the one that it was exchanged for is used, or for 10 s. Any other that is used again ends its session.',
    tags,
    request: { body: body(refreshSchema) },
    responses: { 200: json(tokenPairSchema, 'The next tokens of the same session.') },
  })

  const verify = route(authenticate, [], {
    method: 'get',
    path: '/verify',
    operationId: 'verifyToken',
    summary: 'Check the access token',
    tags,
    responses: { 200: json(verifiedSchema, 'The token is valid.') },
  })

  const me = route(authenticate, [], {
    method: 'get',
    path: '/me',
    operationId: 'getMe',
    summary: 'The signed-in user',
    tags,
    responses: { 200: json(userSchema, 'The user.') },
  })

  const proveAgain = route(
    authenticate,
    ['wrong_password', 'wrong_code', 'invalid_passkey', 'not_available'],
    {
      method: 'post',
      path: '/reauthenticate',
      operationId: 'reauthenticate',
      summary: 'Show again who is signed in',
      description: 'The session counts as just signed in for ten minutes.',
      tags,
      request: { body: body(reauthenticateSchema) },
      responses: { 204: { description: 'The session counts as just signed in.' } },
    },
  )

  const waysIn = route('public', [], {
    method: 'get',
    path: '/providers',
    operationId: 'getProviders',
    summary: 'Which ways to sign in there are',
    tags,
    responses: { 200: json(providersSchema, 'The ways.') },
  })

  const oauthServices = {
    ...services,
    admitSignUp: (email: string) => admitSignUp(services.signUpPolicy, email),
  }

  return router()
    .openapi(register, async (c) => {
      const tokens = await signUp(services, c.req.valid('json'), clientOf(c))
      return tokens
        ? c.json(tokens, 201)
        : c.json({ message: 'Open the account with the link that was mailed to you.' }, 202)
    })
    .openapi(login, async (c) => c.json(await signIn(services, c.req.valid('json'), clientOf(c)), 200))
    .openapi(renew, async (c) => {
      const { refresh_token } = c.req.valid('json')
      const tell = (name: string, state: RateLimitState) => enforce(c, name, state)
      return c.json(await refresh(services, refresh_token, countedAddress(c), tell), 200)
    })
    .openapi(me, (c) => c.json(c.get('actor').user, 200))
    .openapi(verify, (c) => {
      const { user, sessionId, tokenExpiresAt } = c.get('actor')
      const whose = { user_id: user.id, username: user.username, session_id: sessionId }
      const expires_at = new Date(tokenExpiresAt * 1000).toISOString()
      return c.json({ valid: true as const, ...whose, expires_at }, 200)
    })
    .openapi(proveAgain, async (c) => {
      await reauthenticate(services, c.get('actor'), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(waysIn, (c) => {
      const { relyingParty, mail, signUpPolicy, providers } = services
      const oauth = providers.map(({ name, title }) => ({ name, title }))
      const passkeys = relyingParty !== null
      return c.json({ password: true as const, passkeys, mail, sign_up: signUpPolicy.kind, oauth }, 200)
    })
    .route('/', sessionRoutes(services, authenticateApart))
    .route('/', emailRoutes(services, authenticate, identify, limited))
    .route('/', secondFactorRoutes(services, authenticate, limited))
    .route('/', passkeyRoutes(services, authenticate, limited))
    .route('/', oauthRoutes(oauthServices, authenticate, limited))
}

/** Limits attempts by client address, before any password is hashed. */
const limitByAddress = ({ addressLimit, now }: AuthServices): MiddlewareHandler =>
  async function limitByAddress(c, next) {
    const state = await addressLimit(countedAddress(c), now())
    if (state) enforce(c, 'address', state)
    await next()
  }
