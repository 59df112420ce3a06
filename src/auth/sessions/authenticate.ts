// Bearer token → actor (RFC 6750 §2.1), with the user's rate limit in the same Redis request.
import type { Authenticate } from '#http/context.ts'
import { enforce } from '#http/rate-limit.ts'
import { Failure, invalidToken } from '#shared/failure.ts'
import { checkSession } from './check-session.ts'
import type { SessionCache, SessionStore } from './store.ts'
import type { Tokens } from './tokens.ts'

export type AuthenticateServices = {
  sessions: SessionStore
  cache: SessionCache
  tokens: Tokens
  now: () => number
}

/** Middleware that admits a living session's access token. @throws {Failure} `unauthenticated`, `invalid_token`, `rate_limited`. */
export const createAuthenticate = (services: AuthenticateServices): Authenticate =>
  async function authenticate(c, next) {
    const header = c.req.header('authorization')
    const token = header && /^bearer +([^\s]+)$/i.exec(header)?.[1]
    if (!token) throw new Failure('unauthenticated', 'Send an access token as Authorization: Bearer <token>.')
    const claims = await services.tokens.readAccess(token)
    const checked = claims && (await checkSession(services, claims.sid, claims.sub))
    if (!checked) throw invalidToken()
    const { user } = checked.session
    c.set('actor', { kind: 'user', user, sessionId: claims.sid, tokenExpiresAt: claims.exp })
    c.set('degraded', checked.degraded)
    if (checked.rateLimit) enforce(c, 'user', checked.rateLimit)
    await next()
  }
