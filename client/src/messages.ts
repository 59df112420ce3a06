// A chat's messages as the service knows them.
import type { UIMessage } from 'ai'
import type { Message } from './openapi.d.ts'

/** What the service tells of a reply: with its `start`, and with its `finish`. */
export type MessageMetadata = {
  thread_id?: string
  user_message_id?: string
  /** Of the user's message. */
  parent_id?: string | null
  created_at?: string
  model?: string
  usage?: { input_tokens: number; output_tokens: number }
  finish_reason?: string
  /** Of a message of a history: how it has ended, and the ids of all its versions, itself among them, oldest first. */
  status?: Message['status']
  siblings?: string[]
}

/** What `onData` is told while a reply is written; nothing of it stays in a message. */
export type MessageData = {
  thread: { thread_id: string; user_message_id: string; title: string }
  /** The place in the thread's queue, from 1. */
  queued: { position: number }
  /** Why the reply fails: told before its error. */
  problem: { code: string; detail: string; retry_after?: number }
}

export type ChatMessage = UIMessage<MessageMetadata, MessageData>

/** A message of a history as a message of a chat: its parts are the ones that its stream told. */
export const toChatMessage = (stored: Message): ChatMessage => ({
  id: stored.id,
  role: stored.role,
  metadata: {
    ...stored.metadata,
    ...(stored.role === 'user' && { parent_id: stored.parent_id }),
    status: stored.status,
    siblings: stored.siblings,
  },
  parts: stored.parts as ChatMessage['parts'],
})

/** The words of a message. @throws {TypeError} for one with a file: the service takes text alone */
export function textOf(message: Pick<UIMessage, 'parts'>): string {
  if (message.parts.some(({ type }) => type === 'file')) throw new TypeError('Only text can be sent.')
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}
