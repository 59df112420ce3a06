import { expect, it } from 'vitest'
import { usageOf } from './usage.ts'

const usage = { prompt_tokens: 1, completion_tokens: 2 }
const both = { input_tokens: 1, output_tokens: 2 }

it.each<[object, object | undefined, object]>([
  [{ usage }, undefined, both],
  [{ usage: both }, undefined, both],
  [{ x_groq: { usage } }, undefined, both],
  [{}, { usage }, both],
  [{}, { delta: { usage } }, both],
  [{ usage: null, x_groq: { usage } }, undefined, both],
  [{ usage: { prompt_tokens_details: { cached_tokens: 0 } } }, undefined, {}],
  [{ usage: { prompt_tokens: 1, completion_tokens: -1 } }, undefined, { input_tokens: 1 }],
  [{ usage: { prompt_tokens: '1', completion_tokens: 1.5 } }, undefined, { input_tokens: 1 }],
  [{ usage: { prompt_tokens: 1e300 } }, undefined, {}],
  [{ usage: { prompt_tokens: 1, total_tokens: 3 } }, undefined, both],
  [{ usage: { promptTokens: 1, completionTokens: 2 } }, undefined, both],
  [{ usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 2 } }, undefined, both],
  [{ 'amazon-bedrock-invocationMetrics': { inputTokenCount: 1, outputTokenCount: 2 } }, undefined, both],
  [{ x_any: { usage }, usage: null }, undefined, both],
  [{ prompt_eval_count: 1, eval_count: 2 }, undefined, both],
])('%j beside %j', (frame, choice, counts) => {
  expect(usageOf({ ...frame }, choice && { ...choice })).toEqual(counts)
})
