// A run while Postgres refuses, hangs or loses an answer after its commit.
import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { adaptersOf } from '../../src/connect/adapters.ts'
import { busy, waiting } from '../world/queueing.ts'
import { addThreads, idOf } from '../world/rows.ts'
import { asked, model, release, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { follow, readAll, typesOf } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { hurry, objectOf, openWorld, settled } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

describe('Postgres in trouble', () => {
  it('when a message is sent: 503, and nothing has been sent', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    await world.plant('sql', { kind: 'refuse' })
    const { answer, mark } = sendScript(
      ada,
      { say: ['x'] },
      { thread_id: first.thread_id },
      { headers: { 'idempotency-key': 'k' } },
    )
    const { status, body, headers } = await answer
    expect([status, body.code]).toEqual([503, 'database_unavailable'])
    expect(headers.get('retry-after')).toBe('5')
    await world.heal()
    expect(await asked(mark)).toHaveLength(0)
    await runDurableObjectAlarm(objectOf(first.thread_id))
    expect((await ada.get(`/api/chat/threads/${first.thread_id}`)).body.total_messages).toBe(2)
  })

  it('when a message is sent to an empty thread: the thread stays, whoever has sent it', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    await addThreads(await idOf(ada), 1, 5)
    const [empty] = (await ada.get('/api/chat/threads')).body
    await world.plant('sql', { kind: 'refuse', matching: 'runs.claim' })
    for (const person of [eve, ada])
      expect((await person.send('hello', { thread_id: empty.id })).body.code).toBe('database_unavailable')
    await world.heal()
    await runDurableObjectAlarm(objectOf(empty.id))
    expect((await ada.get(`/api/chat/threads/${empty.id}`)).body.thread).toEqual(empty)
    expect((await ada.send('hello', { thread_id: empty.id })).status).toBe(200)
  })

  it('while a tool asks it: the model and the thread are told no more than that', async () => {
    const ada = await world.enrol()
    await world.plant('sql', { kind: 'refuse', matching: 'search.' })
    const call = [{ name: 'search_messages', arguments: { query: 'wombat' } }]
    const { body } = await sendScript(ada, { call, say: ['nothing found'] }).answer
    expect(body.response).toBe('nothing found')
    expect(body.tool_calls).toMatchObject([{ status: 'error', error_message: 'the tool failed' }])
  })

  it('that loses the answer to a claim after its commit: nothing is doubled', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'runs.claim' })
    const { status, body } = await ada.send('a message whose claim is lost', { thread_id: first.thread_id })
    expect(status).toBe(200)
    const history = await ada.get(`/api/chat/threads/${first.thread_id}`)
    expect(history.body.messages).toHaveLength(4)
    expect(history.body.messages[3].id).toBe(body.message_id)
  })

  it('that loses every answer to a claim: the claim is taken back, and the same key sends once', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const message = `a claim that is taken back ${crypto.randomUUID()}`
    const options = { headers: { 'idempotency-key': 'k' } }
    await world.plant('sql', { kind: 'cut_after', matching: 'runs.claim' })
    for (const more of [{ thread_id: first.thread_id }, {}])
      expect((await ada.send(message, more, options)).body.code).toBe('database_unavailable')
    await world.heal()
    const { status, body } = await ada.send(message, { thread_id: first.thread_id }, options)
    expect(status).toBe(200)
    const history = await ada.get(`/api/chat/threads/${first.thread_id}`)
    expect(history.body.messages.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4])
    expect(history.body.messages[3].id).toBe(body.message_id)
  })

  it('that loses every answer to the claim of a new thread: the same key begins it once', async () => {
    const ada = await world.enrol()
    const message = `a thread that is taken back ${crypto.randomUUID()}`
    const options = { headers: { 'idempotency-key': 'k' } }
    await world.plant('sql', { kind: 'cut_after', matching: 'runs.claim' })
    expect((await ada.send(message, {}, options)).body.code).toBe('database_unavailable')
    await world.heal()
    const { status, headers, body } = await ada.send(message, {}, options)
    expect(status).toBe(200)
    expect(headers.has('idempotent-replayed')).toBe(false)
    const threads = await ada.get('/api/chat/threads')
    expect(threads.body).toMatchObject([{ id: body.thread_id, message_count: 2 }])
  })

  it('at the moment a reply ends: it is held, and stored when Postgres is back', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(10), held_after: 5 })
    const { ids, read, rest } = await follow(response, 5)
    await world.plant('sql', { kind: 'refuse' })
    await release(mark)
    const whole = [...read, ...(await rest())]
    expect(typesOf(whole).slice(-2)).toEqual(['finish', '[DONE]'])
    expect(await readAll(await ada.open('GET', `/api/chat/threads/${ids.threadId}/stream`))).toEqual(whole)
    await world.heal()
    await runDurableObjectAlarm(objectOf(ids.threadId))
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({ status: 'complete', content: words(10).join('') })
    expect(await asked(mark)).toHaveLength(1)
    expect((await ada.get(`/api/chat/threads/${ids.threadId}/stream`)).status).toBe(204)
  })

  it('while a reply of 1 MiB ends: all of it is held', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const { mark, response } = await streamScript(
      ada,
      { say: ['🌍', 'x'.repeat(20_000)], times: 60, held_after: 60 },
      { thread_id: first.thread_id },
    )
    const { ids, rest } = await follow(response, 5)
    await world.plant('sql', { kind: 'refuse' })
    await release(mark)
    const end = await rest()
    expect(typesOf(end).slice(-2)).toEqual(['finish', '[DONE]'])
    await world.heal()
    await runDurableObjectAlarm(objectOf(ids.threadId))
    const reply = (await settled(ada, ids.threadId)).at(-1)
    expect(reply).toMatchObject({ status: 'complete', metadata: { finish_reason: 'length' } })
    expect(new TextEncoder().encode(reply.content).length).toBeGreaterThan(1_048_570)
    expect(await asked(mark)).toHaveLength(1)
  })

  it('that loses the answer to a finished reply after its commit: it is stored once, with its tool calls', async () => {
    const ada = await world.enrol()
    const script = { call: [{ name: 'calculate', arguments: { expression: '6 * 7' } }], say: ['forty-two'] }
    await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'runs.finish' })
    const { body } = await sendScript(ada, script).answer
    expect(body.response).toBe('forty-two')
    await runDurableObjectAlarm(objectOf(body.thread_id))
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply).toMatchObject({ status: 'complete', tool_calls: [{ tool_output: { result: 42 } }] })
  })

  it('when a reply begins to wait for decisions: whoever sends it again finds it, and takes nothing of it back', async () => {
    const ada = await world.enrol()
    const tools = [{ name: 'open_map', description: '', parameters: { type: 'object' } }]
    const { message } = scripted({ call: [{ name: 'open_map', arguments: {} }], say: ['done'] })
    const send = () => ada.send(message, { model, tools }, { headers: { 'idempotency-key': 'k' } })
    await world.plant('sql', { kind: 'refuse', matching: 'runs.finish' })
    const { body: first } = await send()
    expect(first.status).toBe('waiting')
    const early = await send()
    expect([early.status, early.body.code]).toEqual([503, 'database_unavailable'])
    await world.heal()
    await runDurableObjectAlarm(objectOf(first.thread_id))
    expect((await send()).body).toEqual(first)
    // As if it had been found pending a moment before.
    const { runStore } = adaptersOf(env as never)
    await runStore.release({ userId: await idOf(ada), messageId: first.message_id })
    expect((await send()).body).toEqual(first)
    expect((await ada.get(`/api/chat/threads/${first.thread_id}`)).body.total_messages).toBe(2)
  })

  it('that gives a message its place after nobody waited for it any more: the same key sends it once', async () => {
    const { ada, mark, path, threadId } = await busy(world)
    const { message, mark: second } = scripted({ say: ['two'] })
    const send = () =>
      ada.send(
        message,
        { model, thread_id: threadId, if_busy: 'queue' },
        { headers: { 'idempotency-key': 'k' } },
      )
    hurry('postgres')
    await world.plant('sql', { kind: 'late', matching: 'queue.add' })
    expect((await send()).body.code).toBe('database_unavailable')
    await world.heal()
    const [late] = await waiting(ada, path, 1)
    const again = send()
    await until(async () => (await waiting(ada, path, 1))[0].message_id !== late.message_id)
    await release(mark)
    expect((await again).body.response).toBe('two')
    expect(await asked(second)).toHaveLength(1)
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 4 })
  })
})

describe('Postgres that never answers', () => {
  it('keeps those who wait for their turn in the thread no longer than the first', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const path = `/api/chat/threads/${first.thread_id}`
    hurry('postgres')
    await world.plant('sql', { kind: 'hang' })
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => ada.send('again', { thread_id: first.thread_id })),
      ada.get(`${path}/stream`),
      ada.post(`${path}/stop`),
    ])
    const waited = answers.filter(({ headers }) => headers.get('server-timing')?.includes('postgres'))
    // One, but for those that came after its end, on a machine that stood still (turn-queue.test.ts).
    expect(waited.length).toBeLessThan(answers.length)
    for (const { body } of answers) expect(body.code).toBe('database_unavailable')
    await world.heal()
    expect((await ada.send('again', { thread_id: first.thread_id })).status).toBe(200)
    expect((await ada.get(path)).body.total_messages).toBe(4)
  })
})
