// What every endpoint answers while a dependency fails, and what is left once it is back: docs/failure-modes.md, proved.
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import page from '../../docs/failure-modes.md?raw'
import type { Answer } from '../world/declared.ts'
import type { Owner } from '../world/owner.ts'
import type { Person } from '../world/people.ts'
import type { Dependency } from '../world/proxy.ts'
import { aboutThreads, endsSession, requestFor, type Way, waysToAsk } from '../world/requests.ts'
import { model, scripted } from '../world/scripted.ts'
import { openWholeWorld, signedIn } from '../world/ways-in.ts'
import { mcpAt } from '../world/world.ts'

const MCP_SERVERS = JSON.stringify([
  { name: 's', url: mcpAt('scripted'), headers: { authorization: 'Bearer sk-mcp' }, timeout_seconds: 5 },
])
const variables = {
  MCP_SERVERS,
  RATE_LIMIT_PER_MINUTE: '100000',
  AUTH_RATE_LIMIT_PER_MINUTE: '100000',
  MAX_SESSIONS_PER_USER: '100',
}
const world = openWholeWorld(variables)
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { MODEL_TIMEOUT_SECONDS: '2', MCP_SERVERS })
afterEach(world.heal)

const faults = ['refuse', 'hang', 'slow', 'error', 'garbage', 'cut_after'] as const
type Kind = (typeof faults)[number]

/** What a repeat is answered when the first request was carried out and only its answer was lost. */
const doneAlready: Record<string, number> = {
  ...Object.fromEntries(
    ['logout', 'logoutAll', 'changePassword', 'deleteAccount', 'deleteAccount?erase=true'].map((id) => [
      id,
      401,
    ]),
  ),
  register: 409,
  endSession: 404,
  deleteThread: 404,
  withdrawMessage: 404,
  removeApiKey: 404,
  verifyEmail: 400,
  'verifyEmail, signed out': 400,
  resetPassword: 400,
}

/** What leaves two more messages in its thread. */
const writing = ['sendMessage', 'stopReply', 'decideCalls', 'withdrawMessage']

/** What writes a reply. */
const asksModel = ['sendMessage', 'regenerateReply', 'decideCalls']

let ways: Way[]
beforeAll(async () => {
  ways = await waysToAsk(world)
})

type Case = { way: Way; owner: Owner; request: Awaited<ReturnType<typeof requestFor>> }

/** People whose session is cached, and a thread where that matters, about to ask. */
async function prepare(asked: Way[]): Promise<Case[]> {
  const newThread = async ({ send }: Person) => (await send('hello', { model })).body.thread_id as string
  const somebody = await signedIn(world)
  return Promise.all(
    asked.map(async (way) => {
      const person = endsSession(way) ? await signedIn(world) : somebody
      const threadId = aboutThreads(way) ? await newThread(person) : crypto.randomUUID()
      const owner = { ...person, threadId, longReply: 600 }
      return { way, owner, request: await requestFor(world, way, owner) }
    }),
  )
}

async function ask({ way, request }: Case) {
  // A Worker that has asked its dependencies of late does not ask again.
  const asked = way.operation.operationId === 'getReadiness' ? openWholeWorld(variables) : world
  const start = performance.now()
  const answer = await asked.call(way.method, request.path, request.options)
  return { ...answer, milliseconds: performance.now() - start }
}

/** A browser that is sent on with an error was not served. */
const succeeded = ({ status, headers }: Answer) =>
  status < 300 || (status === 302 && errorFor(headers) === null)

const errorFor = (headers: Headers) => new URL(headers.get('location') ?? '').searchParams.get('error')

type Result = Case & { answer: Awaited<ReturnType<typeof ask>> }

/** A browser on its way to a provider reads nothing of ours, and its provider takes its time. */
const isRead = ({ method, path }: Way) => method === 'GET' && !path.includes('/oauth/')

