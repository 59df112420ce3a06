// The mail server that `MAIL_URL` names.
import type { SendMail } from '#auth/mail/mail.ts'
import type { EmailBinding } from './binding.ts'
import type { Sender } from './mime.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * @param url `binding:EMAIL`, `smtp://`, `smtps://` or `resend:<key>`, as `env.ts` has checked it.
 * @param from `no-reply@example.com`, or `ChronoChat <no-reply@example.com>`.
 */
export function createMailTransport(url: string, from: string, bindings: { EMAIL?: unknown }): SendMail {
  const sender = toSender(from)
  const [scheme, rest = ''] = [url.slice(0, url.indexOf(':')), url.slice(url.indexOf(':') + 1)]
  // Each is loaded with the first mail that needs it: most isolates send none.
  if (scheme === 'binding')
    return async (mail) =>
      (await import('./binding.ts')).bindingMail(bindings.EMAIL as EmailBinding, sender)(mail)
  if (scheme === 'resend') return async (mail) => (await import('./resend.ts')).resendMail(rest, sender)(mail)
  const smtp = toSmtp(new URL(url))
  return async (mail) => (await import('./smtp.ts')).smtpMail(smtp, sender)(mail)
}

function toSmtp({ protocol, hostname, port, username, password }: URL) {
  const credentials = username
    ? { user: decodeURIComponent(username), password: decodeURIComponent(password) }
    : null
  // What does not leave this machine needs no TLS, which a mailbox for trying things out has not; a password always does.
  const plain = protocol === 'smtp:' && loopback.has(hostname) && !credentials
  const security = protocol === 'smtps:' ? 'implicit' : plain ? 'none' : 'starttls'
  return {
    hostname,
    port: Number(port) || (security === 'implicit' ? 465 : 587),
    security,
    credentials,
  } as const
}

/** A sender's name and address. */
export function toSender(from: string): Sender {
  const [, phrase = '', address] = /^([^<>]*)<([^<>]+)>\s*$/.exec(from) ?? []
  const name = phrase.replaceAll(/["\\]/g, '').trim()
  return { name: name || null, address: (address ?? from).trim() }
}
