import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, inject, it } from 'vitest'
import type { Script } from './model.ts'
import { begun, type Frame, frames, readAll, textOf, typesOf } from './stream.ts'
import { openWorld, type Person, settled } from './world.ts'

const world = openWorld()
afterEach(world.heal)

/** A message that makes the scripted model do what it says; `mark` finds what it was asked. */
const scripted = (script: Script, mark: string = crypto.randomUUID()) => ({
  message: JSON.stringify({ ...script, mark }),
  mark,
  model: 'openai/scripted',
})
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index} `)

const objectOf = (threadId: string) => env.RUNS.getByName(threadId)

async function asked(mark: string): Promise<{ messages: { role: string; content: unknown }[] }[]> {
  const url = `${inject('modelUrl')}/requests?containing=${encodeURIComponent(mark)}`
  return (await fetch(url)).json()
}

/** A stream that goes on, read up to a number of frames. */
async function follow(response: Response, count: number) {
  const iterator = frames(response.body)
  const read: Frame[] = []
  while (read.length < count) {
    const { done, value } = await iterator.next()
    if (done) break
    read.push(value)
  }
  return {
    read,
    ids: begun(read),
    rest: () => Array.fromAsync(iterator),
    hangUp: () => iterator.return(undefined),
  }
}

const sendScript = (person: Person, script: Script, more: object = {}, options = {}) => {
  const { message, model, mark } = scripted(script)
  return { mark, answer: person.send(message, { model, ...more }, options) }
}

const streamScript = async (person: Person, script: Script, more: object = {}, options = {}) => {
  const { message, model, mark } = scripted(script)
  return { mark, response: await person.stream(message, { model, ...more }, options) }
}

describe('a reply', () => {
  it('is whole and stored once wherever its client was cut off, and every attachment reads the same bytes', async () => {
    const ada = await world.signUp()
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const { mark, response } = await streamScript(ada, { say: words(25), pause_ms: 8 })
        const { ids, read, hangUp } = await follow(response, 2 + index)
        await hangUp()
        const lastSeen = read.at(-1)!.id!
        const path = `/api/chat/threads/${ids.threadId}/stream`
        const [whole, resumed, again] = await Promise.all([
          ada.open('GET', path).then(readAll),
          ada.open('GET', path, { headers: { 'last-event-id': String(lastSeen) } }).then(readAll),
          ada.open('GET', path, { headers: { 'last-event-id': String(lastSeen) } }).then(readAll),
        ])
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
    const ada = await world.signUp()
    const { response } = await streamScript(ada, { say: words(10), pause_ms: 60 })
    const { ids, read, rest } = await follow(response, 4)
    const first = read[0]!.id!
    const attached = Array.from({ length: 12 }, async (_, index) => {
      const headers = { 'last-event-id': String(first + index) }
      const resumed = await readAll(
        await ada.open('GET', `/api/chat/threads/${ids.threadId}/stream`, { headers }),
      )
      return { index, resumed }
    })
    const whole = [...read, ...(await rest())]
    for (const { index, resumed } of await Promise.all(attached)) {
      // An event that had not happened yet means the start.
      const expected = resumed[0]?.id === first ? whole : whole.slice(index + 1)
      expect(resumed).toEqual(expected)
    }
  })

  it('is read from its start for an event of an earlier run or of the future, and refused for no number', async () => {
    const ada = await world.signUp()
    const { body } = await ada.send('one')
    const { response } = await streamScript(
      ada,
      { say: words(20), pause_ms: 20 },
      { thread_id: body.thread_id },
    )
    const { read, rest } = await follow(response, 3)
    const path = `/api/chat/threads/${body.thread_id}/stream`
    for (const id of ['0', '1', String(read[0]!.id! + 500_000), '999999999999999']) {
      const resumed = await follow(await ada.open('GET', path, { headers: { 'last-event-id': id } }), 3)
      expect(resumed.read).toEqual(read)
      await resumed.hangUp()
    }
    for (const id of ['', 'abc', '-1', '1.5', '1e3', '9'.repeat(16)])
      expect((await ada.get(path, { headers: { 'last-event-id': id } })).body?.code, id).toBe(
        'malformed_header',
      )
    await rest()
  })

  it('is not there when nothing runs: 204, and 404 for somebody else', async () => {
    const [ada, eve] = await Promise.all([world.signUp(), world.signUp()])
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
    const [ada, eve] = await Promise.all([world.signUp(), world.signUp()])
    const { response } = await streamScript(ada, { say: words(20), pause_ms: 20 })
    const { ids, rest } = await follow(response, 3)
    const path = `/api/chat/threads/${ids.threadId}`
    expect((await eve.get(`${path}/stream`)).body.code).toBe('thread_not_found')
    expect((await eve.post(`${path}/stop`)).body.code).toBe('thread_not_found')
    expect((await eve.send('hello', { thread_id: ids.threadId })).body.code).toBe('thread_not_found')
    expect(typesOf(await rest()).slice(-2)).toEqual(['finish', '[DONE]'])
  })
})

describe('a thread', () => {
  it('writes one reply at a time: forty sends are each answered or told which one runs', async () => {
    const ada = await world.signUp()
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

describe('stopping', () => {
  it('keeps what was said, tells everybody who reads, and lets the next message be sent', async () => {
    const ada = await world.signUp()
    const { response, mark } = await streamScript(ada, { say: words(500), pause_ms: 20 })
    const { ids, read, rest } = await follow(response, 8)
    const stopped = await ada.post(`/api/chat/threads/${ids.threadId}/stop`)
    expect(stopped.body).toEqual({ thread_id: ids.threadId, message_id: ids.messageId, status: 'stopped' })
    const whole = [...read, ...(await rest())]
    expect(typesOf(whole).slice(-2)).toEqual(['abort', '[DONE]'])
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({ status: 'stopped', content: textOf(whole) })
    expect(reply.content.length).toBeGreaterThan(0)
    expect(await asked(mark)).toHaveLength(1)
    const next = await ada.send('and now?', { thread_id: ids.threadId })
    expect(next.body.response).toBe('I received your message: and now?')
  })

  it('answers a waiting JSON send with 200 and stopped', async () => {
    const ada = await world.signUp()
    const { body } = await ada.send('first')
    const { answer } = sendScript(ada, { say: words(500), pause_ms: 20 }, { thread_id: body.thread_id })
    let stopped = await ada.post(`/api/chat/threads/${body.thread_id}/stop`)
    while (stopped.status === 409) stopped = await ada.post(`/api/chat/threads/${body.thread_id}/stop`)
    const { status, body: reply } = await answer
    expect(status).toBe(200)
    expect(reply).toMatchObject({ status: 'stopped', message_id: stopped.body.message_id })
  })
})

describe('an idempotency key', () => {
  const headers = (key: string) => ({ headers: { 'idempotency-key': key } })

  it('makes ten parallel sends one: one model call, one pair of rows, ten equal answers', async () => {
    const ada = await world.signUp()
    const { message, model, mark } = scripted({ say: words(10), pause_ms: 10 })
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

  it('joins a run that goes on, as a stream from its start', async () => {
    const ada = await world.signUp()
    const { message, model, mark } = scripted({ say: words(20), pause_ms: 10 })
    const first = await ada.stream(message, { model }, headers('"a quoted key"'))
    const { read, rest } = await follow(first, 5)
    const second = await ada.stream(message, { model }, headers('a quoted key'))
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(await readAll(second)).toEqual([...read, ...(await rest())])
    expect(await asked(mark)).toHaveLength(1)
  })

  it('tells a finished run again from the rows: JSON as it was, a stream with its text in one delta', async () => {
    const ada = await world.signUp()
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
    const ada = await world.signUp()
    const failing = scripted({ status: 500 })
    for (const replayed of [null, 'true']) {
      const {
        status,
        body,
        headers: got,
      } = await ada.send(failing.message, { model: failing.model }, headers('f'))
      expect([status, body.code]).toEqual([502, 'model_failed'])
      expect(got.get('idempotent-replayed')).toBe(replayed)
    }
    expect(await asked(failing.mark)).toHaveLength(1)
    const read = await readAll(await ada.stream(failing.message, { model: failing.model }, headers('f')))
    expect(typesOf(read).slice(-2)).toEqual(['error', '[DONE]'])

    const slow = scripted({ say: words(500), pause_ms: 20 })
    const { ids } = await follow(await ada.stream(slow.message, { model: slow.model }, headers('s')), 6)
    await ada.post(`/api/chat/threads/${ids.threadId}/stop`)
    const { status, body } = await ada.send(slow.message, { model: slow.model }, headers('s'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'stopped', message_id: ids.messageId })
  })

  it('is refused for another message, thread or model; it is each user’s own', async () => {
    const [ada, eve] = await Promise.all([world.signUp(), world.signUp()])
    const { body } = await ada.send('hello', {}, headers('k'))
    for (const [message, more] of [
      ['other', {}],
      ['hello', { thread_id: body.thread_id }],
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
    const ada = await world.signUp()
    for (const key of ['x'.repeat(256), '""', 'tab\there'])
      expect((await ada.send('hello', {}, headers(key))).body.code, key).toBe('malformed_header')
    expect((await ada.send('hello', {}, headers('x'.repeat(255)))).status).toBe(200)
  })

  it('is not used up by an answer given before the run was claimed', async () => {
    const ada = await world.signUp()
    expect((await ada.send('hello', { thread_id: crypto.randomUUID() }, headers('k'))).status).toBe(404)
    expect((await ada.send('hello', {}, headers('k'))).status).toBe(200)
  })
})

describe('a model in trouble', () => {
  const cases: [string, Script, number, string][] = [
    ['429', { status: 429, headers: { 'retry-after': '7' } }, 503, 'model_busy'],
    ['500', { status: 500 }, 502, 'model_failed'],
    ['503', { status: 503 }, 502, 'model_failed'],
    ['401', { status: 401 }, 502, 'model_failed'],
    ['silence', { after: { chunks: 0, ends: 'hang' }, say: ['x'] }, 504, 'model_timeout'],
    ['silence after some words', { after: { chunks: 2, ends: 'hang' }, say: words(5) }, 504, 'model_timeout'],
    ['an error with status 200', { after: { chunks: 2, ends: 'error' }, say: words(5) }, 502, 'model_failed'],
    ['an error object alone', { raw: '{"error":{"message":"$SECRET"}}' }, 502, 'model_failed'],
    ['nonsense', { raw: '<html>$SECRET</html>' }, 502, 'model_failed'],
    ['nonsense events', { raw: 'data: {"$SECRET":\n\n' }, 502, 'model_failed'],
    ['a cut stream', { after: { chunks: 2, ends: 'cut' }, say: words(5) }, 502, 'model_failed'],
    ['an end without a finish', { after: { chunks: 2, ends: 'end' }, say: words(5) }, 502, 'model_failed'],
  ]

  it.each(cases)('that answers with %s', async (_, script, status, code) => {
    const ada = await world.signUp()
    const answer = await sendScript(ada, script).answer
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.text).not.toMatch(/upstream-secret|org-123|sk-test/)
    if (script.headers) expect(answer.headers.get('retry-after')).toBe('7')

    const { response } = await streamScript(ada, script)
    const read = await readAll(response)
    expect(typesOf(read).slice(-2)).toEqual(['error', '[DONE]'])
    expect(JSON.stringify(read)).not.toMatch(/upstream-secret|org-123|sk-test/)

    const { threadId } = begun(read)
    const [question, reply] = await settled(ada, threadId)
    expect(question.status).toBe('complete')
    expect(reply).toMatchObject({ status: 'failed', content: textOf(read), metadata: { error: code } })

    const next = scripted({ say: ['fine'] })
    expect((await ada.send(next.message, { model: next.model, thread_id: threadId })).body.response).toBe(
      'fine',
    )
    const [request] = await asked(next.mark)
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(request?.messages[1]?.content).toContain(question.content)
  })

  it('that says nothing has given an empty answer, which no later prompt repeats', async () => {
    const ada = await world.signUp()
    const { body } = await sendScript(ada, { say: [] }).answer
    expect(body).toMatchObject({ response: '', status: 'complete' })
    const next = scripted({ say: ['fine'] })
    await ada.send(next.message, { model: next.model, thread_id: body.thread_id })
    expect((await asked(next.mark))[0]?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
  })

  it('that says strange things does no harm', async () => {
    const ada = await world.signUp()
    const strange = [
      'a\0b',
      '\r\n\r\n',
      'data: [DONE]\n\n',
      '[DONE]',
      'id: 1\n',
      '\u2028',
      '\ud83c',
      '\udf0d',
      ' 🌍',
    ]
    const { response } = await streamScript(ada, { say: strange, bytewise: true })
    const read = await readAll(response)
    expect(textOf(read)).toBe('ab\r\n\r\ndata: [DONE]\n\n[DONE]id: 1\n\u2028🌍 🌍')
    const [, reply] = await settled(ada, begun(read).threadId)
    expect(reply.content).toBe(textOf(read))
    expect(read.filter(({ part }) => part === '[DONE]')).toHaveLength(1)
  })

  it('that never stops talking is cut at 1 MiB, between characters', async () => {
    const ada = await world.signUp()
    const { body } = await sendScript(ada, { say: ['🌍é'.repeat(1000)], times: 200 }).answer
    expect(body.status).toBe('complete')
    const size = new TextEncoder().encode(body.response).length
    expect(size).toBeLessThanOrEqual(1_048_576)
    expect(size).toBeGreaterThan(1_048_570)
    expect(body.response.isWellFormed()).toBe(true)
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply.metadata.finish_reason).toBe('length')
  })
})

describe('Postgres in trouble', () => {
  it('when a message is sent: 503, and nothing has been sent', async () => {
    const ada = await world.signUp()
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

  it('that loses the answer to a claim after its commit: nothing is doubled', async () => {
    const ada = await world.signUp()
    const { body: first } = await ada.send('first')
    await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'a message whose claim is lost' })
    const { status, body } = await ada.send('a message whose claim is lost', { thread_id: first.thread_id })
    expect(status).toBe(200)
    const history = await ada.get(`/api/chat/threads/${first.thread_id}`)
    expect(history.body.messages).toHaveLength(4)
    expect(history.body.messages[3].id).toBe(body.message_id)
  })

  it('that loses every answer to a claim: the claim is taken back, and the same key sends once', async () => {
    const ada = await world.signUp()
    const { body: first } = await ada.send('first')
    const message = `a claim that is taken back ${crypto.randomUUID()}`
    const options = { headers: { 'idempotency-key': 'k' } }
    await world.plant('sql', { kind: 'cut_after', matching: message })
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
    const ada = await world.signUp()
    const message = `a thread that is taken back ${crypto.randomUUID()}`
    const options = { headers: { 'idempotency-key': 'k' } }
    await world.plant('sql', { kind: 'cut_after', matching: message })
    expect((await ada.send(message, {}, options)).body.code).toBe('database_unavailable')
    await world.heal()
    const { status, headers, body } = await ada.send(message, {}, options)
    expect(status).toBe(200)
    expect(headers.has('idempotent-replayed')).toBe(false)
    const threads = await ada.get('/api/chat/threads')
    expect(threads.body).toMatchObject([{ id: body.thread_id, message_count: 2 }])
  })

  it('at the moment a reply ends: it is held, and stored when Postgres is back', async () => {
    const ada = await world.signUp()
    const { response, mark } = await streamScript(ada, { say: words(10), pause_ms: 20 })
    const { ids, read, rest } = await follow(response, 5)
    await world.plant('sql', { kind: 'refuse' })
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
    const ada = await world.signUp()
    const { response } = await streamScript(ada, { say: ['🌍', ...words(4)], pause_ms: 30, times: 1 })
    const small = await follow(response, 4)
    await small.rest()
    const { mark, response: large } = await streamScript(
      ada,
      { say: ['🌍', 'x'.repeat(20_000)], times: 60, pause_ms: 2 },
      { thread_id: small.ids.threadId },
    )
    const { ids, rest } = await follow(large, 5)
    await world.plant('sql', { kind: 'refuse' })
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
    const ada = await world.signUp()
    const script = { call: [{ name: 'calculate', arguments: { expression: '6 * 7' } }], say: ['forty-two'] }
    await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'forty-two","complete' })
    const { body } = await sendScript(ada, script).answer
    expect(body.response).toBe('forty-two')
    await runDurableObjectAlarm(objectOf(body.thread_id))
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply).toMatchObject({ status: 'complete', tool_calls: [{ tool_output: { result: 42 } }] })
  })
})

describe('Postgres that never answers', () => {
  it('keeps nobody waiting twice, however many wait for their turn in the thread', async () => {
    const ada = await world.signUp()
    const { body: first } = await ada.send('first')
    const path = `/api/chat/threads/${first.thread_id}`
    await world.plant('sql', { kind: 'hang' })
    const start = performance.now()
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => ada.send('again', { thread_id: first.thread_id })),
      ada.get(`${path}/stream`),
      ada.post(`${path}/stop`),
    ])
    expect(performance.now() - start).toBeLessThan(8000)
    for (const { body } of answers) expect(body.code).toBe('database_unavailable')
    await world.heal()
    expect((await ada.send('again', { thread_id: first.thread_id })).status).toBe(200)
    expect((await ada.get(path)).body.total_messages).toBe(4)
  })
})

describe('a restart in the middle of a reply', () => {
  it('is not passed over in silence while Postgres cannot be told of it', async () => {
    const ada = await world.signUp()
    const { response } = await streamScript(ada, { say: words(400), pause_ms: 10 })
    const { ids, rest } = await follow(response, 5)
    const broken = rest().catch(() => [])
    await world.plant('sql', { kind: 'refuse', matching: 'update chat_messages' })
    await runInDurableObject(objectOf(ids.threadId), (_, state) => state.abort('restarted')).catch(() => {})
    await broken
    const path = `/api/chat/threads/${ids.threadId}/stream`
    expect((await ada.get(path)).body.code).toBe('database_unavailable')
    await world.heal()
    await runDurableObjectAlarm(objectOf(ids.threadId))
    expect((await ada.get(path)).status).toBe(204)
    expect((await settled(ada, ids.threadId))[1].metadata.error).toBe('run_interrupted')
  })

  it('closes it as failed with the words it had, and the thread goes on', async () => {
    const ada = await world.signUp()
    const { response } = await streamScript(ada, { say: words(400), pause_ms: 10 })
    const { ids, rest } = await follow(response, 150)
    const broken = rest().catch(() => [])
    await runInDurableObject(objectOf(ids.threadId), (_, state) => state.abort('restarted')).catch(() => {})
    await runDurableObjectAlarm(objectOf(ids.threadId))
    expect(JSON.stringify(await broken)).not.toContain('[DONE]')
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({ status: 'failed', metadata: { error: 'run_interrupted' } })
    expect(words(400).join('')).toContain(reply.content)
    expect(reply.content.length).toBeGreaterThan(0)
    expect((await ada.send('go on', { thread_id: ids.threadId })).status).toBe(200)
  })
})
