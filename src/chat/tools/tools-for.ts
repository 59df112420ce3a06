// Which tools there are for one reply: our own, those of the MCP servers, and those of the client that asked.

import type { McpTools } from '#chat/tools/mcp/catalogue.ts'
import { type ClientToolRequest, toClientTool } from './client-tool.ts'
import type { ServerTool, Tool } from './tool.ts'

/** More than this no provider takes. */
const mostTools = 128

/** The tools for a reply. It never throws: a server that does not answer costs its tools alone. */
export type ToolsFor = (clientTools: readonly ClientToolRequest[]) => Promise<Tool[]>

/** @param mcp null where no server is configured. */
export const createToolsFor =
  (builtIn: readonly ServerTool[], mcp: McpTools | null): ToolsFor =>
  async (clientTools) => {
    const ours = [...builtIn, ...clientTools.map(toClientTool)]
    return [...ours, ...((await mcp?.tools()) ?? [])].slice(0, mostTools)
  }
