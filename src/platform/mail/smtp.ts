// Mail by SMTP submission (RFC 6409): TLS from the first byte, or STARTTLS that must succeed.
import { MailFailure, type SendMail } from '#auth/mail/mail.ts'
import { base64, type Sender, toAddress, toMime } from './mime.ts'
import { openConnection, type SmtpConnection, type SmtpServer } from './smtp-connection.ts'

export type Smtp = SmtpServer & { credentials: { user: string; password: string } | null }

/** Milliseconds. A server that has the whole of a mail may take its time (RFC 5321 §4.5.3.2.6): asking again would send it twice. */
const patience = { command: 10_000, data: 60_000 }

const hello = 'EHLO [127.0.0.1]'

export const smtpMail =
  (smtp: Smtp, sender: Sender): SendMail =>
  async (mail) => {
    const message = toMime(mail, sender, new Date())
    const connection = await openConnection(smtp)
    try {
      await signOn(connection, smtp)
      await say(connection, `MAIL FROM:<${toAddress(sender.address)}>`, '250')
      await say(connection, `RCPT TO:<${toAddress(mail.to)}>`, '25', 'this mail')
      await say(connection, 'DATA', '354', 'this mail')
      await say(connection, `${message}.`, '250', 'this mail', patience.data)
      await connection.write('QUIT\r\n', patience.command).catch(() => {})
    } finally {
      await connection.close()
    }
  }

/** Greets, begins TLS and authenticates. A password never leaves in clear. */
async function signOn(connection: SmtpConnection, { security, credentials }: Smtp): Promise<void> {
  await expect(connection, '220', 'the server', patience.command)
  let features = await say(connection, hello, '250')
  if (security === 'starttls') {
    if (!/^250[ -]STARTTLS\s*$/im.test(features))
      throw new MailFailure('the mail server does not offer STARTTLS', false)
    await say(connection, 'STARTTLS', '220')
    connection.startTls()
    features = await say(connection, hello, '250')
  }
  if (!credentials) return
  const { user, password } = credentials
  if (/^250[ -]AUTH\b.*\bPLAIN\b/im.test(features))
    return void (await say(connection, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, '235'))
  await say(connection, 'AUTH LOGIN', '334')
  await say(connection, base64(user), '334')
  await say(connection, base64(password), '235')
}

/** @param about whom a 5xx refuses for good: the server's own trouble passes, a recipient that does not exist stays so. */
async function say(
  connection: SmtpConnection,
  line: string,
  code: string,
  about: 'the server' | 'this mail' = 'the server',
  timeoutMs = patience.command,
): Promise<string> {
  await connection.write(`${line}\r\n`, timeoutMs)
  return expect(connection, code, about, timeoutMs)
}

async function expect(
  connection: SmtpConnection,
  code: string,
  about: 'the server' | 'this mail',
  timeoutMs: number,
): Promise<string> {
  const reply = await connection.reply(timeoutMs)
  if (reply.startsWith(code)) return reply
  throw new MailFailure(
    `the mail server answered ${reply.slice(0, 3)}`,
    about === 'this mail' && reply[0] === '5',
  )
}
