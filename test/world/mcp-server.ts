// MCP servers for tests: a scripted one of the sessions' era with every fault, a modern one, and the reference server.
//
//   ANY  /<path>          the scripted server; the path names a fault of its list, any other is none
//   ANY  /modern          a server of 2026-07-28 with the tools `add` and `wait`
//   GET  /seen?mark=x     what the servers saw of a mark: [{ event: 'call' | 'cancelled' | 'hung-up', tool, headers }]
//   GET  /requests?path=x how many requests of each method the scripted server got under a path
//   POST /release?mark=x  lets a call of `wait` or `erase_later` go on, now or later
//   GET  /everything      starts the reference server, once: { url }
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { text } from 'node:stream/consumers'
import { listen } from '../../local/services/listen.ts'
import { modernServer } from './mcp-modern.ts'
import { listFaults, type Seen, scriptedTools } from './mcp-tools.ts'

type Rpc = { id?: number | string; method: string; params?: Record<string, unknown> }

export async function startMcpServer() {
  const seen: (Seen & { mark: string })[] = []
  const counts = new Map<string, Record<string, number>>()
  const gates = new Map<string, PromiseWithResolvers<void>>()
  const gateOf = (mark: string) => {
    const gate = gates.get(mark) ?? Promise.withResolvers<void>()
    gates.set(mark, gate)
    return gate.promise
  }
  const note = (mark: string, entry: Seen) => void seen.push({ mark, ...entry })
  const world = { note, gateOf, running: new Map<string, { mark: string; tool: string }>() }
  const modern = modernServer(world)
  let everything: Promise<{ url: string; stop: () => void }> | undefined
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(incoming.url ?? '/', 'http://mcp')
    const mark = url.searchParams.get('mark') ?? ''
    const path = url.pathname.slice(1)
    if (path === 'seen')
      return json(
        response,
        seen.filter((entry) => entry.mark === mark),
      )
    if (path === 'requests') return json(response, counts.get(url.searchParams.get('path') ?? '') ?? {})
    if (path === 'release') {
      void gateOf(mark)
      gates.get(mark)?.resolve()
      return json(response, {})
    }
    if (path === 'everything') {
      everything ??= startEverything()
      return json(response, { url: (await everything).url })
    }
    const body = await text(incoming)
    if (path === 'modern') return modern(incoming, body, response)
    return scripted(path, incoming, body, response)
  }

  async function scripted(path: string, incoming: IncomingMessage, body: string, response: ServerResponse) {
    const rpc = (body ? JSON.parse(body) : { method: incoming.method }) as Rpc
    const count = counts.get(path) ?? {}
    counts.set(path, count)
    count[rpc.method] = (count[rpc.method] ?? 0) + 1
    const fault = listFaults[path]
    if (fault) return fault(incoming, response, rpc)
    if (incoming.method !== 'POST') return response.writeHead(incoming.method === 'DELETE' ? 200 : 405).end()
    if (rpc.method === 'notifications/cancelled') {
      const call = world.running.get(`${incoming.headers['mcp-session-id']} ${rpc.params?.requestId}`)
      if (call) note(call.mark, { event: 'cancelled', tool: call.tool, headers: {} })
    }
    if (rpc.id === undefined) return response.writeHead(202).end()
    const answer = (result: unknown) => json(response, { jsonrpc: '2.0', id: rpc.id, result })
    switch (rpc.method) {
      case 'initialize':
        response.setHeader('mcp-session-id', crypto.randomUUID())
        return answer({
          protocolVersion: '2025-06-18',
          capabilities: { tools: {} },
          serverInfo: { name: 'scripted', version: '1' },
        })
      case 'tools/list':
        return answer({ tools: scriptedTools.map(({ run: _, ...tool }) => tool) })
      case 'tools/call':
        return call(incoming, rpc, response)
    }
    return json(response, {
      jsonrpc: '2.0',
      id: rpc.id,
      error: { code: -32601, message: 'Method not found' },
    })
  }

  async function call(incoming: IncomingMessage, { id, params }: Rpc, response: ServerResponse) {
    const { name, arguments: given } = params as { name: string; arguments: Record<string, unknown> }
    const mark = String(given.mark ?? '')
    const key = `${incoming.headers['mcp-session-id']} ${id}`
    note(mark, { event: 'call', tool: name, headers: incoming.headers as Record<string, string> })
    world.running.set(key, { mark, tool: name })
    response.once('close', () => {
      if (!response.writableFinished) note(mark, { event: 'hung-up', tool: name, headers: {} })
    })
    const rpc = (answer: object) => ({ jsonrpc: '2.0', id, ...answer })
    await scriptedTools
      .find((tool) => tool.name === name)
      ?.run(given, { response, rpc, released: gateOf(mark) })
  }

  const { url, close } = await listen(server)
  return {
    url,
    async close() {
      ;(await everything)?.stop()
      await close()
    },
  }
}

const json = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/** The reference server, as its package starts it. */
async function startEverything() {
  const socket = createSocket().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address() as { port: number }
  await once(socket.close(), 'close')
  const script = new URL(
    '../../node_modules/@modelcontextprotocol/server-everything/dist/index.js',
    import.meta.url,
  ).pathname
  const child = spawn(process.execPath, [script, 'streamableHttp'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/mcp`
  while (child.exitCode === null && !(await fetch(url).catch(() => null)))
    await new Promise((resolve) => setTimeout(resolve, 50))
  return { url, stop: () => void child.kill() }
}
