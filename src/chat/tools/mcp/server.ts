// The port to MCP servers (Model Context Protocol): what is configured of one, and what is asked of it.
import type { JsonSchema } from '#chat/tools/tool.ts'

/** Which of a server's tools ask the user: what a server says of its tools is a claim, and what it leaves out is the worst. */
export type ApprovalPolicy = 'unless-read-only' | 'destructive' | 'always' | 'never'

export type McpServer = {
  name: string
  url: string
  headers: Record<string, string>
  /** The names of the tools that may be used; null means all. */
  tools: readonly string[] | null
  approval: ApprovalPolicy
  /** The longest that one request may take. */
  timeoutMs: number
}

/** What a server claims of a tool. */
export type Annotations = { readOnlyHint?: boolean; destructiveHint?: boolean; idempotentHint?: boolean }

/** A tool as its server lists it. */
export type ListedTool = {
  name: string
  title: string | null
  description: string
  inputSchema: JsonSchema
  outputSchema: JsonSchema | null
  annotations: Annotations
}

/** One piece of a result; what is none of the first four kinds is named alone. */
export type McpContent =
  | { type: 'text'; text: string }
  | { type: 'image'; data: string; mimeType: string }
  | { type: 'link'; uri: string; title: string | null }
  | { type: 'other'; kind: string; mimeType: string | null }

export type McpResult = { content: McpContent[]; structured: unknown; isError: boolean }

/** Asking a server: each call opens what it needs and leaves nothing open. Implemented in `platform/mcp/`. */
export type McpClient = {
  /** @throws {McpFault} */
  listTools(server: McpServer, signal: AbortSignal): Promise<ListedTool[]>
  /** Fires `signal` and the server is told to stop. @throws {McpFault} */
  callTool(server: McpServer, tool: ListedTool, input: unknown, signal: AbortSignal): Promise<McpResult>
}

/** What is wrong with a server, without a word of its own. */
export type McpFaultKind =
  | 'unreachable'
  | 'timeout'
  | 'refused'
  | 'redirected'
  | 'too_large'
  | 'protocol'
  | 'aborted'

/** A server could not be asked. The message holds the kind alone: what a server or a driver says may hold secrets. */
export class McpFault extends Error {
  override readonly name = 'McpFault'
  readonly kind: McpFaultKind
  /** The HTTP status or the JSON-RPC code, where there was one. */
  readonly code: number | undefined

  constructor(kind: McpFaultKind, code?: number) {
    super(kind)
    this.kind = kind
    this.code = code
  }
}
