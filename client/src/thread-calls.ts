// The calls that a transport makes about threads, over the `fetch` of a session.

import type { History, Stopped, Thread } from './openapi.d.ts'
import { toProblem } from './problem.ts'
import type { Source } from './reply/follow.ts'

type Call = Source['open']

export function createThreadCalls(fetch: typeof globalThis.fetch) {
  const get =
    (path: string): Call =>
    (request) =>
      fetch(path, request)

  const post =
    (path: string, body: object, key?: string): Call =>
    ({ headers, ...request }) =>
      fetch(path, {
        ...request,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
        body: JSON.stringify(body),
      })

  async function read<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(path, init)
    if (!response.ok) throw await toProblem(response)
    return (await response.json()) as T
  }

  return {
    /** @param key the same for the same message, so that it is sent once however often it is sent */
    send: (body: object, key: string) => post('/api/chat/send', body, key),

    /** Another reply beside the one that is named, or to the user's message that is named. */
    regenerate: (threadId: string, messageId: string, body: object, key: string) =>
      post(`${pathOf(threadId)}/messages/${messageId}/regenerate`, body, key),

    decide: (threadId: string, messageId: string, body: object) =>
      post(`${pathOf(threadId)}/messages/${messageId}/decisions`, body),

    /** A reply from its start; the running one where none is named. */
    stream: (threadId: string, messageId?: string) =>
      get(`${pathOf(threadId)}/stream${messageId ? `?message_id=${messageId}` : ''}`),

    /** @throws {Problem} */
    stop: (threadId: string) => read<Stopped>(`${pathOf(threadId)}/stop`, { method: 'POST' }),

    /** The newest messages of a thread's branch. @throws {Problem} */
    history: (threadId: string) => read<History>(`${pathOf(threadId)}?limit=200`),

    /** Makes the branch in which a message stands the one that is read and gone on with. @throws {Problem} */
    moveHead: (threadId: string, message_id: string) =>
      read<Thread>(`${pathOf(threadId)}/head`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ message_id }),
      }),
  }
}

const pathOf = (threadId: string) => `/api/chat/threads/${encodeURIComponent(threadId)}`
