// Mail by Resend's HTTP API, which knows a mail that is sent twice by its idempotency key.
import { MailFailure, type SendMail } from '#auth/mail/mail.ts'
import { type Sender, toAddress } from './mime.ts'

const timeoutMs = 15_000

/** @param url where the API is, if not at Resend's own address. */
export const resendMail =
  (key: string, sender: Sender, url = 'https://api.resend.com/emails'): SendMail =>
  async ({ id, to, subject, text, html }) => {
    const address = toAddress(sender.address)
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual', // A redirect would carry the key along.
      signal: AbortSignal.timeout(timeoutMs),
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': id },
      body: JSON.stringify({
        from: sender.name === null ? address : `"${sender.name.replace(/["\\\r\n<>]/g, '')}" <${address}>`,
        to: toAddress(to),
        subject,
        text,
        html,
        headers: { 'Message-ID': `<${id}@${address.slice(address.lastIndexOf('@') + 1)}>` },
      }),
    }).catch((error: unknown) => {
      throw new MailFailure('the mail service does not answer', false, error)
    })
    await response.body?.cancel()
    // 400 and 422 speak of this mail; a wrong key, a quota and the service's own trouble pass.
    if (!response.ok)
      throw new MailFailure(
        `the mail service answered ${response.status}`,
        response.status === 400 || response.status === 422,
      )
  }
