// The AI SDK's `ChatTransport` for ChronoChat: what `useChat` needs to send, decide, stop and come back.
import type { ChatTransport, UIMessage, UIMessageChunk } from 'ai'
import { decisionsIn, isOpen } from './decisions.ts'
import { type FollowOptions, followReply, type Source } from './follow.ts'
import { type ChatMessage, type MessageData, textOf } from './messages.ts'
import type { Stopped } from './openapi.d.ts'
import { Problem, toProblem } from './problem.ts'
import type { Session } from './session.ts'

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

export class ChronoChatTransport<Message extends UIMessage = ChatMessage> implements ChatTransport<Message> {
  /** What `reconnectToStream` gives begins with the reply's `start`: the chat makes its message anew from it. */
  readonly resumeStreamIsReplay = true
  readonly #options: TransportOptions
  /** Threads by chat, where a chat's id is not its thread's. */
  readonly #threads = new Map<string, string>()
  /** Decisions that the service has taken, so that they are not sent again by themselves. */
  readonly #taken = new Set<string>()

  constructor(options: TransportOptions) {
    this.#options = options
  }

  /** The thread of a chat; undefined while it has none. The id of a chat that is opened on a thread is the thread's. */
  threadOf(chatId: string): string | undefined {
    return this.#threads.get(chatId) ?? (isUuid(chatId) ? chatId : undefined)
  }

  /** For `sendAutomaticallyWhen`: whether all that the last reply waits for is decided, and not sent yet. */
  readonly isDecided = ({ messages }: { messages: Message[] }): boolean => {
    const last = messages.at(-1)
    if (last?.role !== 'assistant' || isOpen(last, this.#isOwn)) return false
    const decisions = decisionsIn(last, this.#isOwn)
    return decisions.length > 0 && !this.#taken.has(JSON.stringify(decisions))
  }

  async sendMessages(sending: Sending<Message>): Promise<ReadableStream<UIMessageChunk>> {
    const { chatId, messages, trigger, body, abortSignal } = sending
    const last = messages.at(-1)
    if (last?.role === 'assistant') return this.#decide(sending, last)
    if (last?.role !== 'user') throw new TypeError('There is no message to send.')
    const more = { model: this.#options.model?.(), ...body, stream: true }
    const threadId = messages.length > 1 ? this.threadOf(chatId) : this.#threads.get(chatId)
    const sent = { message: textOf(last), thread_id: threadId, ...more }
    const key = trigger === 'regenerate-message' ? crypto.randomUUID() : last.id
    return this.#follow(chatId, {
      open: this.#post('/api/chat/send', sent, key),
      signal: abortSignal,
    }).catch((error) => {
      if (!isBusy(error) || this.#options.whenBusy !== 'join') throw error
      return this.#follow(chatId, {
        open: this.#get(pathOf(this.threadOf(chatId) ?? '', error.body.message_id as string)),
        signal: abortSignal,
      })
    })
  }

  /** Null where nothing is being written, and for a chat that has no thread yet. */
  async reconnectToStream({ chatId, body, abortSignal }: Resuming<Message>) {
    const threadId = this.threadOf(chatId)
    if (!threadId) return null
    const { message_id } = (body ?? {}) as { message_id?: string }
    const open = this.#get(pathOf(threadId, message_id))
    return followReply(this.#source(chatId, { open, signal: abortSignal }), this.#policy).catch((error) => {
      if (error instanceof Problem && error.code === 'thread_not_found') return null
      throw error
    })
  }

  /**
   * Ends the running reply at the service, and withdraws what is queued: its stream then ends by itself, with the text
   * that is kept. (`useChat().stop()` only stops listening.)
   * @returns null where none is running
   * @throws {Problem}
   */
  async stop(chatId: string): Promise<Stopped | null> {
    const response = await this.#options.session.fetch(`/api/chat/threads/${this.threadOf(chatId)}/stop`, {
      method: 'POST',
    })
    if (response.ok) return (await response.json()) as Stopped
    const problem = await toProblem(response)
    if (problem.code === 'no_active_run') return null
    throw problem
  }

  /** Sends what was decided about the calls of a reply that waits; the reply goes on where all is decided. */
  async #decide({ chatId, body, abortSignal }: Sending<Message>, last: Message) {
    const decisions = decisionsIn(last, this.#isOwn)
    if (decisions.length === 0) throw new TypeError('There is nothing to send.')
    const threadId = this.threadOf(chatId)
    const path = `/api/chat/threads/${threadId}/messages/${last.id}/decisions`
    const stream = await this.#follow(chatId, {
      open: this.#post(path, { decisions, ...body, stream: true }),
      steps: last.parts.filter(({ type }) => type === 'step-start').length,
      signal: abortSignal,
    })
    this.#taken.add(JSON.stringify(decisions))
    return stream
  }

  async #follow(chatId: string, source: Pick<Source, 'open' | 'steps' | 'signal'>) {
    const stream = await followReply(this.#source(chatId, source), this.#policy)
    return stream ?? new ReadableStream<UIMessageChunk>({ start: (controller) => controller.close() })
  }

  #source(chatId: string, source: Pick<Source, 'open' | 'steps' | 'signal'>): Source {
    return {
      ...source,
      reopen: (messageId) => {
        const threadId = this.threadOf(chatId)
        return messageId && threadId ? this.#get(pathOf(threadId, messageId)) : null
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

  #get =
    (path: string): Source['open'] =>
    (request) =>
      this.#options.session.fetch(path, request)

  #post =
    (path: string, body: object, key?: string): Source['open'] =>
    (request) =>
      this.#options.session.fetch(path, {
        ...request,
        method: 'POST',
        headers: {
          ...request.headers,
          'content-type': 'application/json',
          ...(key && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      })
}

const isBusy = (error: unknown): error is Problem => error instanceof Problem && error.code === 'run_active'

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

const pathOf = (threadId: string, messageId?: string) =>
  `/api/chat/threads/${threadId}/stream${messageId ? `?message_id=${messageId}` : ''}`
