// The AI SDK's `ChatTransport` for ChronoChat: what `useChat` needs to send, decide, stop and come back.
import type { ChatTransport, UIMessage, UIMessageChunk } from 'ai'
import { type Decision, decisionsIn } from './decisions.ts'
import { type ChatMessage, type MessageData, textOf, toChatMessage } from './messages.ts'
import type { Accepted, Stopped } from './openapi.d.ts'
import { isProblem, unless } from './problem.ts'
import { type FollowOptions, followReply, type Source } from './reply/follow.ts'
import { isEnd } from './reply/retelling.ts'
import type { Session } from './session.ts'
import { createThreadCalls } from './thread-calls.ts'

/** A tool that the client runs itself; `parameters` is JSON Schema. */
export type ClientTool = { name: string; description: string; parameters: Record<string, unknown> }

export type TransportOptions = FollowOptions & {
  session: Pick<Session, 'fetch'>
  /** The model to ask, one of `GET /api/chat/models`; without it the thread's or the service's own. */
  model?: () => string | undefined
  tools?: readonly ClientTool[]
  /** A reply has begun: told of its thread, whose title may change, and of the id of the message that it answers. */
  onThread?: (chatId: string, thread: MessageData['thread']) => void
  /** What to do where a reply is running already: give the message back as a `Problem` (`run_active`), or follow that reply. */
  whenBusy?: 'throw' | 'join'
}

type Sending<Message extends UIMessage> = Parameters<ChatTransport<Message>['sendMessages']>[0]
type Resuming<Message extends UIMessage> = Parameters<ChatTransport<Message>['reconnectToStream']>[0]
type Stream = ReadableStream<UIMessageChunk>

export class ChronoChatTransport<Message extends UIMessage = ChatMessage> implements ChatTransport<Message> {
  /** What `reconnectToStream` gives begins with the reply's `start`: the chat makes its message anew from it. */
  readonly resumeStreamIsReplay = true
  readonly #options: TransportOptions
  /** Ids that the service takes, for those of chats and messages that are no UUIDs. */
  readonly #ids = new Map<string, string>()
  /** Replies by chat that had not ended when they were last heard of. */
  readonly #running = new Map<string, string>()
  /** Decisions that the service has taken, so that they are not sent again by themselves. */
  readonly #taken = new Set<string>()

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /** The thread of a chat: it has the chat's own id where that is a UUID. */
  threadOf(chatId: string): string {
    return this.#idOf(chatId)
  }

  /** The newest messages of a chat, for `useChat({ messages })`; none while it has no thread. @throws {Problem} */
  async history(chatId: string): Promise<ChatMessage[]> {
    const found = await this.#thread(chatId).history().catch(unless('thread_not_found'))
    const messages = found?.messages ?? []
    const pending = messages.find(({ status }) => status === 'pending')
    if (pending) this.#running.set(chatId, pending.id)
    return messages.map(toChatMessage)
  }

  async sendMessages(sending: Sending<Message>): Promise<Stream> {
    const { chatId, messages, trigger, body, abortSignal } = sending
    const last = messages.at(-1)
    if (last?.role === 'assistant') return this.#decide(sending, last)
    if (last?.role !== 'user') throw new TypeError('There is nothing to send.')
    if (trigger === 'regenerate-message') return this.#regenerate(sending, last)
    const sent = this.#message(last, { ...this.#parentOf(sending), ...body })
    const open = this.#thread(chatId).send(sent, sent.user_message_id)
    return this.#follow(chatId, { open, signal: abortSignal })
  }

  /**
   * Sends a message while a reply is being written: it is queued behind that, steers its next step, or ends it and is
   * next. Who sends it again gives it the same id.
   * @returns when the service has it: `GET /threads/{thread_id}` has `queued` messages, `reconnectToStream` a reply that has begun
   * @throws {Problem} such as `queue_full`
   */
  sendWhileBusy(
    chatId: string,
    message: Pick<Message, 'id' | 'parts'>,
    if_busy: 'queue' | 'steer' | 'interrupt',
  ): Promise<Accepted> {
    const sent = this.#message(message, { if_busy })
    return this.#thread(chatId).sendAsync(sent, sent.user_message_id)
  }

  /** Takes a queued message back. @throws {Problem} such as `message_not_found`: it has begun meanwhile */
  async withdraw(chatId: string, messageId: string): Promise<void> {
    await this.#thread(chatId).withdraw(this.#idOf(messageId))
  }

  /** Shows the branch in which a message stands, for `setMessages`: the next message goes on with it. @throws {Problem} */
  async show(chatId: string, messageId: string): Promise<ChatMessage[]> {
    await this.#thread(chatId).moveHead(messageId)
    return this.history(chatId)
  }

