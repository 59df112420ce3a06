// The versions of a conversation: edited messages, replies given again, and the way between them.
import { describe, expect, it } from 'vitest'
import { openChat, said, signUp } from './chat.ts'
import { scripted } from './model.ts'

const ada = await signUp()
const text = (words: string) => scripted({ say: [words] }).text

/** A chat of two turns. */
async function conversation() {
  const opened = openChat(ada)
  await opened.chat.sendMessage({ text: text('first') })
  await opened.chat.sendMessage({ text: text('second') })
  expect(opened.errors).toEqual([])
  return opened
}

describe('a chat', () => {
  it('is a thread under the id of its own, with the messages of its own', async () => {
    const { chat, transport } = await conversation()
    expect(transport.threadOf(chat.id)).toBe(chat.id)
    const history = await transport.history(chat.id)
    expect(history.map(({ id }) => id)).toEqual(chat.messages.map(({ id }) => id))
    expect(history.map(({ parts }) => parts)).toEqual(chat.messages.map(({ parts }) => parts))
  })

  it('is one under an id of the service where its own is no UUID', async () => {
    const { chat, transport, errors } = openChat(ada, { id: 'mine', generateId: () => `m${Math.random()}` })
    await chat.sendMessage({ text: text('first') })
    await chat.sendMessage({ text: text('second') })
    expect(errors).toEqual([])
    const history = await transport.history(chat.id)
    expect(history).toHaveLength(4)
    expect(history.at(-1)?.id).toBe(chat.lastMessage?.id)
  })

  it('has another version of a message that is edited, and can go back', async () => {
    const { chat, transport, errors } = await conversation()
    const [, , asked, answer] = chat.messages
    const edited = { id: crypto.randomUUID(), role: 'user' as const, messageId: asked?.id ?? '' }
    await chat.sendMessage({ ...edited, parts: [{ type: 'text', text: text('other') }] })
    expect(errors).toEqual([])
    expect(chat.messages).toHaveLength(4)
    const history = await transport.history(chat.id)
    expect(history.map(({ id }) => id)).toEqual(chat.messages.map(({ id }) => id))
    expect(history[2]?.metadata?.siblings).toEqual([asked?.id, edited.id])

    const before = await transport.show(chat.id, asked?.id ?? '')
    expect(before.map(({ id }) => id)).toEqual(
      [...chat.messages.slice(0, 2), asked, answer].map((m) => m?.id),
    )
  })

  it('has another version of its first message', async () => {
    const { chat, transport, errors } = await conversation()
    const first = chat.messages[0]?.id ?? ''
    const id = crypto.randomUUID()
    await chat.sendMessage({
      id,
      role: 'user',
      messageId: first,
      parts: [{ type: 'text', text: text('anew') }],
    })
    expect(errors).toEqual([])
    const history = await transport.history(chat.id)
    expect(history.map(({ id }) => id)).toEqual(chat.messages.map(({ id }) => id))
    expect(history[0]?.metadata?.siblings).toEqual([first, id])
  })

  it('has another version of a reply that is given again', async () => {
    const { chat, transport, errors } = await conversation()
    const answer = chat.lastMessage?.id
    await chat.regenerate({ messageId: answer ?? '' })
    await chat.regenerate()
    expect(errors).toEqual([])
    const history = await transport.history(chat.id)
    expect(history).toHaveLength(4)
    expect(history.at(-1)?.id).toBe(chat.lastMessage?.id)
    expect(history.at(-1)?.metadata?.siblings).toHaveLength(3)
    expect(said(history.at(-1))).toBe('second')
  })

  it('sends what was never sent, where that is given again', async () => {
    const opened = openChat(ada, {
      session: { fetch: () => Promise.reject(new TypeError('fetch failed')) },
      attempts: 0,
    })
    await opened.chat.sendMessage({ text: text('hello') })
    expect(opened.chat.status).toBe('error')
    const again = openChat(ada, { id: opened.chat.id, messages: opened.chat.messages })
    await again.chat.regenerate()
    expect(again.errors).toEqual([])
    expect(said(again.chat.lastMessage)).toBe('hello')
    expect((await again.transport.history(again.chat.id)).map(({ id }) => id)).toEqual(
      again.chat.messages.map(({ id }) => id),
    )
  })
})
