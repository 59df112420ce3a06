// Mail while its server fails: no request waits for it, nothing is lost, and twice comes only what a lost answer allows.
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { drainOutbox, type SentMails } from '../../src/auth/mail/outbox.ts'
import { adaptersOf } from '../../src/connect/adapters.ts'
import { createMailTransport } from '../../src/platform/mail/transport.ts'
import { appUrl, openMailWorld } from '../world/mail.ts'
import type { Person } from '../world/people.ts'
import type { SmtpFault } from '../world/smtp.ts'
import { sql } from '../world/stores.ts'

/** A server that fails, as `MAIL_URL`. */
async function failing(fault: SmtpFault): Promise<string> {
  const answer = await fetch(`${inject('smtpUrl')}/faults`, { method: 'POST', body: JSON.stringify(fault) })
  return `smtp://127.0.0.1:${((await answer.json()) as { port: number }).port}`
}

// The object that sends has a server that never says a word: whatever is sent here is sent by the tests.
const world = openMailWorld({ MAIL_URL: await failing({ at: 'CONNECT', answer: 'silence' }) })
afterEach(world.heal)

const minutes = (count: number) => count * 60_000

/** What the object's storage is to it: there after a restart. */
function newSentMails(): SentMails {
  const ids = new Set<string>()
  return {
    add: async (id) => void ids.add(id),
    list: async () => [...ids],
    remove: async (gone) => gone.forEach((id) => void ids.delete(id)),
  }
}

/** Sends what is due a while from now, by the outbox that the object has, once it is restarted. */
const drain = (mailUrl: string, sent = newSentMails(), inMs = minutes(15)) =>
  drainOutbox({
    ...adaptersOf(env as never),
    sent,
    appUrl,
    now: () => Date.now() + inMs,
    sendMail: createMailTransport(mailUrl, 'ChronoChat <no-reply@example.com>', {}),
  })

/** Somebody to whom a link is on its way. */
async function askForLink(): Promise<Person> {
  const ada = await world.enrol()
  expect((await ada.post('/api/auth/verify-email/request')).status).toBe(202)
  return ada
}

type Received = { messageId: string; link: string }
const received = async ({ email }: Person): Promise<Received[]> =>
  (await fetch(`${inject('smtpUrl')}/mails?to=${encodeURIComponent(email)}`)).json()

const waits = async ({ email }: Person) =>
  (await sql('select 1 from mails where recipient = $1 and closed_at is null', email)).length > 0

const commands = ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'END']

describe('a mail whose server', () => {
  it.each([
    ...commands.flatMap((at) => [[at, 'drop'] as const, [at, '451 later'] as const]),
    ...(['EHLO', 'RCPT'] as const).map((at) => [at, 'silence'] as const),
  ])('fails at %s with %s is sent when it is well again, once', async (at, answer) => {
    const ada = await askForLink()
    await drain(await failing({ at, answer }))
    expect([(await received(ada)).length, await waits(ada)]).toEqual([0, true])
    await drain(inject('mailUrl'), newSentMails(), minutes(30))
    const mails = await received(ada)
    expect([mails.length, await waits(ada)]).toEqual([1, false])
    await drain(inject('mailUrl'), newSentMails(), minutes(45))
    expect(await received(ada)).toHaveLength(1)
    const body = { token: mails[0]?.link.split('#token=')[1] }
    const verified = await world.call('POST', '/api/auth/verify-email', {
      body,
      token: ada.tokens.access_token,
    })
    expect(verified.body.is_verified).toBe(true)
  })

  it('takes it and loses its answer comes twice, under one Message-ID', async () => {
    const ada = await askForLink()
    await drain(await failing({ at: 'END', answer: 'lose' }))
    expect(await waits(ada)).toBe(true)
    await drain(inject('mailUrl'), newSentMails(), minutes(30))
    const ids = (await received(ada)).map(({ messageId }) => messageId)
    expect([ids.length, new Set(ids).size, await waits(ada)]).toEqual([2, 1, false])
  })

  it('refuses its recipient for good is not asked again', async () => {
    const ada = await askForLink()
    await drain(await failing({ at: 'RCPT', answer: '550 no such user' }))
    expect([(await received(ada)).length, await waits(ada)]).toEqual([0, false])
  })

  it('was down for an hour is given up, and said to be', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue()
    const ada = await askForLink()
    await drain(inject('mailUrl'), newSentMails(), minutes(61))
    const said = errors.mock.calls.map(([line]) => String(line))
    errors.mockRestore()
    expect([(await received(ada)).length, await waits(ada)]).toEqual([0, false])
    expect(said.some((line) => line.includes('a mail was given up'))).toBe(true)
    expect(said.join()).not.toContain(ada.email)
  })
})

describe('a restart', () => {
  it('between a mail that was taken and the word of it sends nothing twice', async () => {
    const ada = await askForLink()
    const sent = newSentMails()
    await world.plant('sql', { kind: 'refuse', matching: 'outbox.close' })
    await expect(drain(inject('mailUrl'), sent)).rejects.toThrow()
    await world.heal()
    expect([(await received(ada)).length, await waits(ada)]).toEqual([1, true])
    await drain(inject('mailUrl'), sent, minutes(30))
    expect([(await received(ada)).length, await waits(ada)]).toEqual([1, false])
    expect(await sent.list()).toEqual([])
  })

  it('in the middle of a mail puts it off, and loses nothing', async () => {
    const ada = await askForLink()
    const { outboxStore } = adaptersOf(env as never)
    await outboxStore.take(new Date(Date.now() + minutes(15)), 100) // By an object that was killed before it sent any.
    await drain(inject('mailUrl'), newSentMails(), minutes(30))
    expect([(await received(ada)).length, await waits(ada)]).toEqual([1, false])
  })
})
