// How much somebody has asked already: plain types that every floor may speak of.

/** Every limit is so many requests in any minute, in milliseconds. */
export const windowMs = 60_000

/**
 * How far a caller has used up a limit of `quota` requests in any `windowMs`. Two fixed windows stand for the sliding
 * one: the previous window's count weighs as much as it still overlaps. `now` is in milliseconds since the epoch.
 */
export type RateLimitState = {
  allowed: boolean
  quota: number
  windowMs: number
  previous: number
  current: number
  now: number
}

/** Counts a request of `key` unless `quota` requests a minute are used up. `now` is in milliseconds since the epoch. */
export type RateLimit = (key: string, quota: number, now: number) => Promise<RateLimitState>

/** Refreshes of one session, and tokens from one address that are worth nothing, in a minute. */
export const refreshesPerMinute = 20
export const deadTokensPerMinute = 300

/** How often a client address has tried something. Null when no limit is set. */
export type AddressLimit = (address: string, now: number) => Promise<RateLimitState | null>
