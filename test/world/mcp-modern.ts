// A server of the protocol's stateless era, made with the protocol's own library.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Seen } from './mcp-tools.ts'

type World = { note: (mark: string, entry: Seen) => void; gateOf: (mark: string) => Promise<void> }

export function modernServer({ note, gateOf }: World) {
  const handler = createMcpHandler(() => {
    const server = new McpServer({ name: 'modern', version: '1' })
    server.registerTool(
      'add',
      {
        title: 'Add',
        description: 'Adds two numbers',
        inputSchema: z.object({ a: z.number(), b: z.number() }),
        outputSchema: z.object({ sum: z.number() }),
        annotations: { readOnlyHint: true },
      },
      async ({ a, b }) => ({
        content: [{ type: 'text', text: String(a + b) }],
        structuredContent: { sum: a + b },
      }),
    )
    server.registerTool(
      'wait',
      { inputSchema: z.object({ mark: z.string() }), annotations: { readOnlyHint: true } },
      async ({ mark }, context) => {
        note(mark, { event: 'call', tool: 'wait', headers: {} })
        const { signal } = context.mcpReq
        const aborted = new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => {
            note(mark, { event: 'cancelled', tool: 'wait', headers: {} })
            resolve()
          })
        })
        await Promise.race([gateOf(mark), aborted])
        return { content: [{ type: 'text', text: 'done' }] }
      },
    )
    return server
  })

  return async (incoming: IncomingMessage, body: string, response: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const request = new Request('http://127.0.0.1/modern', {
      method: incoming.method ?? 'POST',
      headers: incoming.headers as Record<string, string>,
      signal: gone.signal,
      ...(body && { body }),
    })
    const answer = await handler.fetch(request)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.flushHeaders()
    if (answer.body) await pipeline(Readable.fromWeb(answer.body as ReadableStream), response)
    else response.end()
  }
}
