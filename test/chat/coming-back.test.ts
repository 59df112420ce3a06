// Coming back to a reply: by its name, by its last event, under its key; and names that clients give.
import { describe, expect, it } from 'vitest'
import { asked, model, release, scripted, words } from '../world/scripted.ts'
import { begun, follow, readAll } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const threads = '/api/chat/threads'

describe('a reply that is over', () => {
  it('is told by its id, and from an event on, with the same ids every time', async () => {
    const ada = await world.enrol()
    const response = await ada.stream('What is 2 + 3?')
    const location = response.headers.get('location')!
    const { messageId, threadId } = begun(await readAll(response))
    expect(location).toBe(`${threads}/${threadId}/stream?message_id=${messageId}`)
    const told = await readAll(await ada.open('GET', location))
    expect(begun(told)).toMatchObject({ messageId, threadId })
    expect(told.at(-1)?.part).toBe('[DONE]')
    expect(await readAll(await ada.open('GET', location))).toEqual(told)

    const after = { headers: { 'last-event-id': String(told[3]!.id) } }
    expect(await readAll(await ada.open('GET', location, after))).toEqual(told.slice(4))
    expect(await readAll(await ada.open('GET', `${threads}/${threadId}/stream`, after))).toEqual(
      told.slice(4),
    )
    expect((await ada.get(`${threads}/${threadId}/stream`)).status).toBe(204)
  })

  it('is 404 for what is no reply of the thread', async () => {
    const ada = await world.enrol()
    const { body: one } = await ada.send('one')
    const { body: other } = await ada.send('other')
    for (const id of [other.message_id, one.user_message_id, crypto.randomUUID(), 'no-id']) {
      const { status, body } = await ada.get(`${threads}/${one.thread_id}/stream?message_id=${id}`)
      expect([status, body.code]).toEqual([404, 'message_not_found'])
    }
  })

  it('goes on behind Last-Event-ID where it is joined or repeated under its key', async () => {
    const ada = await world.enrol()
    const { message, mark } = scripted({ say: words(20), held_after: 10 })
    const first = await follow(
      await ada.stream(message, { model }, { headers: { 'idempotency-key': mark } }),
      6,
    )
    const headers = { 'idempotency-key': mark, 'last-event-id': String(first.read[3]!.id) }
    const joined = await ada.stream(message, { model }, { headers })
    await release(mark)
    const rest = await first.rest()
    expect(await readAll(joined)).toEqual([...first.read.slice(4), ...rest])
    expect(await asked(mark)).toHaveLength(1)
  })
})

describe('a name that a client gives', () => {
  it('begins a thread under that id, once, and again after it was deleted', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const thread_id = crypto.randomUUID()
    const create = { thread_id: thread_id.toUpperCase(), create: true }
    expect((await ada.send('one', create)).body.thread_id).toBe(thread_id)
    expect((await ada.send('two', create)).body.thread_id).toBe(thread_id)
    expect((await ada.get(`${threads}/${thread_id}`)).body.total_messages).toBe(4)
    expect((await eve.send('mine', create)).body.code).toBe('thread_not_found')
    await ada.delete(`${threads}/${thread_id}`)
    expect((await ada.send('three', create)).status).toBe(200)
    expect((await ada.get(`${threads}/${thread_id}`)).body.total_messages).toBe(2)
    expect((await ada.get('/api/chat/stats')).body).toMatchObject({ total_threads: 1, total_messages: 2 })
    for (const bad of [{ create: true }, { create: true, thread_id: 'no-id' }])
      expect((await ada.send('x', bad)).body.code).toBe('invalid_request')
  })

  it('makes a message the same one when it is sent again, and no other', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { message, mark } = scripted({ say: ['fine'] })
    const user_message_id = crypto.randomUUID()
    const first = await ada.send(message, { model, user_message_id })
    expect(first.body.user_message_id).toBe(user_message_id)
    const named = { model, user_message_id, thread_id: first.body.thread_id }
    for (const more of [{ model, user_message_id }, named]) {
      const again = await ada.send(message, more)
      expect(again.body).toEqual(first.body)
      expect(again.headers.get('idempotent-replayed')).toBe('true')
    }
    expect(await asked(mark)).toHaveLength(1)
    expect((await ada.send('another', named)).body.code).toBe('id_taken')
    expect((await eve.send(message, { model, user_message_id })).body.code).toBe('id_taken')
    expect((await ada.send('x', { user_message_id: 'no-id' })).body.code).toBe('invalid_request')
  })

  it('is one key space for send and regenerate', async () => {
    const ada = await world.enrol()
    const { body: one } = await ada.send('one')
    const path = `${threads}/${one.thread_id}/messages/${one.message_id}/regenerate`
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const first = await ada.post(path, {}, { headers })
    const again = await ada.post(path, {}, { headers })
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect((await ada.send('one', { thread_id: one.thread_id }, { headers })).body.code).toBe(
      'idempotency_key_reused',
    )
  })
})

describe('forty parallel sends and regenerates', () => {
  it('are 200 or 409 each, and leave a whole tree', async () => {
    const ada = await world.enrol()
    const { body: one } = await ada.send('one')
    const path = `${threads}/${one.thread_id}/messages/${one.message_id}/regenerate`
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 2 ? ada.post(path, {}) : ada.send(`m${n}`, { thread_id: one.thread_id }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    const { body } = await ada.get(`${threads}/${one.thread_id}`)
    const done = answers.filter(({ status }) => status === 200)
    const added = done.reduce(
      (sum, { body }) => sum + (body.user_message_id === one.user_message_id ? 1 : 2),
      0,
    )
    expect(body.total_messages).toBe(2 + added)
    const { messages } = (await ada.get('/api/users/export')).body
    expect(messages.map(({ seq }: { seq: number }) => seq)).toEqual(
      messages.map((_: unknown, index: number) => index + 1),
    )
    expect(body.thread.head_id).toBe(messages.at(-1).id)
  })
})
