import { expect, it } from 'vitest'
import { readChunk } from './chunk.ts'

const ofDelta = (delta: unknown) => readChunk({ choices: [{ delta }] })

it.each<[object, string, string]>([
  [{ content: 'a' }, 'a', ''],
  [{ content: 6 }, '6', ''],
  [{ content: true }, 'true', ''],
  [{ content: null }, '', ''],
  [{ content: { text: 'a' } }, 'a', ''],
  [{ content: [{ type: 'text', text: 'a' }, 'b'] }, 'ab', ''],
  [
    {
      content: [
        { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
        { type: 'text', text: 'a' },
      ],
    },
    'a',
    'hm',
  ],
  [{ reasoning_content: 'hm', reasoning: 'hm' }, '', 'hm'],
  [{ reasoning: { content: 'hm' } }, '', 'hm'],
  [{ reasoning_content: '', reasoning: 'hm' }, '', 'hm'],
])('%j', (delta, text, reasoning) => {
  expect(ofDelta(delta)).toMatchObject({ text, reasoning, answers: true })
})

it.each<[Record<string, unknown>, string]>([
  [{ choices: [{ delta: { content: 'a' }, message: { content: 'all' } }] }, 'a'],
  [{ choices: [{ delta: null, message: { content: 'all' } }] }, 'all'],
  [{ choices: [{ delta: {}, message: { content: 'all' } }] }, 'all'],
  [{ choices: [{ text: 'a' }] }, 'a'],
  [{ choices: { delta: { content: 'a' } } }, 'a'],
  [{ response: 'a' }, 'a'],
  [{ response: 6 }, '6'],
  [{ result: { response: 'a' }, success: true }, 'a'],
  [{ result: { choices: [{ message: { content: 'a' } }] } }, 'a'],
])('the text of %j', (frame, text) => {
  expect(readChunk(frame)?.text).toBe(text)
})

it('tells a refusal from other text', () => {
  expect(ofDelta({ refusal: 'No.' })).toMatchObject({ text: 'No.', refused: true })
})

it.each<Record<string, unknown>>([{}, { type: 'ping' }, { object: 'x' }])(
  '%j is no part of an answer',
  (frame) => {
    expect(readChunk(frame)).toBeNull()
  },
)

it.each<Record<string, unknown>>([{ choices: [] }, { choices: null }, { usage: { prompt_tokens: 1 } }])(
  '%j says nothing',
  (frame) => {
    expect(readChunk(frame)).toMatchObject({ answers: false, text: '' })
  },
)

it.each([
  { tool_calls: [{ index: 0, id: 7, function: { name: 'f', arguments: '{}' } }] },
  { tool_calls: { index: 0, id: '7', function: { name: 'f', arguments: '{}' } } },
  { tool_calls: [{ index: '0', id: '7', name: 'f', arguments: '{}' }] },
])('the call of %j', (delta) => {
  expect(ofDelta(delta)?.calls).toEqual([{ index: '0', id: '7', name: 'f', arguments: '{}', kept: {} }])
})
