// How an answer ended, from the word that a provider gave for it.
import type { FinishReason } from '#chat/part.ts'

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
  [/length|max|limit|truncat/, 'length'],
  [/stop|end|eos|complete|finish|done|normal|success/, 'stop'],
]

/** @returns what a reason means, `other` for a word that we do not know; null where none was given. */
export function meaningOf(reason: unknown): FinishReason | 'failed' | null {
  if (typeof reason !== 'string' || reason.trim() === '' || reason === 'null') return null
  const word = reason.toLowerCase()
  return meanings.find(([form]) => form.test(word))?.[1] ?? 'other'
}
