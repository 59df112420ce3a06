// `/api/auth`: accounts and tokens over HTTP; the sessions behind them are in `sessions/`.
import type { Context, MiddlewareHandler } from 'hono'
import { loginSchema, registerSchema } from '#auth/credentials/schemas.ts'
import { type SignInServices, signIn } from '#auth/credentials/sign-in.ts'
import { type SignUpServices, signUp } from '#auth/credentials/sign-up.ts'
import { type RefreshServices, refresh } from '#auth/sessions/refresh.ts'
import { sessionRoutes } from '#auth/sessions/routes.ts'
import { refreshSchema, tokenPairSchema, verifiedSchema } from '#auth/sessions/schemas.ts'
import { addressBlock, clientAddress } from '#http/client-address.ts'
import type { Authenticate } from '#http/context.ts'
import { enforce } from '#http/rate-limit.ts'
import { body, json, route, router } from '#http/router.ts'
import { userSchema } from '#shared/identity.ts'
import type { AddressLimit } from '#shared/rate-limit.ts'

export type AuthServices = SignUpServices & SignInServices & RefreshServices & { addressLimit: AddressLimit }

const tags = ['Authentication']

export function authRoutes(services: AuthServices, authenticate: Authenticate) {
  const limited = limitByAddress(services)

  const register = route(
    'public',
    ['username_taken', 'email_taken', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/register',
      operationId: 'register',
      summary: 'Create an account and sign in',
      tags,
      request: { body: body(registerSchema) },
      responses: { 201: json(tokenPairSchema, 'The tokens of the first session.') },
    },
    limited,
  )

  const login = route(
    'public',
    ['invalid_credentials', 'rate_limited', 'database_unavailable'],
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

  const renew = route(
    'public',
    ['invalid_refresh_token', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/refresh',
      operationId: 'refreshTokens',
      summary: 'Exchange a refresh token for the next pair of tokens',
      description: 'A refresh token that was replaced more than 10 s ago ends its session.',
      tags,
      request: { body: body(refreshSchema) },
      responses: { 200: json(tokenPairSchema, 'The next tokens of the same session.') },
    },
    limited,
  )

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

  return router()
    .openapi(register, async (c) => c.json(await signUp(services, c.req.valid('json'), client(c)), 201))
    .openapi(login, async (c) => c.json(await signIn(services, c.req.valid('json'), client(c)), 200))
    .openapi(renew, async (c) => c.json(await refresh(services, c.req.valid('json').refresh_token), 200))
    .openapi(me, (c) => c.json(c.get('actor').user, 200))
    .openapi(verify, (c) => {
      const { user, sessionId, tokenExpiresAt } = c.get('actor')
      const whose = { user_id: user.id, username: user.username, session_id: sessionId }
      const expires_at = new Date(tokenExpiresAt * 1000).toISOString()
      return c.json({ valid: true as const, ...whose, expires_at }, 200)
    })
    .route('/', sessionRoutes(services, authenticate))
}

const client = (c: Context) => ({ address: clientAddress(c), userAgent: c.req.header('user-agent') ?? null })

/** Limits attempts by client address, before any password is hashed. */
const limitByAddress = ({ addressLimit, now }: AuthServices): MiddlewareHandler =>
  async function limitByAddress(c, next) {
    const state = await addressLimit(addressBlock(clientAddress(c) ?? 'local'), now())
    if (state) enforce(c, 'address', state)
    await next()
  }
