// The MCP client against servers of both eras, and against every fault.
import { describe, expect, it } from 'vitest'
import type { ListedTool, McpServer } from '../../src/chat/tools/mcp/server.ts'
import { mcpClient } from '../../src/platform/mcp/client.ts'
import { everythingUrl, mcpUrl, releaseCall, saw, seen } from '../world/mcp.ts'

const serverAt = (url: string, more: Partial<McpServer> = {}): McpServer => ({
  name: 's',
  url,
  headers: { authorization: 'Bearer sk-mcp-live' },
  tools: null,
  approval: 'unless-read-only',
  timeoutMs: 5000,
  ...more,
})
const scripted = serverAt(`${mcpUrl}/scripted`)
const never = new AbortController().signal
const mark = () => crypto.randomUUID()
const tool = (name: string) => ({ name, inputSchema: { type: 'object' } }) as unknown as ListedTool

const call = (name: string, input: object = { mark: mark() }, server = scripted, signal = never) =>
  mcpClient.callTool(server, tool(name), input, signal)

describe('an MCP server of the sessions', () => {
  it('lists its tools and answers a call', async () => {
    const tools = await mcpClient.listTools(scripted, never)
    expect(tools.find(({ name }) => name === 'erase')).toMatchObject({
      description: 'Erases it all',
      annotations: {},
    })
    const id = mark()
    expect(await call('read', { mark: id })).toEqual({
      content: [{ type: 'text', text: 'a note' }],
      structured: undefined,
      isError: false,
    })
    const [first] = await seen(id)
    expect(first?.headers.authorization).toBe('Bearer sk-mcp-live')
  })

  it('is told when a call is given up', async () => {
    await mcpClient.listTools(scripted, never)
    const id = mark()
    const stop = new AbortController()
    const waiting = call('erase_later', { mark: id }, scripted, stop.signal)
    await saw(id, 'call')
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ kind: 'aborted' })
    await saw(id, 'cancelled')
    await releaseCall(id)
  })

  it.each([
    ['cuts', 'protocol'],
    ['drops', 'protocol'],
    ['garbles', 'protocol'],
    ['lies', 'protocol'],
    ['refuses', 'protocol'],
    ['breaks', 'refused'],
    ['floods', 'too_large'],
    ['moves', 'redirected'],
  ])('whose tool %s is at fault: %s', async (name, kind) => {
    await mcpClient.listTools(scripted, never)
    await expect(call(name)).rejects.toMatchObject({ name: 'McpFault' })
    await expect(call(name)).rejects.toMatchObject({ kind })
  })

  it('that hangs is given up at its time-out', async () => {
    await expect(call('hangs', { mark: mark() }, { ...scripted, timeoutMs: 100 })).rejects.toMatchObject({
      kind: 'timeout',
    })
  })

  it.each([
    'status-500',
    'status-401',
    'status-404',
    'redirect',
    'html',
    'garbage',
    'cut',
    'bad-list',
    'huge-list',
    'endless-pages',
  ])('that answers with %s gives no list', async (path) => {
    await expect(mcpClient.listTools(serverAt(`${mcpUrl}/${path}`), never)).rejects.toMatchObject({
      name: 'McpFault',
    })
  })
})

describe('a modern MCP server', () => {
  const modern = serverAt(`${mcpUrl}/modern`)
  it('answers a call, and sees the client go', async () => {
    const tools = await mcpClient.listTools(modern, never)
    expect(tools.map(({ name }) => name)).toEqual(['add', 'wait'])
    expect(await mcpClient.callTool(modern, tools[0]!, { a: 1, b: 2 }, never)).toMatchObject({
      structured: { sum: 3 },
    })
    const id = mark()
    const stop = new AbortController()
    const waiting = mcpClient.callTool(modern, tools[1]!, { mark: id }, stop.signal)
    await saw(id, 'call')
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ kind: 'aborted' })
    await saw(id, 'cancelled')
  })
})

describe('the reference server', () => {
  it('lists its tools and answers', async () => {
    const everything = serverAt(await everythingUrl())
    const tools = await mcpClient.listTools(everything, never)
    expect(tools.map(({ name }) => name)).toContain('echo')
    expect(tools.map(({ name }) => name)).not.toContain('simulate-research-query')
    const echo = tools.find(({ name }) => name === 'echo')!
    expect(await mcpClient.callTool(everything, echo, { message: 'hi' }, never)).toMatchObject({
      content: [{ type: 'text', text: 'Echo: hi' }],
    })
  })
})
