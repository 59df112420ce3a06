import { describe, expect, it } from 'vitest'
import {
  type Annotations,
  type ApprovalPolicy,
  type ListedTool,
  type McpClient,
  McpFault,
  type McpServer,
} from './server.ts'
import { toTool } from './to-tool.ts'

const server: McpServer = {
  name: 's',
  url: 'https://mcp.example.com/',
  headers: {},
  tools: null,
  approval: 'unless-read-only',
  timeoutMs: 1000,
}
const listed: ListedTool = {
  name: 't',
  title: null,
  description: 'd',
  inputSchema: { type: 'object' },
  outputSchema: null,
  annotations: {},
}

const tool = (
  more: { listed?: Partial<ListedTool>; approval?: ApprovalPolicy; mcp?: McpClient['callTool'] } = {},
) => {
  const met: unknown[] = []
  const mcp = {
    listTools: async () => [],
    callTool: more.mcp ?? (async () => ({ content: [], structured: 1, isError: false })),
  }
  const settings = { mcp, newId: () => 'id', onMet: (error: unknown) => met.push(error) }
  const made = toTool(
    { ...server, approval: more.approval ?? server.approval },
    { ...listed, ...more.listed },
    's__t',
    settings,
  )
  return { ...made, met }
}

describe('what a server claims of its tool', () => {
  it.each<[Annotations, string[]]>([
    // The policies that ask: always, unless-read-only, destructive, never.
    [{}, ['always', 'unless-read-only', 'destructive']],
    [{ readOnlyHint: true }, ['always']],
    [{ readOnlyHint: true, destructiveHint: true }, ['always']],
    [{ readOnlyHint: false, destructiveHint: false }, ['always', 'unless-read-only']],
    [{ destructiveHint: false }, ['always', 'unless-read-only']],
    [{ destructiveHint: true }, ['always', 'unless-read-only', 'destructive']],
  ])('%o asks under %o', (annotations, asking) => {
    const policies = ['always', 'unless-read-only', 'destructive', 'never'] as const
    const asks = policies.filter((approval) => tool({ listed: { annotations }, approval }).approval === 'ask')
    expect(asks).toEqual(asking)
  })

  it('decides whether a call may be made again', () => {
    expect(tool().repeatable).toBe(false)
    expect(tool({ listed: { annotations: { readOnlyHint: true } } }).repeatable).toBe(true)
    expect(tool({ listed: { annotations: { idempotentHint: true } } }).repeatable).toBe(true)
  })

  it('is cut to what a model can be given', () => {
    const { description, title } = tool({ listed: { description: '😀'.repeat(2000), name: 'n'.repeat(200) } })
    expect([...description]).toHaveLength(1024)
    expect(title).toHaveLength(100)
  })
})

describe('the input of a call', () => {
  const parse = (inputSchema: object, input: unknown) =>
    tool({ listed: { inputSchema: inputSchema as never } }).parse(input)

  it('is held against the schema, and goes on as it was given', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'number', default: 1 }, b: { type: 'string' } },
      required: ['b'],
    }
    expect(parse(schema, { b: 'x', c: 1 })).toEqual({ input: { b: 'x', c: 1 } })
    expect(parse(schema, { a: 1 })).toBeNull()
    expect(parse(schema, { b: 5 })).toBeNull()
  })

  it('runs no pattern of a stranger', () => {
    const schema = { type: 'object', properties: { s: { type: 'string', pattern: '^(a+)+$' } } }
    expect(parse(schema, { s: `${'a'.repeat(40)}!` })).not.toBeNull()
  })

  it('may have members that are called like keywords', () => {
    const schema = {
      type: 'object',
      properties: { pattern: { type: 'string' }, format: { type: 'number' } },
      required: ['pattern'],
      additionalProperties: false,
    }
    expect(parse(schema, { pattern: 'x', format: 1 })).not.toBeNull()
    expect(parse(schema, { pattern: 1 })).toBeNull()
  })

  it('is left to the server where the schema says more than we know', () => {
    expect(
      parse(
        { type: 'object', if: { required: ['a'] }, not: { required: ['z'] }, unevaluatedProperties: false },
        { a: 1 },
      ),
    ).toEqual({ input: { a: 1 } })
    expect(
      parse({ type: 'object', properties: { a: { $ref: 'https://example.com/schema' } } }, { a: 1 }),
    ).not.toBeNull()
    expect(
      parse(
        { type: 'object', patternProperties: { '^x': { type: 'number' } }, additionalProperties: false },
        { y: 1 },
      ),
    ).not.toBeNull()
  })
})

describe('a call', () => {
  const context = (signal = new AbortController().signal) => ({ userId: 'u', now: () => 0, signal })

  it('tells whether the server could be asked', async () => {
    const fine = tool()
    expect(await fine.run({}, context())).toEqual({ output: 1, parts: [] })
    expect(fine.met).toEqual([null])
    const down = tool({ mcp: async () => Promise.reject(new McpFault('unreachable')) })
    await expect(down.run({}, context())).rejects.toThrow('the tool failed')
    expect(down.met).toMatchObject([{ kind: 'unreachable' }])
    const failing = tool({ mcp: async () => ({ content: [], structured: undefined, isError: true }) })
    await expect(failing.run({}, context())).rejects.toThrow('the tool reported a failure')
    expect(failing.met).toEqual([null])
  })

  it('that was stopped says nothing of the server', async () => {
    const stopped = tool({ mcp: async () => Promise.reject(new McpFault('aborted')) })
    await expect(stopped.run({}, context(AbortSignal.abort()))).rejects.toThrow()
    expect(stopped.met).toEqual([])
  })
})
