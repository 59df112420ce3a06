// The tools of all configured MCP servers: lists kept by the isolate, asked for again behind the back of a reply.
import type { ServerTool } from '#chat/tools/tool.ts'
import { nameTools } from './names.ts'
import { type ListedTool, type McpClient, McpFault, type McpServer } from './server.ts'
import { toTool } from './to-tool.ts'

/** How long a list is good for; how soon one that failed is asked for again; how long a reply waits for a first one. */
export const listPolicy = { freshMs: 5 * 60_000, retryMs: 30_000, waitMs: 5_000 }

const mostTools = 64

export type McpTools = {
  /** The tools of the servers that have answered. It never throws, and waits for no list that was asked for before. */
  tools(): Promise<ServerTool[]>
  /** Whether every server answered when it was last met. */
  ok(): boolean
}

type Settings = {
  servers: readonly McpServer[]
  mcp: McpClient
  newId: () => string
  now: () => number
  /** Lets work go on that nobody waits for. */
  background: (work: Promise<void>) => void
  onTrouble: (message: string, error: unknown, about: Record<string, string>) => void
}

export function createMcpTools({ servers, ...settings }: Settings): McpTools {
  const lists = servers.map((server) => createList(server, settings))
  return {
    tools: async () => (await Promise.all(lists.map((list) => list.tools()))).flat(),
    ok: () => lists.every((list) => list.ok()),
  }
}

function createList(
  server: McpServer,
  { mcp, newId, now, background, onTrouble }: Omit<Settings, 'servers'>,
) {
  let known: ServerTool[] | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  let failed = false
  let reachable = true

  /** What went wrong with a server is logged by its name alone. */
  const onMet = (fault: McpFault | null) => {
    reachable = fault === null
    if (!fault) return
    const code = fault.code === undefined ? {} : { code: String(fault.code) }
    onTrouble('an MCP server failed', fault, { mcp_server: server.name, mcp_fault: fault.kind, ...code })
  }

  async function load(): Promise<void> {
    askedAt = now()
    try {
      const listed = await mcp.listTools(server, AbortSignal.timeout(server.timeoutMs))
      known = toTools(listed)
      failed = false
      onMet(null)
    } catch (error) {
      failed = true // What was known stays: a server that hiccups keeps its tools, and a call tells how it is.
      onMet(error instanceof McpFault ? error : new McpFault('protocol'))
    }
  }

  function toTools(listed: ListedTool[]): ServerTool[] {
    const chosen = listed.filter(({ name }) => server.tools?.includes(name) ?? true).slice(0, mostTools)
    const names = nameTools(
      server.name,
      chosen.map(({ name }) => name),
    )
    return [...names].map(([original, name]) =>
      toTool(server, chosen.find((each) => each.name === original)!, name, { mcp, newId, onMet }),
    )
  }

  /** A first list is waited for, though not for long: each request asks by itself, since it could not wait for another's. */
  async function first(): Promise<void> {
    const loading = load()
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(() => {
      failed = true
      late.resolve()
    }, listPolicy.waitMs)
    await Promise.race([loading, late.promise])
    clearTimeout(timer)
    background(loading)
  }

  return {
    async tools(): Promise<ServerTool[]> {
      if (!known && !failed) await first()
      else if (now() - askedAt >= (failed ? listPolicy.retryMs : listPolicy.freshMs)) background(load())
      return known ?? []
    },
    ok: () => reachable,
  }
}
