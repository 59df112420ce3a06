// A request for every operation of the served document that a healthy service accepts, made for a person and a thread
// of theirs: out of the document's examples, or out of what stands here where an example cannot be right.
import { type Operation, openDocument, operations, type Schema } from './declared.ts'
import type { Owner, Particulars } from './owner.ts'
import type { Options } from './people.ts'
import { model } from './scripted.ts'
import { frames } from './stream.ts'
import { waysIn } from './ways-in.ts'
import type { World } from './world.ts'

/** One way to ask an operation. */
export type Way = {
  /** As it stands in a table: method and path, and which way. */
  name: string
  /** The operation's id, and which way. */
  id: string
  method: string
  path: string
  operation: Operation
  particulars: (owner: Owner, world: World) => Particulars | Promise<Particulars>
}

/** These end the session of whoever asks them. */
const endings = [
  ...['logout', 'logoutAll', 'changePassword', 'deleteAccount', 'deleteAccount?erase=true'],
  ...['resetPassword', 'verifyEmail, signed out'],
]

export const endsSession = ({ id }: Way) => endings.includes(id)

export const aboutThreads = ({ path }: Way) => path.startsWith('/api/chat/')

const password = 'correct horse battery'
const newName = () => `n${crypto.randomUUID().slice(0, 18)}`

/** By operation, what differs from the examples; the ways to ask it, where there are several, by a word each. */
const known: Record<string, Record<string, Way['particulars']>> = {
  ...waysIn,
  register: {
    '': () => {
      const username = newName()
      return { body: { username, email: `${username}@example.com`, password } }
    },
  },
  login: { '': ({ username }) => ({ body: { username, password } }) },
  refreshTokens: { '': ({ tokens }) => ({ body: { refresh_token: tokens.refresh_token } }) },
  endSession: {
    '': async (owner) => {
      const other = await owner.signIn()
      return { params: { session_id: (await other.get('/api/auth/verify')).body.session_id } }
    },
  },
  updateProfile: { '': () => ({ body: { full_name: 'Ada', email: `${newName()}@example.com` } }) },
  changePassword: {
    '': () => ({ body: { current_password: password, new_password: 'another good password' } }),
  },
  createApiKey: { '': () => ({ body: { name: 'a script' } }) },
  removeApiKey: {
    '': async (owner) => {
      const { body } = await owner.post('/api/users/api-keys', { name: 'a script' })
      return { params: { key_id: body.id } }
    },
  },
  deleteAccount: { '': () => ({}), '?erase=true': () => ({ query: '?erase=true' }) },
  sendMessage: {
    '': (owner) => message(owner, { say: ['fine'] }),
    ', streamed': (owner) => message(owner, { say: ['fine'] }, { stream: true }),
  },
  decideCalls: {
    '': async (owner) => {
      const call = [{ name: 'open_map', arguments: {} }]
      const tools = [{ name: 'open_map', description: '', parameters: { type: 'object' } }]
      const { body } = await owner.post(
        '/api/chat/send',
        message(owner, { call, say: ['fine'] }, { tools, if_busy: 'interrupt' }).body,
      )
      const decisions = [{ call_id: body.tool_calls[0].id, output: 'opened' }]
      return { params: { message_id: body.message_id }, body: { decisions } }
    },
  },
  moveHead: { '': async (owner) => ({ body: { message_id: await lastReply(owner) } }) },
  regenerateReply: {
    '': async (owner) => ({
      params: { message_id: await lastReply(owner) },
      body: {},
      headers: { 'idempotency-key': crypto.randomUUID() },
    }),
  },
  readMessage: { '': async (owner) => ({ params: { message_id: await lastReply(owner) } }) },
  withdrawMessage: {
    '': async (owner) => {
      await beginLong(owner)
      const { body } = await owner.post(
        '/api/chat/send',
        message(owner, { say: ['fine'] }, { if_busy: 'queue' }).body,
        { headers: { prefer: 'respond-async' } },
      )
      return { params: { user_message_id: body.user_message_id } }
    },
  },
  searchMessages: { '': () => ({ query: '?q=hello' }) },
  stopReply: {
    '': async (owner) => {
      await beginLong(owner)
      return {}
    },
  },
}

/** Begins a reply that goes on for long. */
async function beginLong(owner: Owner): Promise<void> {
  const script = { say: ['on '], times: owner.longReply, pause_ms: 50 }
  const { body } = await owner.open('POST', '/api/chat/send', message(owner, script, { stream: true }))
  for await (const { part } of frames(body)) // Until the model has been asked.
    if (part !== '[DONE]' && part.type === 'text-delta') break
}

const lastReply = async ({ get, threadId }: Owner): Promise<string> =>
  (await get(`/api/chat/threads/${threadId}`)).body.messages.at(-1).id

const message = ({ threadId }: Owner, script: object, more: object = {}) => ({
  body: { message: JSON.stringify(script), thread_id: threadId, model, ...more },
  headers: { 'idempotency-key': crypto.randomUUID() },
})

/** Every way to ask every operation. */
export async function waysToAsk({ fetch }: World): Promise<Way[]> {
  return (await operations(fetch)).flatMap(({ method, path, operation }) =>
    Object.entries(known[operation.operationId] ?? { '': () => ({}) }).map(([way, particulars]) => ({
      name: `${method} ${path}${way}`,
      id: operation.operationId + way,
      method,
      path,
      operation,
      particulars,
    })),
  )
}

/** A request for one person, and who asks it; whoever need not sign in for it does not. */
export async function requestFor(world: World, { path, operation, particulars }: Way, owner: Owner) {
  const { params = {}, query = '', by = owner, ...rest } = await particulars(owner, world)
  const ids: Record<string, string> = { thread_id: owner.threadId, ...params }
  const options: Options = { body: await exampleBody(world, operation), ...rest }
  if (operation.security.length > 0) options.token = by.tokens.access_token
  return {
    path: path.replaceAll(/\{([^}]+)\}/g, (_, name) => ids[name] ?? crypto.randomUUID()) + query,
    options,
    by,
  }
}

async function exampleBody({ fetch }: World, { requestBody }: Operation): Promise<unknown> {
  const schema = requestBody?.content['application/json']?.schema
  if (!schema) return undefined
  const { components } = await openDocument(fetch)
  const resolve = ({ $ref, ...schema }: Schema): Schema =>
    $ref ? (components.schemas[$ref.slice('#/components/schemas/'.length)] ?? {}) : schema
  const { properties = {}, required = [] } = resolve(schema)
  return Object.fromEntries(required.map((name) => [name, resolve(properties[name] ?? {}).example]))
}
