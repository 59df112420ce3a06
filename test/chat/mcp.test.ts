// Tools of MCP servers in replies: what they give, and what a bad server costs.
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/platform/mcp/requests.ts' // A Worker loads it in milliseconds, a test in seconds.
import { hearConsole } from '../world/console.ts'
import { everythingUrl, mcpUrl, releaseCall, saw } from '../world/mcp.ts'
import type { Person } from '../world/people.ts'
import { asked, sendScript } from '../world/scripted.ts'
import { openWorld } from '../world/world.ts'

const token = 'Bearer sk-mcp-token-of-ours'
const server = (name: string, path: string, more: object = {}) => ({
  name,
  url: `${mcpUrl}/${path}`,
  headers: { authorization: token },
  ...more,
})
const path = crypto.randomUUID() // This file's own: others use the server at the same time.
// The object that owns a thread's run reads the same environment.
Object.assign(env, {
  MCP_SERVERS: JSON.stringify([
    server('s', path, { approval: 'never', timeout_seconds: 4 }),
    server('modern', 'modern'),
    { name: 'every', url: await everythingUrl() },
    server('dead', 'status-500'),
    server('lying', 'bad-list'),
    server('gone', 'cut'),
  ]),
})
const world = openWorld()

const lines: string[] = []
beforeEach(() => hearConsole(lines))
afterEach(() => vi.restoreAllMocks())

/** One reply that calls a tool, with what the model was told of it. */
async function use(person: Person, name: string, input: object = { mark: crypto.randomUUID() }) {
  const { mark, answer } = sendScript(person, { call: [{ name, arguments: input }], say: ['done'] })
  const { status, body, text } = await answer
  expect(status).toBe(200)
  const requests = await asked(mark)
  const told = requests.at(-1)!.messages.find(({ role }) => role === 'tool')?.content
  return { body, text, call: body.tool_calls[0], told: String(told), mark }
}

const leaks = ['server-secret', 'sk-mcp', mcpUrl, '10.1.2.3']
const expectNoLeak = (text: string) => {
  for (const leak of leaks) expect(text, leak).not.toContain(leak)
}

describe('a tool of an MCP server', () => {
  it('is listed beside our own, under a name that every provider takes', async () => {
    const ada = await world.enrol()
    const { body, text } = await ada.get('/api/chat/tools')
    const find = (name: string) => body.tools.find((tool: { name: string }) => tool.name === name)
    expect(find('calculate')).toMatchObject({ source: 'built-in', approval: false })
    expect(find('modern__add')).toMatchObject({ title: 'Add', source: 'modern', approval: false })
    expect(find('modern__add').parameters.required).toEqual(['a', 'b'])
    expect(find('every__echo')).toMatchObject({ source: 'every' })
    expect(body.tools.filter(({ source }: { source: string }) => source === 'dead')).toEqual([])
    for (const { name, description } of body.tools) {
      expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
      expect([...description].length).toBeLessThanOrEqual(1024)
    }
    expectNoLeak(text)
  })

  it('is called by the model, of either era', async () => {
    const ada = await world.enrol()
    const modern = await use(ada, 'modern__add', { a: 1, b: 2 })
    expect(modern.call).toMatchObject({ status: 'success', tool_output: { sum: 3 }, error_message: null })
    expect(modern.told).toContain('"sum":3')
    const old = await use(ada, 's__read')
    expect(old.call).toMatchObject({ status: 'success', tool_output: 'a note' })
    expect(old.told).toContain('a note')
  })

  it('is checked before its server is asked', async () => {
    const ada = await world.enrol()
    const { call } = await use(ada, 'modern__add', { a: 'one' })
    expect(call).toMatchObject({ status: 'error', error_message: 'invalid arguments' })
  })

  it('gives no more than can be kept', async () => {
    const ada = await world.enrol()
    const { call, told } = await use(ada, 's__long')
    expect(new TextEncoder().encode(call.tool_output).length).toBeLessThanOrEqual(256 * 1024)
    expect(told).toContain('left out')
  })

  it.each(['cuts', 'drops', 'garbles', 'lies', 'refuses', 'breaks', 'floods', 'moves', 'hangs'])(
    'that %s costs its call, in words of ours',
    async (name) => {
      const ada = await world.enrol()
      const { body, text, call } = await use(ada, `s__${name}`)
      expect(body).toMatchObject({ status: 'complete', response: 'done' })
      const message = name === 'hangs' ? 'the tool took too long' : 'the tool failed'
      expect(call).toMatchObject({ status: 'error', tool_output: null, error_message: message })
      const history = await ada.get(`/api/chat/threads/${body.thread_id}`)
      const exported = await ada.get('/api/users/export')
      for (const each of [text, history.text, exported.text, ...lines]) expectNoLeak(each)
    },
  )

  it('is told to stop where its reply is', async () => {
    const ada = await world.enrol()
    const mark = crypto.randomUUID()
    const { answer } = sendScript(ada, { call: [{ name: 's__wait', arguments: { mark } }], say: ['done'] })
    await saw(mark, 'call')
    const { body: threads } = await ada.get('/api/chat/threads')
    expect((await ada.post(`/api/chat/threads/${threads[0].id}/stop`)).status).toBe(200)
    await saw(mark, 'cancelled', 'hung-up')
    expect((await answer).body).toMatchObject({ status: 'stopped' })
    await releaseCall(mark)
  })
})

describe('servers that do not answer', () => {
  it('cost no reply more than their tools, and nobody their name', async () => {
    const ada = await world.enrol()
    const { status, body } = await ada.send('hello')
    expect(status).toBe(200)
    expect(body.status).toBe('complete')
    const ready = await ada.get('/health/ready')
    expect(ready.body).toMatchObject({ status: 'ready', checks: { mcp: { ok: false } } })
    expectNoLeak(ready.text)
    expect(lines.join()).toContain('"mcp_server":"dead"')
    for (const line of lines) expectNoLeak(line)
  })

  it('are asked no more than others once their lists are known', async () => {
    const ada = await world.enrol()
    await ada.send('hello')
    const requests = async () => (await fetch(`${mcpUrl}/requests?path=${path}`)).json()
    const before = await requests()
    await ada.send('hello again')
    expect(await requests()).toEqual(before)
  })
})
