// What happens to a message that comes while a reply is written: it waits, steers, interrupts, or is refused.
import { runDurableObjectAlarm } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { saw } from '../world/mcp.ts'
import type { Person } from '../world/people.ts'
import { busy, queue, stepping, waiting } from '../world/queueing.ts'
import { asked, model, release, scripted, streamScript, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { begun, follow, frames, readAll, textOf, typesOf } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { decide, erase, kill, sendCalls, useServers } from '../world/waiting.ts'
import { objectOf, openWorld, settled } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(world.heal)

describe('a message that waits its turn', () => {
  it('follows the reply before it, and is answered when its own reply has ended', async () => {
    const { ada, mark, rest, path, threadId, messageId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    const third = queue(ada, threadId, 'three')
    const queued = await waiting(ada, path, 2)
    expect(queued.map(({ message }: { message: string }) => JSON.parse(message).say)).toEqual([
      ['two'],
      ['three'],
    ])
    await release(mark)
    await rest()
    const answers = [(await second.answer).body, (await third.answer).body]
    expect(answers).toMatchObject([
      { response: 'two', status: 'complete', message_id: queued[0].message_id },
      { response: 'three', status: 'complete', user_message_id: queued[1].user_message_id },
    ])
    const messages = await settled(ada, threadId)
    expect(messages.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(messages[2]).toMatchObject({ id: queued[0].user_message_id, parent_id: messageId })
    expect(messages[4].parent_id).toBe(queued[0].message_id)
    expect((await ada.get(path)).body.queued).toEqual([])
  })

  it('opens its stream with its place, without an id, and tells its reply then', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    const script = scripted({ say: ['two'] })
    const response = await ada.stream(script.message, { model, thread_id: threadId, if_busy: 'queue' })
    const { read, rest } = await (async () => {
      const iterator = frames(response.body)
      return { read: (await iterator.next()).value, rest: () => Array.fromAsync(iterator) }
    })()
    expect(read).toEqual({
      id: null,
      part: { type: 'data-queued', transient: true, data: { position: 1 } },
    })
    const [{ message_id }] = await waiting(ada, path, 1)
    expect(response.headers.get('location')).toBe(`${path}/stream?message_id=${message_id}`)
    const beside = await ada.open('GET', `${path}/stream?message_id=${message_id}`)
    await release(mark)
    const told = await rest()
    expect(begun(told)).toMatchObject({ messageId: message_id, threadId })
    expect(textOf(told)).toBe('two')
    expect((await readAll(beside)).slice(1)).toEqual(told)
  })

  it('is begun at once where the reply before it ends while it is given its place', async () => {
    const { ada, mark, rest, threadId } = await busy(world)
    await world.plant('sql', { kind: 'hold', matching: 'queue.add' })
    const second = queue(ada, threadId, 'two')
    await world.held('sql')
    await release(mark)
    await rest()
    await world.heal()
    expect((await second.answer).body.response).toBe('two')
  })

  it('is given up where its turn cannot come, and holds up nobody', async () => {
    const { ada, mark, path, threadId } = await busy(world)
    const { body: other } = await ada.send('hello')
    const user_message_id = crypto.randomUUID()
    const second = queue(ada, threadId, 'two', { user_message_id })
    await waiting(ada, path, 1)
    const third = queue(ada, threadId, 'three')
    await waiting(ada, path, 2)
    await sql('update chat_messages set id = $1 where id = $2', user_message_id, other.user_message_id)
    await release(mark)
    expect((await second.answer).status).toBe(404)
    expect((await third.answer).body.response).toBe('three')
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 4 })
  })

  it('is one of ten at most, counts steering words among them, and changes the tag of the history', async () => {
    const { ada, mark, path, threadId } = await busy(world)
    const tag = (await ada.get(path)).headers.get('etag')
    const sent = Array.from({ length: 9 }, (_, index) => queue(ada, threadId, `n${index}`))
    await waiting(ada, path, 9)
    expect((await ada.get(path)).headers.get('etag')).not.toBe(tag)
    expect((await ada.send('steer', { thread_id: threadId, if_busy: 'steer' })).status).toBe(202)
    const full = await ada.send('one more', { thread_id: threadId, if_busy: 'queue' })
    expect(full).toMatchObject({ status: 409, body: { code: 'queue_full' } })
    expect((await ada.send('no', { thread_id: threadId })).body).toMatchObject({ code: 'run_active' })
    await release(mark)
    for (const { answer } of sent) expect((await answer).status).toBe(200)
  })

  it('is refused for what a send is refused for, in the same order', async () => {
    const { ada, mark, rest, threadId, userMessageId, messageId } = await busy(world)
    const eve = await world.enrol()
    const send = (person: Person, more: object, options = {}) =>
      person.send('x', { thread_id: threadId, if_busy: 'queue', ...more }, options)
    expect((await send(eve, {})).body.code).toBe('thread_not_found')
    expect((await send(ada, { parent_id: crypto.randomUUID() })).body.code).toBe('message_not_found')
    expect((await send(ada, { parent_id: userMessageId })).status).toBe(422)
    expect((await send(ada, { user_message_id: userMessageId })).body.code).toBe('id_taken')
    const after = send(ada, { parent_id: messageId })
    await release(mark)
    await rest()
    expect((await after).status).toBe(200)
  })

  it('is the same request under its key, and one only', async () => {
    const { ada, mark, rest, path, threadId } = await busy(world)
    const { message } = scripted({ say: ['two'] })
    const more = { model, thread_id: threadId, if_busy: 'queue' }
    const options = { headers: { 'idempotency-key': 'k' } }
    const first = ada.send(message, more, options)
    await waiting(ada, path, 1)
    const again = ada.send(message, { ...more, if_busy: 'reject' }, options)
    expect((await ada.send('other', more, options)).body.code).toBe('idempotency_key_reused')
    await release(mark)
    await rest()
    expect((await again).body).toEqual((await first).body)
    expect((await again).headers.get('idempotent-replayed')).toBe('true')
    expect((await first).headers.has('idempotent-replayed')).toBe(false)
    expect((await settled(ada, threadId)).length).toBe(4)
    expect((await ada.send(message, more, options)).body).toEqual((await first).body)
  })

  it('may be a reply that is given again', async () => {
    const { ada, mark, path, userMessageId, messageId, threadId } = await busy(world)
    const again = ada.post(`${path}/messages/${messageId}/regenerate`, { if_busy: 'queue' })
    const [queued] = await waiting(ada, path, 1)
    expect(queued.user_message_id).toBe(userMessageId)
    await release(mark)
    expect((await again).body).toMatchObject({ message_id: queued.message_id, status: 'complete' })
    expect(await asked(mark)).toHaveLength(2)
    const steer = { if_busy: 'steer' }
    expect((await ada.post(`${path}/messages/${userMessageId}/regenerate`, steer)).status).toBe(422)
    expect((await ada.get(`/api/chat/threads/${threadId}`)).body.total_messages).toBe(3)
  })

  it('goes after a reply that failed or was interrupted too', async () => {
    const ada = await world.enrol()
    const failing = await streamScript(ada, {
      say: words(20),
      held_after: 10,
      after: { chunks: 12, ends: 'cut' },
    })
    const { ids, rest } = await follow(failing.response, 6)
    const path = `/api/chat/threads/${ids.threadId}`
    const second = queue(ada, ids.threadId, 'two')
    await waiting(ada, path, 1)
    await release(failing.mark)
    await rest()
    expect((await second.answer).body.response).toBe('two')
    const [, first, user] = await settled(ada, ids.threadId)
    expect(first).toMatchObject({ status: 'failed' })
    expect(user.parent_id).toBe(first.id)
  })
})

