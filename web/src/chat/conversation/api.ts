// The calls about one thread that are no reply's: its history and its head.
import { type ChatMessage, type History, type QueuedMessage, toChatMessage, unwrap } from '@chronochat/client'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../service/session.ts'

export type Message = ChatMessage

/** A message that waits for its turn; for the next step of the reply that is written, where `message_id` is that reply. */
export type Queued = QueuedMessage

const path = (thread_id: string) => ({ path: { thread_id } })

/** A page of a thread, the newest or the one before a cursor. */
export async function readHistory(threadId: string, { limit = 60, before = '' } = {}) {
  const query = { limit, ...(before && { before }) }
  const call = api.GET('/api/chat/threads/{thread_id}', { params: { ...path(threadId), query } })
  const history = await unwrap(call)
  return {
    title: history.thread.title,
    messages: history.messages.map(toMessage),
    versions: history.messages.map(({ id, siblings }) => [id, siblings] as const),
    earlier: history.next_cursor,
    queued: history.queued,
  }
}

const toMessage = (stored: History['messages'][number]): Message => {
  const { metadata, ...message } = toChatMessage(stored)
  return { ...message, metadata: { ...metadata, created_at: stored.created_at } }
}

/** Makes the branch of a message the one that is shown. */
export const moveHead = (threadId: string, message_id: string) =>
  unwrap(api.PUT('/api/chat/threads/{thread_id}/head', { params: path(threadId), body: { message_id } }))

export const useModels = () =>
  useQuery({
    queryKey: ['models'],
    queryFn: () => unwrap(api.GET('/api/chat/models')),
    staleTime: 600_000,
  })
