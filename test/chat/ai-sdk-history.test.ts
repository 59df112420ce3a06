// A history as the AI SDK's client takes it: what was streamed, read back, is the same message.
import {
  DefaultChatTransport,
  readUIMessageStream,
  type UIMessage,
  type UIMessageChunk,
  validateUIMessages,
} from 'ai'
import { describe, expect, it } from 'vitest'
import type { Script } from '../world/model.ts'
import type { Person } from '../world/people.ts'
import { PlainChat } from '../world/plain-chat.ts'
import { asked, model, scripted, sendScript } from '../world/scripted.ts'
import { frames } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

/** The message that the AI SDK makes of a stream. */
async function messageOf(response: Response): Promise<UIMessage | undefined> {
  const stream = new ReadableStream<UIMessageChunk>({
    async start(controller) {
      for await (const { part } of frames(response.body))
        if (part !== '[DONE]') controller.enqueue(part as UIMessageChunk)
      controller.close()
    },
  })
  let message: UIMessage | undefined
  for await (message of readUIMessageStream({ stream }));
  return message
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/** A message of a history, as the SDK takes it. */
const toUIMessage = ({ id, role, metadata, parts }: UIMessage) =>
  ({ id, role, ...(metadata !== null && { metadata }), parts }) as UIMessage

/** The branch of a thread's head, as a page shows it. */
async function pageOf(person: Person, threadId: string): Promise<UIMessage[]> {
  const { body } = await person.get(`/api/chat/threads/${threadId}`)
  return body.messages.map(toUIMessage)
}

const api = 'https://chat.example.com/api/chat'
const textOf = ({ parts }: UIMessage) => parts.map((part) => (part.type === 'text' ? part.text : '')).join('')

/** A chat of the SDK that goes on with a thread: what is edited or said anew follows what stands before it on the page. */
function openChat(person: Person, threadId: string, messages: UIMessage[]) {
  const errors: Error[] = []
  const transport = new DefaultChatTransport<UIMessage>({
    headers: { authorization: `Bearer ${person.tokens.access_token}` },
    fetch: ((url: string, init: RequestInit) => world.fetch(new Request(url, init))) as typeof fetch,
    prepareSendMessagesRequest({ messages, trigger, messageId }) {
      const last = messages.at(-1)!
      const path = `${api}/threads/${threadId}/messages/${messageId ?? last.id}/regenerate`
      if (trigger === 'regenerate-message') return { api: path, body: { stream: true } }
      const parent_id = messages.at(-2)?.id ?? null
      const user_message_id = messageId === undefined ? last.id : undefined
      const body = {
        message: textOf(last),
        thread_id: threadId,
        parent_id,
        user_message_id,
        model,
        stream: true,
      }
      return { api: `${api}/send`, body }
    },
  })
  const chat: PlainChat<UIMessage> = new PlainChat({
    id: threadId,
    messages,
    transport,
    generateId: () => crypto.randomUUID(),
    onError: (error) => errors.push(error),
    onData(part) {
      if (part.type !== 'data-thread') return
      // What was edited keeps its id with the SDK, and has a new one in the thread.
      const { user_message_id: id } = part.data as { user_message_id: string }
      const last = chat.messages.findLastIndex(({ role }) => role === 'user')
      chat.messages = chat.messages.with(last, { ...chat.messages[last]!, id })
    },
  })
  return { chat, errors }
}

const say = (script: Script) => scripted(script).message
const sum = { name: 'calculate', arguments: { expression: '2 + 3' } }

describe('a chat of the SDK', () => {
  it('goes on from a history, says anew, edits and goes on again, and shows what the thread keeps', async () => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, { reason: ['Hm'], call: [sum], say: ['Five, ', 'then'] }).answer
    const { thread_id } = body
    await sendScript(ada, { say: ['half'], after: { chunks: 1, ends: 'cut' } }, { thread_id }).answer
    const history = await pageOf(ada, thread_id)
    expect(await validateUIMessages({ messages: history })).toHaveLength(4)
    const { chat, errors } = openChat(ada, thread_id, history)
    const show = async (count: number) => {
      expect(chat.status).toBe('ready')
      expect(errors).toEqual([])
      const page = await pageOf(ada, thread_id)
      expect(page).toHaveLength(count)
      expect(plain(chat.messages)).toEqual(page)
      await validateUIMessages({ messages: chat.messages })
    }
    await show(4)

    await chat.sendMessage({ text: say({ reason: ['Well'], call: [sum, sum], say: ['Twice five'] }) })
    await show(6)
    await chat.regenerate()
    await show(6)
    const reply = chat.messages.at(-1)!
    await chat.sendMessage({ text: say({ say: ['Later'] }) })
    await show(8)
    // Another version of a reply in the middle: what followed the first one is on another branch.
    await chat.regenerate({ messageId: reply.id })
    await show(6)
    expect(chat.messages.at(-1)!.id).not.toBe(reply.id)
    await chat.sendMessage({ text: say({ say: ['Edited'] }), messageId: chat.messages[4]!.id })
    await show(6)
    expect(textOf(chat.messages.at(-1)!)).toBe('Edited')
    await chat.sendMessage({ text: say({ say: ['From the start'] }), messageId: chat.messages[0]!.id })
    await show(2)
    const { message, mark } = scripted({ say: ['Next'] })
    await chat.sendMessage({ text: message })
    await show(4)
    const [request] = await asked(mark)
    expect(request!.messages.filter(({ role }) => role === 'assistant')).toMatchObject([
      { content: 'From the start' },
    ])

    const { messages } = (await ada.get(`/api/chat/threads/${thread_id}?leaf=${reply.id}`)).body
    expect(messages.map(({ siblings }: { siblings: string[] }) => siblings.length)).toEqual([
      2, 1, 1, 1, 2, 3,
    ])
  })

  it('goes on in the version of a thread that its page shows', async () => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, { say: ['first'] }).answer
    const { thread_id } = body
    const other = await sendScript(ada, { say: ['other'] }, { thread_id, parent_id: null }).answer
    const { chat, errors } = openChat(ada, thread_id, await pageOf(ada, thread_id))
    expect(chat.messages.map(textOf)[1]).toBe('other')
    await ada.put(`/api/chat/threads/${thread_id}/head`, { message_id: body.message_id })
    chat.messages = await pageOf(ada, thread_id)
    await chat.sendMessage({ text: say({ say: ['one ', 'two'] }) })
    expect(plain(chat.messages)).toEqual(await pageOf(ada, thread_id))
    chat.messages = (
      await ada.get(`/api/chat/threads/${thread_id}?leaf=${other.body.message_id}`)
    ).body.messages.map(toUIMessage)
    await chat.sendMessage({ text: say({ say: ['after the other'] }) })
    expect(errors).toEqual([])
    expect(chat.messages.map(textOf).filter((_, index) => index % 2)).toEqual(['other', 'after the other'])
    expect(plain(chat.messages)).toEqual(await pageOf(ada, thread_id))
  })
})

