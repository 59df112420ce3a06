// The AI SDK's own client against the Worker: what `useChat` does, without React.
import { DefaultChatTransport, readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai'
import { describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { model, release, scripted } from '../world/scripted.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

/** The transport of the README: the thread that a chat stands for is known once its first stream has named it. */
function connect(person: Person, model = 'local/echo') {
  const api = 'https://chat.example.com/api/chat'
  const headers = { authorization: `Bearer ${person.tokens.access_token}` }
  let threadId: string | undefined
  const transport = new DefaultChatTransport<UIMessage>({
    api,
    headers,
    fetch: ((url: string, init: RequestInit) => world.fetch(new Request(url, init))) as typeof fetch,
    prepareSendMessagesRequest: ({ messages, trigger }) => ({
      api: `${api}/send`,
      headers: {
        ...headers,
        'idempotency-key':
          trigger === 'regenerate-message' ? crypto.randomUUID() : (messages.at(-1)?.id ?? ''),
      },
      body: { message: textIn(messages.at(-1)), thread_id: threadId, model, stream: true },
    }),
    prepareReconnectToStreamRequest: () => ({ api: `${api}/threads/${threadId}/stream`, headers }),
  })
  /** Reads chunks as `useChat` does: into a message that grows, with the thread's id taken from its data part. */
  async function read(
    stream: ReadableStream<UIMessageChunk>,
    until: (message: UIMessage) => boolean = () => false,
  ) {
    const [chunks, copy] = stream.tee()
    const errors: unknown[] = []
    let message: UIMessage | undefined
    const named = (async () => {
      for await (const chunk of copy)
        if (chunk.type === 'data-thread') threadId = (chunk.data as { thread_id: string }).thread_id
    })()
    for await (message of readUIMessageStream({
      stream: chunks,
      onError: (error) => void errors.push(error),
    }))
      if (until(message)) break
    if (!message || !until(message)) await named
    return { message, errors }
  }
  const submit = (
    trigger: 'submit-message' | 'regenerate-message',
    message: UIMessage,
    abortSignal?: AbortSignal,
  ) =>
    transport.sendMessages({
      trigger,
      chatId: 'chat',
      messageId: undefined,
      messages: [message],
      abortSignal,
    })
  const send = (text: string, abortSignal?: AbortSignal) => submit('submit-message', said(text), abortSignal)
  return {
    transport,
    read,
    submit,
    send,
    threadId: () => threadId,
    resume: () => transport.reconnectToStream({ chatId: 'chat' }),
  }
}

const said = (text: string): UIMessage => ({
  id: crypto.randomUUID(),
  role: 'user',
  parts: [{ type: 'text', text }],
})

const textIn = (message: UIMessage | undefined) =>
  message?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? ''

describe("the AI SDK's transport", () => {
  it('reads a reply as a message with the id that the thread keeps', async () => {
    const ada = await world.enrol()
    const chat = connect(ada)
    const { message, errors } = await chat.read(await chat.send('Hello there'))
    expect(errors).toEqual([])
    expect(textIn(message)).toBe('I received your message: Hello there')
    const { body } = await ada.get(`/api/chat/threads/${chat.threadId()}`)
    expect(body.messages[1].id).toBe(message?.id)

    await chat.read(await chat.send('And again'))
    expect((await ada.get(`/api/chat/threads/${chat.threadId()}`)).body.total_messages).toBe(4)
  })

  it('sees a tool called, its arguments and its result, and a call that failed', async () => {
    const ada = await world.enrol()
    const chat = connect(ada)
    const { message } = await chat.read(await chat.send('What is 6 * 7?'))
    expect(message?.parts.find(({ type }) => type === 'tool-calculate')).toMatchObject({
      state: 'output-available',
      input: { expression: '6 * 7' },
      output: { result: 42 },
    })

    const bad = connect(ada, model)
    const call = [
      { name: 'calculate', arguments: { expression: 'process.exit()' } },
      { name: 'current_time', arguments: { time_zone: 'Middle/Earth' } },
    ]
    const failed = await bad.read(await bad.send(scripted({ call, say: ['so be it'] }).message))
    expect(failed.errors).toEqual([])
    expect(textIn(failed.message)).toBe('so be it')
    const states = failed.message?.parts.filter(({ type }) => type.startsWith('tool-'))
    expect(states).toMatchObject([{ state: 'output-error' }, { state: 'output-error' }])
  })

  it('hears of an error in one generic sentence', async () => {
    const ada = await world.enrol()
    const chat = connect(ada, model)
    const { errors } = await chat.read(await chat.send(scripted({ status: 500 }).message))
    expect(errors.map(String)).toEqual(['Error: The model failed to answer.'])
  })

  it('joins its reply where it is sent again, and gets another one where it is regenerated', async () => {
    const ada = await world.enrol()
    const chat = connect(ada)
    const message = said('Hello there')
    // As after a page that was left: the chat does not know its thread yet.
    const again = connect(ada)
    const first = await chat.read(await chat.submit('submit-message', message))
    const joined = await again.read(await again.submit('submit-message', message))
    expect(joined.message?.id).toBe(first.message?.id)
    const another = await chat.read(await chat.submit('regenerate-message', message))
    expect(another.errors).toEqual([])
    expect(another.message?.id).not.toBe(first.message?.id)
    expect(textIn(another.message)).toBe(textIn(first.message))
  })

  it('resumes after its connection was cut, and has the whole message', async () => {
    const ada = await world.enrol()
    const chat = connect(ada, model)
    const say = Array.from({ length: 40 }, (_, index) => `word-${index} `)
    const { message, mark } = scripted({ say, held_after: 20 })
    const cut = new AbortController()
    const half = (message: UIMessage) => textIn(message).includes('word-10')
    const before = await chat.read(await chat.send(message, cut.signal), half)
    cut.abort()
    expect(textIn(before.message)).not.toContain('word-39')
    const resumed = await chat.resume()
    if (!resumed) throw new Error('nothing to resume')
    await release(mark)
    const after = await chat.read(resumed)
    expect(after.message?.id).toBe(before.message?.id)
    expect(textIn(after.message)).toBe(say.join(''))
    expect(await chat.resume()).toBeNull()
  })

  it('sees a reply end where it was stopped', async () => {
    const ada = await world.enrol()
    const chat = connect(ada, model)
    const say = Array.from({ length: 40 }, (_, index) => `word-${index} `)
    const stream = await chat.send(scripted({ say, held_after: 20 }).message)
    const [first, second] = stream.tee()
    await chat.read(first, (message) => textIn(message).includes('word-5'))
    expect((await ada.post(`/api/chat/threads/${chat.threadId()}/stop`)).status).toBe(200)
    const { message, errors } = await chat.read(second)
    expect(errors).toEqual([])
    const { body } = await ada.get(`/api/chat/threads/${chat.threadId()}`)
    expect(body.messages[1]).toMatchObject({ status: 'stopped', content: textIn(message) })
  })
})
