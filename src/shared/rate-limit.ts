// How much somebody has asked already: plain types that every floor may speak of.

/**
 * How far a caller has used up a limit of `quota` requests in any `windowMs`. Two fixed windows stand for the sliding
 * one: the previous window's count weighs as much as it still overlaps. `now` is in milliseconds since the epoch.
 */
export type Usage = {
  allowed: boolean
  quota: number
  windowMs: number
  previous: number
  current: number
  now: number
}

/** Counts a request of `key` unless `quota` requests a minute are used up. `now` is in milliseconds since the epoch. */
export type RateLimit = (key: string, quota: number, now: number) => Promise<Usage>
