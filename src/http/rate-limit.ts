// What a limit says on the wire: `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), or 429.
import type { Context } from 'hono'
import { Failure } from '#shared/failure.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'

/**
 * Sets the limit's headers on the answer.
 * @throws {Failure} `rate_limited` with the seconds until a request is admitted again.
 */
export function enforce(c: Context, name: string, state: RateLimitState): void {
  const { quota, windowMs } = state
  const elapsed = state.now % windowMs
  const used = Math.ceil(state.previous * (1 - elapsed / windowMs) + state.current)
  const wait = Math.max(
    1,
    Math.ceil((state.allowed ? windowMs - elapsed : untilAdmitted(state, elapsed)) / 1000),
  )
  c.header('ratelimit-policy', `"${name}";q=${quota};w=${windowMs / 1000}`)
  c.header('ratelimit', `"${name}";r=${state.allowed ? Math.max(0, quota - used) : 0};t=${wait}`)
  if (!state.allowed)
    throw new Failure('rate_limited', 'Too many requests: try again later.', { retryAfter: wait })
}

/** Milliseconds until one more request fits, if no other comes. */
function untilAdmitted({ quota, windowMs, previous, current }: RateLimitState, elapsed: number): number {
  const room = quota - 1 - current
  if (room >= 0) return windowMs * (1 - room / previous) - elapsed
  return windowMs - elapsed + windowMs * (1 - (quota - 1) / current)
}