/** Thoughts, a text, two calls at once, a text, another call, and a text. */
const everything = {
  before_calls: [{ reason: 'Both.', say: 'Let me check.' }, { say: '## One more' }],
  call: [sum, { name: 'calculate', arguments: { expression: '6 * 7' } }],
  afterwards: [[{ name: 'current_time', arguments: {} }]],
  say: ['That ', 'is all.'],
}

describe('a reply of several steps', () => {
  it('is said to the next model in the order in which it was streamed', async () => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, everything).answer
    const [, reply] = await pageOf(ada, body.thread_id)
    expect(reply?.parts.map(({ type }) => type)).toEqual([
      ...['step-start', 'reasoning', 'text', 'tool-calculate', 'tool-calculate'],
      ...['step-start', 'text', 'tool-current_time'],
      ...['step-start', 'text'],
    ])
    expect(body.response).toBe('Let me check.\n\n## One more\n\nThat is all.')
    const { mark, answer } = sendScript(ada, { say: ['next'] }, { thread_id: body.thread_id })
    await answer
    const [request] = await asked(mark)
    const said = request!.messages.filter(({ role }) => role !== 'system')
    const call = { type: 'function', id: expect.any(String) }
    expect(said.slice(1, -1)).toMatchObject([
      {
        role: 'assistant',
        content: 'Let me check.',
        tool_calls: [
          { ...call, function: { name: 'calculate', arguments: '{"expression":"2 + 3"}' } },
          { ...call, function: { name: 'calculate', arguments: '{"expression":"6 * 7"}' } },
        ],
      },
      { role: 'tool', content: '{"result":5}' },
      { role: 'tool', content: '{"result":42}' },
      { role: 'assistant', content: '## One more', tool_calls: [{ function: { name: 'current_time' } }] },
      { role: 'tool', content: expect.any(String) },
      { role: 'assistant', content: 'That is all.' },
    ])
  })
})

describe('a message read back', () => {
  it.each([
    ['a text', { say: ['Hello ', 'there'] }],
    ['thoughts', { reason: ['Hm, ', 'well'], say: ['Hello'] }],
    [
      'two parallel calls, one of which fails, and a text',
      {
        call: [
          { name: 'calculate', arguments: { expression: '2 + 3' } },
          { name: 'calculate', arguments: { expression: 'process.exit()' } },
        ],
        say: ['So be it.'],
      },
    ],
    ['thoughts, a text, two calls, a text, another call and a text', everything],
  ])('is what was streamed: %s', async (_, script) => {
    const ada = await world.enrol()
    const { message } = scripted(script)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const streamed = await messageOf(await ada.stream(message, { model }, { headers }))
    const [thread] = (await ada.get('/api/chat/threads')).body
    const { messages } = (await ada.get(`/api/chat/threads/${thread.id}`)).body
    const kept = messages[1]
    expect(kept.parts).toEqual(plain(streamed?.parts))
    expect(kept.id).toBe(streamed?.id)
    const replayed = await messageOf(await ada.stream(message, { model }, { headers }))
    expect(plain(replayed)).toEqual(plain(streamed))
    const exported = (await ada.get('/api/users/export')).body.messages
    expect(exported[1].parts).toEqual(kept.parts)
    expect(await validateUIMessages({ messages: messages.map(toUIMessage) })).toHaveLength(2)
  })
})
