// One chat as a person sees it: the AI SDK's chat shows one branch of the thread, and all that is done goes through here.
import { Chat } from '@ai-sdk/react'
import { ChronoChatTransport } from '@chronochat/client'
import { isProblem } from '../../service/problem.ts'
import { session } from '../../service/session.ts'
import { threadsChanged } from '../../threads/api.ts'
import { type Message, moveHead } from './api.ts'
import { createHistory } from './history.ts'
import { currentModel } from './model-choice.ts'
import { otherTabs } from './other-tabs.ts'
import { createView } from './view.ts'

export type Conversation = ReturnType<typeof createConversation>

type Options = { threadId: string; isNew: boolean; onThread: (threadId: string) => void }

export function createConversation({ threadId, isNew, onThread }: Options) {
  const view = createView(isNew ? 'ready' : 'loading')
  let exists = !isNew
  /** Messages that the service has taken. */
  const taken = new Set<string>()
  /** A message whose answer was lost: it may have been taken, and sent again under its id it is the same one. */
  let unanswered: { id: string; text: string } | null = null
  /** The versions beside the reply that is being written anew: its own id comes with it. */
  let besides: string[] | null = null

  const transport = new ChronoChatTransport<Message>({
    session,
    model: currentModel,
    onThread(_, thread) {
      if (!exists || view.get().title !== thread.title) void threadsChanged()
      exists = thread.thread_id === threadId // Else the page of that thread takes over.
      taken.add(thread.user_message_id)
      view.set({ title: thread.title })
      onThread(thread.thread_id)
      otherTabs.tell(threadId)
    },
  })
  const chat = new Chat<Message>({
    id: threadId,
    transport,
    generateId: () => crypto.randomUUID(),
    sendAutomaticallyWhen: transport.isDecided,
    onData(part) {
      if (part.type === 'data-problem') view.set({ trouble: new Error(part.data.detail) })
    },
    onError: (error) => view.set({ trouble: view.get().trouble ?? error }),
    onFinish() {
      otherTabs.tell(threadId)
      void threadsChanged()
      setTimeout(history.load) // The chat is busy until this has returned.
    },
  })
  const history = createHistory({ threadId, chat, view, exists: () => exists })

  /**
   * Sends a message, as a new version of another one where it replaces that.
   * @returns false where the service refused it: then it is shown no longer, and the writer's again
   */
  async function send(text: string, replaced?: string) {
    const id = crypto.randomUUID()
    view.set({ trouble: null })
    if (replaced) addVersion(id, replaced)
    const message = { id, role: 'user' as const, parts: [{ type: 'text' as const, text }] }
    await chat.sendMessage({ ...message, ...(replaced && { messageId: replaced }) })
    if (!isProblem(chat.error) || taken.has(id)) return true
    chat.messages = chat.messages.filter((shown) => shown.id !== id)
    chat.clearError()
    await history.load() // What was said here meanwhile may be why.
    return false
  }

  /** Asks again for what was sent while nobody could be reached: the service takes it once. */
  async function sendAgain() {
    const last = chat.lastMessage
    view.set({ trouble: null })
    if (last?.role === 'user') await chat.sendMessage({ ...last, messageId: last.id })
    else await history.load()
  }

  /** Does what changes the thread, here and in the other tabs. @returns false where it was refused */
  async function change(work: () => Promise<unknown>) {
    const done = await history.change(work)
    otherTabs.tell(threadId)
    return done
  }

  async function regenerate(messageId: string) {
    besides = versionsOf(messageId)
    view.set({ trouble: null })
    await chat.regenerate({ messageId })
    if (isProblem(chat.error)) await history.load()
  }

  function addVersion(id: string, of: string) {
    const all = [...versionsOf(of), id]
    view.set({ versions: new Map([...view.get().versions, ...all.map((one) => [one, all] as const)]) })
  }

  /** The ids of all versions of a message, oldest first. */
  function versionsOf(id: string): string[] {
    const known = view.get().versions.get(id)
    if (known) return known
    return besides && chat.lastMessage?.id === id ? [...besides, id] : [id]
  }

  return {
    chat,
    view,
    send,
    sendAgain,
    regenerate,
    versionsOf,
    find: history.find,
    readEarlier: history.readEarlier,
    show: (messageId: string) => change(() => moveHead(threadId, messageId)),
    decide: (id: string, approved: boolean) => chat.addToolApprovalResponse({ id, approved }),

    /** While a reply is written: to run after it, to be taken up by it, or to end it. @returns false where it was refused */
    async sendWhileBusy(text: string, how: 'queue' | 'steer' | 'interrupt') {
      const id = unanswered?.text === text ? unanswered.id : crypto.randomUUID()
      unanswered = { id, text }
      const message = { id, parts: [{ type: 'text' as const, text }] }
      const done = await change(() => transport.sendWhileBusy(threadId, message, how))
      if (done) unanswered = null
      return done
    },

    /** Takes a message back that waits. @returns false where it waits no longer */
    withdraw: (messageId: string) => change(() => transport.withdraw(threadId, messageId)),

    /** Ends the reply. @returns the messages that waited for it and were withdrawn */
    async stop(): Promise<string[]> {
      try {
        const stopped = await transport.stop(chat.id)
        void history.load()
        return stopped?.withdrawn.map(({ message }) => message) ?? []
      } catch (trouble) {
        view.set({ trouble })
        return []
      }
    },

    /** Follows the thread while somebody looks at it. @returns what ends that; a reply goes on at the service */
    open() {
      const look = () => document.visibilityState === 'visible' && void history.load()
      const unsubscribe = otherTabs.subscribe((id) => id === threadId && void history.look().catch(() => {}))
      addEventListener('online', look)
      document.addEventListener('visibilitychange', look)
      void history.load()
      return () => {
        unsubscribe()
        removeEventListener('online', look)
        document.removeEventListener('visibilitychange', look)
        history.leave()
        if (chat.status === 'streaming') void chat.stop()
      }
    },
  }
}
