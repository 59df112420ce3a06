// The calls that a transport makes about one thread, over the `fetch` of a session.

import type { Accepted, History, Stopped, Thread } from './openapi.d.ts'
import { toProblem } from './problem.ts'
import type { Source } from './reply/follow.ts'

type Call = Source['open']

export function createThreadCalls(fetch: typeof globalThis.fetch, threadId: string) {
  const thread = `/threads/${threadId}`

  const ask =
    (method: string, path: string, body?: object, key?: string): Call =>
    ({ headers, ...request }) =>
      fetch(`/api/chat${path}`, {
        ...request,
        method,
        headers: {
          ...headers,
          ...(body && { 'content-type': 'application/json' }),
          ...(key && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      })

  async function read<T = unknown>(call: Call, headers = {}): Promise<T> {
    const response = await call({ headers })
    if (!response.ok) throw await toProblem(response)
    return (response.status === 204 || (await response.json())) as T
  }

  /** @param key the same for the same message, so that it is sent once however often it is sent */
  const send = (body: object, key: string) =>
    ask('POST', '/send', { ...body, thread_id: threadId, create: true }, key)

  return {
    send,

    /** The same, answered once it is accepted. @throws {Problem} */
    sendAsync: (body: object, key: string) => read<Accepted>(send(body, key), { prefer: 'respond-async' }),

    /** Takes a message out of the queue. @throws {Problem} */
    withdraw: (userMessageId: string) => read(ask('DELETE', `${thread}/queue/${userMessageId}`)),

    /** Another reply beside the one that is named, or to the user's message that is named. */
    regenerate: (messageId: string, body: object, key: string) =>
      ask('POST', `${thread}/messages/${messageId}/regenerate`, body, key),

    decide: (messageId: string, body: object) =>
      ask('POST', `${thread}/messages/${messageId}/decisions`, body),

    /** A reply from its start; the running one where none is named. */
    stream: (messageId?: string) =>
      ask('GET', `${thread}/stream${messageId ? `?message_id=${messageId}` : ''}`),

    /** @throws {Problem} */
    stop: () => read<Stopped>(ask('POST', `${thread}/stop`)),

    /** The newest messages of the thread's branch. @throws {Problem} */
    history: () => read<History>(ask('GET', `${thread}?limit=200`)),

    /** Makes the branch in which a message stands the one that is read and gone on with. @throws {Problem} */
    moveHead: (message_id: string) => read<Thread>(ask('PUT', `${thread}/head`, { message_id })),
  }
}
