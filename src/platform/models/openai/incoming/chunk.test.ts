import { expect, it } from 'vitest'
import { readChunks } from './chunk.ts'

const ofDelta = (delta: unknown) => readChunks({ choices: [{ delta }] })[0]

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
  [{ content: 0, reasoning_content: 0 }, '0', '0'],
  [{ reasoning_content: '', reasoning: 'hm' }, '', 'hm'],
  [{ reasoning_details: [{ type: 'reasoning.summary', summary: 'hm' }] }, '', 'hm'],
])('%j', (delta, text, reasoning) => {
  expect(ofDelta(delta)).toMatchObject({ text, reasoning, answers: true })
})

it.each<[Record<string, unknown>, string]>([
  [{ choices: [{ delta: { content: 'a' }, message: { content: 'all' } }] }, 'a'],
  [{ choices: [{ delta: null, message: { content: 'all' } }] }, 'all'],
  [{ choices: [{ delta: {}, message: { content: 'all' } }] }, 'all'],
  [{ choices: [{ delta: { content: '', tool_calls: [] }, message: { content: 'all' } }] }, 'all'],
  [{ choices: [{ delta: { content: 0 }, message: { content: '10' } }] }, '0'],
  [{ choices: [{ text: 'a' }] }, 'a'],
  [{ choices: { delta: { content: 'a' } } }, 'a'],
  [{ response: 'a' }, 'a'],
  [{ response: 6 }, '6'],
  [{ result: { response: 'a' }, success: true }, 'a'],
  [{ result: { choices: [{ message: { content: 'a' } }] } }, 'a'],
])('the text of %j', (frame, text) => {
  expect(readChunks(frame).map((chunk) => chunk.text)).toEqual([text])
})

it('tells a refusal from other text', () => {
  expect(ofDelta({ refusal: 'No.' })).toMatchObject({ text: 'No.', refused: true })
})

it.each<Record<string, unknown>>([{}, { type: 'ping' }, { choices: [] }, { choices: null }])(
  '%j is no part of an answer',
  (frame) => {
    expect(readChunks(frame)).toEqual([])
  },
)

it('says what was used without an answer', () => {
  expect(readChunks({ usage: { prompt_tokens: 1 } })).toMatchObject([{ answers: false, text: '' }])
})

it('takes text and calls that come as choices of their own', () => {
  const calls = { message: { tool_calls: [{ id: 'a', function: { name: 'f' } }] } }
  const chunks = readChunks({ choices: [{ message: { content: 'a' } }, calls], usage: { prompt_tokens: 1 } })
  expect(chunks.map((chunk) => [chunk.text, chunk.calls.length, chunk.usage])).toEqual([
    ['a', 0, { input_tokens: 1 }],
    ['', 1, {}],
  ])
  expect(
    readChunks({
      choices: [
        { index: 0, text: 'a' },
        { index: 1, text: 'b' },
      ],
    }),
  ).toHaveLength(1)
})

it.each([{ refusal: false }, { reasoning: false }])('%j says nothing', (delta) => {
  expect(ofDelta(delta)).toMatchObject({ text: '', reasoning: '', refused: false })
})

it.each([
  { tool_calls: [{ index: 0, id: 7, function: { name: 'f', arguments: '{}' } }] },
  { tool_calls: { index: 0, id: '7', function: { name: 'f', arguments: '{}' } } },
  { tool_calls: [{ index: '0', id: '7', name: 'f', arguments: '{}' }] },
])('the call of %j', (delta) => {
  expect(ofDelta(delta)?.calls).toEqual([{ index: '0', id: '7', name: 'f', arguments: '{}', kept: {} }])
})

it('tells calls without an index by their place', () => {
  const bare = { function: { arguments: '{' } }
  expect(ofDelta({ tool_calls: [bare, bare] })?.calls.map(({ index }) => index)).toEqual(['0', '1'])
  expect(ofDelta({ tool_calls: [bare] })?.calls[0]?.index).toBeUndefined()
})
