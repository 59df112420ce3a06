// An HTTP proxy that a test can make unreliable, in front of the Worker's dependencies. Tests share one; each has a
// scope, the first segment of the path, with requests counted and faults planted for it alone. All over HTTP:
//
//   ANY    /<scope>/<sql|redis|model|mcp>/…    forwarded, streams unbuffered
//   GET    /<scope>/counts                     { sql, redis, model, mcp? }; DELETE starts again at 0
//   GET    /<scope>/held                       { sql, redis, model, mcp }: how many wait for a fault to be taken away
//   PUT    /<scope>/faults/<sql|redis|model>   plants a Fault; DELETE, or DELETE /<scope>/faults, takes it away
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '../../local/services/listen.ts'

export type Dependency = 'sql' | 'redis' | 'model' | 'mcp'

export type Fault = {
  /**
   * - `refuse`: the connection is cut before anything is forwarded
   * - `hang`: no answer until the fault is taken away, which cuts the connection, or the client goes
   * - `hold`: forwarded when the fault is taken away
   * - `late`: carried out when the fault is taken away, also where its client has gone; the answer is lost
   * - `slow`: forwarded after `delay_ms`
   * - `error`: a 500 that is full of what must never leak
   * - `garbage`: a 200 that is not JSON
   * - `cut_after`: forwarded and carried out, then the connection is cut in place of the answer
   */
  kind: 'refuse' | 'hang' | 'hold' | 'late' | 'slow' | 'error' | 'garbage' | 'cut_after'
  /** How many requests it meets; every one without it. */
  times?: number
  delay_ms?: number
  /** Only requests whose body contains this text. */
  matching?: string
}

/** `mcp` is there once it was asked: most tests know of none. */
export type Counts = Record<Exclude<Dependency, 'mcp'>, number> & { mcp?: number }

type Scope = {
  counts: Counts
  faults: Map<Dependency, Fault>
  /** What lets go each request that is held. */
  held: Record<Dependency, Set<() => void>>
}

const LEAK =
  'error: duplicate key in INSERT INTO users (password_hash) VALUES ($1) -- params: $2b$10$secretsecret; ' +
  'postgresql://owner:hunter2@db.internal.example/main; Authorization: Bearer sk-live-secret\n    at connect.ts:1:1'

/**
 * Starts the proxy on the loopback interface.
 * @param targets the base URL of each dependency
 */
export async function startProxy(targets: { sql: string; redis: string; model?: string; mcp?: string }) {
  const scopes = new Map<string, Scope>()
  const scopeOf = (name: string) => {
    const scope = scopes.get(name) ?? newScope()
    scopes.set(name, scope)
    return scope
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const [, name = '', subject = '', ...rest] = (incoming.url ?? '/').split('/')
    const scope = scopeOf(name)
    const body = await buffer(incoming)
    if (subject === 'counts' || subject === 'held' || subject === 'faults') {
      const answer = control(scope, incoming.method, subject, rest[0], body)
      return void response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}))
    }
    const [word = ''] = subject.split('?')
    const target = isDependency(word) ? targets[word] : undefined
    if (!isDependency(word) || !target) return void response.writeHead(404).end()

    scope.counts[word] = (scope.counts[word] ?? 0) + 1
    const tail = (incoming.url ?? '').slice(`/${name}/${word}`.length)
    const fault = takeFault(scope, word, body)
    if (fault?.kind === 'refuse') return void response.destroy()
    if (fault?.kind === 'error') return void response.writeHead(500).end(LEAK)
    if (fault?.kind === 'garbage') return void response.writeHead(200).end('<html>not what you asked for')
    if (fault?.kind === 'late') {
      await hold(scope.held[word])
      return forward(target + tail, incoming, body, response, true)
    }
    if (fault?.kind === 'hang' || fault?.kind === 'hold') await hold(scope.held[word], response)
    if (fault?.kind === 'hang') return void response.destroy()
    if (fault?.kind === 'slow') await sleep(fault.delay_ms ?? 1000)
    if (!response.destroyed)
      await forward(target + tail, incoming, body, response, fault?.kind === 'cut_after')
  }

  return listen(server)
}

const dependencies: readonly string[] = ['sql', 'redis', 'model', 'mcp'] satisfies Dependency[]
const isDependency = (word: string | undefined): word is Dependency => dependencies.includes(word ?? '')

const newScope = (): Scope => ({
  counts: { sql: 0, redis: 0, model: 0 },
  faults: new Map(),
  held: { sql: new Set(), redis: new Set(), model: new Set(), mcp: new Set() },
})

/** Reads or changes a scope; undefined where there is no such control. */
const control = (
  scope: Scope,
  method: string | undefined,
  subject: string,
  word: string | undefined,
  body: Buffer,
) => {
  if (subject === 'counts') {
    if (method === 'DELETE') scope.counts = newScope().counts
    return scope.counts
  }
  if (subject === 'held')
    return Object.fromEntries(Object.entries(scope.held).map(([name, { size }]) => [name, size]))
  if (method === 'DELETE') {
    for (const name of word ? [word] : dependencies) if (isDependency(name)) clear(scope, name)
    return {}
  }
  if (method !== 'PUT' || !isDependency(word)) return undefined
  clear(scope, word)
  scope.faults.set(word, JSON.parse(body.toString()) as Fault)
  return {}
}

const clear = (scope: Scope, dependency: Dependency) => {
  scope.faults.delete(dependency)
  for (const letGo of scope.held[dependency]) letGo()
}

const takeFault = (scope: Scope, dependency: Dependency, body: Buffer) => {
  const fault = scope.faults.get(dependency)
  if (!fault || (fault.matching && !body.includes(fault.matching))) return undefined
  if (fault.times !== undefined && --fault.times <= 0) scope.faults.delete(dependency)
  return fault
}

/** Resolves when the request is let go, or its client has gone where that is to end it. */
const hold = async (held: Set<() => void>, response?: ServerResponse) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  held.add(resolve)
  response?.once('close', resolve)
  await promise
  held.delete(resolve)
}

/** Forwards a request; the client's going away ends it, and the answer streams through as it comes. */
const forward = async (
  url: string,
  incoming: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  cutAfter: boolean,
) => {
  const { host: _, 'transfer-encoding': __, ...headers } = incoming.headers
  const outgoing = request(url, {
    method: incoming.method,
    headers: { ...headers, ...(body.length && { 'content-length': body.length }) },
  })
  response.once('close', () => outgoing.destroy())
  outgoing.end(body)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  if (cutAfter) {
    await buffer(answer)
    response.destroy()
    return
  }
  response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
  response.flushHeaders()
  await pipeline(answer, response)
}
