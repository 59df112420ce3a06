// How an answer ended, from the word that a provider gave for it.
import type { FinishReason } from '#chat/part.ts'
import { isFields } from './json.ts'

/**
 * What the words name, the first that fits; they are compared in lower case. The words of OpenAI, Anthropic, Gemini,
 * Mistral, DeepSeek, Together, TGI, SGLang and Zhipu are all told by their form.
 */
const meanings: [RegExp, FinishReason | 'failed'][] = [
  [/error|fail|malformed|abort|cancel|time.?out|insufficient|unavailable|overload|interrupt/, 'failed'],
  [/exception|rate.?limit|unexpected|too_many|missing_thought/, 'failed'],
  [
    /filter|safety|recitation|sensitive|blocklist|prohibited|spii|refus|guardrail|moderation/,
    'content-filter',
  ],
  [/tool|function/, 'tool-calls'],
  [/length|max|limit|truncat|context_window/, 'length'],
  [/stop|end|eos|complete|finish|done|normal|success/, 'stop'],
]

/** Words of chunks that are none of the last: a missing value made a text, or that there is more to come. */
const noReason = /^(|null|none|nil|undefined|.*unspecified|in_?progress|continue|generating|running)$/

/** @returns what a reason means, `other` for a word that we do not know; null where none was given. */
export function meaningOf(reason: unknown): FinishReason | 'failed' | null {
  if (isFields(reason)) return meaningOf(reason.type ?? reason.reason)
  if (typeof reason !== 'string') return null
  const word = reason.trim().toLowerCase()
  if (noReason.test(word)) return null
  return meanings.find(([form]) => form.test(word))?.[1] ?? 'other'
}
