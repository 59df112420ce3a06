// The calls about one thread that are no reply's: its history, its head, its queue.
import { type ChatMessage, type MessageMetadata, toChatMessage, unwrap } from '@chronochat/client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../service/call.ts'
import { api } from '../../service/session.ts'
import { createStore, useStore } from '../../service/store.ts'

export type Status = 'pending' | 'waiting' | 'complete' | 'stopped' | 'failed'
export type Metadata = MessageMetadata & { status?: Status }
export type Message = ChatMessage & { metadata?: Metadata }

/** A message that waits for its turn; with `steers`, for the next step of the reply that is written. */
export type Queued = { user_message_id: string; message_id: string; message: string; created_at: string }

type Stored = Parameters<typeof toChatMessage>[0] & { siblings?: string[]; status: Status }
type History = {
  thread: { id: string; title: string }
  messages: Stored[]
  next_cursor: string | null
  queued?: Queued[]
}

/** A page of a thread, the newest or the one before a cursor. */
export async function readHistory(threadId: string, { limit = 60, before = '' } = {}) {
  const query = new URLSearchParams({ limit: String(limit), ...(before && { before }) })
  const history = await call<History>('GET', `/api/chat/threads/${threadId}?${query}`)
  return {
    title: history.thread.title,
    messages: history.messages.map(toMessage),
    versions: history.messages.map(({ id, siblings }) => [id, siblings ?? [id]] as const),
    earlier: history.next_cursor,
    queued: queueOf(history),
  }
}

/** A service that knows no queue says nothing of one. */
const queue = createStore({ isThere: false })
export const useHasQueue = () => useStore(queue).isThere

function queueOf({ queued }: History): Queued[] {
  if (queued && !queue.get().isThere) queue.set({ isThere: true })
  return queued ?? []
}

const toMessage = (stored: Stored): Message => {
  const { metadata, ...message } = toChatMessage(stored)
  return { ...message, metadata: { ...metadata, created_at: stored.created_at, status: stored.status } }
}

/** Makes the branch of a message the one that is shown. */
export const moveHead = (threadId: string, message_id: string) =>
  call('PUT', `/api/chat/threads/${threadId}/head`, { message_id })

type Waiting = { thread_id: string; message: string; user_message_id: string; model?: string | undefined }

/** Sends a message while a reply is written: to run after it, or to be taken up by it. */
export const sendWhileBusy = (message: Waiting, if_busy: 'queue' | 'steer') =>
  call('POST', '/api/chat/send', { ...message, if_busy }, { prefer: 'respond-async' })

export const withdraw = (threadId: string, userMessageId: string) =>
  call('DELETE', `/api/chat/threads/${threadId}/queue/${userMessageId}`)

export const useModels = () =>
  useQuery({
    queryKey: ['models'],
    queryFn: () => unwrap(api.GET('/api/chat/models')),
    staleTime: 600_000,
  })
