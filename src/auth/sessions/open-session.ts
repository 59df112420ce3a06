// A session about to be stored, and the first pair of tokens for it.
import { sanitizeText } from '#shared/text.ts'
import type { TokenPair } from './schemas.ts'
import type { NewSession } from './store.ts'
import type { Tokens } from './tokens.ts'

/** Where a request came from, as far as the edge knows; `counted` is what limits count its address by. */
export type Client = { address: string | null; counted: string; userAgent: string | null }

export type SessionServices = {
  tokens: Tokens
  /** How long a session lives, in hours: without and with `remember_me`; `most` however often it is refreshed. */
  sessionHours: { short: number; long: number; most: number }
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
