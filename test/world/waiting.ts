// Replies that wait: the tools that make them, and what is decided about their calls.

import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import '../../src/platform/mcp/requests.ts' // A Worker loads it in milliseconds, a test in seconds.
import { toRunStorage } from '../../src/platform/durable/storage.ts'
import { mcpUrl } from './mcp.ts'
import type { Script } from './model.ts'
import type { Options, Person } from './people.ts'
import { model, scripted } from './scripted.ts'
import { objectOf } from './world.ts'

/** Servers under each policy: `s__erase` asks, `free__erase` does not. The object of a thread reads the same environment. */
export const useServers = (more: object = {}) =>
  Object.assign(env, {
    MCP_SERVERS: JSON.stringify(
      (['s', 'free'] as const).map((name) => ({
        name,
        url: `${mcpUrl}/scripted`,
        approval: name === 's' ? 'unless-read-only' : 'never',
        timeout_seconds: 10,
      })),
    ),
    ...more,
  })

export const erase = (mark: string) => ({ name: 's__erase', arguments: { mark } })

/** A JSON send whose reply calls tools; `mark` is that of the script. */
export async function sendCalls(
  person: Person,
  call: NonNullable<Script['call']>,
  {
    say = ['done'],
    afterwards,
    longest,
    ...more
  }: Pick<Script, 'say' | 'afterwards' | 'longest'> & Record<string, unknown> = {},
  options?: Options,
) {
  const { message, mark } = scripted({
    call,
    say,
    ...(afterwards && { afterwards }),
    ...(longest && { longest }),
  })
  const answer = await person.send(message, { model, ...more }, options)
  return { mark, ...answer }
}

export type Decision =
  | { call_id: string; approved: boolean; reason?: string }
  | { call_id: string; output: unknown }
  | { call_id: string; error: string }

type Reply = { thread_id: string; message_id: string }

export const decisionsPath = ({ thread_id, message_id }: Reply) =>
  `/api/chat/threads/${thread_id}/messages/${message_id}/decisions`

export const decide = (person: Person, reply: Reply, ...decisions: Decision[]) =>
  person.post(decisionsPath(reply), { decisions })

/** The stored reply. */
export async function replyOf(person: Person, { thread_id, message_id }: Reply) {
  const { body } = await person.get(`/api/chat/threads/${thread_id}?leaf=${message_id}`)
  return body.messages.find(({ id }: { id: string }) => id === message_id)
}

/** The object of a thread loses its memory and all its connections. */
export const kill = (threadId: string) =>
  runInDurableObject(objectOf(threadId), (_, state) => state.abort('killed')).catch(() => {})

/** As if the reply that waits in a thread had done so for a day. */
export const waitedLongEnough = (threadId: string) =>
  runInDurableObject(objectOf(threadId), async (_, { storage }) => {
    const records = toRunStorage(storage)
    const record = await records.load()
    if (record?.state.phase !== 'waiting') throw new Error('nothing waits')
    await records.save({ ...record, state: { ...record.state, until: 0 } })
  })
