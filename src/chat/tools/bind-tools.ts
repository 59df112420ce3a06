// The tools of one reply, bound to the person whom it answers.
import { type CallSettings, callTool } from './call-tool.ts'
import { type JsonSchema, mayAsk, type ServerTool, type Tool, ToolError } from './tool.ts'

/** A tool as a model may call it. `run` takes what `parse` gave, and throws with a message that the model may read. */
export type ModelTool = {
  name: string
  description: string
  inputSchema: JsonSchema
  parse(input: unknown): { input: unknown } | null
  run(input: unknown, callId: string): Promise<unknown>
}

export type BoundTools = {
  bound: ModelTool[]
  /** How long each ended call took, in milliseconds, by the model's id of the call. */
  durations: ReadonlyMap<string, number>
  /** Whether a call is at work just now. */
  running: () => boolean
}

/** Those that nobody has to be asked about. */
export function bindTools(tools: Tool[], settings: CallSettings): BoundTools {
  const durations = new Map<string, number>()
  let atWork = 0
  const free = tools.filter((tool): tool is ServerTool => tool.runs === 'here' && !mayAsk(tool))
  const bound = free.map((tool) => ({
    name: tool.name,
    description: tool.description,
    inputSchema: tool.inputSchema,
    parse: tool.parse,
    async run(input: unknown, callId: string) {
      atWork++
      const end = await callTool(tool, input, settings)
      atWork--
      durations.set(callId, end.ms)
      if (end.status === 'error') throw new ToolError(end.message)
      return end.output
    },
  }))
  return { bound, durations, running: () => atWork > 0 }
}