describe('a message that is withdrawn', () => {
  it('has never been: those who wait are told, its place is 404, its key free', async () => {
    const { ada, mark, rest, path, threadId } = await busy(world)
    const options = { headers: { 'idempotency-key': 'k' } }
    const { message } = scripted({ say: ['two'] })
    const sent = ada.send(message, { model, thread_id: threadId, if_busy: 'queue' }, options)
    const [{ user_message_id, message_id }] = await waiting(ada, path, 1)
    const stream = await ada.open('GET', `${path}/stream?message_id=${message_id}`)
    expect((await ada.delete(`${path}/queue/${user_message_id}`)).status).toBe(204)
    expect(await sent).toMatchObject({ status: 409, body: { code: 'withdrawn' } })
    const told = await readAll(stream)
    expect(typesOf(told)).toEqual(['data-queued', 'abort', '[DONE]'])
    expect(told[1]!.id).toBeNull()
    expect((await ada.get(`${path}/stream?message_id=${message_id}`)).status).toBe(404)
    expect((await ada.delete(`${path}/queue/${user_message_id}`)).status).toBe(404)
    const again = ada.send('another', { thread_id: threadId, if_busy: 'queue' }, options)
    await waiting(ada, path, 1)
    await release(mark)
    await rest()
    expect((await again).status).toBe(200)
  })

  it('is nobody else’s to withdraw, and none once it has begun', async () => {
    const { ada, mark, path, threadId, userMessageId } = await busy(world)
    const eve = await world.enrol()
    const second = queue(ada, threadId, 'two')
    const [{ user_message_id }] = await waiting(ada, path, 1)
    expect((await eve.delete(`${path}/queue/${user_message_id}`)).body.code).toBe('thread_not_found')
    expect((await ada.delete(`${path}/queue/${userMessageId}`)).body.code).toBe('message_not_found')
    await release(mark)
    expect((await second.answer).status).toBe(200)
    expect((await ada.delete(`${path}/queue/${user_message_id}`)).status).toBe(404)
  })

  it('goes with a stop, which names it', async () => {
    const { ada, rest, path, threadId, messageId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    const [{ user_message_id, message }] = await waiting(ada, path, 1)
    expect((await ada.post(`${path}/stop`)).body).toEqual({
      ...{ thread_id: threadId, message_id: messageId, status: 'stopped' },
      withdrawn: [{ user_message_id, message }],
    })
    expect((await second.answer).body.code).toBe('withdrawn')
    expect(typesOf(await rest()).slice(-2)).toEqual(['abort', '[DONE]'])
    expect((await settled(ada, threadId)).length).toBe(2)
    expect((await ada.post(`${path}/stop`)).body.code).toBe('no_active_run')
  })

  it('stays withdrawn where Postgres cannot be told so now, and over a restart', async () => {
    const { ada, path, threadId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    await world.plant('sql', { kind: 'refuse', matching: 'queue.withdraw' })
    expect((await ada.post(`${path}/stop`)).body.withdrawn).toHaveLength(1)
    expect((await second.answer).body.code).toBe('withdrawn')
    await kill(threadId)
    await world.heal()
    await runDurableObjectAlarm(objectOf(threadId))
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 2 })
  })

  it('goes with its thread: who waits gets 404, or an end', async () => {
    const { ada, path, threadId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    const [{ message_id }] = await waiting(ada, path, 1)
    const stream = await ada.open('GET', `${path}/stream?message_id=${message_id}`)
    expect((await ada.delete(path)).status).toBe(200)
    expect((await second.answer).status).toBe(404)
    expect(typesOf(await readAll(stream))).toEqual(['data-queued', 'abort', '[DONE]'])
    expect(await sql('select 1 from queued_messages where thread_id = $1', threadId)).toEqual([])
  })
})

describe('an account with messages that wait', () => {
  it('has them in its export', async () => {
    const { ada, mark, path, threadId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    const [queued] = await waiting(ada, path, 1)
    expect((await ada.get('/api/users/export')).body.queued).toEqual([{ ...queued, thread_id: threadId }])
    await release(mark)
    await second.answer
    expect((await ada.get('/api/users/export')).body.queued).toEqual([])
  })

  it('takes them with it when it is closed or erased', async () => {
    for (const [query, expected] of [
      ['', { status: 409, body: { code: 'withdrawn' } }],
      ['?erase=true', { status: 404 }],
    ] as const) {
      const { ada, path, threadId } = await busy(world)
      const second = queue(ada, threadId, 'two')
      await waiting(ada, path, 1)
      expect((await ada.delete(`/api/users/account${query}`)).status).toBe(200)
      expect(await second.answer).toMatchObject(expected)
      expect(await sql('select 1 from queued_messages where thread_id = $1', threadId)).toEqual([])
      expect(await asked(second.mark)).toEqual([])
    }
  })
})

describe('words that steer', () => {
  it('are accepted at once, and the next step takes them up', async () => {
    const { ada, mark, rest, path, threadId, messageId } = await stepping(world)
    const options = { headers: { 'idempotency-key': 'k' } }
    const more = { thread_id: threadId, if_busy: 'steer' }
    const steered = await ada.send('be brief', more, options)
    expect(steered.status).toBe(202)
    expect(steered.body).toMatchObject({ thread_id: threadId, message_id: messageId, status: 'pending' })
    const { user_message_id } = steered.body
    expect(await waiting(ada, path, 1)).toMatchObject([
      { user_message_id, message_id: messageId, message: 'be brief' },
    ])
    await release(mark)
    const told = await rest()
    const parts = [{ type: 'text', text: 'be brief' }]
    expect(told.map(({ part }) => part)).toContainEqual({
      type: 'steering-message',
      id: user_message_id,
      parts,
    })
    const [, reply] = await settled(ada, threadId)
    expect(reply.parts.map(({ type }: { type: string }) => type)).toEqual([
      ...['step-start', 'tool-calculate', 'steering-message', 'step-start', 'text'],
    ])
    expect((await asked(mark)).at(-1)?.messages.at(-1)).toEqual({ role: 'user', content: 'be brief' })
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 2 })
    const again = await ada.send('be brief', more, options)
    expect([again.status, again.body]).toEqual([202, steered.body])
    expect(again.headers.get('idempotent-replayed')).toBe('true')
  })

  it('run as a message where no step follows, in the order in which they came', async () => {
    const { ada, mark, path, threadId, messageId } = await busy(world)
    const { message } = scripted({ say: ['two'] })
    const more = { model, thread_id: threadId, if_busy: 'steer' }
    const steered = await ada.send(message, more)
    const third = queue(ada, threadId, 'three')
    const queued = await waiting(ada, path, 2)
    expect(queued[0].message_id).toBe(messageId)
    await release(mark)
    expect((await third.answer).body.response).toBe('three')
    const messages = await settled(ada, threadId)
    expect(messages[2].id).toBe(steered.body.user_message_id)
    expect(messages.map(({ content }: { content: string }) => content).slice(3)).toEqual([
      ...['two', expect.any(String), 'three'],
    ])
  })

  it('are answered the same again while they run as a message, and afterwards', async () => {
    const { ada, mark, rest, threadId } = await busy(world)
    const { message, mark: held } = scripted({ say: ['two'], held_after: 0 })
    const send = () =>
      ada.send(
        message,
        { model, thread_id: threadId, if_busy: 'steer' },
        { headers: { 'idempotency-key': 'k' } },
      )
    const steered = await send()
    await release(mark)
    await rest()
    await until(async () => (await asked(held)).length > 0)
    const again = await send()
    expect([again.status, again.body]).toEqual([202, steered.body])
    await release(held)
    expect((await settled(ada, threadId)).at(-1)).toMatchObject({ status: 'complete', content: 'two' })
    expect((await send()).body).toEqual(steered.body)
  })

  it('stand in a reply that was restarted, once', async () => {
    const { ada, mark, path, threadId } = await stepping(world)
    await ada.send('be brief', { thread_id: threadId, if_busy: 'steer' })
    await kill(threadId)
    await runDurableObjectAlarm(objectOf(threadId))
    expect(await waiting(ada, path, 1)).toHaveLength(1)
    await release(mark)
    const [, reply] = await settled(ada, threadId)
    const types = reply.parts.map(({ type }: { type: string }) => type)
    expect(types.filter((type: string) => type === 'steering-message')).toHaveLength(1)
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 2 })
  })

  it('send a message where nothing is written', async () => {
    const ada = await world.enrol()
    expect((await ada.send('hello', { if_busy: 'steer' })).status).toBe(200)
  })
})