  /**
   * Null where nothing is being written, and for a chat that has no thread yet. `body.message_id` names a reply, which is
   * told to its end also where it has ended meanwhile; without it that is the one whose end has not been heard.
   */
  async reconnectToStream({ chatId, body, abortSignal }: Resuming<Message>): Promise<Stream | null> {
    const { message_id = this.#running.get(chatId) } = (body ?? {}) as { message_id?: string }
    const open = this.#thread(chatId).stream(message_id)
    const source = this.#source(chatId, { open, signal: abortSignal })
    const nobody = unless('thread_not_found', 'message_not_found')
    const stream = await followReply(source, this.#options).catch(nobody)
    if (!stream) this.#running.delete(chatId)
    return stream
  }

  /**
   * Ends the running reply at the service, and withdraws what is queued: its stream then ends by itself, with the text
   * that is kept. (`useChat().stop()` only stops listening.)
   * @returns null where none is running
   * @throws {Problem}
   */
  stop(chatId: string): Promise<Stopped | null> {
    return this.#thread(chatId).stop().catch(unless('no_active_run'))
  }

  /**
   * For `sendAutomaticallyWhen`: whether something was decided about the last reply that was not sent yet. Each decision is
   * sent as it is made, so that none is lost with the page; the reply goes on with the last of its step.
   */
  readonly isDecided = ({ messages }: { messages: Message[] }): boolean => {
    const last = messages.at(-1)
    return last?.role === 'assistant' && this.#unsent(last).length > 0
  }

  /** Another version of a reply. What was never sent, since the network was lost, is sent. */
  async #regenerate(sending: Sending<Message>, last: Message): Promise<Stream> {
    const { chatId, messageId, body, abortSignal } = sending
    const named = this.#idOf(messageId ?? last.id)
    const open = this.#thread(chatId).regenerate(named, this.#asking(body), crypto.randomUUID())
    return this.#follow(chatId, { open, signal: abortSignal }).catch((error) => {
      const isUnsent = isProblem(error, 'message_not_found', 'thread_not_found')
      if (!isUnsent || named !== this.#idOf(last.id)) throw error
      return this.sendMessages({ ...sending, trigger: 'submit-message', messageId: undefined })
    })
  }

  /** A message follows the reply that the chat shows before it; what is shown is told from what is the newest. */
  #parentOf({ chatId, messages, messageId }: Sending<Message>): { parent_id?: string | null } {
    const before = messages.at(-2)
    const isOther = messageId !== undefined && messageId !== messages.at(-1)?.id
    if (!before) return isOther ? { parent_id: null } : {}
    const isKnown =
      before.role === 'assistant' && isUuid(before.id) && before.id !== this.#running.get(chatId)
    return isKnown ? { parent_id: before.id } : {}
  }

  #message(message: Pick<Message, 'id' | 'parts'>, more: object) {
    return {
      ...{ message: textOf(message), user_message_id: this.#idOf(message.id) },
      ...this.#asking(more),
    }
  }

  #asking(body: object | undefined) {
    const { model, tools } = this.#options
    return { model: model?.(), ...(tools?.length && { tools }), ...body, stream: true }
  }

  #thread(chatId: string) {
    return createThreadCalls(this.#options.session.fetch, this.threadOf(chatId))
  }

  #idOf(id: string): string {
    if (isUuid(id)) return id.toLowerCase()
    const made = this.#ids.get(id) ?? crypto.randomUUID()
    this.#ids.set(id, made)
    return made
  }

  /** Sends what was decided about calls of a reply that waits; it goes on where all of its step is decided. */
  async #decide({ chatId, body, abortSignal }: Sending<Message>, last: Message): Promise<Stream> {
    const decisions = this.#unsent(last)
    if (decisions.length === 0) throw new TypeError('There is nothing to send.')
    const stream = await this.#follow(chatId, {
      open: this.#thread(chatId).decide(last.id, { decisions, ...body, stream: true }),
      steps: last.parts.filter(({ type }) => type === 'step-start').length,
      signal: abortSignal,
    })
    for (const decision of decisions) this.#taken.add(JSON.stringify(decision))
    return stream
  }

  #unsent(message: Message): Decision[] {
    const decisions = decisionsIn(message, this.#options.tools ?? [])
    return decisions.filter((decision) => !this.#taken.has(JSON.stringify(decision)))
  }

  async #follow(chatId: string, asked: Asked): Promise<Stream> {
    const follow = (asked: Asked) => followReply(this.#source(chatId, asked), this.#options)
    const stream = await follow(asked).catch((error) => {
      if (!isProblem(error, 'run_active') || this.#options.whenBusy !== 'join') throw error
      const running = error.body.message_id as string
      return follow({ ...asked, open: this.#thread(chatId).stream(running) })
    })
    return stream ?? new ReadableStream({ start: (controller) => controller.close() })
  }

  #source(chatId: string, asked: Asked): Source {
    return {
      ...asked,
      reopen: (messageId) => (messageId ? this.#thread(chatId).stream(messageId) : null),
      onChunk: (chunk) => {
        if (chunk.type === 'start' && chunk.messageId) this.#running.set(chatId, chunk.messageId)
        if (isEnd(chunk)) this.#running.delete(chatId)
        if (chunk.type === 'data-thread')
          this.#options.onThread?.(chatId, chunk.data as MessageData['thread'])
      },
    }
  }
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

type Asked = Pick<Source, 'open' | 'steps' | 'signal'>
