// What a tool is: what a model and a client read of it, who decides on a call of it, and what it does.
import { z } from 'zod'

/** A JSON Schema (2020-12). */
export type JsonSchema = Record<string, unknown>

/** What a result shows beside its output: pictures as `data:` URLs and `https:` links. */
export type ShownPart =
  | { type: 'file'; mediaType: string; url: string }
  | { type: 'source-url'; sourceId: string; url: string; title?: string }

/** What a call gave. */
export type ToolResult = { output: unknown; parts?: ShownPart[] }

/** Why a tool cannot do what it is asked: the message stands in the thread, `told` is for the model alone. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly told: string

  constructor(message: string, told = message) {
    super(message)
    this.told = told
  }
}

/** Whom a tool works for. `signal` fires when the call takes too long or the reply is stopped. */
export type ToolContext = { userId: string; now: () => number; signal: AbortSignal }

/** What a rule of approval may look at: the checked input, and the texts of the user's own messages. */
export type AskedCall = { input: unknown; said: readonly string[] }

/** `ask`: the user has to allow a call; `allow`: policy lets it through. */
export type Approval = 'ask' | 'allow'

type Described = {
  name: string
  title: string
  description: string
  inputSchema: JsonSchema
  outputSchema: JsonSchema | null
  /** `built-in`, the name of the server that has it, or `client`. */
  source: string
  /** It changes nothing. */
  readOnly: boolean
  /** It may undo or overwrite something. */
  destructive: boolean
  /** A call that a restart cut may be made again. */
  repeatable: boolean
  /** Null where nobody is ever asked and no policy speaks. */
  approval: Approval | ((call: AskedCall) => Approval) | null
  /** What a model gave as input, with defaults filled in; null where it does not fit. */
  parse(input: unknown): { input: unknown } | null
}

/** A tool that we run. @throws {ToolError} with words for the thread and the model; anything else is a fault. */
export type ServerTool = Described & {
  runs: 'here'
  /** The longest a call may take, in milliseconds. */
  timeoutMs: number
  run(input: unknown, context: ToolContext): Promise<ToolResult>
}

/** A tool of the client that sent the message: it runs it and gives the output. */
export type ClientTool = Described & { runs: 'client' }

export type Tool = ServerTool | ClientTool

/** Whether a call of it can ask the user. */
export const mayAsk = ({ approval }: Tool): boolean => approval !== null && approval !== 'allow'

/** Who decides on a call: `nobody` for a tool without a rule. */
export function whoDecides({ approval }: Tool, call: AskedCall): 'user' | 'policy' | 'nobody' {
  if (approval === null) return 'nobody'
  const answer = typeof approval === 'function' ? approval(call) : approval
  return answer === 'ask' ? 'user' : 'policy'
}

type Definition<Input extends z.ZodType, Output extends z.ZodType> = {
  name: string
  title: string
  description: string
  input: Input
  output: Output
  approval?: (call: { input: z.output<Input>; said: readonly string[] }) => Approval
  run(input: z.output<Input>, context: ToolContext): z.output<Output> | Promise<z.output<Output>>
}

const longestCallMs = 10_000

/** A built-in tool: they all only read. What it returns is held against its schema. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>({
  input: inputType,
  output: outputType,
  approval,
  run,
  ...described
}: Definition<Input, Output>): ServerTool {
  let inputSchema: JsonSchema | undefined
  let outputSchema: JsonSchema | undefined
  return {
    ...described,
    // Worked out when it is first asked for, and not at every start.
    get inputSchema() {
      inputSchema ??= z.toJSONSchema(inputType, { io: 'input' }) as JsonSchema
      return inputSchema
    },
    get outputSchema() {
      outputSchema ??= z.toJSONSchema(outputType) as JsonSchema
      return outputSchema
    },
    source: 'built-in',
    readOnly: true,
    destructive: false,
    repeatable: true,
    approval: approval ? ({ input, said }) => approval({ input: input as z.output<Input>, said }) : null,
    parse(given) {
      const { success, data } = inputType.safeParse(given)
      return success ? { input: data } : null
    },
    runs: 'here',
    timeoutMs: longestCallMs,
    async run(input, context) {
      return { output: outputType.parse(await run(input as z.output<Input>, context)) }
    },
  }
}
