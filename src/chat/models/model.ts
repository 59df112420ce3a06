// The port to a language model, and to the tools that it may call while it answers.
import type { TokenUsage } from '#chat/message.ts'
import type { FinishReason, Part } from '#chat/part.ts'
import type { ModelTool } from '#chat/tools/bind-tools.ts'

/** A past tool call, as a prompt repeats it. */
export type PromptToolCall = {
  id: string
  name: string
  input: unknown
  output: unknown
  error: string | null
}

/** One message of a prompt. */
export type PromptMessage =
  | { role: 'user'; content: string }
  | { role: 'assistant'; content: string; toolCalls: PromptToolCall[] }

export type ModelRequest = {
  system: string
  messages: PromptMessage[]
  /** What the user said last, by itself: neighbouring messages of theirs are merged in `messages`. */
  message: string
  tools: ModelTool[]
  /** How often the model may be asked in one reply: once, and once after each round of tool calls. */
  maxSteps: number
  signal: AbortSignal
}

type Streamed =
  | 'text-start'
  | 'text-delta'
  | 'text-end'
  | 'start-step'
  | 'tool-input-start'
  | 'tool-input-delta'
  | 'tool-input-available'
  | 'tool-input-error'
  | 'tool-output-available'
  | 'tool-output-error'

/**
 * What a model says: wire parts as they are, the end of a step with its usage, and the end. `heard`: it is at work, and
 * what it said is not sent on.
 */
export type ModelEvent =
  | { type: 'heard' }
  | Extract<Part, { type: Streamed }>
  | { type: 'finish-step'; usage: TokenUsage }
  | { type: 'finish'; finishReason: FinishReason }

/** A model that streams one reply. It throws a `Failure` `model_busy`, `model_failed` or `model_timeout`. */
export type Model = (request: ModelRequest) => AsyncIterable<ModelEvent>

/** The models of this deployment by id (`provider/name`); the first one listed is the default. */
export type Models = {
  ids: string[]
  open(id: string): Model
}
