// Links by mail: what every request for one shares.
import type { Keys } from '#auth/keys.ts'
import { toBase64Url } from '#auth/keys.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import type { OneTimeTokens, Purpose } from '#auth/one-time-tokens/token.ts'
import { Failure } from '#shared/failure.ts'
import { foldName } from '#shared/text.ts'
import type { EmailStore, NewLink } from './store.ts'

export type LinkServices = {
  /** Whether there is a mail server. */
  mail: boolean
  outbox: Outbox
  oneTimeTokens: OneTimeTokens
  keys: Keys
  emails: EmailStore
  newId: () => string
  now: () => number
}

const hour = 3_600_000

/** How long a link counts. */
export const linkLifetimes = {
  verify_email: 24 * hour,
  sign_up: 24 * hour,
  change_email: hour,
  reset_password: hour,
} satisfies Partial<Record<Purpose, number>>

/** A link that is about to be mailed to an address. */
export async function newLink(
  { oneTimeTokens, keys, newId, now }: LinkServices,
  purpose: keyof typeof linkLifetimes,
  recipient: string,
): Promise<NewLink> {
  const { id, hash } = await oneTimeTokens.issue(purpose, newId())
  const [mac] = await keys.macs('mails by recipient', foldName(recipient))
  const expiresAt = new Date(now() + linkLifetimes[purpose])
  return { id, hash, mailId: newId(), recipientKey: toBase64Url(mac!), expiresAt }
}

/** @throws {Failure} `not_available` where there is no mail. */
export function requireMail({ mail }: Pick<LinkServices, 'mail'>): void {
  if (!mail) throw new Failure('not_available', 'This service sends no mail.')
}

export const invalidLink = () =>
  new Failure('invalid_token_link', 'The link is invalid, expired or used already.')
