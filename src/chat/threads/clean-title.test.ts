// What is a title in what a model answers.
import { expect, it } from 'vitest'
import { cleanTitle } from './clean-title.ts'

it.each([
  ['Blue skies', 'Blue skies'],
  ['\n# “A better title”.\nBecause it is.', 'A better title'],
  ['<think>The user asks about "skies".\nSo:</think>\n\nBlue skies', 'Blue skies'],
  ['The user wants a title.</think>Blue skies', 'Blue skies'],
  ['```\nBlue skies\n```', 'Blue skies'],
  ['```json\n{"title": "Blue skies"}\n```', 'Blue skies'],
  ['{"title":"Blue skies","language":"en"}', 'Blue skies'],
  ['["Blue skies", "Another"]', 'Blue skies'],
  ['Title: Blue skies', 'Blue skies'],
  ['**Title:** "Blue skies"', 'Blue skies'],
  ['标题：蓝天', '蓝天'],
  ["Sure! Here's a title:\n\n**Blue skies**", 'Blue skies'],
  ['Here is a title for the conversation: Blue skies', 'Blue skies'],
  ['Here is a fitting title:\n```\nBlue skies\n```', 'Blue skies'],
  ['Learning C#', 'Learning C#'],
  ['"Hamlet" and "Macbeth"', '"Hamlet" and "Macbeth"'],
  ["Cats' lives", "Cats' lives"],
  ['*args and **kwargs', '*args and **kwargs'],
  ['`git rebase`', 'git rebase'],
  ['The U.S.A.', 'The U.S.A.'],
  ['Node.js', 'Node.js'],
  ['Why is it so?', 'Why is it so?'],
])('%j is %j', (answer, title) => {
  expect(cleanTitle(answer)).toBe(title)
})

it.each([
  '',
  '""',
  '\u200b\u2060',
  '\u3164',
  '<think>I am still thinking about it',
  '{"title": "Blue',
  '{"a": 1}',
  "I'm sorry, but I can't help with that.",
])('%j is none', (answer) => {
  expect(cleanTitle(answer)).toBeNull()
})
