// A message is sent: as JSON and as a stream, to a new thread and to an old one.
import { describe, expect, it } from 'vitest'
import { sql } from '../world/stores.ts'
import { begun, frames, readAll, textOf, typesOf } from '../world/stream.ts'
import { openWorld, settled } from '../world/world.ts'

const world = openWorld()

describe('a message', () => {
  it('begins a thread, is answered, and can be read back', async () => {
    const ada = await world.enrol()
    const { status, body } = await ada.send('  Hello,   world 🌍\n')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      response: 'I received your message:   Hello,   world 🌍\n',
      status: 'complete',
      model: 'local/echo',
      tool_calls: [],
    })
    expect(body.usage.output_tokens).toBeGreaterThan(0)

    const history = await ada.get(`/api/chat/threads/${body.thread_id}`)
    expect(history.body).toMatchObject({
      thread: { id: body.thread_id, title: 'Hello, world 🌍', message_count: 2 },
      total_messages: 2,
      next_cursor: null,
    })
    expect(history.body.messages).toMatchObject([
      {
        id: body.user_message_id,
        seq: 1,
        role: 'user',
        content: '  Hello,   world 🌍\n',
        status: 'complete',
      },
      { id: body.message_id, seq: 2, role: 'assistant', content: body.response, status: 'complete' },
    ])
    expect(history.body.messages[1].metadata).toMatchObject({
      model: 'local/echo',
      usage: body.usage,
      prompt: { messages: 1, dropped: 0 },
    })
    const { body: threads } = await ada.get('/api/chat/threads')
    expect(threads).toEqual([history.body.thread])
  })

  it('goes on in its thread, with the past in the prompt', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('one')
    const { body: second } = await ada.send('two', { thread_id: first.thread_id.toUpperCase() })
    expect(second.thread_id).toBe(first.thread_id)
    const { body } = await ada.get(`/api/chat/threads/${first.thread_id}`)
    expect(body.messages.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4])
    expect(body.messages[3].metadata.prompt).toMatchObject({ messages: 3, dropped: 0 })
  })

  it('comes as an event stream that says the same', async () => {
    const ada = await world.enrol()
    const response = await ada.stream('Hello')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'x-vercel-ai-ui-message-stream': 'v1',
      'x-accel-buffering': 'no',
      'cache-control': 'no-store, no-transform',
    })
    const read = await readAll(response)
    expect(typesOf(read)).toEqual([
      'start',
      'data-thread',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
      '[DONE]',
    ])
    expect(textOf(read)).toBe('I received your message: Hello')
    const ids = read.slice(0, -1).map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, index) => ids[0]! + index))
    expect(read.at(-1)?.id).toBeNull()
    const { threadId, messageId, title } = begun(read)
    expect(title).toBe('Hello')
    const { body } = await ada.get(`/api/chat/threads/${threadId}`)
    expect(body.messages[1]).toMatchObject({ id: messageId, content: textOf(read) })
  })

  it('numbers its events over the whole life of the thread', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('one')
    const first = await readAll(await ada.stream('two', { thread_id: body.thread_id }))
    const second = await readAll(await ada.stream('three', { thread_id: body.thread_id }))
    expect(second[0]!.id).toBeGreaterThan(first.at(-2)!.id!)
  })

  it.each([
    ['nothing', { message: '' }, '/message'],
    ['only white space', { message: ' \n\t\u3000' }, '/message'],
    ['more than 32,000 characters', { message: '🌍'.repeat(32_001) }, '/message'],
    ['U+0000', { message: 'a\0b' }, '/message'],
    ['a lone surrogate', { message: 'a\udc00b' }, '/message'],
    ['a number', { message: 1 }, '/message'],
    ['a thread that is not text', { message: 'a', thread_id: 7 }, '/thread_id'],
    ['a stream that is not a flag', { message: 'a', stream: 'yes' }, '/stream'],
    ['a model that cannot be chosen', { message: 'a', model: 'openai/gpt-5' }, '/model'],
    ['a role', { message: 'a', role: 'system' }, '/role'],
  ])('is refused with %s', async (_, body, path) => {
    const ada = await world.enrol()
    const answer = await ada.post('/api/chat/send', body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].path).toBe(path)
    expect((await ada.get('/api/chat/threads')).body).toEqual([])
  })

  it('of 32,000 characters in any script survives the round trip', async () => {
    const ada = await world.enrol()
    const whole = Array.from('aé漢🌍\u202eעברית\u0301"%_\\{}'.repeat(2000)).slice(0, 32_000).join('')
    const { threadId } = begun(await readAll(await ada.stream(whole)))
    const { body } = await ada.get(`/api/chat/threads/${threadId}`)
    expect(body.messages[0].content).toBe(whole)
    expect(body.messages[1].content).toBe(`I received your message: ${whole}`)
  })

  it('to a thread of somebody else, of nobody or of no form is the same 404', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { body } = await ada.send('mine')
    const answers = await Promise.all(
      [body.thread_id, crypto.randomUUID(), 'not-an-id', ''].map((thread_id) =>
        eve.send('hello', { thread_id }),
      ),
    )
    for (const answer of answers.slice(0, 3)) {
      expect(answer.status).toBe(404)
      expect({ ...answer.body, request_id: '' }).toEqual({ ...answers[0]!.body, request_id: '' })
    }
    expect((await ada.get(`/api/chat/threads/${body.thread_id}`)).body.total_messages).toBe(2)
  })
})

