// What signing in by another service needs of a database.
import type { TokenHandle } from '#auth/one-time-tokens/token.ts'
import type { NewSession } from '#auth/sessions/store.ts'
import type { Caller } from '#shared/identity.ts'
import type { Profile } from './provider.ts'

/** What the app asked for when it sent the browser. */
export type AppRequest = { provider: string; redirect_uri: string; code_challenge: string; state: string }

/** A row that is good once. `userId` is that of whoever links, null for whoever signs in. */
export type Kept<Data> = { data: Data; userId: string | null }

/** What a code stands for: a profile that was shown, for the app that knows the verifier. */
export type ShownProfile = { provider: string; code_challenge: string; profile: Profile }

/** An account that a profile may open. */
export type FoundAccount = {
  userId: string
  isActive: boolean
  isVerified: boolean
  hasSecondFactor: boolean
}

export type NewOAuthAccount = { id: string; username: string; email: string; fullName: string | null }

/** The wire shape of an identity. */
export type IdentityView = { id: string; provider: string; email: string | null; created_at: string }

/** What each row is of: a browser's way to a provider and back, one that links, and what an app redeems. */
type OAuthPurpose = 'oauth_flow' | 'oauth_link' | 'oauth_code'

export type OAuthStore = {
  /**
   * @param before what this follows from: a token, which is used up in the same step, or a session, which has to live.
   * @returns false where that counts no more.
   */
  keep<Data extends object>(
    purpose: OAuthPurpose,
    token: TokenHandle,
    row: Kept<Data>,
    expiresAt: Date,
    at: Date,
    before: TokenHandle | Caller | null,
  ): Promise<boolean>
  /** A row that counts: what it is for uses it up. */
  find<Data extends object>(purpose: OAuthPurpose, token: TokenHandle, at: Date): Promise<Kept<Data> | null>
  /** Uses a row up that comes to nothing. @returns false where it counts no more. */
  use(token: TokenHandle, at: Date): Promise<boolean>
  findByIdentity(profile: Profile): Promise<FoundAccount | null>
  findByEmail(email: string): Promise<FoundAccount | null>
  /** The usernames that are a name, or a name with a number behind it. */
  takenUsernames(name: string): Promise<string[]>
  /** @throws {Failure} `username_taken`, `email_taken`, `identity_taken`. */
  createAccount(account: NewOAuthAccount, provider: string, profile: Profile, at: Date): Promise<void>
  /** Links an identity while a code counts, its own again being no error. @returns whether it is linked. @throws {Failure} `identity_taken`. */
  link(userId: string, code: TokenHandle, provider: string, profile: Profile, at: Date): Promise<boolean>
  /** Opens a session if the identity is still the user's, and the code counts, which is used up by it. @returns the sessions that it evicted. */
  openSession(
    session: NewSession,
    code: TokenHandle,
    profile: Profile,
    maxSessions: number,
  ): Promise<{ endedIds: string[] } | null>
  list(userId: string): Promise<IdentityView[]>
  /** @returns `last` where it is the last way in, null where there is none such. */
  remove(userId: string, id: string, at: Date): Promise<'removed' | 'last' | null>
}
