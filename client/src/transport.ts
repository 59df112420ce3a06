// The AI SDK's `ChatTransport` for ChronoChat: what `useChat` needs to send, decide, stop and come back.
import type { ChatTransport, UIMessage, UIMessageChunk } from 'ai'
import { decisionsIn, isOpen } from './decisions.ts'
import { type ChatMessage, type MessageData, textOf, toChatMessage } from './messages.ts'
import type { Stopped } from './openapi.d.ts'
import { Problem, type ProblemCode } from './problem.ts'
import { type FollowOptions, followReply, type Source } from './reply/follow.ts'
import type { Session } from './session.ts'
import { createThreadCalls } from './thread-calls.ts'

/** A tool that the client runs itself; `parameters` is JSON Schema. */
export type ClientTool = { name: string; description: string; parameters: Record<string, unknown> }

export type TransportOptions = Partial<FollowOptions> & {
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
  readonly #calls: ReturnType<typeof createThreadCalls>
  /** Threads by chat, where a chat's id is not its thread's. */
  readonly #threads = new Map<string, string>()
  /** Replies by chat that were being written when its history was read. */
  readonly #pending = new Map<string, string>()
  /** Decisions that the service has taken, so that they are not sent again by themselves. */
  readonly #taken = new Set<string>()

  constructor(options: TransportOptions) {
    this.#options = options
    this.#calls = createThreadCalls(options.session.fetch)
  }

  /** The thread of a chat: the id of a chat that is opened on a thread is the thread's. */
  threadOf(chatId: string): string {
    return this.#threads.get(chatId) ?? chatId
  }

  /** The newest messages of a chat, for `useChat({ messages })`; none while it has no thread. @throws {Problem} */
  async history(chatId: string): Promise<ChatMessage[]> {
    const found = await this.#calls.history(this.threadOf(chatId)).catch(unless('thread_not_found'))
    const messages = found?.messages ?? []
    const pending = messages.find(({ status }) => status === 'pending')
    if (pending) this.#pending.set(chatId, pending.id)
    return messages.map(toChatMessage)
  }

  async sendMessages(sending: Sending<Message>): Promise<Stream> {
    const { chatId, messages, trigger, body, abortSignal } = sending
    const last = messages.at(-1)
    if (last?.role === 'assistant') return this.#decide(sending, last)
    if (last?.role !== 'user') throw new TypeError('There is no message to send.')
    const thread_id = messages.length > 1 ? this.threadOf(chatId) : this.#threads.get(chatId)
    const sent = { message: textOf(last), thread_id, model: this.#options.model?.(), ...body, stream: true }
    const key = trigger === 'regenerate-message' ? crypto.randomUUID() : last.id
    return this.#follow(chatId, { open: this.#calls.send(sent, key), signal: abortSignal })
  }

  /**
   * Null where nothing is being written, and for a chat that has no thread yet. `body.message_id` names a reply, which is
   * told to its end also where it has ended meanwhile; without it that is the one which `history` found.
   */
  async reconnectToStream({ chatId, body, abortSignal }: Resuming<Message>): Promise<Stream | null> {
    const { message_id = this.#pending.get(chatId) } = (body ?? {}) as { message_id?: string }
    this.#pending.delete(chatId)
    const open = this.#calls.stream(this.threadOf(chatId), message_id)
    const source = this.#source(chatId, { open, signal: abortSignal })
    return followReply(source, this.#policy).catch(unless('thread_not_found'))
  }

  /**
   * Ends the running reply at the service, and withdraws what is queued: its stream then ends by itself, with the text
   * that is kept. (`useChat().stop()` only stops listening.)
   * @returns null where none is running
   * @throws {Problem}
   */
  stop(chatId: string): Promise<Stopped | null> {
    return this.#calls.stop(this.threadOf(chatId)).catch(unless('no_active_run'))
  }

  /** For `sendAutomaticallyWhen`: whether all that the last reply waits for is decided, and not sent yet. */
  readonly isDecided = ({ messages }: { messages: Message[] }): boolean => {
    const last = messages.at(-1)
    if (last?.role !== 'assistant' || isOpen(last, this.#isOwn)) return false
    const decisions = decisionsIn(last, this.#isOwn)
    return decisions.length > 0 && !this.#taken.has(JSON.stringify(decisions))
  }

  /** Sends what was decided about the calls of a reply that waits; the reply goes on where all is decided. */
  async #decide({ chatId, body, abortSignal }: Sending<Message>, last: Message): Promise<Stream> {
    const decisions = decisionsIn(last, this.#isOwn)
    if (decisions.length === 0) throw new TypeError('There is nothing to send.')
    const stream = await this.#follow(chatId, {
      open: this.#calls.decide(this.threadOf(chatId), last.id, { decisions, ...body, stream: true }),
      steps: last.parts.filter(({ type }) => type === 'step-start').length,
      signal: abortSignal,
    })
    this.#taken.add(JSON.stringify(decisions))
    return stream
  }

  async #follow(chatId: string, asked: Asked): Promise<Stream> {
    const follow = (asked: Asked) => followReply(this.#source(chatId, asked), this.#policy)
    const stream = await follow(asked).catch((error) => {
      if (!isProblem(error, 'run_active') || this.#options.whenBusy !== 'join') throw error
      const running = error.body.message_id as string
      return follow({ ...asked, open: this.#calls.stream(this.threadOf(chatId), running) })
    })
    return stream ?? new ReadableStream({ start: (controller) => controller.close() })
  }

  #source(chatId: string, asked: Asked): Source {
    return {
      ...asked,
      reopen: (messageId) => {
        const threadId = this.#threads.get(chatId)
        return messageId && threadId ? this.#calls.stream(threadId, messageId) : null
      },
      onChunk: (chunk) => {
        if (chunk.type !== 'data-thread') return
        const thread = chunk.data as MessageData['thread']
        this.#threads.set(chatId, thread.thread_id)
        this.#options.onThread?.(chatId, thread)
      },
    }
  }

  get #policy(): FollowOptions {
    const { pauseMs, silenceMs = 40_000, attempts = 8 } = this.#options
    return { pauseMs, silenceMs, attempts }
  }

  readonly #isOwn = (tool: string) => this.#options.tools?.some(({ name }) => name === tool) ?? false
}

type Asked = Pick<Source, 'open' | 'steps' | 'signal'>

const isProblem = (error: unknown, code: ProblemCode): error is Problem =>
  error instanceof Problem && error.code === code

/** Null in place of the problem that means no more than that there is none. */
const unless = (code: ProblemCode) => (error: unknown) => {
  if (isProblem(error, code)) return null
  throw error
}
