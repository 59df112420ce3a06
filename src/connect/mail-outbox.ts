// The Durable Object that sends mail, with what it sends by.
import { drainOutbox } from '#auth/mail/outbox.ts'
import { MailOutboxObject, toSentMails } from '#platform/durable/mail-outbox.ts'
import { createMailTransport } from '#platform/mail/transport.ts'
import { adaptersOf, type Bindings, memoizePerEnv } from './adapters.ts'

/** The class that the Worker exports. */
export class MailOutbox extends MailOutboxObject<Bindings> {
  readonly drain = () => drainOutbox({ ...outboxServicesOf(this.env), sent: toSentMails(this.ctx.storage) })
  readonly onTrouble = adaptersOf(this.env).onTrouble
}

/** @throws {Misconfigured} */
const outboxServicesOf = memoizePerEnv((env: Bindings) => {
  const adapters = adaptersOf(env)
  const { MAIL_URL, MAIL_FROM = '', APP_URL = '' } = adapters.config
  const sendMail = MAIL_URL
    ? createMailTransport(MAIL_URL, MAIL_FROM, env)
    : () => Promise.reject(new Error('no mail server is configured'))
  return { ...adapters, sendMail, appUrl: APP_URL }
})
