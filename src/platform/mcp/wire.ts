// What an MCP server says, in the words of our port.
import type { CallToolResult, Tool } from '@modelcontextprotocol/client'
import type { ListedTool, McpContent } from '#chat/tools/mcp/server.ts'

/** None for a tool that can only run as a task: its result would come some other day. */
export function toListedTool(tool: Tool): ListedTool[] {
  const { name, description, inputSchema, outputSchema, annotations = {} } = tool
  const { execution } = tool as { execution?: { taskSupport?: string } }
  if (execution?.taskSupport === 'required') return []
  const { readOnlyHint, destructiveHint, idempotentHint } = annotations
  return [
    {
      name,
      title: tool.title ?? annotations.title ?? null,
      description: description ?? '',
      inputSchema,
      outputSchema: outputSchema ?? null,
      annotations: {
        ...(readOnlyHint !== undefined && { readOnlyHint }),
        ...(destructiveHint !== undefined && { destructiveHint }),
        ...(idempotentHint !== undefined && { idempotentHint }),
      },
    },
  ]
}

export function toContent(content: CallToolResult['content'][number]): McpContent {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: content.text }
    case 'image':
      return { type: 'image', data: content.data, mimeType: content.mimeType }
    case 'resource_link':
      return { type: 'link', uri: content.uri, title: content.title ?? content.name }
    case 'resource': {
      const { resource } = content
      if ('text' in resource && typeof resource.text === 'string')
        return { type: 'text', text: resource.text }
      const mimeType = resource.mimeType ?? null
      const { blob } = resource as { blob?: unknown }
      if (mimeType?.startsWith('image/') && typeof blob === 'string')
        return { type: 'image', data: blob, mimeType }
      return { type: 'other', kind: 'resource', mimeType }
    }
    default:
      return { type: 'other', kind: content.type, mimeType: 'mimeType' in content ? content.mimeType : null }
  }
}
