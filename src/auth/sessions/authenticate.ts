// Bearer token → actor (RFC 6750 §2.1), with the user's rate limit in the same Redis request.
import type { Context } from 'hono'
import type { Authenticate, AuthenticateAny, IdentifyCaller } from '#http/context.ts'
import { enforce } from '#http/rate-limit.ts'
import { Failure, invalidToken } from '#shared/failure.ts'
import type { ApiKeyActor, Scope } from '#shared/identity.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'
import { checkSession } from './check-session.ts'
import type { SessionCache, SessionStore } from './store.ts'
import type { Tokens } from './tokens.ts'

/** Whose an API key is: null where it counts for nobody, undefined where the token has not the form of one. */
export type CheckKey = (
  token: string,
) => Promise<{ actor: ApiKeyActor; rateLimit: RateLimitState | null; degraded: boolean } | null | undefined>

export type AuthenticateServices = {
  sessions: SessionStore
  cache: SessionCache
  tokens: Tokens
  checkKey: CheckKey
  now: () => number
}

/**
 * Middleware that admits a living session's access token.
 * @throws {Failure} `unauthenticated`, `invalid_token`, `rate_limited`; `insufficient_scope` for an API key.
 */
export const createAuthenticate = (services: AuthenticateServices): Authenticate =>
  async function authenticate(c, next) {
    const token = requireToken(c)
    const checked = await checkToken(services, token)
    if (!checked) throw (await services.checkKey(token)) ? insufficientScope() : invalidToken()
    const { actor, rateLimit, degraded } = checked
    c.set('actor', actor)
    c.set('degraded', degraded)
    if (rateLimit) enforce(c, 'user', rateLimit)
    await next()
  }

/** The same for what API keys may do too: `GET` takes `read`, all else `write`, which does not imply it. */
export const createAuthenticateAny = (services: AuthenticateServices): AuthenticateAny =>
  async function authenticateAny(c, next) {
    const token = requireToken(c)
    const key = await services.checkKey(token)
    const scope = c.req.method === 'GET' ? 'read' : 'write'
    if (key && !key.actor.scopes.includes(scope)) throw insufficientScope(scope)
    const checked = key === undefined ? await checkToken(services, token) : key
    if (!checked) throw invalidToken()
    c.set('actor', checked.actor)
    c.set('degraded', checked.degraded)
    if (checked.rateLimit) enforce(c, 'user', checked.rateLimit)
    await next()
  }

/** What a token is worth on a route that is public. */
export const createIdentify = (services: AuthenticateServices): IdentifyCaller =>
  async function identify(c) {
    const token = bearerOf(c)
    const checked = token ? await checkToken(services, token) : null
    return checked && { userId: checked.actor.user.id, sessionId: checked.actor.sessionId }
  }

async function checkToken(services: AuthenticateServices, token: string) {
  const claims = await services.tokens.readAccess(token)
  const checked = claims && (await checkSession(services, claims.sid, claims.sub))
  if (!checked) return null
  const { session, rateLimit, degraded } = checked
  const actor = {
    kind: 'user' as const,
    user: session.user,
    sessionId: claims.sid,
    tokenExpiresAt: claims.exp,
  }
  return { actor, rateLimit, degraded }
}

const bearerOf = (c: Context) => /^bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

function requireToken(c: Context): string {
  const token = bearerOf(c)
  if (!token) throw new Failure('unauthenticated', 'Send an access token as Authorization: Bearer <token>.')
  return token
}

const insufficientScope = (scope?: Scope) =>
  new Failure('insufficient_scope', 'This API key may not do that.', scope ? { scope } : {})
