// A tool of an MCP server as one of ours.
import { z } from 'zod'
import { type JsonSchema, type ServerTool, ToolError } from '#chat/tools/tool.ts'
import { toToolResult } from './result.ts'
import { type ApprovalPolicy, type ListedTool, type McpClient, McpFault, type McpServer } from './server.ts'

const longestDescription = 1024
const longestTitle = 100

/** @param name what it is called here. @param onMet is told after each call whether the server could be asked. */
export function toTool(
  server: McpServer,
  listed: ListedTool,
  name: string,
  { mcp, newId, onMet }: { mcp: McpClient; newId: () => string; onMet: (fault: McpFault | null) => void },
): ServerTool {
  const readOnly = listed.annotations.readOnlyHint === true
  const destructive = !readOnly && listed.annotations.destructiveHint !== false
  let validator: z.ZodType | undefined
  return {
    name,
    title: [...(listed.title || listed.name)].slice(0, longestTitle).join(''),
    description: [...listed.description].slice(0, longestDescription).join(''),
    inputSchema: listed.inputSchema,
    outputSchema: listed.outputSchema,
    source: server.name,
    readOnly,
    destructive,
    repeatable: readOnly || listed.annotations.idempotentHint === true,
    approval: asks(server.approval, readOnly, destructive) ? 'ask' : 'allow',
    parse(input) {
      validator ??= toValidator(listed.inputSchema)
      return validator.safeParse(input).success ? { input } : null
    },
    runs: 'here',
    timeoutMs: server.timeoutMs,
    async run(input, { signal }) {
      const result = await mcp.callTool(server, listed, input, signal).catch((error) => {
        if (!(error instanceof McpFault)) throw error
        if (error.kind !== 'aborted') onMet(error)
        throw new ToolError(error.kind === 'timeout' ? 'the tool took too long' : 'the tool failed')
      })
      onMet(null)
      return toToolResult(result, newId)
    },
  }
}

function asks(policy: ApprovalPolicy, readOnly: boolean, destructive: boolean): boolean {
  switch (policy) {
    case 'always':
      return true
    case 'never':
      return false
    case 'destructive':
      return destructive
    case 'unless-read-only':
      return !readOnly
  }
}

/** What can be checked here without running a stranger's pattern; the server checks the rest. */
function toValidator(schema: JsonSchema): z.ZodType {
  const anyObject = z.looseObject({})
  try {
    return z.fromJSONSchema(withoutPatterns(schema) as Parameters<typeof z.fromJSONSchema>[0])
  } catch {
    return anyObject // It has keywords that zod does not know.
  }
}

const mapsOfSchemas = new Set(['properties', '$defs', 'definitions', 'dependentSchemas'])
const plainValues = new Set(['const', 'enum', 'default', 'examples', 'required'])
const dropped = new Set(['pattern', 'patternProperties', 'format'])

/** A pattern may take exponential time over what a model writes; whatever goes by one is not checked. */
function withoutPatterns(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPatterns)
  if (typeof schema !== 'object' || schema === null) return schema
  const open = 'patternProperties' in schema
  const kept = Object.entries(schema).flatMap(([keyword, value]) => {
    if (dropped.has(keyword) || (open && keyword === 'additionalProperties')) return []
    if (plainValues.has(keyword)) return [[keyword, value] as const]
    if (!mapsOfSchemas.has(keyword)) return [[keyword, withoutPatterns(value)] as const]
    const named = Object.entries(value as object).map(([name, each]) => [name, withoutPatterns(each)])
    return [[keyword, Object.fromEntries(named)] as const]
  })
  return Object.fromEntries(kept)
}
