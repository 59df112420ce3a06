// The world of a test, opened in one line: the Worker under its own variables, people who use it, and dependencies that
// can be counted and made to fail. Every response is checked against the route that declared it.
import { createExecutionContext, createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject, onTestFinished } from 'vitest'
import worker from '../../src/index.ts'
import { timeLimits } from '../../src/platform/time-limits.ts'
import { type Answer, checkResponse } from './declared.ts'
import { createPeople, type Options, type Person } from './people.ts'
import type { Counts, Dependency, Fault } from './proxy.ts'
import { sql } from './stores.ts'
import { until } from './until.ts'

// Each test file has a scope of its own at the proxy. The object that owns a thread's run reads the same environment.
const scope = `${inject('proxyUrl')}/${crypto.randomUUID()}`
Object.assign(env, {
  NEON_HTTP_URL: `${scope}/sql`,
  UPSTASH_REDIS_REST_URL: `${scope}/redis`,
  OPENAI_BASE_URL: `${scope}/model`,
})

/** The address of an MCP server of this file's scope (mcp-server.ts), where it can be made to fail. */
export const mcpAt = (path: string) => `${scope}/mcp/${path}`

/** @param variables what differs from the variables of vitest.config.ts; '' takes one away. */
export function openWorld(variables: Record<string, string> = {}) {
  const bindings = Object.keys(variables).length > 0 ? { ...env, ...variables } : env

  /** Sends a request to the Worker, unread and unchecked. */
  const fetch = async (request: Request): Promise<Response> =>
    worker.fetch(request as never, bindings, createExecutionContext())

  const toRequest = (method: string, path: string, { body, headers = {}, token, signal }: Options = {}) =>
    new Request(`https://chat.example.com${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    })

  async function call(method: string, path: string, options?: Options): Promise<Answer> {
    const response = await fetch(toRequest(method, path, options))
    const text = await response.text()
    const { status, headers } = response
    const answer = {
      status,
      headers,
      text,
      body: headers.get('content-type')?.includes('json') ? JSON.parse(text) : null,
    }
    await checkResponse((request) => fetch(request), method, path, answer)
    return answer
  }

  const open = (method: string, path: string, options?: Options) => fetch(toRequest(method, path, options))

  /** Sweeps, as often as the clock of the platform would until nothing is left of erased accounts. */
  async function sweep(): Promise<void> {
    do await worker.scheduled(createScheduledController() as never, bindings as never)
    while ((await sql('select 1 from users where erased_at is not null')).length > 0)
  }

  return { fetch, call, toRequest, ...createPeople({ call, open }), sweep, counted, plant, held, heal }
}

export type World = ReturnType<typeof openWorld>

/** What a piece of work costs: requests to each dependency, counted at its endpoint. */
async function counted<T>(work: () => Promise<T>): Promise<{ result: T; counts: Counts }> {
  await control('DELETE', '/counts')
  const result = await work()
  const counts = (await control('GET', '/counts')) as Counts
  return { result, counts }
}

/** Makes a dependency fail, for this file's tests alone, until `heal`. */
const plant = (dependency: Dependency, fault: Fault) => control('PUT', `/faults/${dependency}`, fault)

/** Resolves once a request of a dependency is held by its fault. */
async function held(dependency: Dependency): Promise<void> {
  await until(async () => ((await control('GET', '/held')) as Record<Dependency, number>)[dependency] > 0)
}

/** Waits for one no longer than the Worker does, to the end of a test of that limit (patience.ts). */
export function hurry(dependency: keyof typeof timeLimits): void {
  timeLimits[dependency] /= 10
  onTestFinished(() => {
    timeLimits[dependency] *= 10
  })
}

const heal = () => control('DELETE', '/faults')

async function control(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(scope + path, { method, ...(body && { body: JSON.stringify(body) }) })
  return response.json()
}

/** The object that owns the run of a thread. */
export const objectOf = (threadId: string) => env.RUNS.getByName(threadId)

/** The messages of a thread once none is pending. */
export async function settled(person: Person, threadId: string) {
  for (;;) {
    const { body } = await person.get(`/api/chat/threads/${threadId}`)
    if (body.messages.every(({ status }: { status: string }) => status !== 'pending')) return body.messages
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
