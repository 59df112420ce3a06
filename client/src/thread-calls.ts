// The calls that a transport makes about threads, over the `fetch` of a session.

import type { Accepted, History, Stopped, Thread } from './openapi.d.ts'
import { toProblem } from './problem.ts'
import type { Source } from './reply/follow.ts'

type Call = Source['open']

export function createThreadCalls(fetch: typeof globalThis.fetch) {
  const ask =
    (method: string, path: string, body?: object, key?: string): Call =>
    ({ headers, ...request }) =>
      fetch(path, {
        ...request,
        method,
        headers: {
          ...headers,
          ...(body && { 'content-type': 'application/json' }),
          ...(key && { 'idempotency-key': key }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })

  async function read<T = unknown>(call: Call, headers = {}): Promise<T> {
    const response = await call({ headers })
    if (!response.ok) throw await toProblem(response)
    return (response.status === 204 || (await response.json())) as T
  }

  const send = (body: object, key: string) => ask('POST', '/api/chat/send', body, key)

  return {
    /** @param key the same for the same message, so that it is sent once however often it is sent */
    send,

    /** The same, answered once it is accepted. @throws {Problem} */
    sendAsync: (body: object, key: string) => read<Accepted>(send(body, key), { prefer: 'respond-async' }),

    /** Takes a message out of the queue. @throws {Problem} */
    withdraw: (threadId: string, userMessageId: string) =>
      read(ask('DELETE', `${pathOf(threadId)}/queue/${userMessageId}`)),

    /** Another reply beside the one that is named, or to the user's message that is named. */
    regenerate: (threadId: string, messageId: string, body: object, key: string) =>
      ask('POST', `${pathOf(threadId)}/messages/${messageId}/regenerate`, body, key),

    decide: (threadId: string, messageId: string, body: object) =>
      ask('POST', `${pathOf(threadId)}/messages/${messageId}/decisions`, body),

    /** A reply from its start; the running one where none is named. */
    stream: (threadId: string, messageId?: string) =>
      ask('GET', `${pathOf(threadId)}/stream${messageId ? `?message_id=${messageId}` : ''}`),

    /** @throws {Problem} */
    stop: (threadId: string) => read<Stopped>(ask('POST', `${pathOf(threadId)}/stop`)),

    /** The newest messages of a thread's branch. @throws {Problem} */
    history: (threadId: string) => read<History>(ask('GET', `${pathOf(threadId)}?limit=200`)),

    /** Makes the branch in which a message stands the one that is read and gone on with. @throws {Problem} */
    moveHead: (threadId: string, message_id: string) =>
      read<Thread>(ask('PUT', `${pathOf(threadId)}/head`, { message_id })),
  }
}

const pathOf = (threadId: string) => `/api/chat/threads/${threadId}`
