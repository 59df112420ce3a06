// Mail over TLS, to real servers: one whose certificate is trusted, and one whose is not.
import { describe, expect, inject, it } from 'vitest'
import { MailFailure } from '#auth/mail/mail.ts'
import { createMailTransport } from '#platform/mail/transport.ts'
import type { Security, Told } from '../world/smtp-tls.ts'

const newMail = () => ({
  id: crypto.randomUUID(),
  to: `${crypto.randomUUID()}@example.com`,
  subject: 'Hello',
  text: 'Hello.\n',
  html: '<p>Hello.</p>',
})

async function serverOverTls(security: Security, isTrusted = true) {
  const control = `${inject('smtpUrl')}/tls`
  const wish = await fetch(control, { method: 'POST', body: JSON.stringify({ security, isTrusted }) })
  const { port, index } = (await wish.json()) as { port: number; index: number }
  const told = async () => (await (await fetch(`${control}?index=${index}`)).json()) as Told
  const scheme = security === 'implicit' ? 'smtps' : 'smtp'
  const url = `${scheme}://ada:correct%20horse@localhost:${port}`
  return { url, told, send: createMailTransport(url, 'no-reply@example.com', {}) }
}

const inClear = 'EHLO [127.0.0.1]\r\nSTARTTLS\r\n'
/** How TLS begins: a handshake, of version 3.something. */
const handshake = '\x16\x03'

describe.each(['implicit', 'starttls'] as const)('mail by TLS, %s,', (security) => {
  it('arrives, and the password with it, which nobody on the way can read', async () => {
    const { send, told } = await serverOverTls(security)
    const mail = newMail()
    await send(mail)
    const { logins, mails, heard } = await told()
    expect(logins).toEqual([{ user: 'ada', password: 'correct horse', isSecure: true }])
    expect(mails).toEqual([{ to: [mail.to], user: 'ada', isSecure: true }])
    expect(heard.startsWith(`${security === 'starttls' ? inClear : ''}${handshake}`)).toBe(true)
    for (const secret of [btoa('\0ada\0correct horse'), btoa('correct horse'), mail.to])
      expect(heard).not.toContain(secret)
  })

  it('gives a server that nobody vouches for nothing', async () => {
    const { send, told } = await serverOverTls(security, false)
    const sending = send(newMail())
    await expect(sending).rejects.toBeInstanceOf(MailFailure)
    await expect(sending).rejects.toMatchObject({ permanent: false })
    const { logins, mails, heard } = await told()
    expect([logins, mails]).toEqual([[], []])
    expect(heard.startsWith(`${security === 'starttls' ? inClear : ''}${handshake}`)).toBe(true)
  })

  it('gives a server that is vouched for under another name nothing', async () => {
    const { url, told } = await serverOverTls(security)
    const send = createMailTransport(url.replace('localhost', '127.0.0.1'), 'no-reply@example.com', {})
    await expect(send(newMail())).rejects.toBeInstanceOf(MailFailure)
    const { logins, mails } = await told()
    expect([logins, mails]).toEqual([[], []])
  })
})

it('a server that is not on this machine and offers no TLS gets no mail', async () => {
  // Another name of this machine's, which nobody takes for it.
  const url = new URL(inject('mailUrl').replace('127.0.0.1', '[::ffff:127.0.0.1]')).href
  const mail = newMail()
  const sending = createMailTransport(url, 'no-reply@example.com', {})(mail)
  await expect(sending).rejects.toThrow('does not offer STARTTLS')
  const taken = await fetch(`${inject('smtpUrl')}/mails?to=${encodeURIComponent(mail.to)}`)
  expect(await taken.json()).toEqual([])
})
