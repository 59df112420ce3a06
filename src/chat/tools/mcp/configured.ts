// The MCP servers of a deployment, as `MCP_SERVERS` lists them in JSON.
import { z } from 'zod'
import type { McpServer } from './server.ts'

const names =
  'must give each server a name of 1 to 32 letters, digits, - and _, without __ and a _ at its end'
const reserved = 'must not call a server built-in or client'
const urls = 'must give each server an https URL, or http on loopback, without credentials'
const headers = 'must have headers as an object of names and texts, and none that the protocol sets itself'
const tools = 'must name the tools of a server as a list of texts'
const approvals = 'must have an approval of unless-read-only, destructive, always or never'
const seconds = 'must have timeout_seconds from 1 to 300'
const members = 'must be a JSON array of { name, url, headers?, tools?, approval?, timeout_seconds? }'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const isServerUrl = (value: string) => {
  const url = URL.parse(value)
  if (url?.username !== '' || url.password !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}

const ownHeaders =
  /^(accept|connection|content-length|content-type|host|last-event-id|mcp-.*|te|trailer|transfer-encoding|upgrade)$/i

const headerName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/)
  .refine((name) => !ownHeaders.test(name))

const server = z
  .strictObject(
    {
      name: z
        .string(names)
        .regex(/^(?!.*__)[A-Za-z0-9_-]{0,31}[A-Za-z0-9-]$/, names)
        .refine((name) => !['built-in', 'client'].includes(name), reserved),
      url: z.string(urls).refine(isServerUrl, urls),
      headers: z
        .record(headerName, z.string(headers).regex(/^[\x20-\x7e\t]{0,8192}$/, headers), headers)
        .default({}),
      tools: z.array(z.string(tools), tools).optional(),
      approval: z
        .enum(['unless-read-only', 'destructive', 'always', 'never'], approvals)
        .default('unless-read-only'),
      timeout_seconds: z.number(seconds).min(1, seconds).max(300, seconds).default(30),
    },
    members,
  )
  .transform(
    ({ tools, timeout_seconds, ...rest }): McpServer => ({
      ...rest,
      tools: tools ?? null,
      timeoutMs: timeout_seconds * 1000,
    }),
  )

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** What is wrong is said in one sentence without the value, since it holds secrets. */
export const mcpServers = z
  .string()
  .transform(parseJson)
  .pipe(z.array(server, members).max(20, 'must list 20 servers at most'))
  .refine(
    (servers) => new Set(servers.map(({ name }) => name.toLowerCase())).size === servers.length,
    'must give each server a name of its own',
  )
