// Configuration → the tools of replies. What is known of MCP servers is known to the whole isolate.
import { waitUntil } from 'cloudflare:workers'
import type { SearchStore } from '#chat/search/store.ts'
import { builtInTools } from '#chat/tools/built-in.ts'
import { createMcpTools, type McpTools } from '#chat/tools/mcp/catalogue.ts'
import { createToolsFor } from '#chat/tools/tools-for.ts'
import type { Config } from '#env.ts'
import { mcpClient } from '#platform/mcp/client.ts'
import { pageReader } from '#platform/web/page-reader.ts'
import type { OnTrouble } from '#shared/failure.ts'

type Parts = { search: SearchStore; newId: () => string; now: () => number; onTrouble: OnTrouble }

const catalogues = new Map<string, McpTools>()

export function connectTools(config: Config, { search, ...parts }: Parts) {
  const builtIn = builtInTools(config.TOOLS, { search, pages: pageReader, ownHosts: hostsOf(config) })
  const mcp = config.MCP_SERVERS.length > 0 ? catalogueOf(config.MCP_SERVERS, parts) : null
  return { toolsFor: createToolsFor(builtIn, mcp), mcpOk: mcp && (() => mcp.ok()) }
}

function catalogueOf(servers: Config['MCP_SERVERS'], parts: Omit<Parts, 'search'>): McpTools {
  const key = JSON.stringify(servers)
  const known =
    catalogues.get(key) ?? createMcpTools({ servers, mcp: mcpClient, background: waitUntil, ...parts })
  catalogues.set(key, known)
  return known
}

/** The hosts that the configuration names: a model has no business there. */
const hostsOf = (config: Config): string[] =>
  [
    ...config.CORS_ORIGINS,
    ...config.MCP_SERVERS.map(({ url }) => url),
    ...[config.DATABASE_URL, config.NEON_HTTP_URL, config.UPSTASH_REDIS_REST_URL, config.OPENAI_BASE_URL],
  ].flatMap((address) => URL.parse(address ?? '')?.hostname || [])