/** These hash a password, which holds everybody up for longer than Redis is waited for. */
const hashing = ['register', 'login', 'changePassword', 'resetPassword', 'reauthenticate']

/** What a slow dependency takes: of Redis, which is waited for shortly, so long that no machine that stands still hides it. */
const delayMs = (dependency: Dependency) => (dependency === 'redis' ? 1500 : 700)

/** Asks while a dependency fails: the reads first, and those last that hold the others up. */
async function askDuring(dependency: Dependency, kind: Kind, cases: Case[]): Promise<Result[]> {
  const askAll = (some: Case[]) =>
    Promise.all(some.map(async (each) => ({ ...each, answer: await ask(each) })))
  const turnOf = ({ way }: Case) => (isRead(way) ? 0 : hashing.includes(way.id) ? 2 : 1)
  await world.plant(dependency, { kind, delay_ms: delayMs(dependency) })
  const results: Result[] = []
  for (const turn of [0, 1, 2]) results.push(...(await askAll(cases.filter((each) => turnOf(each) === turn))))
  await world.heal()
  return cases.map((one) => results.find(({ way }) => way === one.way)!)
}

/** Once the dependency is back, what did not succeed is asked again: it is done then, or says that it was. */
async function expectDoneAtLast({ answer, ...asked }: Result, carriedOut: boolean) {
  if (succeeded(answer) || answer.body?.checks) return
  let again = await ask(asked)
  // A machine that stands still for longer than Redis is waited for makes it look away once more.
  for (; again.body?.code === 'sessions_unavailable'; carriedOut = true) again = await ask(asked)
  if (carriedOut && again.status === doneAlready[asked.way.id]) return
  expect(succeeded(again), `${asked.way.name}, again: ${again.status} ${again.text}`).toBe(true)
}

/** Whoever did not end their session has it still; no thread has lost, doubled or left open a message. */
async function expectIntact({ way, owner, request }: Case) {
  const ended = endsSession(way)
  expect((await request.by.get('/api/auth/me')).status, way.name).toBe(ended ? 401 : 200)
  if (ended || !aboutThreads(way)) return
  if (way.operation.operationId === 'withdrawMessage')
    await owner.post(`/api/chat/threads/${owner.threadId}/stop`)
  const history = await settled(owner)
  if (way.operation.operationId === 'deleteThread') return expect(history.status).toBe(404)
  const { thread, messages, total_messages } = history.body
  const { operationId } = way.operation
  const seqs = writing.includes(operationId) ? [1, 2, 3, 4] : [1, 2]
  if (operationId === 'regenerateReply') seqs.splice(1, 1, 3) // The branch that is read ends with the other reply.
  expect(messages.map(({ seq }: { seq: number }) => seq)).toEqual(seqs)
  expect([thread.message_count, total_messages]).toEqual([seqs.at(-1), seqs.at(-1)])
}

