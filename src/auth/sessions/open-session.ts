// A session about to be stored, and the first pair of tokens for it.
import { Failure } from '#shared/failure.ts'
import { sanitizeText } from '#shared/text.ts'
import type { TokenPair } from './schemas.ts'
import type { NewSession, SessionStore } from './store.ts'
import type { Tokens } from './tokens.ts'

/** Where a request came from, as far as the edge knows; `counted` is what limits count its address by. */
export type Client = { address: string | null; counted: string; userAgent: string | null }

export type SessionServices = {
  tokens: Tokens
  /** How long a session lives, in hours: without and with `remember_me`; `most` however often it is refreshed. */
  sessionHours: { short: number; long: number; most: number }
  sessions: Pick<SessionStore, 'end'>
  /** Lets work go on after the request that began it. */
  background: (work: Promise<unknown>) => void
  newId: () => string
  now: () => number
}

/** Longer user agents say nothing more. */
const userAgentLength = 512

/** When a session ends that begins, or is renewed, at an instant: without and with `remember_me`. */
export const sessionEnds = ({ short, long, most }: SessionServices['sessionHours'], at: Date) => ({
  short: new Date(at.getTime() + Math.min(short, most) * 3_600_000),
  long: new Date(at.getTime() + Math.min(long, most) * 3_600_000),
})

/** A session to be stored, with its first tokens: they are worth nothing until it is. */
export async function openSession(
  { tokens, sessionHours, newId, now }: SessionServices,
  userId: string,
  rememberMe: boolean,
  { address, userAgent }: Client,
): Promise<{ session: NewSession; tokens: TokenPair }> {
  const createdAt = new Date(now())
  const session = {
    id: newId(),
    userId,
    rememberMe,
    createdAt,
    expiresAt: sessionEnds(sessionHours, createdAt)[rememberMe ? 'long' : 'short'],
    ipAddress: address,
    userAgent: userAgent === null ? null : sanitizeText(userAgent.slice(0, userAgentLength)),
  }
  return { session, tokens: await tokens.issue({ ...session, generation: 0 }) }
}

/**
 * Waits until a session is stored. Where Postgres has not said so it may be all the same, with tokens that nobody was given: it is
 * ended, since it would take the place of another.
 */
export async function stored<Stored>(
  { sessions, background, now }: SessionServices,
  { id, userId }: NewSession,
  storing: Promise<Stored>,
): Promise<Stored> {
  try {
    return await storing
  } catch (error) {
    if (Failure.within(error)?.code === 'database_unavailable')
      // Where it is away still the session is listed with the others until it expires.
      background(sessions.end(userId, id, new Date(now())).catch(() => {}))
    throw error
  }
}
