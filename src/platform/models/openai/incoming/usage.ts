// What a provider says it counted, wherever it says it.
import type { TokenUsage } from '#chat/message.ts'
import { type Fields, isFields } from './json.ts'

/** The names of the two counts, by provider. */
const names: Record<keyof TokenUsage, string[]> = {
  input_tokens: ['prompt_tokens', 'input_tokens'],
  output_tokens: ['completion_tokens', 'output_tokens'],
}

/** The places of the usage in a frame: at the top, beside a choice or in it, and Groq's. */
const placesOf = (frame: Fields, choice: Fields | undefined): unknown[] => [
  isFields(frame.x_groq) ? frame.x_groq.usage : undefined,
  isFields(choice?.message) ? choice.message.usage : undefined,
  isFields(choice?.delta) ? choice.delta.usage : undefined,
  choice?.usage,
  frame.usage,
]

/** The counts of a frame; one that it does not tell is missing. */
export function usageOf(frame: Fields, choice: Fields | undefined): Partial<TokenUsage> {
  const usage: Partial<TokenUsage> = {}
  for (const place of placesOf(frame, choice)) {
    if (!isFields(place)) continue
    for (const name of ['input_tokens', 'output_tokens'] as const) {
      const count = names[name].map((each) => toCount(place[each])).find((each) => each !== undefined)
      if (count !== undefined) usage[name] = count
    }
  }
  return usage
}

/** A count may be any number, and is added up for as long as its user is here. */
function toCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 1_000_000_000
    ? count
    : undefined
}