describe('a client that goes away right after sending', () => {
  it('finds the whole reply in the thread afterwards, once', async () => {
    const ada = await world.enrol()
    const response = await ada.stream('a message that takes a while to be answered, word by word')
    const { threadId, messageId } = begun(await take(response, 2))
    const messages = await settled(ada, threadId)
    expect(messages).toHaveLength(2)
    expect(messages[1]).toMatchObject({
      id: messageId,
      status: 'complete',
      content: 'I received your message: a message that takes a while to be answered, word by word',
    })
  })
})

describe('tools', () => {
  it('are called when the message asks for them, and kept with the reply', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('What is 12 * (3)? I mean 12 * 3.')
    expect(body.tool_calls).toMatchObject([
      {
        tool_name: 'calculate',
        tool_input: { expression: '12 * 3' },
        tool_output: { result: 36 },
        status: 'success',
      },
    ])
    expect(body.response).toBe('I received your message: What is 12 * (3)? I mean 12 * 3.')
    const history = await ada.get(`/api/chat/threads/${body.thread_id}`)
    expect(history.body.messages[1].tool_calls).toEqual(body.tool_calls)

    const read = await readAll(await ada.stream('What time is it?'))
    expect(typesOf(read)).toEqual([
      'start',
      'data-thread',
      'start-step',
      'tool-input-start',
      'tool-input-delta',
      'tool-input-available',
      'tool-output-available',
      'finish-step',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
      '[DONE]',
    ])
  })
})

/** The first frames of a stream, whose client then hangs up. */
async function take(response: Response, count: number) {
  const read = []
  for await (const frame of frames(response.body)) {
    read.push(frame)
    if (read.length === count) break
  }
  return read
}

it('is not for somebody whose account has ended, even while the session is cached', async () => {
  const ada = await world.enrol()
  const { body: sent } = await ada.send('hello')
  await sql(`update users set is_active = false where username = $1`, ada.username)
  expect((await ada.send('a new thread')).body.code).toBe('invalid_token')
  expect((await ada.send('the old one', { thread_id: sent.thread_id })).body.code).toBe('thread_not_found')
})

it('is answered wherever the objects of threads are to be made', async () => {
  const near = openWorld({ OBJECT_LOCATION: 'weur' })
  const ada = await near.enrol()
  const { status, body } = await ada.send('hello')
  expect(status).toBe(200)
  expect((await ada.send('again', { thread_id: body.thread_id })).status).toBe(200)
})
