// The port to a language model: it is asked for one step of a reply at a time. Implemented in `platform/models/`.
import type { TokenUsage } from '#chat/message.ts'
import type { FilePart, FinishReason, ProviderData, SourcePart } from '#chat/part.ts'

/** A part of what the model said before, as a prompt repeats it: `step-start` begins what it was asked for at once. */
export type PromptPart =
  | { type: 'step-start' }
  | { type: 'text' | 'reasoning'; text: string; provider?: ProviderData }
  | {
      type: 'call'
      id: string
      name: string
      input: unknown
      output: unknown
      error: string | null
      provider?: ProviderData
    }

/** One message of a prompt. Neighbours may have the same role: whoever sends them on joins them. */
export type PromptMessage = { role: 'user'; content: string } | { role: 'assistant'; parts: PromptPart[] }

/** A tool as the model reads of it; `parameters` is the JSON Schema of its input. */
export type ToolDefinition = { name: string; description: string; parameters: Record<string, unknown> }

export type StepRequest = {
  system: string
  messages: PromptMessage[]
  tools: ToolDefinition[]
  signal: AbortSignal
}

/**
 * What a model says in one step. `activity`: something came that is not sent on, and breaks its silence. A call is not
 * checked yet: `invalid` means that its arguments are no JSON. `usage` is what the step has used so far, and counts however
 * it ends. The step ends with `finish`, or it has broken off.
 */
export type StepEvent =
  | { type: 'activity' }
  | { type: 'text-start' | 'text-end' | 'reasoning-start' | 'reasoning-end'; id: string; provider?: unknown }
  | { type: 'text-delta' | 'reasoning-delta'; id: string; delta: string }
  | { type: 'tool-input-start'; callId: string; name: string }
  | { type: 'tool-input-delta'; callId: string; delta: string }
  | { type: 'tool-call'; callId: string; name: string; input: unknown; invalid?: true; provider?: unknown }
  | SourcePart
  | FilePart
  | { type: 'usage'; usage: TokenUsage }
  | { type: 'finish'; reason: FinishReason; usage: TokenUsage }

/** A model that streams one step. It throws a `Failure` `model_busy`, `model_refused` or `model_failed`. */
export type Model = (request: StepRequest) => AsyncIterable<StepEvent>

/** The models of this deployment by id (`provider/name`); the first one listed is the default. */
export type Models = {
  ids: string[]
  open(id: string): Model
}

/** Whether a model has refused a prompt because it is too long: with less in it, it may be taken. */
export const isPromptTooLong = ({ cause }: Error): boolean =>
  cause instanceof Error && (cause as { code?: unknown }).code === promptTooLong

/** The `code` of the cause of such a failure. */
export const promptTooLong = 'prompt_too_long'
