// Refresh token → the next pair of tokens (RFC 9700 §4.14.2): each is used once, and one that is used again ends its session.
import { Failure } from '#shared/failure.ts'
import { ifUnreachable } from './check-session.ts'
import { type SessionServices, sessionEnds } from './open-session.ts'
import type { TokenPair } from './schemas.ts'
import type { SessionCache, SessionStore } from './store.ts'

export type RefreshServices = Pick<SessionServices, 'tokens' | 'sessionHours' | 'now'> & {
  sessions: SessionStore
  cache: SessionCache
}

/** How long the generation before the current one is still accepted: several tabs refresh at once, answers get lost. */
const graceSeconds = 10

/** @throws {Failure} `invalid_refresh_token`, whatever is wrong with it. */
export async function refresh(
  { tokens, sessionHours, now, sessions, cache }: RefreshServices,
  refreshToken: string,
): Promise<TokenPair> {
  const claims = await tokens.readRefresh(refreshToken)
  if (!claims) throw refused()
  const token = { sessionId: claims.sid, userId: claims.sub, generation: claims.gen }
  const at = new Date(now())
  const renewed = await sessions.renew(token, at, sessionEnds(sessionHours, at), graceSeconds)
  if (!renewed) {
    // The session may have ended by this very attempt. Nobody is told so, so that a cached one is no broken promise.
    await cache.delete([token.sessionId]).catch(ifUnreachable)
    throw refused()
  }
  return tokens.issue({ id: token.sessionId, userId: token.userId, ...renewed })
}

const refused = () =>
  new Failure('invalid_refresh_token', 'The refresh token is invalid, expired or used already.')