describe('an interruption', () => {
  it('ends the running reply as stopped with what it had, and goes before the queue', async () => {
    const { ada, rest, path, threadId, messageId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    const third = queue(ada, threadId, 'three', { if_busy: 'interrupt' })
    expect(typesOf(await rest()).slice(-2)).toEqual(['abort', '[DONE]'])
    expect((await third.answer).body.response).toBe('three')
    expect((await second.answer).body.response).toBe('two')
    const messages = await settled(ada, threadId)
    expect(messages[1]).toMatchObject({ id: messageId, status: 'stopped' })
    expect(messages[1].content).toMatch(/^w0 w1 /)
    expect(messages.map(({ content }: { content: string }) => content).slice(3)).toEqual([
      ...['three', expect.any(String), 'two'],
    ])
  })

  it('records a call that was going on as interrupted', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const call = [{ name: 'free__erase_later', arguments: { mark: id } }]
    const { response } = await streamScript(ada, { call, say: ['done'] })
    const { ids } = await follow(response, 4)
    await saw(id, 'call')
    const second = queue(ada, ids.threadId, 'two', { if_busy: 'interrupt' })
    expect((await second.answer).body.response).toBe('two')
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({
      status: 'stopped',
      tool_calls: [{ status: 'error', error_message: 'interrupted' }],
    })
  })

  it('is refused before anything is ended', async () => {
    const { ada, mark, rest, threadId } = await busy(world)
    const more = { thread_id: threadId, if_busy: 'interrupt', parent_id: crypto.randomUUID() }
    expect((await ada.send('x', more)).status).toBe(404)
    await release(mark)
    expect(typesOf(await rest()).at(-2)).toBe('finish')
  })

  it('is 503 where the reply cannot be stored, which stays stopped; the same key runs it later, once', async () => {
    const { ada, threadId } = await busy(world)
    await world.plant('sql', { kind: 'refuse', matching: 'runs.finish' })
    const { message, mark } = scripted({ say: ['two'] })
    const more = { model, thread_id: threadId, if_busy: 'interrupt' }
    const options = { headers: { 'idempotency-key': 'k' } }
    expect((await ada.send(message, more, options)).status).toBe(503)
    await world.heal()
    expect((await ada.send(message, more, options)).body.response).toBe('two')
    expect(await asked(mark)).toHaveLength(1)
    const messages = await settled(ada, threadId)
    expect(messages.map(({ status }: { status: string }) => status)).toEqual([
      ...['complete', 'stopped', 'complete', 'complete'],
    ])
  })
})

