// Mail on its way, to a real SMTP server that fails at each command.
import { describe, expect, inject, it } from 'vitest'
import { type Mail, MailFailure } from '#auth/mail/mail.ts'
import { createMailTransport } from '#platform/mail/transport.ts'
import type { Received } from '../../local/services/mailbox.ts'
import type { SmtpFault } from '../world/smtp.ts'

const from = 'ChronoChat <no-reply@example.com>'

const newMail = (more: Partial<Mail> = {}): Mail => ({
  id: crypto.randomUUID(),
  to: `${crypto.randomUUID()}@example.com`,
  subject: 'Hello',
  text: 'One line.\n.\nhttps://chat.example.com/verify-email#token=abc\n',
  html: '<p>One line.</p>',
  ...more,
})

const received = async (to: string): Promise<Received[]> =>
  (await fetch(`${inject('smtpUrl')}/mails?to=${encodeURIComponent(to)}`)).json()

/** A server that fails, and what it was told. */
async function failing(fault: SmtpFault) {
  const answer = await fetch(`${inject('smtpUrl')}/faults`, { method: 'POST', body: JSON.stringify(fault) })
  const { port, index } = (await answer.json()) as { port: number; index: number }
  const commands = async () =>
    ((await (await fetch(`${inject('smtpUrl')}/proxies?index=${index}`)).json()) as { commands: string[] })
      .commands
  return { port, commands }
}

const failure = (sending: Promise<void>) =>
  sending.then(
    () => expect.fail('the mail was taken'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(MailFailure)
      return error as MailFailure
    },
  )

describe('a mail', () => {
  it('arrives as it was written, whatever it says', async () => {
    const subject = `Grüße 🐎 ${'an alle '.repeat(20)}ende`
    const mail = newMail({ subject, text: `${'ä'.repeat(300)}\n.\n..\nend\n`, html: '<p>Grüße</p>' })
    await createMailTransport(inject('mailUrl'), 'Chrono "Chät" <no-reply@example.com>', {})(mail)
    const [taken] = await received(mail.to)
    expect(taken?.subject).toBe(subject)
    expect(taken?.text).toBe(mail.text)
    expect(taken?.html).toBe(mail.html)
    expect(taken?.messageId).toBe(`<${mail.id}@example.com>`)
    expect(taken?.from).toContain('no-reply@example.com')
    expect(taken?.raw).not.toMatch(/[\u0080-\u00ff]/)
  })

  it('says nothing but what it is, whatever stands in its subject', async () => {
    const mail = newMail({ subject: 'Hello\r\nBcc: eve@example.com\r\n\r\nbody' })
    await createMailTransport(inject('mailUrl'), from, {})(mail)
    const [taken] = await received(mail.to)
    expect(taken?.to).toEqual([mail.to])
    expect(taken?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
  })

  it.each([
    'a@example.com>\r\nRCPT TO:<eve@example.com',
    'a b@example.com',
    'no-at',
    'a@exa mple.com',
    '"a"@example.com',
    'a@',
    'a@[127.0.0.1]',
  ])('goes to one address, never to what is more than one (%j)', async (to) => {
    const refused = await failure(createMailTransport(inject('mailUrl'), from, {})(newMail({ to })))
    expect(refused.permanent).toBe(true)
  })

  it('reaches a domain in letters of any script', async () => {
    const local = crypto.randomUUID()
    await createMailTransport(inject('mailUrl'), from, {})(newMail({ to: `${local}@bücher.example` }))
    expect(await received(`${local}@bücher.example`)).toHaveLength(1) // As the server reads it.
  })
})

describe('a mail server', () => {
  const commands = ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'END']

  it.each(commands)('that hangs up at %s has not taken the mail', async (at) => {
    const { port } = await failing({ at, answer: 'drop' })
    const mail = newMail()
    expect((await failure(createMailTransport(`smtp://127.0.0.1:${port}`, from, {})(mail))).permanent).toBe(
      false,
    )
    expect(await received(mail.to)).toEqual([])
  })

  it.each(commands)('that says 451 to %s is asked again', async (at) => {
    const { port } = await failing({ at, answer: '451 later' })
    const sending = createMailTransport(`smtp://127.0.0.1:${port}`, from, {})(newMail())
    expect((await failure(sending)).permanent).toBe(false)
  })

  it.each(commands)('that says 550 to %s means the mail or itself', async (at) => {
    const { port } = await failing({ at, answer: '550 no' })
    const sending = createMailTransport(`smtp://127.0.0.1:${port}`, from, {})(newMail())
    expect((await failure(sending)).permanent).toBe(['RCPT', 'DATA', 'END'].includes(at))
  })

  it.concurrent('that answers nothing is given up', async () => {
    const { port } = await failing({ at: 'EHLO', answer: 'silence' })
    await failure(createMailTransport(`smtp://127.0.0.1:${port}`, from, {})(newMail()))
  })

  it.concurrent('that talks nonsense, or without end, is given up', async () => {
    for (const answer of ['HTTP/1.1 400 Bad Request\r\n\r\n250 x', `220-${'x'.repeat(70_000)}`]) {
      const { port } = await failing({ at: 'CONNECT', answer })
      await failure(createMailTransport(`smtp://127.0.0.1:${port}`, from, {})(newMail()))
    }
  })

  it('that offers no STARTTLS gets no password', async () => {
    const server = await failing({ at: 'NEVER', answer: 'drop' })
    const sending = createMailTransport(`smtp://ada:secret@127.0.0.1:${server.port}`, from, {})(newMail())
    expect((await failure(sending)).permanent).toBe(false)
    expect(await server.commands()).toEqual(['EHLO [127.0.0.1]'])
  })

  it.concurrent('that was told more in clear than it should have been is left', async () => {
    const answer = '250-hi\r\n250 STARTTLS'
    const { port } = await failing({ at: 'EHLO', answer })
    await failure(createMailTransport(`smtp://ada:secret@127.0.0.1:${port}`, from, {})(newMail()))
  })

  it('that nobody runs is no mail server', async () => {
    await failure(createMailTransport('smtp://127.0.0.1:1', from, {})(newMail()))
  })

  it.concurrent('that speaks no TLS where TLS begins at once gets nothing', async () => {
    const { port, commands: told } = await failing({ at: 'NEVER', answer: 'drop' })
    await failure(createMailTransport(`smtps://127.0.0.1:${port}`, from, {})(newMail()))
    expect((await told()).join('\n')).not.toContain('MAIL FROM')
  })
})

describe('Cloudflare', () => {
  it('is handed the message as we write it', async () => {
    const taken: unknown[] = []
    const EMAIL = { send: async (message: unknown) => taken.push(message) }
    const mail = newMail()
    await createMailTransport('binding:EMAIL', from, { EMAIL })(mail)
    expect(taken).toEqual([expect.objectContaining({ from: 'no-reply@example.com', to: mail.to })])
  })

  it('that refuses a recipient does so for good, and all else passes', async () => {
    for (const [code, permanent] of [
      ['E_RECIPIENT_SUPPRESSED', true],
      ['E_RATE_LIMIT_EXCEEDED', false],
    ] as const) {
      const EMAIL = { send: async () => Promise.reject(Object.assign(new Error('no'), { code })) }
      expect(
        (await failure(createMailTransport('binding:EMAIL', from, { EMAIL })(newMail()))).permanent,
      ).toBe(permanent)
    }
  })
})
