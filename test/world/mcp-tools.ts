// What the scripted MCP server offers: tools that do harm and tools that misbehave, and faults of the list itself.
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a server saw of a call. */
export type Seen = {
  event: 'call' | 'cancelled' | 'hung-up'
  tool: string
  headers: Record<string, string>
}

/** What must never reach a client, a log or an export. */
export const serverSecret = 'server-secret: token sk-mcp-live at http://10.1.2.3/admin'

type Call = { response: ServerResponse; rpc: (answer: object) => object; released: Promise<void> }
type ScriptedTool = {
  name: string
  description?: string
  inputSchema: object
  annotations?: object
  run(given: Record<string, unknown>, call: Call): unknown
}

const json = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
const give =
  (content: (given: Record<string, unknown>) => object[], more: object = {}) =>
  (given: Record<string, unknown>, { response, rpc }: Call) =>
    json(response, rpc({ result: { content: content(given), ...more } }))
const said = (text: string) => give(() => [{ type: 'text', text }])
const openStream = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
}

const marked = { type: 'object', properties: { mark: { type: 'string' } }, required: ['mark'] }
const reads = { readOnlyHint: true }

/** One pixel. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const scriptedTools: ScriptedTool[] = [
  { name: 'read', description: 'Reads a note', inputSchema: marked, annotations: reads, run: said('a note') },
  { name: 'erase', description: 'Erases it all', inputSchema: marked, run: said('erased') },
  {
    name: 'erase_later',
    inputSchema: marked,
    async run(_, { response, rpc, released }) {
      openStream(response)
      await released
      response.end(
        `data: ${JSON.stringify(rpc({ result: { content: [{ type: 'text', text: 'erased' }] } }))}\n\n`,
      )
    },
  },
  { name: 'append', inputSchema: marked, annotations: { destructiveHint: false }, run: said('appended') },
  {
    name: 'wait',
    inputSchema: marked,
    annotations: reads,
    async run(_, { response, rpc, released }) {
      await released
      if (!response.destroyed) json(response, rpc({ result: { content: [{ type: 'text', text: 'done' }] } }))
    },
  },
  {
    name: 'mixed',
    inputSchema: marked,
    annotations: reads,
    run: give(() => [
      { type: 'text', text: 'look:' },
      { type: 'image', data: png, mimeType: 'image/png' },
      { type: 'image', data: Buffer.from('<svg onload=alert(1)>').toString('base64'), mimeType: 'image/png' },
      {
        type: 'image',
        data: Buffer.concat([Buffer.from(png, 'base64'), Buffer.alloc(300_000)]).toString('base64'),
        mimeType: 'image/png',
      },
      { type: 'resource_link', uri: 'https://example.com/doc', name: 'doc', title: 'The document' },
      { type: 'resource_link', uri: 'javascript:alert(1)', name: 'bad' },
      { type: 'audio', data: 'AAAA', mimeType: 'audio/wav' },
      { type: 'resource', resource: { uri: 'file:///x', mimeType: 'text/plain', text: 'inside' } },
      { type: 'resource', resource: { uri: 'file:///y', mimeType: 'application/zip', blob: 'AAAA' } },
    ]),
  },
  {
    name: 'structured',
    inputSchema: marked,
    annotations: reads,
    run: give(() => [{ type: 'text', text: '{"sum":3}' }], { structuredContent: { sum: 3 } }),
  },
  { name: 'long', inputSchema: marked, annotations: reads, run: said('ä'.repeat(400_000)) },
  {
    name: 'fails',
    inputSchema: marked,
    annotations: reads,
    run: give(() => [{ type: 'text', text: `no such city (${serverSecret})` }], { isError: true }),
  },
  {
    name: 'refuses',
    inputSchema: marked,
    annotations: reads,
    run: (_, { response, rpc }) => json(response, rpc({ error: { code: -32602, message: serverSecret } })),
  },
  {
    name: 'breaks',
    inputSchema: marked,
    annotations: reads,
    run: (_, { response }) => response.writeHead(500).end(serverSecret),
  },
  {
    name: 'cuts',
    inputSchema: marked,
    annotations: reads,
    run(_, { response }) {
      openStream(response)
      response.write('data: {"jsonrpc"')
      setTimeout(() => response.destroy(), 20)
    },
  },
  {
    name: 'drops',
    inputSchema: marked,
    annotations: reads,
    run(_, { response }) {
      openStream(response)
      response.end(': nothing\n\n')
    },
  },
  {
    name: 'garbles',
    inputSchema: marked,
    annotations: reads,
    run: (_, { response }) => response.writeHead(200, { 'content-type': 'application/json' }).end('{nope'),
  },
  {
    name: 'lies',
    inputSchema: marked,
    annotations: reads,
    run: (_, { response, rpc }) => json(response, rpc({ result: { content: serverSecret } })),
  },
  {
    name: 'floods',
    inputSchema: marked,
    annotations: reads,
    run(_, { response }) {
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = 'x'.repeat(1 << 20)
      let sent = 0
      const more = () => {
        while (sent++ < 40 && !response.destroyed)
          if (!response.write(chunk)) return void response.once('drain', more)
        response.end()
      }
      more()
    },
  },
  { name: 'hangs', inputSchema: marked, annotations: reads, run: (_, { response }) => openStream(response) },
  {
    name: 'moves',
    inputSchema: marked,
    annotations: reads,
    run: (_, { response }) => response.writeHead(307, { location: '/elsewhere' }).end(),
  },
  {
    name: 'a b/ü.c',
    description: 'x'.repeat(3000),
    inputSchema: { type: 'object' },
    annotations: reads,
    run: said('odd'),
  },
  { name: 'a b/ü?c', inputSchema: { type: 'object' }, annotations: reads, run: said('odder') },
  { name: 'n'.repeat(80), inputSchema: { type: 'object' }, annotations: reads, run: said('long') },
]

type Fault = (
  incoming: IncomingMessage,
  response: ServerResponse,
  rpc: { id?: number | string; method: string },
) => unknown

const answers =
  (status: number, body: string, headers: Record<string, string> = {}): Fault =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

/** @param list what stands in place of its tools */
const lists =
  (list: (cursor: string | undefined) => object): Fault =>
  (_, response, { id, method, ...rest }) => {
    if (method === 'initialize') {
      const capabilities = { tools: {} }
      const serverInfo = { name: 'faulty', version: '1' }
      return json(response, {
        jsonrpc: '2.0',
        id,
        result: { protocolVersion: '2025-03-26', capabilities, serverInfo },
      })
    }
    if (id === undefined) return response.writeHead(202).end()
    if (method !== 'tools/list')
      return json(response, { jsonrpc: '2.0', id, error: { code: -32601, message: 'no' } })
    const { cursor } = (rest as { params?: { cursor?: string } }).params ?? {}
    return json(response, { jsonrpc: '2.0', id, result: list(cursor) })
  }

