import { expect, it } from 'vitest'
import { createThoughtSplitter } from './thoughts.ts'

function split(pieces: Iterable<string>) {
  const splitter = createThoughtSplitter()
  const found = { reasoning: '', text: '' }
  for (const text of pieces) for (const piece of splitter.take(text)) found[piece.kind] += piece.text
  for (const piece of splitter.end()) found[piece.kind] += piece.text
  return found
}

it.each([
  ['<think>hm</think>\n\nYes.', 'hm', 'Yes.'],
  ['\n<think>\nhm\n</think>Yes </think>', '\nhm\n', 'Yes </think>'],
  ['<think>a < b </thin</think>', 'a < b </thin', ''],
  ['<think>for ever', 'for ever', ''],
  ['<think>\n\n</think>\n\nYes.', '', 'Yes.'],
  ['<think>', '', ''],
  ['<thought>hm</thought>Yes.', 'hm', 'Yes.'],
  ['<thinking>hm</think> hm</thinking>Yes.', 'hm</think> hm', 'Yes.'],
  ['<thinks>hm', '', '<thinks>hm'],
  ['Say <think>hm</think>', '', 'Say <think>hm</think>'],
  ['<thing>', '', '<thing>'],
  ['<thi', '', '<thi'],
  ['\n\n', '', '\n\n'],
  ['', '', ''],
])('%j', (text, reasoning, said) => {
  expect(split([text])).toEqual({ reasoning, text: said })
  expect(split(text)).toEqual({ reasoning, text: said })
})
