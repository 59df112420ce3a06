// What is kept of a reply while it grows.
import type { TokenUsage, ToolCall } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'

/**
 * A reply so far. It is plain data, so that it can be put aside while it grows. `told` is what the model alone reads of calls
 * that failed, by their ids; `allowed` names calls that were allowed and not begun.
 */
export type Draft = {
  parts: MessagePart[]
  toolCalls: ToolCall[]
  told: Record<string, string>
  allowed: string[]
  usage: TokenUsage
}

export const emptyDraft = (): Draft => ({
  parts: [],
  toolCalls: [],
  told: {},
  allowed: [],
  usage: { input_tokens: 0, output_tokens: 0 },
})
