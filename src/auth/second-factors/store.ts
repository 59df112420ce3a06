// What the second factor needs of a database.
import type { TokenHandle } from '#auth/one-time-tokens/token.ts'
import type { NewSession } from '#auth/sessions/store.ts'
import type { Caller } from '#shared/identity.ts'

/** An authenticator app. `secret` is sealed. `retryAfter`: seconds until another code is admitted; null when one is now. */
export type Factor = { secret: string; isConfirmed: boolean; retryAfter: number | null }

/** A code that has the right form and, where it can be told, the right value: taken by the statement that it is for. */
export type CodeProof = { kind: 'totp'; step: number } | { kind: 'recovery'; hash: string }

export type SecondFactorStore = {
  /** The factor of somebody signed in: `retryAfter` is that of their session. */
  find(userId: string, sessionId: string, at: Date): Promise<Factor | null>
  /** Whether one is on, and how many recovery codes are left. */
  status(userId: string): Promise<{ enabled: boolean; codesLeft: number }>
  /** Puts an unconfirmed factor in the place of another. @returns false where a confirmed one is on. */
  begin(userId: string, secret: string, at: Date): Promise<boolean>
  /** Turns the factor on if it is still the one that was proved, and the session lives, with its recovery codes. */
  confirm(caller: Caller, secret: string, step: number, codeHashes: string[], at: Date): Promise<boolean>
  /** Turns the factor off, its recovery codes with it. @returns false for a code that was taken already. */
  disable(userId: string, proof: CodeProof, at: Date): Promise<boolean>
  /** @returns false where no factor is on, or the session has ended. */
  replaceCodes(caller: Caller, codeHashes: string[], at: Date): Promise<boolean>
  /** Counts a wrong code by the session that sent it. @returns seconds until another is admitted, once so many were wrong. */
  countWrongCodeIn(sessionId: string, at: Date): Promise<{ retryAfter: number | null }>
  /** Counts a wrong code of a sign-in by its account. @returns seconds until another is admitted, once so many were wrong. */
  countWrongCode(userId: string, at: Date): Promise<{ retryAfter: number | null }>
  /** Seals a secret anew that an earlier key has sealed. */
  reseal(userId: string, old: string, sealed: string): Promise<void>

  /** Keeps a challenge for whoever has passed the first step of signing in. `name`: the MAC of the one that was typed. */
  challenge(
    token: TokenHandle,
    userId: string,
    kept: { rememberMe: boolean; name: string | null },
    expiresAt: Date,
    at: Date,
  ): Promise<void>
  /** Counts an attempt at a challenge. @returns whose it is; null when it is unknown, over or used up. */
  attempt(token: TokenHandle, most: number, at: Date): Promise<Challenge | null>
  /** Opens a session with a challenge and a code, both used by it, and remembers from where (a MAC). @returns the sessions that it evicted; null for a code that was taken already. */
  openSession(
    session: NewSession,
    token: TokenHandle,
    proof: CodeProof,
    address: string,
    maxSessions: number,
  ): Promise<{ endedIds: string[] } | null>
}

export type Challenge = { userId: string; rememberMe: boolean; factor: Factor }
