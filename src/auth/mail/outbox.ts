// The outbox: mails are rows, written with what they tell of, and sent by one object outside every request.
import type { OneTimeTokens, Purpose, TokenHandle } from '#auth/one-time-tokens/token.ts'
import type { OnTrouble } from '#shared/failure.ts'
import { type Mail, MailFailure, type SendMail } from './mail.ts'
import { isLink, linkMail, type MailKind, noticeMail } from './texts.ts'

/** A mail that is due. `token` is that of its link, which the row does not hold. */
export type OutgoingMail = {
  id: string
  kind: MailKind
  recipient: string
  createdAt: Date
  token: TokenHandle | null
}

export type OutboxStore = {
  /** Mails that are due, each put off for a longer while at every attempt, so that a restart in between loses none. */
  take(at: Date, limit: number): Promise<OutgoingMail[]>
  /** Closes mails: sent, refused for good, or too old. */
  close(ids: string[], at: Date): Promise<void>
  /** When the next mail is due. */
  nextDue(): Promise<Date | null>
}

/** What the object itself remembers: mails that a server has taken and that Postgres does not know of yet. */
export type SentMails = {
  add(id: string): Promise<void>
  list(): Promise<string[]>
  remove(ids: string[]): Promise<void>
}

export type OutboxServices = {
  outboxStore: OutboxStore
  sent: SentMails
  sendMail: SendMail
  oneTimeTokens: OneTimeTokens
  appUrl: string
  now: () => number
  onTrouble: OnTrouble
}

/** Asks the object that sends to look, outside the request. Does nothing where there is no mail. */
export type Outbox = { wake(): void }

/** So long it is tried. */
const triedMs = 60 * 60_000
/** So many connections at once. */
const atOnce = 4

/** Sends what is due. @returns when the next is. */
export async function drainOutbox(services: OutboxServices): Promise<Date | null> {
  const { outboxStore, sent, now } = services
  await settle(services, await sent.list())
  for (;;) {
    const due = await outboxStore.take(new Date(now()), atOnce)
    if (due.length === 0) return outboxStore.nextDue()
    const closed = await Promise.all(due.map((mail) => attempt(services, mail)))
    await settle(
      services,
      due.filter((_, index) => closed[index]).map(({ id }) => id),
    )
  }

  async function settle({ outboxStore }: OutboxServices, ids: string[]) {
    if (ids.length === 0) return
    await outboxStore.close(ids, new Date(now()))
    await sent.remove(ids)
  }
}

/** @returns whether the mail is done with. */
async function attempt(services: OutboxServices, outgoing: OutgoingMail): Promise<boolean> {
  const { sent, sendMail, now, onTrouble } = services
  if (now() - outgoing.createdAt.getTime() > triedMs) {
    onTrouble('a mail was given up', new Error('tried for an hour'), { mail_id: outgoing.id })
    return true
  }
  try {
    const mail = await compose(services, outgoing)
    if (!mail) return true
    await sendMail(mail)
    await sent.add(outgoing.id)
    return true
  } catch (error) {
    onTrouble('a mail was not sent', error, { mail_id: outgoing.id })
    return error instanceof MailFailure && error.permanent
  }
}

/** @returns null when its link can be of no use any more. */
async function compose(
  { oneTimeTokens, appUrl }: OutboxServices,
  { id, kind, recipient, token }: OutgoingMail,
): Promise<Mail | null> {
  if (!isLink(kind)) return { id, to: recipient, ...noticeMail(kind) }
  const restored = token && (await oneTimeTokens.restore(kind satisfies Purpose, token))
  return restored ? { id, to: recipient, ...linkMail(kind, appUrl, restored) } : null
}
