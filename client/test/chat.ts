// People who talk, and their chats.
import type { ChatInit, ChatStatus } from 'ai'
import { inject } from 'vitest'
import { PlainChat } from '../../test/world/plain-chat.ts'
import {
  type ChatMessage,
  ChronoChatTransport,
  createApi,
  createSession,
  memoryStore,
  type Tokens,
  type TransportOptions,
  unwrap,
} from '../src/index.ts'

export const productUrl = inject('productUrl')

/** Somebody new, signed in. */
export async function signUp(url = productUrl) {
  const session = createSession({ baseUrl: url, store: memoryStore() })
  const username = `p-${crypto.randomUUID().slice(0, 18)}`
  const body = { username, email: `${username}@example.com`, password: 'correct horse battery' }
  const tokens = await unwrap(createApi(session).POST('/api/auth/register', { body }))
  if (!('access_token' in tokens)) throw new Error('The account waits for its mail.')
  return { username, password: body.password, tokens, ...as(tokens, url) }
}

export type Person = Awaited<ReturnType<typeof signUp>>

/** The same person over another way to the service. */
export function as(tokens: Tokens, url: string) {
  const session = createSession({ baseUrl: url, store: memoryStore(tokens) })
  return { session, api: createApi(session) }
}

export type Opened = ReturnType<typeof openChat>

/** A chat of a person's, and all that it was told. */
export function openChat(
  { session }: Pick<Person, 'session'>,
  init: ChatInit<ChatMessage> & Partial<TransportOptions> = {},
) {
  const errors: Error[] = []
  const data: string[] = []
  const statuses: ChatStatus[] = []
  const transport = new ChronoChatTransport({ session, pauseMs: 5, ...init })
  const chat = new PlainChat({
    generateId: () => crypto.randomUUID(),
    id: crypto.randomUUID(),
    sendAutomaticallyWhen: transport.isDecided,
    ...init,
    transport,
    onError: (error) => errors.push(error),
    onData: ({ type }) => data.push(type),
  })
  return { chat, transport, errors, data, statuses }
}

/** The words of a reply; none while it has not begun. */
export const said = (message: ChatMessage | undefined) =>
  message?.role === 'assistant'
    ? message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
    : ''

/** Resolves once it is so. */
export async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 2))
}