/** The faults of a list, by the path of the server that has them. */
export const listFaults: Record<string, Fault> = {
  'status-500': answers(500, serverSecret),
  'status-401': answers(401, serverSecret, { 'www-authenticate': `Bearer realm="${serverSecret}"` }),
  'status-404': answers(404, serverSecret),
  redirect: answers(307, '', { location: '/elsewhere' }),
  html: answers(200, `<h1>${serverSecret}</h1>`, { 'content-type': 'text/html' }),
  garbage: answers(200, '{nope', { 'content-type': 'application/json' }),
  hang: () => {},
  cut: (_, response) => response.destroy(),
  'bad-list': lists(() => ({ tools: [{ name: 5, secret: serverSecret }] })),
  'huge-list': lists(() => ({
    tools: [{ name: 'x', description: 'x'.repeat(5 << 20), inputSchema: { type: 'object' } }],
  })),
  'endless-pages': lists((cursor) => ({
    tools: [{ name: `t${cursor ?? 0}`, inputSchema: { type: 'object' } }],
    nextCursor: String(Number(cursor ?? 0) + 1),
  })),
  'many-tools': lists((cursor) => ({
    tools: Array.from({ length: 50 }, (_, index) => ({
      name: `t${Number(cursor ?? 0) + index}`,
      inputSchema: { type: 'object' },
    })),
    ...(cursor === undefined && { nextCursor: '50' }),
  })),
  'no-tools': lists(() => ({ tools: [] })),
}
