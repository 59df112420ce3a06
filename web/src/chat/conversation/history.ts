// Keeps the messages of a chat those of its thread: the branch that its head ends, page by page.
import type { Chat } from '@ai-sdk/react'
import { isProblem } from '../../service/problem.ts'
import { type Message, moveHead, readHistory } from './api.ts'
import type { ViewStore } from './view.ts'

/** When a thread is looked at again in which something is about to begin; later each time, up to 16 s. */
const turnMs = 1_000
/** Pages that are read in search of a message. */
const mostPages = 20

export const isBusy = ({ status }: Pick<Chat<Message>, 'status'>) =>
  status === 'submitted' || status === 'streaming'

type Options = { threadId: string; chat: Chat<Message>; view: ViewStore; exists: () => boolean }

export function createHistory({ threadId, chat, view, exists }: Options) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let looks = 0
  const sought = new Set<string>()

  /** Shows the thread as the service has it, and follows the reply that is being written. */
  async function load() {
    clearTimeout(timer)
    if (!exists() || isBusy(chat)) return
    try {
      const before = chat.lastMessage
      const { messages, versions, ...page } = await readHistory(threadId)
      if (isBusy(chat)) return // Something was sent meanwhile.
      if (chat.lastMessage !== before) return void (await load()) // And has ended: what was read is older.
      const older = chat.messages.slice(0, indexOf(messages[0]?.id))
      chat.messages = [...older, ...messages.map(sameAsShown)]
      const { earlier } = older.length > 0 ? view.get() : page
      view.set({ ...page, earlier, state: 'ready', versions: new Map([...view.get().versions, ...versions]) })
      const pending = messages.find(isPending)
      if (pending) await chat.resumeStream({ body: { message_id: pending.id } })
      // It may have ended in between, and what is queued begins in a moment.
      const goesOn = chat.messages.some(isPending) || page.queued.length > 0
      looks = goesOn ? looks + 1 : 0
      if (goesOn) timer = setTimeout(load, turnMs * 2 ** Math.min(looks - 1, 4))
    } catch (trouble) {
      if (isProblem(trouble, 'thread_not_found')) view.set({ state: 'missing' })
      else view.set({ trouble })
    }
  }

  const isPending = ({ metadata }: Message) => metadata?.status === 'pending'

  const indexOf = (id: string | undefined) =>
    Math.max(
      0,
      chat.messages.findIndex((shown) => shown.id === id),
    )

  /** A message that has not changed stays the same object, so that it is not drawn again. */
  function sameAsShown(stored: Message): Message {
    const shown = chat.messages.find(({ id }) => id === stored.id)
    return shown && JSON.stringify(shown) === JSON.stringify(stored) ? shown : stored
  }

  /** The queue as it is now, while a reply is written. */
  async function readQueue() {
    const { queued } = await readHistory(threadId, { limit: 1 })
    view.set({ queued })
  }

  /** Shows what has changed: all of it, or what waits while a reply is written. */
  const look = () => (isBusy(chat) ? readQueue() : load())

  async function readEarlier() {
    const before = view.get().earlier
    if (before === null) return
    const { messages, versions, earlier } = await readHistory(threadId, { before })
    if (view.get().earlier !== before) return
    chat.messages = [...messages, ...chat.messages]
    view.set({ earlier, versions: new Map([...versions, ...view.get().versions]) })
  }

  const isShown = (messageId: string) => chat.messages.some(({ id }) => id === messageId)

  async function readUpTo(messageId: string) {
    for (let page = 0; page < mostPages && !isShown(messageId) && view.get().earlier !== null; page++)
      await readEarlier()
  }

  return {
    load,
    look,
    readEarlier,

    /** Runs what changes the thread, and shows what became of it. */
    async change(work: () => Promise<unknown>) {
      view.set({ trouble: null })
      try {
        await work()
        await look()
        return true
      } catch (trouble) {
        if (isProblem(trouble, 'message_not_found')) await look()
        else view.set({ trouble })
        return false
      }
    },

    /** Brings a message into the chat, once, wherever in the thread it stands: further up, or in another branch. */
    async find(messageId: string) {
      if (sought.has(messageId)) return
      sought.add(messageId)
      try {
        await readUpTo(messageId)
        if (isShown(messageId)) return
        await moveHead(threadId, messageId)
        chat.messages = []
        await load()
        await readUpTo(messageId)
      } catch (trouble) {
        view.set({ trouble })
      }
    },

    leave: () => clearTimeout(timer),
  }
}
