// What of a thread goes to the model, and what a thread is called at first.
import { describe, expect, it } from 'vitest'
import type { PromptMessage } from '#chat/models/model.ts'
import { titleFrom } from '#chat/threads/title.ts'
import { buildPrompt, estimateTokens } from './prompt.ts'
import type { PastMessage } from './store.ts'

const said = (content: string): PastMessage => ({
  role: 'user',
  content,
  parts: [{ type: 'text', text: content }],
  status: 'complete',
  error: null,
  tool_calls: [],
})
const replied = (content: string, more: Partial<PastMessage> = {}): PastMessage => ({
  role: 'assistant',
  content,
  parts: [{ type: 'step-start' }, { type: 'text', text: content }],
  status: 'complete',
  error: null,
  tool_calls: [],
  ...more,
})
const call = {
  id: 'c',
  tool_name: 't',
  tool_input: { a: 1 },
  tool_output: { b: 2 },
  status: 'success',
  error_message: null,
} as const

const textOf = (message: PromptMessage) =>
  message.role === 'user'
    ? message.content
    : message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')

/** The past is given oldest first here, for reading. */
const build = (past: PastMessage[], message: string, budget = 1000, system = '') =>
  buildPrompt({ system, message, history: past.toReversed(), earlier: past.length }, budget)

describe('a prompt', () => {
  it('repeats the thread in its order and ends with the new message', () => {
    const { messages, report } = build([said('one'), replied('1'), said('two'), replied('2')], 'three')
    expect(messages.map((message) => [message.role, textOf(message)])).toEqual([
      ['user', 'one'],
      ['assistant', '1'],
      ['user', 'two'],
      ['assistant', '2'],
      ['user', 'three'],
    ])
    expect(report).toEqual({ messages: 5, tokens: 6, dropped: 0 })
  })

  it('leaves out failed and empty replies', () => {
    const past = [
      said('one'),
      replied('half', { status: 'failed' }),
      said('two'),
      replied(''),
      said('three'),
      replied('3'),
    ]
    const { messages, report } = build(past, 'four')
    expect(messages.map(textOf)).toEqual(['one', 'two', 'three', '3', 'four'])
    expect(report).toMatchObject({ messages: 5, dropped: 2 })
  })

  it('goes back past a failed reply, however long that is', () => {
    const past = [said('one'), replied('1'), said('two'), replied('x'.repeat(9000), { status: 'failed' })]
    expect(build(past, 'three').messages.map(textOf)).toEqual(['one', '1', 'two', 'three'])
  })

  it('keeps a stopped reply, and one that only called tools, with calls and results together', () => {
    const past = [
      said('one'),
      replied('ha', { status: 'stopped' }),
      said('two'),
      replied('', { parts: [{ type: 'step-start' }, { type: 'tool', id: 'c' }], tool_calls: [call] }),
    ]
    const { messages } = build(past, 'three')
    expect(messages[1]).toMatchObject({ parts: [{ type: 'step-start' }, { type: 'text', text: 'ha' }] })
    expect(messages[3]).toMatchObject({
      parts: [
        { type: 'step-start' },
        { type: 'call', id: 'c', input: { a: 1 }, output: { b: 2 }, error: null },
      ],
    })
  })

  it('takes the newest that fits the budget, never begins with a reply, and always has the new message', () => {
    const hundred = 'x'.repeat(400)
    const past = [said(hundred), replied(hundred), said(hundred), replied(hundred)]
    expect(build(past, hundred, 301).report).toEqual({ messages: 3, tokens: 300, dropped: 2 })
    const short = build(past, hundred, 250)
    expect(short.messages).toHaveLength(1)
    expect(short.report).toMatchObject({ messages: 1, tokens: 100, dropped: 4 })
    expect(build(past, 'x'.repeat(40_000), 100).messages).toHaveLength(1)
  })

  it('counts bytes of UTF-8, the system prompt and the tool calls', () => {
    expect(estimateTokens('🌍')).toBe(1)
    expect(estimateTokens('漢字')).toBe(2)
    expect(build([], 'abcd', 1000, 'abcdefgh').report.tokens).toBe(3)
    const large = { ...call, tool_output: 'y'.repeat(4000) }
    expect(build([said('a'), replied('b', { tool_calls: [large] })], 'c', 500).report).toMatchObject({
      messages: 1,
    })
  })
})

describe('a title', () => {
  it('is the first message on one line, as it is when it is short', () => {
    expect(titleFrom('  Why is\n the\tsky blue? ')).toBe('Why is the sky blue?')
    expect(titleFrom('x'.repeat(80))).toBe('x'.repeat(80))
  })

  it('ends after a whole word, with an ellipsis', () => {
    const title = titleFrom(`${'word '.repeat(15)}incomprehensibilities and more`)
    expect(title).toBe(`${'word '.repeat(15).trim()}…`)
  })

  it('never splits a grapheme, and fits 200 characters however they are made', () => {
    const family = '👩‍👩‍👧‍👦'
    const title = titleFrom(family.repeat(200))
    expect([...title].length).toBeLessThanOrEqual(200)
    expect(title).toMatch(new RegExp(`^(${family})+…$`, 'u'))
    expect(titleFrom(`a${'\u0301'.repeat(500)}`).length).toBeGreaterThan(0)
  })
})
