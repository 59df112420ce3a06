// Requests by the thousand, made from the served document: none may be answered with a 5xx, outside its declared shape,
// or with anything of what goes on inside. `FUZZ_REQUESTS=20000 FUZZ_SEED=7 npm run fuzz` asks more, and the same again.
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, inject, it, vi } from 'vitest'
import { canary, type Draft, drafts } from '../world/arbitraries.ts'
import { checkResponse, type Operation, openDocument } from '../world/declared.ts'
import type { Owner } from '../world/owner.ts'
import { aboutThreads, endsSession, requestFor, type Way, waysToAsk } from '../world/requests.ts'
import { openWholeWorld, signedIn } from '../world/ways-in.ts'
import { mcpAt } from '../world/world.ts'

const { requests, seed } = inject('fuzz')
const MCP_SERVERS = JSON.stringify(
  ['scripted', 'bad-list', 'status-500', 'cut'].map((path, index) => ({
    name: `s${index}`,
    url: mcpAt(path),
  })),
)
const world = openWholeWorld({
  MODEL: 'openai/scripted',
  MODELS: '',
  MAX_SESSIONS_PER_USER: '1000',
  MCP_SERVERS,
})
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { MCP_SERVERS })

// The log has a line a request; what a failure needs is in its message.
beforeAll(() => {
  for (const level of ['debug', 'info', 'error'] as const) vi.spyOn(console, level).mockReturnValue()
})

const newOwner = async (): Promise<Owner> => ({ ...(await signedIn(world)), threadId: '', longReply: 10 })

const withThread = async (owner: Owner): Promise<Owner> =>
  owner.threadId ? owner : { ...owner, threadId: (await owner.send('hello')).body.thread_id }

/** The draft as a person sends it. */
async function toRequest(way: Way, { params, query, headers, authorization, body }: Draft, owner: Owner) {
  const { path, options } = await requestFor(world, way, owner)
  const url = new URL(path, 'https://chat.example.com')
  const segments = way.path.split('/')
  const filled = url.pathname
    .split('/')
    .map((segment, index) => params[segments[index]!.slice(1, -1)] ?? segment)
  url.pathname = filled.join('/')
  for (const [name, value] of query) url.searchParams.append(name, value)
  const token = authorization ?? (options.token ? `Bearer ${options.token}` : '')
  const sent = new Headers({ 'content-type': 'application/json', ...options.headers, ...headers })
  if (token) sent.set('authorization', token)
  const hasBody = way.method !== 'GET' && (options.body !== undefined || body.kind !== 'edited')
  return new Request(url, {
    method: way.method,
    headers: sent,
    ...(hasBody && { body: toBody(body, options.body) }),
  })
}

function toBody(draft: Draft['body'], own: unknown): BodyInit {
  if (draft.kind === 'bytes') return new Uint8Array(draft.bytes)
  if (draft.kind === 'chunked') return chunked(draft.megabytes)
  const replaced = new Set(draft.members.map(([name]) => name))
  const kept = Object.entries(own ?? {}).filter(([name]) => !replaced.has(name))
  const members = [...kept.map(([name, value]) => [name, JSON.stringify(value)]), ...draft.members]
  return `{${members
    .filter(([, json]) => json !== null)
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
    .join()}}`
}

function chunked(megabytes: number): ReadableStream {
  let left = megabytes * 16
  const chunk = new Uint8Array(65_536).fill(0x20)
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk)
      else controller.close()
    },
  })
}

async function ask(request: Request) {
  const { pathname, search } = new URL(request.url)
  const response = await world.fetch(request)
  const { status, headers } = response
  const text = await response.text()
  const body = headers.get('content-type')?.includes('json') ? JSON.parse(text) : null
  await checkResponse(world.fetch, request.method, pathname + search, { status, headers, text, body })
  expect(status, text).toBeLessThan(500)
  // An unknown member is named by its place, and a request id is the caller's own; no value is said again.
  if (status >= 400)
    expect(JSON.stringify([body.detail, body.errors])).not.toMatch(new RegExp(`(?<!/)${canary}`))
  return { status, code: body?.code as string | undefined }
}

it(
  `holds whatever it is asked: ${requests} requests, seed ${seed}`,
  async ({ annotate }) => {
    const ways = await waysToAsk(world)
    const byName = new Map(ways.map((way) => [way.name, way]))
    const { components } = await openDocument(world.fetch)
    const propertiesOf = ({ requestBody }: Operation) => {
      const { $ref = '' } = requestBody?.content['application/json']?.schema ?? {}
      return components.schemas[$ref.split('/').at(-1) ?? '']?.properties ?? {}
    }
    let owner = await newOwner()
    const statuses: Record<string, number> = {}
    const succeeded = new Set<string>()
    const property = fc.asyncProperty(drafts(ways, propertiesOf), async (draft) => {
      const way = byName.get(draft.way)!
      if (aboutThreads(way)) owner = await withThread(owner)
      const { status, code } = await ask(await toRequest(way, draft, owner))
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status < 400) succeeded.add(way.name)
      // Whoever has ended the session makes room for somebody else, and a thread that was deleted for another.
      const ended = status < 300 && endsSession(way)
      if (ended || (status === 401 && draft.authorization === null)) owner = await newOwner()
      const deleted = status < 300 && way.operation.operationId === 'deleteThread'
      if (deleted || code === 'thread_not_found') owner.threadId = ''
    })
    await fc.assert(property, { seed, numRuns: requests })
    await annotate(`${requests} requests, seed ${seed}: ${JSON.stringify(statuses)}`)
    const missed = [...byName.keys()].filter((name) => !succeeded.has(name))
    if (requests >= 2000) expect(missed, 'never asked with success').toEqual([])
  },
  60_000 + requests * 200,
)
