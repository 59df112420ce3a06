// The transport in a chat of the AI SDK, against the product, over a network that fails.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Problem, unwrap } from '../src/index.ts'
import { startBadNetwork } from './bad-network.ts'
import { as, openChat, productUrl, said, signUp, until } from './chat.ts'
import { release, scripted, words } from './model.ts'

const network = await startBadNetwork(productUrl)
const ada = await signUp()
const shaky = as(ada.tokens, network.url)
afterAll(() => network.close())
beforeEach(() => network.heal())

const historyOf = (threadId: string) =>
  unwrap(ada.api.GET('/api/chat/threads/{thread_id}', { params: { path: { thread_id: threadId } } }))

/** Resolves once no reply of a thread is being written. */
async function untilEnded(threadId: string) {
  while ((await historyOf(threadId)).messages.some(({ status }) => status === 'pending'));
}

/** A reply that is held in its middle. */
async function halfway(init: Parameters<typeof openChat>[1] = {}, person: typeof shaky = shaky) {
  const { text, mark } = scripted({ say: words(40), held_after: 20 })
  const opened = openChat(person, init)
  const sending = opened.chat.sendMessage({ text })
  await until(() => said(opened.chat.lastMessage).includes('wörd-19'))
  return { ...opened, sending, mark, text, whole: words(40).join('') }
}

describe('a reply over a bad network', () => {
  it('is the same message over a connection that is cut five times', async () => {
    const { text } = scripted({ say: words(200), pause_ms: 1 })
    const { chat, transport, errors, data } = openChat(shaky)
    network.cuts = [900, 700, 500, 300, 400]
    await chat.sendMessage({ text })
    expect(errors).toEqual([])
    expect(network.cut).toBe(5)
    expect(chat.status).toBe('ready')
    expect(data).toEqual(['data-thread'])
    expect(said(chat.lastMessage)).toBe(words(200).join(''))
    const { messages } = await historyOf(transport.threadOf(chat.id))
    expect(messages).toHaveLength(2)
    expect(messages[1]).toMatchObject({ id: chat.lastMessage?.id, content: said(chat.lastMessage) })
  })

  it('is sent once, however often the answer to its sending is lost', async () => {
    const { chat, transport, errors } = openChat(shaky)
    network.refused = 1
    network.lost = 1
    network.cuts = [0, 20]
    await chat.sendMessage({ text: scripted({ say: ['here I am'] }).text })
    expect(errors).toEqual([])
    expect(said(chat.lastMessage)).toBe('here I am')
    expect((await historyOf(transport.threadOf(chat.id))).total_messages).toBe(2)
  })

  it('is whole where it ended while nobody could listen', async () => {
    const { chat, sending, mark, whole, errors } = await halfway({ pauseMs: 50 })
    network.refused = 2
    network.cuts = []
    await release(mark)
    await sending
    expect(errors).toEqual([])
    expect(said(chat.lastMessage)).toBe(whole)
  })

  it('leaves a connection that has gone silent', async () => {
    const { text } = scripted({ say: words(60) })
    const { chat, errors } = openChat(shaky, { silenceMs: 1500 })
    network.stalls = true
    network.cuts = [1500]
    await chat.sendMessage({ text })
    expect(errors).toEqual([])
    expect(network.cut).toBe(1)
    expect(said(chat.lastMessage)).toBe(words(60).join(''))
  })

  it('passes over the error page of a proxy', async () => {
    const { chat, errors } = openChat(shaky)
    network.unavailable = 2
    await chat.sendMessage({ text: scripted({ say: ['here I am'] }).text })
    expect(errors).toEqual([])
    expect(said(chat.lastMessage)).toBe('here I am')
  })

  it('ends as a lost network where nobody answers, and is resumed from there', async () => {
    const { chat, sending, mark, whole, errors } = await halfway({ attempts: 3 })
    network.refused = Number.POSITIVE_INFINITY
    network.cuts = []
    await network.cutAll()
    await sending
    expect(errors).toMatchObject([{ name: 'TypeError', message: expect.stringContaining('network') }])
    expect(chat.status).toBe('error')
    network.refused = 0
    await release(mark)
    await untilEnded(chat.id)
    await chat.resumeStream()
    expect(chat.status).toBe('ready')
    expect(chat.messages).toHaveLength(2)
    expect(said(chat.lastMessage)).toBe(whole)
  })
})

