// One visit to an MCP server, in whichever of the protocol's two eras it speaks: 2026-07-28 without a session, or the
// sessions before it. In a module of its own, since the client is large.
import {
  Client,
  type ConnectOptions,
  ProtocolError,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { type ListedTool, McpFault, type McpResult, type McpServer } from '#chat/tools/mcp/server.ts'
import { createBoundedFetch } from './bounded-fetch.ts'
import { toContent, toListedTool } from './wire.ts'

type Era = NonNullable<ConnectOptions['prior']>

/** Which era a server spoke when its list was last asked for: finding out costs a request. */
const eras = new Map<string, Era>()

export async function listTools(server: McpServer, signal: AbortSignal): Promise<ListedTool[]> {
  return visit(server, signal, undefined, async (client, options) => {
    const { tools } = await client.listTools(undefined, options)
    const discover = client.getDiscoverResult()
    eras.set(server.url, discover ? { kind: 'modern', discover } : { kind: 'legacy' })
    return tools.flatMap(toListedTool)
  })
}

export async function callTool(
  server: McpServer,
  { name, inputSchema }: ListedTool,
  input: unknown,
  signal: AbortSignal,
): Promise<McpResult> {
  return visit(server, signal, eras.get(server.url), async (client, options) => {
    // Its input schema tells which arguments become headers. Its output is not held against a stranger's patterns.
    const toolDefinition = { name, inputSchema } as never
    const call = { name, arguments: input as Record<string, unknown> }
    const { content, structuredContent, isError } = await client.callTool(call, {
      ...options,
      toolDefinition,
    })
    return { content: content.map(toContent), structured: structuredContent, isError: isError === true }
  })
}

type RequestOptions = { signal: AbortSignal; timeout: number }

async function visit<Answer>(
  server: McpServer,
  signal: AbortSignal,
  prior: Era | undefined,
  work: (client: Client, options: RequestOptions) => Promise<Answer>,
): Promise<Answer> {
  const bounded = createBoundedFetch(server.timeoutMs)
  const transport = new StreamableHTTPClientTransport(new URL(server.url), {
    requestInit: { headers: server.headers },
    fetch: bounded.fetch,
    reconnectionOptions: {
      initialReconnectionDelay: 500,
      maxReconnectionDelay: 5000,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 3,
    },
  })
  answerWhatWasCut(transport)
  const client = new Client({ name: 'chronochat', version: '1' }, { versionNegotiation: { mode: 'auto' } })
  const options = { signal, timeout: server.timeoutMs }
  try {
    await client.connect(transport, { ...options, ...(prior && { prior }) })
    return await work(client, options)
  } catch (error) {
    throw bounded.fault() ?? toFault(error, signal)
  } finally {
    void leave(client, transport, bounded.parted)
  }
}

/** Of the range that JSON-RPC leaves to implementations. */
const answerCut = -32_000

/** A stream that ends without its answer is one: else a call would wait for its time-out. */
function answerWhatWasCut(transport: StreamableHTTPClientTransport): void {
  const send = transport.send.bind(transport)
  transport.send = (message, options) =>
    send(message, {
      ...options,
      onRequestStreamEnd() {
        if ('id' in message && 'method' in message && message.id !== undefined)
          transport.onmessage?.({
            jsonrpc: '2.0',
            id: message.id,
            error: { code: answerCut, message: 'the stream ended without an answer' },
          })
      },
    })
}

/** Ends what was opened, the session at the server too. */
async function leave(
  client: Client,
  transport: StreamableHTTPClientTransport,
  parted: () => Promise<void>,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0)) // A cancelled call is about to be told of.
  await parted()
  await transport.terminateSession().catch(() => {})
  await client.close().catch(() => {})
}

/** What went wrong, without a word of the server's. */
function toFault(error: unknown, signal: AbortSignal): McpFault {
  if (signal.aborted)
    return new McpFault((signal.reason as Error)?.name === 'TimeoutError' ? 'timeout' : 'aborted')
  if (error instanceof SdkHttpError) return new McpFault('refused', error.status)
  if (error instanceof ProtocolError) return new McpFault('protocol', error.code)
  const late = error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout
  return new McpFault(late ? 'timeout' : 'protocol') // What is no answer of the protocol's is many things to the client.
}
