// What the steps of a reply have used, added up.
import type { TokenUsage } from '#chat/message.ts'

const none: TokenUsage = { input_tokens: 0, output_tokens: 0 }

/** @param total what is added to. */
export function createUsageCounter(total: TokenUsage) {
  let counted = none
  return {
    beginStep(): void {
      counted = none
    },
    /** What a step has used so far: told once or growing, it counts once. */
    count(usage: TokenUsage): void {
      total.input_tokens += usage.input_tokens - counted.input_tokens
      total.output_tokens += usage.output_tokens - counted.output_tokens
      counted = usage
    },
  }
}
