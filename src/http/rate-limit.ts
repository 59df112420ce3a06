// What a limit says on the wire: `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), or 429.
import type { Context } from 'hono'
import { Failure } from '#shared/failure.ts'
import type { Usage } from '#shared/rate-limit.ts'

/**
 * Sets the limit's headers on the answer.
 * @throws {Failure} `rate_limited` with the seconds until a request is admitted again.
 */
export function enforce(c: Context, name: string, usage: Usage): void {
  const { quota, windowMs } = usage
  const elapsed = usage.now % windowMs
  const used = Math.ceil(usage.previous * (1 - elapsed / windowMs) + usage.current)
  const wait = Math.max(
    1,
    Math.ceil((usage.allowed ? windowMs - elapsed : untilAdmitted(usage, elapsed)) / 1000),
  )
  c.header('ratelimit-policy', `"${name}";q=${quota};w=${windowMs / 1000}`)
  c.header('ratelimit', `"${name}";r=${usage.allowed ? Math.max(0, quota - used) : 0};t=${wait}`)
  if (!usage.allowed)
    throw new Failure('rate_limited', 'Too many requests: try again later.', { retryAfter: wait })
}

/** Milliseconds until one more request fits, if no other comes. */
function untilAdmitted({ quota, windowMs, previous, current }: Usage, elapsed: number): number {
  const room = quota - 1 - current
  if (room >= 0) return windowMs * (1 - room / previous) - elapsed
  return windowMs - elapsed + windowMs * (1 - (quota - 1) / current)
}