async function settled({ get, threadId }: Owner): Promise<Answer> {
  for (;;) {
    const history = await get(`/api/chat/threads/${threadId}`)
    if (!history.body.messages?.some(({ status }: { status: string }) => status === 'pending')) return history
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const tables: Record<Dependency, Record<string, string>[]> = { sql: [], redis: [], model: [], mcp: [] }

function note(dependency: Dependency, kind: Kind, results: { way: Pick<Way, 'name'>; answer: Answer }[]) {
  for (const { way, answer } of results) {
    const row = tables[dependency].find(({ endpoint }) => endpoint === way.name)
    const cell = { [kind]: describeAnswer(answer) }
    if (row) Object.assign(row, cell)
    else tables[dependency].push({ endpoint: way.name, ...cell })
  }
}

function describeAnswer({ status, headers, body, text }: Answer): string {
  if (headers.get('content-type') === 'text/event-stream')
    return `${status}, ends with \`${/.*"type":"([a-z]+)"/s.exec(text)?.[1]}\``
  if (status === 302) return errorFor(headers) ? `302, back with \`${errorFor(headers)}\`` : '302'
  const word = body?.code ?? (body?.checks && body.status)
  return word ? `${status} \`${word}\`` : String(status)
}

describe.each(faults)('Postgres: %s', (kind) => {
  it('refuses within 5 s what needs it, and nothing is lost, doubled or revived', async () => {
    const results = await askDuring('sql', kind, await prepare(ways))
    note('sql', kind, results)
    for (const { way, answer } of results)
      if (!succeeded(answer)) expect(answer.milliseconds, way.name).toBeLessThan(5000)
    for (const each of results) await expectDoneAtLast(each, kind === 'cut_after')
    await Promise.all(results.map(expectIntact))
  })
})

describe.each(faults)('Redis: %s', (kind) => {
  it('leaves reads to Postgres, within 2 s, and ends no session that it could not forget', async () => {
    const results = await askDuring('redis', kind, await prepare(ways))
    note('redis', kind, results)
    for (const { way, answer } of results) {
      if (!isRead(way)) continue
      expect(succeeded(answer), way.name).toBe(true)
      expect(answer.milliseconds, way.name).toBeLessThan(2000)
    }
    // Of a slow Redis a machine that stands still may have the check and not the deletion: then it is done already.
    for (const each of results) await expectDoneAtLast(each, kind === 'slow')
    await Promise.all(results.map(expectIntact))
  })
})

describe.each(faults)('the model: %s', (kind) => {
  it('leaves the message, with a reply that says how it ended', async () => {
    const sends = ways.filter(({ operation }) => operation.operationId === 'sendMessage')
    const results = await askDuring('model', kind, await prepare(sends))
    note('model', kind, results)
    await Promise.all(results.map(expectIntact))
  })
})

describe.each(faults)('an MCP server: %s', (kind) => {
  it('costs a reply its call, and nobody anything else', async () => {
    const ada = await world.enrol()
    const listed = await ada.get('/api/chat/tools')
    expect(listed.text).toContain('s__read')
    await world.plant('mcp', { kind, delay_ms: 700 })
    const call = [{ name: 's__read', arguments: { mark: crypto.randomUUID() } }]
    const sent = await ada.send(scripted({ call, say: ['fine'] }).message, { model })
    const tools = await ada.get('/api/chat/tools')
    await world.heal()
    expect(sent.body).toMatchObject({ status: 'complete', response: 'fine' })
    expect(sent.body.tool_calls[0].status).toBe(kind === 'slow' ? 'success' : 'error')
    expect(tools.text).toContain('s__read')
    for (const { text } of [sent, tools]) expect(text).not.toMatch(/sk-mcp|hunter2|127\.0\.0\.1/)
    note('mcp', kind, [
      { way: { name: 'POST /api/chat/send, whose model calls its tool' }, answer: sent },
      { way: { name: 'GET /api/chat/tools' }, answer: tools },
    ])
  })
})

it('nobody else asks the model', async () => {
  const others = ways.filter(({ operation }) => !asksModel.includes(operation.operationId))
  const cases = await prepare(others)
  const { result, counts } = await world.counted(() => Promise.all(cases.map(ask)))
  expect(counts.model).toBe(0)
  for (const [index, answer] of result.entries())
    expect(succeeded(answer), `${others[index]?.name}: ${answer.text}`).toBe(true)
})

it('is what docs/failure-modes.md says', async () => {
  const header = ['endpoint', ...faults.map((kind) => kind.replace('_', ' '))]
  const toTable = (rows: Record<string, string>[]) =>
    [header, header.map(() => '---'), ...rows.map((row) => ['endpoint', ...faults].map((name) => row[name]))]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n')
  const written = Object.entries(tables).reduce(
    (text, [dependency, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${dependency} -->\n).*?(<!-- end -->)`, 's'),
        (_, start, end) => `${start}\n${toTable(rows)}\n\n${end}`,
      ),
    page,
  )
  await expect(written).toMatchFileSnapshot('../../docs/failure-modes.md')
})
