// What a provider says it counted, wherever it says it.
import type { TokenUsage } from '#chat/message.ts'
import { type Fields, isFields } from './json.ts'

/** The names of the two counts: those of OpenAI, Anthropic, Bedrock, Gemini, Ollama and of SDKs that write them their own way. */
const names: Record<keyof TokenUsage, string[]> = {
  input_tokens: [
    ...['prompt_tokens', 'input_tokens', 'promptTokens', 'inputTokens', 'inputTokenCount'],
    ...['promptTokenCount', 'prompt_token_count', 'prompt_eval_count'],
  ],
  output_tokens: [
    ...['completion_tokens', 'output_tokens', 'completionTokens', 'outputTokens', 'outputTokenCount'],
    ...['candidatesTokenCount', 'candidates_token_count', 'eval_count'],
  ],
}

const counts = ['input_tokens', 'output_tokens'] as const

/** The counts of a frame, from anywhere in it, from its choice and from its top, the last of which is right; one that is not told is missing. */
export function usageOf(frame: Fields, choice: Fields | undefined): Partial<TokenUsage> {
  const usage: Partial<TokenUsage> = {}
  const take = (place: unknown) => void (isFields(place) && Object.assign(usage, countsIn(place)))
  if (!choice) take(frame)
  for (const name in frame) {
    const value = frame[name]
    if (!isFields(value)) continue
    take(value)
    take(value.usage)
  }
  if (isFields(choice?.message)) take(choice.message.usage)
  if (isFields(choice?.delta)) take(choice.delta.usage)
  take(choice?.usage)
  take(frame.usage)
  return usage
}

function countsIn(place: Fields): Partial<TokenUsage> {
  const found: Partial<TokenUsage> = {}
  for (const name of counts) {
    const each = names[name].find(
      (known) => place[known] !== undefined && toCount(place[known]) !== undefined,
    )
    if (each !== undefined) found[name] = toCount(place[each])!
  }
  // What is not told is the rest of the total.
  const rest = (toCount(place.total_tokens) ?? 0) - (found.input_tokens ?? Number.POSITIVE_INFINITY)
  if (found.output_tokens === undefined && place.completion_tokens === undefined && rest > 0)
    found.output_tokens = rest
  return found
}

/** A count may be any number, and is added up for as long as its user is here. */
function toCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 1_000_000_000
    ? count
    : undefined
}
