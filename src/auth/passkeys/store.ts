// What passkeys need of a database.
import type { Purpose, TokenHandle } from '#auth/one-time-tokens/token.ts'
import type { NewSession } from '#auth/sessions/store.ts'

/** A passkey as a signature is checked against it. `publicKey` is COSE in base64url. */
export type Passkey = {
  id: string
  userId: string
  credentialId: string
  publicKey: string
  counter: number
  transports: string[]
}

export type NewPasskey = Passkey & { name: string; backedUp: boolean; createdAt: Date }

/** The wire shape of a passkey. */
export type PasskeyView = { id: string; name: string; created_at: string; last_used_at: string | null }

/** A passkey that has answered a challenge, with its new counter. */
export type ProvenPasskey = { id: string; counter: number; challenge: TokenHandle }

export type PasskeyStore = {
  /** Keeps a challenge, bound to the session that is to answer it where there is one. */
  keepChallenge(
    token: TokenHandle,
    purpose: Purpose,
    owner: { userId: string; sessionId: string } | null,
    expiresAt: Date,
    at: Date,
  ): Promise<void>
  /** A challenge that still counts: whatever is done with an answer to it uses it up in the same step. */
  findChallenge(
    id: string,
    purpose: Purpose,
    owner: { userId: string; sessionId: string } | null,
    at: Date,
  ): Promise<TokenHandle | null>
  /** Uses a challenge up whose answer was wrong. */
  useChallenge(challenge: TokenHandle, at: Date): Promise<void>
  list(userId: string): Promise<PasskeyView[]>
  /** The credential ids of a user, with their transports. */
  credentials(userId: string): Promise<{ id: string; transports: string[] }[]>
  find(credentialId: string): Promise<Passkey | null>
  /** Adds a passkey for a session that lives. @returns `known` where the credential is known already, null where the challenge counts no more or the session has ended. */
  add(passkey: NewPasskey, sessionId: string, challenge: TokenHandle): Promise<'added' | 'known' | null>
  /** @returns `last` where it is the last way in, null where there is none such. */
  remove(userId: string, id: string, at: Date): Promise<'removed' | 'last' | null>
  /** Opens a session with an answered challenge. @returns the sessions that it evicted; null where the passkey is gone, its counter was seen already, or the challenge counts no more. */
  openSession(
    session: NewSession,
    passkey: ProvenPasskey,
    maxSessions: number,
  ): Promise<{ endedIds: string[] } | null>
}
