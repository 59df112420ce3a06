import { expect, it } from 'vitest'
import { settleArguments } from './arguments.ts'

const one = '{"x":1}'
const two = '{"x":2}'

it.each([
  ['', {}],
  ['null', {}],
  [' \n{"x":1} \n', { x: 1 }],
  [JSON.stringify(one), { x: 1 }],
  [`{}${one}`, { x: 1 }],
  [`${one}{}`, { x: 1 }],
  [`null${one}`, { x: 1 }],
  [`${one}${one}\n${one}`, { x: 1 }],
  [`${one}<|tool_call_end|>`, { x: 1 }],
  [`\`\`\`json\n${one}\n\`\`\``, { x: 1 }],
  ['{"x":"}{"}', { x: '}{' }],
])('%j is an object', (text, input) => {
  expect(settleArguments(text)).toEqual([{ input }])
})

it.each(['{', '[1]', '7', '"words"', `${one}{`, `${one} and ${two}`])('%j is none', (text) => {
  expect(settleArguments(text)).toEqual([{ input: text, invalid: true }])
})

it('are those of two calls where they are two', () => {
  expect(settleArguments(one + two)).toEqual([{ input: { x: 1 } }, { input: { x: 2 } }])
})

it('are the last piece where each held the one before', () => {
  expect(settleArguments(`{"x"${one}`, one)).toEqual([{ input: { x: 1 } }])
})
