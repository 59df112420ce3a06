// A send that is repeated under its Idempotency-Key.
import { describe, expect, it } from 'vitest'
import { asked, model, release, scripted, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { begun, follow, readAll, textOf, typesOf } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

describe('an idempotency key', () => {
  const headers = (key: string) => ({ headers: { 'idempotency-key': key } })

  it('makes ten parallel sends one: one model call, one pair of rows, ten equal answers', async () => {
    const ada = await world.enrol()
    const { message, mark } = scripted({ say: words(10), pause_ms: 10 })
    const key = crypto.randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ada.send(message, { model }, headers(key))),
    )
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual(answers[0]!.body)
    }
    expect(answers.filter((answer) => answer.headers.has('idempotent-replayed'))).toHaveLength(9)
    expect(await asked(mark)).toHaveLength(1)
    const { body: threads } = await ada.get('/api/chat/threads')
    expect(threads).toMatchObject([{ message_count: 2 }])
  })

  it('is free where Postgres got to its claim only after the claim had been taken back', async () => {
    const ada = await world.enrol()
    const { body: older } = await ada.send('older')
    for (const thread_id of [undefined, older.thread_id]) {
      const { message, mark } = scripted({ say: ['hello'] })
      const send = () => ada.send(message, { model, thread_id }, headers(mark))
      const lost = await send()
      // Such a claim has a pending reply that no object knows.
      await sql(
        `update chat_messages set status = 'pending', content = '', metadata = null where id = $1`,
        lost.body.message_id,
      )
      const again = await send()
      expect(again.body).toMatchObject({ response: 'hello', status: 'complete' })
      expect(again.headers.has('idempotent-replayed')).toBe(false)
      expect(await asked(mark)).toHaveLength(2)
      expect((await send()).body).toEqual(again.body)
      const { body: history } = await ada.get(`/api/chat/threads/${again.body.thread_id}`)
      expect(history.messages.map(({ seq }: { seq: number }) => seq)).toEqual(
        thread_id ? [1, 2, 3, 4] : [1, 2],
      )
    }
    const { body: stats } = await ada.get('/api/chat/stats')
    expect(stats).toMatchObject({ total_threads: 2, total_messages: 6 })
  })

  it('joins a run that goes on, as a stream from its start', async () => {
    const ada = await world.enrol()
    const { message, mark } = scripted({ say: words(20), held_after: 10 })
    const first = await ada.stream(message, { model }, headers('"a quoted key"'))
    const { read, rest } = await follow(first, 5)
    const second = await ada.stream(message, { model }, headers('a quoted key'))
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    await release(mark)
    expect(await readAll(second)).toEqual([...read, ...(await rest())])
    expect(await asked(mark)).toHaveLength(1)
  })

  it('tells a finished run again from the rows: JSON as it was, a stream with its text in one delta', async () => {
    const ada = await world.enrol()
    const first = await ada.send('What is 2 + 3?', {}, headers('k'))
    const again = await ada.send('What is 2 + 3?', {}, headers('k'))
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    const read = await readAll(await ada.stream('What is 2 + 3?', {}, headers('k')))
    expect(begun(read)).toMatchObject({ messageId: first.body.message_id, threadId: first.body.thread_id })
    expect(read.filter(({ part }) => part !== '[DONE]' && part.type === 'text-delta')).toHaveLength(1)
    expect(textOf(read)).toBe(first.body.response)
    expect(read.at(-1)?.part).toBe('[DONE]')
  })

  it('tells a failed and a stopped run again as they ended', async () => {
    const ada = await world.enrol()
    const failing = scripted({ status: 500 })
    for (const replayed of [null, 'true']) {
      const { status, body, headers: got } = await ada.send(failing.message, { model }, headers('f'))
      expect([status, body.code]).toEqual([502, 'model_failed'])
      expect(got.get('idempotent-replayed')).toBe(replayed)
    }
    expect(await asked(failing.mark)).toHaveLength(1)
    const read = await readAll(await ada.stream(failing.message, { model }, headers('f')))
    expect(typesOf(read).slice(-2)).toEqual(['error', '[DONE]'])

    const slow = scripted({ say: words(20), held_after: 10 })
    const { ids } = await follow(await ada.stream(slow.message, { model }, headers('s')), 6)
    await ada.post(`/api/chat/threads/${ids.threadId}/stop`)
    const { status, body } = await ada.send(slow.message, { model }, headers('s'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'stopped', message_id: ids.messageId })
  })

  it('is refused for another message, thread or model; it is each user’s own', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { body } = await ada.send('hello', {}, headers('k'))
    for (const [message, more] of [
      ['other', {}],
      ['hello', { thread_id: crypto.randomUUID() }],
      ['hello', { model: 'local/echo' }],
    ] as const) {
      const answer = await ada.send(message, more, headers('k'))
      expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_key_reused'])
    }
    const answer = await eve.send('hello', {}, headers('k'))
    expect(answer.headers.get('idempotent-replayed')).toBeNull()
    expect(answer.body.thread_id).not.toBe(body.thread_id)
  })

  it('may be 1 to 255 visible characters', async () => {
    const ada = await world.enrol()
    for (const key of ['x'.repeat(256), '""', 'tab\there'])
      expect((await ada.send('hello', {}, headers(key))).body.code, key).toBe('malformed_header')
    expect((await ada.send('hello', {}, headers('x'.repeat(255)))).status).toBe(200)
  })

  it('is not used up by an answer given before the run was claimed', async () => {
    const ada = await world.enrol()
    expect((await ada.send('hello', { thread_id: crypto.randomUUID() }, headers('k'))).status).toBe(404)
    expect((await ada.send('hello', {}, headers('k'))).status).toBe(200)
  })
})
