// The tools: what they take, what they give, and what they refuse.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { calculate } from '../../src/chat/tools/calculate.ts'
import { callTool } from '../../src/chat/tools/call-tool.ts'
import { currentTime } from '../../src/chat/tools/current-time.ts'
import { defineTool, type ServerTool } from '../../src/chat/tools/tool.ts'
import { asked, sendScript } from '../world/scripted.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const trouble: unknown[] = []
type ToolCall = { function: { arguments: string } }
const noon = Date.UTC(2026, 0, 31, 12)

const use = async (tool: ServerTool, given: unknown, stop = new AbortController().signal) => {
  const parsed = tool.parse(given)
  if (!parsed) throw new Error('invalid arguments')
  const onTrouble = (_: string, error: unknown) => trouble.push(error)
  const end = await callTool(tool, parsed.input, { userId: 'u', now: () => noon, stop, onTrouble })
  expect(end.ms).toBe(0)
  if (end.status === 'error') throw new Error(end.message)
  return end.output
}

describe('calculate', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['2^3^2', 512],
    ['-2 ** 2', 4],
    ['10 % 4', 2],
    ['sqrt(16) + max(1, 2, 3)', 7],
    ['2 * PI', 2 * Math.PI],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['1e3', 1000],
  ])('%s is %d', async (expression, result) => {
    expect(await use(calculate, { expression })).toEqual({ result })
  })

  it.each([
    '1 / 0',
    'globalThis',
    'constructor',
    '"text"',
    'x = 1',
    '[1]',
    '(1).constructor',
    'sqrt.call(1)',
    'hasOwnProperty(1)',
    '1 2',
    '1 +',
    '1 < 2',
    'this',
    '!1',
    '9**9**9',
    '('.repeat(500),
    '',
  ])('refuses %s', async (expression) => {
    await expect(async () => use(calculate, { expression })).rejects.toThrow()
  })
})

describe('current_time', () => {
  it('tells the time in any zone, UTC without one', async () => {
    expect(await use(currentTime, {})).toMatchObject({ time_zone: 'UTC', utc: '2026-01-31T12:00:00.000Z' })
    expect(await use(currentTime, { time_zone: 'Asia/Kathmandu' })).toMatchObject({
      local: expect.stringContaining('17:45:00'),
    })
    await expect(use(currentTime, { time_zone: 'Middle/Earth' })).rejects.toThrow('not an IANA time zone')
  })
})

describe('a tool', () => {
  it('that hangs is given up when the reply is stopped', async () => {
    const hangs = defineTool({
      name: 'hangs',
      title: '',
      description: '',
      input: z.strictObject({}),
      output: z.strictObject({}),
      run: () => new Promise<Record<string, never>>(() => {}),
    })
    const stop = new AbortController()
    const run = use(hangs, {}, stop.signal)
    stop.abort()
    await expect(run).rejects.toThrow()
  })

  it('that returns what it did not declare has failed', async () => {
    const strange = defineTool({
      name: 'strange',
      title: '',
      description: '',
      input: z.strictObject({}),
      output: z.strictObject({ a: z.number() }),
      run: () => ({ a: 'text', secret: 1 }) as never,
    })
    await expect(use(strange, {})).rejects.toThrow()
  })

  it('that gets bad arguments, or does not exist, tells the model and not the client', async () => {
    const ada = await world.enrol()
    const script = {
      call: [
        { name: 'calculate', arguments: { expression: 5 } },
        { name: 'calculate', arguments: '{"expression":' },
        { name: 'nothing', arguments: {} },
        { name: 'calculate', arguments: { expression: '1 / 0' } },
      ],
      say: ['well'],
    }
    const { status, body } = await sendScript(ada, script).answer
    expect(status).toBe(200)
    expect(body).toMatchObject({ response: 'well', status: 'complete' })
    expect(body.tool_calls).toHaveLength(4)
    for (const call of body.tool_calls) {
      expect(call).toMatchObject({ status: 'error', tool_output: null })
      expect(call.error_message).toMatch(/\w/)
    }
    const history = await ada.get(`/api/chat/threads/${body.thread_id}`)
    expect(history.body.messages[1].tool_calls).toEqual(body.tool_calls)
    const next = sendScript(ada, { say: ['fine'] }, { thread_id: body.thread_id })
    expect((await next.answer).status).toBe(200)
    const [{ messages } = { messages: [] }] = await asked(next.mark)
    const repeated = messages.flatMap((message) => (message as { tool_calls?: ToolCall[] }).tool_calls ?? [])
    expect(repeated).toHaveLength(4)
    for (const { function: fn } of repeated) expect(JSON.parse(fn.arguments)).toBeTypeOf('object')
  })

  it('is listed with the schema of its input, as the models are by provider', async () => {
    const ada = await world.enrol()
    const { body } = await ada.get('/api/chat/tools')
    expect(body.total_tools).toBe(body.tools.length)
    expect(body.tools.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['current_time', 'calculate']),
    )
    expect(body.tools[1]).toMatchObject({
      title: 'Calculate',
      parameters: { type: 'object', required: ['expression'] },
      source: 'built-in',
      approval: false,
    })
    expect((await ada.get('/api/chat/models')).body).toEqual({
      models: [
        { id: 'local/echo', provider: 'local' },
        { id: 'openai/scripted', provider: 'openai' },
      ],
      default: 'local/echo',
    })
  })
})