describe('behind a reply that waits for a decision', () => {
  async function asking() {
    const ada = await world.enrol()
    const { body, mark } = await sendCalls(ada, [erase(crypto.randomUUID())])
    return { ada, body, mark, path: `/api/chat/threads/${body.thread_id}` }
  }

  it('a queued message waits for the decision', async () => {
    const { ada, body, path } = await asking()
    const second = queue(ada, body.thread_id, 'two')
    await waiting(ada, path, 1)
    await decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    expect((await second.answer).body.response).toBe('two')
    const messages = await settled(ada, body.thread_id)
    expect(messages.map(({ status }: { status: string }) => status)).toEqual(Array(4).fill('complete'))
  })

  it('a stop closes it, and withdraws what waits', async () => {
    const { ada, body, path } = await asking()
    const second = queue(ada, body.thread_id, 'two')
    await waiting(ada, path, 1)
    const stopped = await ada.post(`${path}/stop`)
    expect(stopped.body).toMatchObject({ message_id: body.message_id, status: 'stopped' })
    expect(stopped.body.withdrawn).toHaveLength(1)
    expect((await second.answer).body.code).toBe('withdrawn')
    expect((await settled(ada, body.thread_id)).length).toBe(2)
  })

  it('words that came to steer it wait with it, and are taken up once it goes on', async () => {
    const ada = await world.enrol()
    const call = [erase(crypto.randomUUID())]
    const { message, mark } = scripted({ call, say: ['done'], held_before_calls: true })
    const response = await ada.stream(message, { model })
    const { ids, rest } = await follow(response, 3)
    const path = `/api/chat/threads/${ids.threadId}`
    await ada.send('be brief', { thread_id: ids.threadId, if_busy: 'steer' })
    await release(mark)
    await rest()
    expect(await waiting(ada, path, 1)).toMatchObject([{ message_id: ids.messageId }])
    await kill(ids.threadId)
    const reply = (await settled(ada, ids.threadId))[1]
    const asking = { thread_id: ids.threadId, message_id: ids.messageId }
    const decided = await decide(ada, asking, { call_id: reply.tool_calls[0].id, approved: true })
    expect(decided.body).toMatchObject({ status: 'complete', response: 'You said: be brief' })
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 2 })
  })

  it('every other closes it, and goes before what waits', async () => {
    for (const if_busy of ['reject', 'interrupt', 'steer']) {
      const { ada, body, path } = await asking()
      const second = queue(ada, body.thread_id, 'two')
      await waiting(ada, path, 1)
      const third = queue(ada, body.thread_id, 'three', { if_busy })
      expect((await third.answer).body.response).toBe('three')
      expect((await second.answer).body.response).toBe('two')
      const messages = await settled(ada, body.thread_id)
      expect(messages[1].status).toBe('stopped')
      expect(messages.at(-1).content).toBe('two')
    }
  })
})

describe('a restart', () => {
  it('leaves the queue, and those who wait for it', async () => {
    const { ada, mark, path, threadId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    const third = queue(ada, threadId, 'three')
    await waiting(ada, path, 2)
    await kill(threadId)
    await release(mark)
    await runDurableObjectAlarm(objectOf(threadId))
    expect((await second.answer).body.response).toBe('two')
    expect((await third.answer).body.response).toBe('three')
    expect(await asked(second.mark)).toHaveLength(2) // For its own reply, and in the past of the third's.
  })

  it('begins by itself what Postgres could not begin', async () => {
    const { ada, mark, rest, path, threadId } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    await world.plant('sql', { kind: 'refuse', matching: 'runs.claim' })
    await release(mark)
    await rest()
    await kill(threadId)
    await world.heal()
    await runDurableObjectAlarm(objectOf(threadId))
    expect((await second.answer).body.response).toBe('two')
    expect((await settled(ada, threadId)).length).toBe(4)
  })
})
