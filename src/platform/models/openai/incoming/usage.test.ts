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
])('%j beside %j', (frame, choice, counts) => {
  expect(usageOf({ ...frame }, choice && { ...choice })).toEqual(counts)
})
