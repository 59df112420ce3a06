// A run from its claim to its end: streamed, attached to, stopped, restarted; one at a time in a thread.
import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from '../../src/chat/message.ts'
import { asked, release, sendScript, streamScript, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { follow, readAll, startMetadata, textOf, typesOf } from '../world/stream.ts'
import { openWorld, settled } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

describe('a reply', () => {
  it('is whole and stored once wherever its client was cut off, and every attachment reads the same bytes', async () => {
    const ada = await world.enrol()
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const { mark, response } = await streamScript(ada, { say: words(25), pause_ms: 8, held_after: 20 })
        const { ids, read, hangUp } = await follow(response, 2 + index)
        await hangUp()
        const lastSeen = read.at(-1)!.id!
        const path = `/api/chat/threads/${ids.threadId}/stream`
        const attached = await Promise.all([
          ada.open('GET', path),
          ada.open('GET', path, { headers: { 'last-event-id': String(lastSeen) } }),
          ada.open('GET', path, { headers: { 'last-event-id': String(lastSeen) } }),
        ])
        await release(mark)
        const [whole = [], resumed = [], again] = await Promise.all(attached.map(readAll))
        expect(resumed).toEqual(again)
        expect([...read, ...resumed]).toEqual(whole)
        expect(textOf(whole)).toBe(words(25).join(''))
        expect(whole.at(-1)?.part).toBe('[DONE]')
        const messages = await settled(ada, ids.threadId)
        expect(messages[1]).toMatchObject({ status: 'complete', content: textOf(whole) })
        expect(await asked(mark)).toHaveLength(1)
      }),
    )
  })

  it('can be attached to at every event', async () => {
    const ada = await world.enrol()
    const { mark, response } = await streamScript(ada, { say: words(10), pause_ms: 30, held_after: 8 })
    const { ids, read, rest } = await follow(response, 4)
    const first = read[0]!.id!
    const attached = await Promise.all(
      Array.from({ length: 12 }, (_, index) => {
        const headers = { 'last-event-id': String(first + index) }
        return ada.open('GET', `/api/chat/threads/${ids.threadId}/stream`, { headers })
      }),
    )
    await release(mark)
    const whole = [...read, ...(await rest())]
    for (const [index, resumed] of (await Promise.all(attached.map(readAll))).entries()) {
      // An event that had not happened yet means the start.
      const expected = resumed[0]?.id === first ? whole : whole.slice(index + 1)
      expect(resumed).toEqual(expected)
    }
  })

  it('is read from its start for an event of an earlier run or of the future, and refused for no number', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('one')
    const { mark, response } = await streamScript(
      ada,
      { say: words(20), held_after: 10 },
      { thread_id: body.thread_id },
    )
    const { read, rest } = await follow(response, 3)
    const path = `/api/chat/threads/${body.thread_id}/stream`
    for (const id of ['0', '1', String(read[0]!.id! + 500_000), '9'.repeat(40)]) {
      const resumed = await follow(await ada.open('GET', path, { headers: { 'last-event-id': id } }), 3)
      expect(resumed.read).toEqual(read)
      await resumed.hangUp()
    }
    for (const id of ['', 'abc', '-1', '1.5', '1e3', '0x1'])
      expect((await ada.get(path, { headers: { 'last-event-id': id } })).body?.code, id).toBe(
        'malformed_header',
      )
    await release(mark)
    await rest()
  })

  it('is not there when nothing runs: 204, and 404 for somebody else', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { body } = await ada.send('hello')
    const path = `/api/chat/threads/${body.thread_id}`
    expect((await ada.get(`${path}/stream`)).status).toBe(204)
    expect((await ada.post(`${path}/stop`)).body.code).toBe('no_active_run')
    for (const other of [path, `/api/chat/threads/${crypto.randomUUID()}`, '/api/chat/threads/x']) {
      expect((await eve.get(`${other}/stream`)).body.code).toBe('thread_not_found')
      expect((await eve.post(`${other}/stop`)).body.code).toBe('thread_not_found')
    }
  })

  it('is nobody else’s while it is written', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { mark, response } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, rest } = await follow(response, 3)
    const path = `/api/chat/threads/${ids.threadId}`
    expect((await eve.get(`${path}/stream`)).body.code).toBe('thread_not_found')
    expect((await eve.post(`${path}/stop`)).body.code).toBe('thread_not_found')
    // As for a thread that nobody has, in what it waits for too.
    for (const thread_id of [ids.threadId, crypto.randomUUID()]) {
      const { body, headers } = await eve.send('hello', { thread_id })
      expect(body.code).toBe('thread_not_found')
      expect(headers.get('server-timing')).toMatch(/^redis;dur=[\d.]+, postgres;dur=[\d.]+$/)
    }
    await release(mark)
    expect(typesOf(await rest()).slice(-2)).toEqual(['finish', '[DONE]'])
  })
})

