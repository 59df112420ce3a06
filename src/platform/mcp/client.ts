// Asking MCP servers, by the protocol's own client. That is read by the first request that needs it, and not at every start.
import type { McpClient } from '#chat/tools/mcp/server.ts'

export const mcpClient: McpClient = {
  listTools: async (...request) => (await import('./requests.ts')).listTools(...request),
  callTool: async (...request) => (await import('./requests.ts')).callTool(...request),
}
