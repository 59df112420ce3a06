// A mailbox on this machine: a real SMTP server on the loopback interface that takes every mail and keeps it as a file.

import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail that was taken. `link` is the first one in its text. */
export type Received = {
  to: string[]
  from: string
  subject: string
  text: string
  html: string
  messageId: string
  link: string | null
  raw: string
}

export type MailboxOptions = {
  /** Any free one without it. */
  port?: number
  /** Where each mail is kept as a file; nowhere without it. */
  folder?: string
  onMail?: (mail: Received) => void
}

export type Mailbox = {
  port: number
  /** What `MAIL_URL` is to be. */
  url: string
  close: () => Promise<void>
}

/** Starts the server. @throws when the port is taken */
export async function startMailbox({ port = 0, folder, onMail }: MailboxOptions = {}): Promise<Mailbox> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'], // A password has no business here, and nothing leaves this machine.
    logger: false,
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      read(stream, to).then(
        (mail) => {
          if (folder) writeFileSync(join(folder, fileName(mail)), mail.raw, { mode: 0o600 })
          onMail?.(mail)
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  smtp.on('error', () => {}) // Of one connection.
  smtp.listen(port, '127.0.0.1')
  await Promise.race([
    once(smtp.server, 'listening'),
    once(smtp.server, 'error').then(([error]) => Promise.reject(error)),
  ])
  const listening = (smtp.server.address() as AddressInfo).port
  return {
    port: listening,
    url: `smtp://127.0.0.1:${listening}`,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
}

async function read(stream: AsyncIterable<Buffer>, to: string[]): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  const parsed = await simpleParser(raw)
  const text = parsed.text ?? ''
  return {
    to,
    from: parsed.from?.text ?? '',
    subject: parsed.subject ?? '',
    text,
    html: parsed.html || '',
    messageId: parsed.messageId ?? '',
    link: /https?:\/\/\S+/.exec(text)?.[0] ?? null,
    raw: raw.toString('latin1'),
  }
}

const fileName = ({ to, messageId }: Received) => {
  const at = new Date().toISOString().replaceAll(/[:.]/g, '-')
  return `${at}_${[to.join('_'), messageId.slice(1, 9)].join('_').replaceAll(/[^\w@.-]/g, '-')}.eml`
}

/** A mail in a few lines, for the terminal. */
export const describeMail = ({ to, subject, link }: Received) =>
  `  Mail for ${to.join(', ')}: ${subject}${link ? `\n    ${link}` : ''}`
