// Refresh token → the next pair of tokens (RFC 9700 §4.14.2): each is used once, and again only while nobody has used the next,
// since answers get lost. So of two holders of a token one is found out at the next refresh, and the session ends.
import { Failure } from '#shared/failure.ts'
import type { AddressLimit, RateLimitState } from '#shared/rate-limit.ts'
import { ifUnreachable } from './check-session.ts'
import { type SessionServices, sessionEnds } from './open-session.ts'
import type { TokenPair } from './schemas.ts'
import type { SessionCache, SessionStore } from './store.ts'

export type RefreshServices = Pick<SessionServices, 'tokens' | 'sessionHours' | 'now'> & {
  sessions: SessionStore
  cache: SessionCache
  /** Counts tokens that no key of ours has signed. */
  deadTokenLimit: AddressLimit
}

/** Tells the client how far a limit is used up. @throws {Failure} `rate_limited` where it is. */
type Enforce = (name: 'session' | 'dead_token', state: RateLimitState) => void

/** So long whoever comes late is given what others were: several tabs refresh at once, and some wake up with an older token. */
const graceSeconds = 10

/** @param address that of the client. @throws {Failure} `invalid_refresh_token`, whatever is wrong with it; `rate_limited`. */
export async function refresh(
  services: RefreshServices,
  refreshToken: string,
  address: string,
  enforce: Enforce,
): Promise<TokenPair> {
  const { tokens, sessionHours, now, sessions, cache, deadTokenLimit } = services
  const at = new Date(now())
  const refuse = (rateLimit: RateLimitState | null) => {
    if (rateLimit) enforce('dead_token', rateLimit)
    return new Failure('invalid_refresh_token', 'The refresh token is invalid, expired or used already.')
  }
  const read = await tokens.readRefresh(refreshToken)
  if (!read.claims) throw refuse(read.isSigned ? null : await deadTokenLimit(address, at.getTime()))
  const { sid, sub, gen } = read.claims
  const bearer = { id: sid, userId: sub, hash: null, address, now: at.getTime() }
  const { isOver, rateLimit } = await cache.admitRefresh(bearer)
  if (isOver) throw refuse(rateLimit)
  if (rateLimit) enforce('session', rateLimit)
  const token = { sessionId: sid, userId: sub, generation: gen }
  const renewed = await sessions.renew(token, at, sessionEnds(sessionHours, at), graceSeconds)
  // The session may have ended by this very attempt. Nobody is told so, so that a cached one is no broken promise.
  if (!renewed) throw refuse(await cache.bury(bearer, null).catch(ifUnreachable))
  return tokens.issue({ id: token.sessionId, userId: token.userId, ...renewed })
}
