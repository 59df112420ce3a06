// What the ways back in by mail need of a database.

import type { NewAccount } from '#auth/credentials/store.ts'
import type { Purpose, TokenHandle } from '#auth/one-time-tokens/token.ts'
import type { Caller, User } from '#shared/identity.ts'

/** A token and its mail, about to be written in one statement. `recipientKey` is what mails are counted by. */
export type NewLink = TokenHandle & { mailId: string; recipientKey: string; expiresAt: Date }

/** Whose token it is that still counts. */
export type TokenOwner = {
  userId: string
  purpose: Purpose
  username: string
  email: string
  /** The address that the link was sent to. */
  linkEmail: string
  isVerified: boolean
  passwordHash: string | null
}

/** What ended with a change: sessions and API keys, whose cached copies are still to be deleted. */
export type Ended = { endedIds: string[] }

export type EmailStore = {
  /**
   * Creates an account that opens when a link to its address is used, in the place of one with the same address that has
   * not opened yet. @throws {Failure} `username_taken`, `email_taken`.
   */
  createPending(account: NewAccount, link: NewLink, at: Date): Promise<void>
  /** Writes a link to a user's own address, unless that is verified. */
  requestVerification(userId: string, link: NewLink, at: Date): Promise<void>
  /** Writes a link to whoever has an address; the same work where nobody has. */
  requestReset(email: string, link: NewLink, at: Date): Promise<void>
  /**
   * Notes the address that a user wants, writes a link to it, or a notice to its owner where it is taken, and a notice to
   * the old one; the same work in both cases.
   * @returns the user as they are now, and the sessions whose copies say something else; null when the user is gone, or
   * the session that asks has ended.
   */
  requestChange(
    caller: Caller,
    email: string,
    link: NewLink,
    at: Date,
  ): Promise<({ user: User } & Ended) | null>
  findOwner(token: TokenHandle, purposes: Purpose[], at: Date): Promise<TokenOwner | null>
  /**
   * Uses a token: the address that it was sent to is the user's, and verified.
   * @param purge also ends everything that lets somebody in, but for the session `keep`, and with a `resetLink`, which is
   * written then, the password.
   * @returns null when the token does not count any more. @throws {Failure} `email_taken`.
   */
  verify(
    token: TokenHandle,
    owner: TokenOwner,
    options: { purge: boolean; keep: string | null; resetLink: NewLink | null },
    at: Date,
  ): Promise<({ user: User } & Ended) | null>
  /** Uses a token: another password, a verified address, no session and no API key. Null as above. */
  reset(token: TokenHandle, owner: TokenOwner, passwordHash: string, at: Date): Promise<Ended | null>
}