describe('a thread', () => {
  it('writes one reply at a time: forty sends are each answered or told which one runs', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => ada.send(`number ${index}`, { thread_id: first.thread_id })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    const ids = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.message_id))
    for (const { status, body } of answers)
      if (status === 409) {
        expect(body.code).toBe('run_active')
        expect(ids).toContain(body.message_id)
      }
    const { body } = await ada.get(`/api/chat/threads/${first.thread_id}`)
    expect(body.messages).toHaveLength(2 + 2 * ids.size)
    expect(body.total_messages).toBe(body.messages.length)
    for (const [index, message] of body.messages.entries()) {
      expect(message.seq).toBe(index + 1)
      expect(message.role).toBe(index % 2 === 0 ? 'user' : 'assistant')
    }
  })
})

describe('a reply that nobody writes, and nobody was told of', () => {
  it('is taken back by the next message to its thread, with the message that it answers', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const { body: late } = await ada.send('late', { thread_id: first.thread_id })
    await sql(`update chat_messages set status = 'pending', content = '' where id = $1`, late.message_id)
    expect((await ada.send('late', { thread_id: first.thread_id })).status).toBe(200)
    const { body } = await ada.get(`/api/chat/threads/${first.thread_id}`)
    const told = body.messages.map(({ seq, role, content, status }: Message) => [seq, role, content, status])
    expect(told).toEqual([
      [1, 'user', 'first', 'complete'],
      [2, 'assistant', 'I received your message: first', 'complete'],
      [3, 'user', 'late', 'complete'],
      [4, 'assistant', 'I received your message: late', 'complete'],
    ])
    expect((await ada.get('/api/chat/stats')).body.total_messages).toBe(4)
  })
})

describe('stopping', () => {
  it('keeps what was said, tells everybody who reads, and lets the next message be sent', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, read, rest } = await follow(response, 8)
    const stopped = await ada.post(`/api/chat/threads/${ids.threadId}/stop`)
    expect(stopped.body).toEqual({
      ...{ thread_id: ids.threadId, message_id: ids.messageId, status: 'stopped' },
      withdrawn: [],
    })
    const whole = [...read, ...(await rest())]
    expect(typesOf(whole).slice(-2)).toEqual(['abort', '[DONE]'])
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({ status: 'stopped', content: textOf(whole) })
    expect(reply.metadata).toEqual({ ...startMetadata(read), usage: expect.any(Object) })
    expect(reply.content.length).toBeGreaterThan(0)
    expect(await asked(mark)).toHaveLength(1)
    const next = await ada.send('and now?', { thread_id: ids.threadId })
    expect(next.body.response).toBe('I received your message: and now?')
  })

  it('answers a waiting JSON send with 200 and stopped', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('first')
    const { answer } = sendScript(ada, { say: words(20), held_after: 10 }, { thread_id: body.thread_id })
    let stopped = await ada.post(`/api/chat/threads/${body.thread_id}/stop`)
    while (stopped.status === 409) stopped = await ada.post(`/api/chat/threads/${body.thread_id}/stop`)
    const { status, body: reply } = await answer
    expect(status).toBe(200)
    expect(reply).toMatchObject({ status: 'stopped', message_id: stopped.body.message_id })
  })
})
