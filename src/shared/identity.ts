// Who is asking and how much they have asked already: plain types that every floor may speak of.

/** A user as every feature may see them: the wire shape `User`. Instants are RFC 3339 in UTC. */
export type Person = {
  id: string
  username: string
  email: string
  full_name: string | null
  is_active: boolean
  is_verified: boolean
  created_at: string
  last_login: string | null
}

/** A proven caller. `tokenExpiresAt` is the access token's end in seconds since the epoch. */
export type Identity = {
  user: Person
  sessionId: string
  tokenExpiresAt: number
  /** True when Redis could not be asked, so that no copy of a session could be taken back now. */
  degraded: boolean
}

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

/** A password that was refused. `retryAfter`: null when the failure was counted, else seconds until one is admitted again. */
export type FailedAttempt = { retryAfter: number | null }
