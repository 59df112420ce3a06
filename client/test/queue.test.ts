// Messages that are sent while a reply is being written.
import { describe, expect, it } from 'vitest'
import { unwrap } from '../src/index.ts'
import { openChat, said, signUp, until } from './chat.ts'
import { release, scripted, words } from './model.ts'

const ada = await signUp()

const historyOf = (thread_id: string) =>
  unwrap(ada.api.GET('/api/chat/threads/{thread_id}', { params: { path: { thread_id } } }))

const written = (text: string) => ({
  id: crypto.randomUUID(),
  parts: [{ type: 'text' as const, text }],
})

/** A chat in the middle of a reply. */
async function halfway() {
  const { text, mark } = scripted({ say: words(4), held_after: 2 })
  const opened = openChat(ada)
  const sending = opened.chat.sendMessage({ text })
  await until(() => said(opened.chat.lastMessage).includes('wörd-1'))
  return { ...opened, sending, mark }
}

/** Follows whatever the thread says next, as the same chat. */
async function followOn({ chat, transport }: Awaited<ReturnType<typeof halfway>>, messageId: string) {
  chat.messages = await transport.history(chat.id)
  await chat.resumeStream({ body: { message_id: messageId } })
}

describe('a message that is sent while a reply is written', () => {
  it('is queued once, however often it is sent, and answered in its turn', async () => {
    const first = await halfway()
    const { chat, transport } = first
    const message = written(scripted({ say: ['next'] }).text)
    const accepted = await transport.sendWhileBusy(chat.id, message, 'queue')
    expect(accepted).toMatchObject({ user_message_id: message.id, status: 'queued' })
    expect(await transport.sendWhileBusy(chat.id, message, 'queue')).toEqual(accepted)
    expect((await historyOf(chat.id)).queued.map((one) => one.user_message_id)).toEqual([message.id])
    await release(first.mark)
    await first.sending
    expect(said(chat.lastMessage)).toBe(words(4).join(''))
    await followOn(first, accepted.message_id)
    expect(first.errors).toEqual([])
    expect(chat.messages).toHaveLength(4)
    expect(said(chat.lastMessage)).toBe('next')
  })

  it('is taken back', async () => {
    const first = await halfway()
    const { chat, transport } = first
    const message = written('never mind')
    await transport.sendWhileBusy(chat.id, message, 'queue')
    await transport.withdraw(chat.id, message.id)
    await expect(transport.withdraw(chat.id, message.id)).rejects.toMatchObject({ status: 404 })
    expect((await historyOf(chat.id)).queued).toEqual([])
    await release(first.mark)
    await first.sending
  })

  it('ends the reply and is next', async () => {
    const first = await halfway()
    const { chat, transport } = first
    const message = written(scripted({ say: ['instead'] }).text)
    const accepted = await transport.sendWhileBusy(chat.id, message, 'interrupt')
    await first.sending
    expect(said(chat.lastMessage)).toBe('wörd-0 wörd-1 ')
    await followOn(first, accepted.message_id)
    expect(first.errors).toEqual([])
    expect(chat.messages.map(({ metadata }) => metadata?.status)).toEqual(expect.arrayContaining(['stopped']))
    expect(said(chat.lastMessage)).toBe('instead')
  })

  it('is withdrawn by a stop, which says what it was', async () => {
    const { chat, transport, sending } = await halfway()
    const message = written('never mind')
    await transport.sendWhileBusy(chat.id, message, 'queue')
    const stopped = await transport.stop(chat.id)
    await sending
    expect(stopped?.withdrawn).toEqual([{ user_message_id: message.id, message: 'never mind' }])
  })

  it('waits as a message of the chat where it is sent so, and its reply is streamed in its turn', async () => {
    const first = await halfway()
    const second = openChat(ada, { id: first.chat.id, messages: first.chat.messages.slice(0, 1) })
    const text = scripted({ say: ['in my turn'] }).text
    const queued = second.chat.sendMessage({ text }, { body: { if_busy: 'queue' } })
    await until(() => second.data.includes('data-queued'))
    await release(first.mark)
    await Promise.all([first.sending, queued])
    expect(second.errors).toEqual([])
    expect(said(second.chat.lastMessage)).toBe('in my turn')
  })

  it('is refused where ten wait already', async () => {
    const { chat, transport, sending } = await halfway()
    for (let count = 0; count < 10; count++)
      await transport.sendWhileBusy(chat.id, written(`${count}`), 'queue')
    await expect(transport.sendWhileBusy(chat.id, written('one more'), 'queue')).rejects.toMatchObject({
      code: 'queue_full',
    })
    await transport.stop(chat.id)
    await sending
  })
})

it('steers the reply that is written, at its next step', async () => {
  const { chat, transport, errors } = openChat(ada)
  const { text, mark } = scripted({
    call: [{ name: 'current_time', arguments: { timezone: 'UTC' } }],
    held_before_calls: true,
    say: ['straight on'],
  })
  const sending = chat.sendMessage({ text })
  await until(() => chat.lastMessage?.role === 'assistant')
  const message = written(scripted({ say: ['to the left'] }).text)
  const accepted = await transport.sendWhileBusy(chat.id, message, 'steer')
  expect(accepted).toMatchObject({ message_id: chat.lastMessage?.id, status: 'pending' })
  await release(mark)
  await sending
  expect(errors).toEqual([])
  expect(chat.lastMessage?.parts.map(({ type }) => type)).toEqual([
    'step-start',
    'tool-current_time',
    'steering-message',
    'step-start',
    'text',
  ])
  expect(said(chat.lastMessage)).toBe('to the left')
  const { messages } = await historyOf(chat.id)
  expect(messages[1]?.parts).toEqual(JSON.parse(JSON.stringify(chat.lastMessage?.parts)))
})