describe('coming back', () => {
  it('makes a message anew after a reload in the middle of its reply', async () => {
    const first = await halfway()
    await first.chat.stop() // The tab is gone: only its connection ends.
    const again = openChat(shaky, { id: first.transport.threadOf(first.chat.id) })
    const messages = await again.transport.history(again.chat.id)
    again.chat.messages = messages
    const resumed = again.chat.resumeStream()
    await release(first.mark)
    await resumed
    expect(again.chat.messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id))
    expect(said(again.chat.lastMessage)).toBe(first.whole)
  })

  it('finds nothing in a chat without a thread, and nothing to resume where nothing runs', async () => {
    const { chat, errors, transport } = openChat(ada)
    expect(await transport.history(chat.id)).toEqual([])
    await chat.resumeStream()
    await chat.sendMessage({ text: scripted({ say: ['done'] }).text })
    await chat.resumeStream()
    expect(errors).toEqual([])
    expect(chat.messages).toHaveLength(2)
    expect(chat.status).toBe('ready')
  })
})

describe('stopping', () => {
  it('keeps what was said, the same here and there', async () => {
    const { chat, transport, sending, errors } = await halfway()
    const stopped = await transport.stop(chat.id)
    await sending
    expect(errors).toEqual([])
    const { messages } = await historyOf(transport.threadOf(chat.id))
    expect(messages[1]).toMatchObject({
      id: stopped?.message_id,
      status: 'stopped',
      content: said(chat.lastMessage),
    })
    expect(await transport.stop(chat.id)).toBeNull()
  })
})

describe('a thread in which a reply is running', () => {
  it('gives a second message back', async () => {
    const first = await halfway()
    const second = openChat(shaky, {
      id: first.transport.threadOf(first.chat.id),
      messages: first.chat.messages,
    })
    await second.chat.sendMessage({ text: 'me too' })
    expect(second.errors).toMatchObject([{ name: 'Problem', code: 'run_active', status: 409 }])
    await release(first.mark)
    await first.sending
  })

  it('is joined where that is asked for', async () => {
    const first = await halfway()
    const id = first.transport.threadOf(first.chat.id)
    const second = openChat(shaky, { id, messages: first.chat.messages.slice(0, 1), whenBusy: 'join' })
    const joined = second.chat.sendMessage({ text: 'me too' })
    await until(() => said(second.chat.lastMessage).includes('wörd-19'))
    await release(first.mark)
    await Promise.all([joined, first.sending])
    expect(second.errors).toEqual([])
    expect(second.chat.lastMessage?.id).toBe(first.chat.lastMessage?.id)
    expect(said(second.chat.lastMessage)).toBe(first.whole)
  })
})

describe('a refusal', () => {
  it('is a problem with its code', async () => {
    const { chat, errors } = openChat(ada)
    await chat.sendMessage({ text: '   ' })
    expect(errors[0]).toBeInstanceOf(Problem)
    expect(errors).toMatchObject([{ status: 422, code: 'invalid_request', errors: [{ path: '/message' }] }])
  })

  it('of a model is told once, and not asked for again', async () => {
    const { chat, errors } = openChat(shaky)
    await chat.sendMessage({ text: scripted({ status: 500 }).text })
    expect(errors.map(String)).toEqual(['Error: The model failed to answer.'])
    expect(network.requests).toHaveLength(1)
  })

  it('meets a file before anything is sent', async () => {
    const { chat, errors } = openChat(shaky)
    await chat.sendMessage({ files: [{ type: 'file', mediaType: 'image/png', url: 'data:,' }] })
    expect(errors).toMatchObject([{ name: 'TypeError' }])
    expect(network.requests).toEqual([])
  })
})
