// What a tool is, and how a reply's tools are bound to the person whom it answers.
import type { z } from 'zod'

/** Why a tool cannot do what it is asked, in words that the model may read and the thread keeps. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}

/** Whom a tool works for. `signal` fires when the call takes too long or the reply is stopped. */
export type ToolContext = { userId: string; now: () => number; signal: AbortSignal }

/** A tool: what the model reads of it, what goes in and out, and what it does. @throws {ToolError} for the model; anything else is a fault. */
export type Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  name: string
  description: string
  inputSchema: Input
  outputSchema: Output
  run(input: z.output<Input>, context: ToolContext): z.output<Output> | Promise<z.output<Output>>
}

/** Keeps the types of a definition together; the registry forgets them. */
export const defineTool = <Input extends z.ZodType, Output extends z.ZodType>(
  tool: Tool<Input, Output>,
): Tool => tool as unknown as Tool

/** A tool as a model may call it. `run` has checked arguments, and throws with a message that the model may read. */
export type ModelTool = {
  name: string
  description: string
  inputSchema: z.ZodType
  run(input: unknown, callId: string): Promise<unknown>
}

const longestCallMs = 10_000

export type BoundTools = {
  bound: ModelTool[]
  /** How long each ended call took, in milliseconds, by the model's id of the call. */
  durations: ReadonlyMap<string, number>
  /** Whether a call is at work just now. */
  running: () => boolean
}

export function bindTools(
  tools: Tool[],
  {
    userId,
    now,
    stop,
    onTrouble,
  }: {
    userId: string
    now: () => number
    stop: AbortSignal
    onTrouble: (message: string, error: unknown) => void
  },
): BoundTools {
  const durations = new Map<string, number>()
  let atWork = 0
  const bound = tools.map(({ name, description, inputSchema, outputSchema, run }) => ({
    name,
    description,
    inputSchema,
    async run(input: unknown, callId: string) {
      const start = now()
      const signal = AbortSignal.any([stop, AbortSignal.timeout(longestCallMs)])
      atWork++
      try {
        return outputSchema.parse(
          await Promise.race([run(input, { userId, now, signal }), rejection(signal)]),
        )
      } catch (error) {
        if (error instanceof ToolError || stop.aborted) throw error
        // A driver's message holds the statement and all its parameters.
        onTrouble(`the tool ${name} failed`, error)
        throw new ToolError('the tool failed')
      } finally {
        atWork--
        durations.set(callId, Math.max(0, now() - start)) // A clock may be set back.
      }
    },
  }))
  return { bound, durations, running: () => atWork > 0 }
}

const rejection = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ToolError('the tool took too long')), { once: true })
  })
