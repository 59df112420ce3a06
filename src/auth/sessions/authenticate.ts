// Bearer token → actor (RFC 6750 §2.1), with the rate limit in the same Redis request.
import type { Context } from 'hono'
import { countedAddress } from '#http/client-address.ts'
import type { Authenticate, AuthenticateAny, IdentifyCaller } from '#http/context.ts'
import { enforce } from '#http/rate-limit.ts'
import { Failure, invalidToken } from '#shared/failure.ts'
import type { ApiKeyActor, Scope, SessionActor } from '#shared/identity.ts'
import type { AddressLimit, RateLimitState } from '#shared/rate-limit.ts'
import { checkSession } from './check-session.ts'
import type { Bearer, SessionCache, SessionStore } from './store.ts'
import type { Tokens } from './tokens.ts'

/** Whose a token is. `rateLimit`: that of what lives, or of the address that sent what is worth nothing. */
type Checked<Actor> =
  | { actor: Actor; rateLimit: RateLimitState | null; degraded: boolean }
  | { actor: null; rateLimit: RateLimitState | null }

/** How a request is counted. */
type Counted = Pick<Bearer, 'countBy' | 'address' | 'now'>

/** Whose an API key is; undefined where the token has not the form of one. */
export type CheckKey = (token: string, counted: Counted) => Promise<Checked<ApiKeyActor> | undefined>

export type AuthenticateServices = {
  sessions: SessionStore
  cache: SessionCache
  tokens: Tokens
  checkKey: CheckKey
  /** Counts tokens that no key of ours has signed. */
  deadTokenLimit: AddressLimit
  now: () => number
}

/**
 * Middleware that admits a living session's access token.
 * @param countBy `session` for what has a limit of its own, so that no other session of the user can use it up.
 * @throws {Failure} `unauthenticated`, `invalid_token`, `rate_limited`; `insufficient_scope` for an API key.
 */
export const createAuthenticate = (
  services: AuthenticateServices,
  countBy: Bearer['countBy'] = 'user',
): Authenticate =>
  async function authenticate(c, next) {
    const checked = await admit(c, services, countBy)
    if (checked.actor.kind === 'api_key') throw insufficientScope()
    c.set('actor', checked.actor)
    c.set('degraded', checked.degraded)
    if (checked.rateLimit) enforce(c, countBy, checked.rateLimit)
    await next()
  }

/** The same for what API keys may do too: `GET` takes `read`, all else `write`, which does not imply it. */
export const createAuthenticateAny = (
  services: AuthenticateServices,
  countBy: Bearer['countBy'] = 'user',
): AuthenticateAny =>
  async function authenticateAny(c, next) {
    const checked = await admit(c, services, countBy)
    const scope = c.req.method === 'GET' ? 'read' : 'write'
    if (checked.actor.kind === 'api_key' && !checked.actor.scopes.includes(scope))
      throw insufficientScope(scope)
    c.set('actor', checked.actor)
    c.set('degraded', checked.degraded)
    if (checked.rateLimit) enforce(c, countBy, checked.rateLimit)
    await next()
  }

/** What a token is worth on a route that is public. */
export const createIdentify = (services: AuthenticateServices): IdentifyCaller =>
  async function identify(c) {
    const token = bearerOf(c)
    const actor = token ? (await check(c, services, token, 'user')).actor : null
    return actor?.kind === 'user' ? { userId: actor.user.id, sessionId: actor.sessionId } : null
  }

/** @throws {Failure} `unauthenticated`; `invalid_token`, or `rate_limited` where an address has sent too many of those. */
async function admit(c: Context, services: AuthenticateServices, countBy: Bearer['countBy']) {
  const token = bearerOf(c)
  if (!token) throw new Failure('unauthenticated', 'Send an access token as Authorization: Bearer <token>.')
  const checked = await check(c, services, token, countBy)
  if (checked.actor !== null) return checked
  if (checked.rateLimit) enforce(c, 'dead_token', checked.rateLimit)
  throw invalidToken()
}

async function check(
  c: Context,
  services: AuthenticateServices,
  token: string,
  countBy: Bearer['countBy'],
): Promise<Checked<SessionActor | ApiKeyActor>> {
  const counted = { countBy, address: countedAddress(c), now: services.now() }
  const key = await services.checkKey(token, counted)
  if (key) return key
  const read = await services.tokens.readAccess(token)
  if (!read.claims) {
    const isDead = !read.isSigned
    return {
      actor: null,
      rateLimit: isDead ? await services.deadTokenLimit(counted.address, counted.now) : null,
    }
  }
  const { sid, sub, exp } = read.claims
  const checked = await checkSession(services, { ...counted, id: sid, userId: sub, hash: null })
  if (!checked.session) return { actor: null, rateLimit: checked.rateLimit }
  const { session, rateLimit, degraded } = checked
  const actor = { kind: 'user' as const, user: session.user, sessionId: sid, tokenExpiresAt: exp }
  return { actor, rateLimit, degraded }
}

const bearerOf = (c: Context) => /^bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

const insufficientScope = (scope?: Scope) =>
  new Failure('insufficient_scope', 'This API key may not do that.', scope ? { scope } : {})
