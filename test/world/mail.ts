// A world with mail: the Worker with a mail server, and the mailboxes of its people.
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import type { Received } from '../../local/services/mailbox.ts'
import { sql } from './stores.ts'
import { until } from './until.ts'
import { openWorld } from './world.ts'

export const appUrl = 'https://app.example.com/app'

/** Variables that turn mail on; the object that sends reads the same environment. */
export function openMailWorld(variables: Record<string, string> = {}) {
  const mail = {
    MAIL_URL: inject('mailUrl'),
    MAIL_FROM: 'ChronoChat <no-reply@example.com>',
    APP_URL: appUrl,
  }
  Object.assign(env, mail, variables)
  return openWorld(variables)
}

/**
 * What an address has received so far, once nothing for it waits in the outbox. A mail that came twice is one, by its
 * Message-ID: the objects of several files send from one table, and one that ends with its file may leave a mail unclosed.
 */
export async function mailbox(address: string): Promise<Received[]> {
  const waiting = () => sql('select 1 from mails where recipient = $1 and closed_at is null', address)
  await until(async () => (await waiting()).length === 0)
  const answer = await fetch(`${inject('smtpUrl')}/mails?to=${encodeURIComponent(address)}`)
  const mails = (await answer.json()) as Received[]
  return [...new Map(mails.map((mail) => [mail.messageId, mail])).values()]
}

/** The token of the newest link that an address has received. */
export async function newestToken(address: string): Promise<string> {
  const links = (await mailbox(address)).flatMap(({ link }) => link ?? [])
  return links.at(-1)?.split('#token=')[1] ?? ''
}
