// Who is asking: plain types that every floor may speak of.

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

/** A password that was refused. `retryAfter`: null when the failure was counted, else seconds until one is admitted again. */
export type FailedAttempt = { retryAfter: number | null }
