// What of a branch goes to the model.
import { describe, expect, it } from 'vitest'
import type { PromptMessage } from '#chat/models/model.ts'
import type { PastMessage } from '#chat/runs/store.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { buildPrompt } from './prompt.ts'

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
    expect(report).toMatchObject({ messages: 5, dropped: 0 })
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

  it('takes the newest that fits the budget, and never begins with a reply', () => {
    const hundred = 'w '.repeat(100).trim()
    const past = [said(`1${hundred}`), replied(hundred), said(`3${hundred}`), replied(hundred)]
    expect(build(past, hundred, 410).report).toMatchObject({ messages: 3, dropped: 2 })
    const whole = build(past, hundred, 520)
    expect(whole.report).toMatchObject({ messages: 5, dropped: 0 })
    expect(whole.report.tokens).toBeLessThanOrEqual(520)
  })

  it('has the new message and the reply before it whatever they weigh: the longer one loses its middle', () => {
    const long = `first ${'w '.repeat(5000)}last`
    const both = build([said('question'), replied(long)], 'short', 300)
    expect(both.messages.map(textOf).at(-1)).toBe('short')
    expect(textOf(both.messages[1]!)).toMatch(/^first .*\n\[…\]\n.* last$/s)
    expect(both.messages.map(textOf)[0]).toBe('question')
    expect(both.report.tokens).toBeLessThanOrEqual(300)

    const asked = build([said(long), replied('answer')], long, 300)
    expect(asked.messages.map(textOf)[1]).toBe('answer')
    expect(asked.messages.map(textOf)[2]).toMatch(/^first .*\[…\].* last$/s)
    expect(asked.messages.map(textOf)[0]).toMatch(/^first .*\[…\].* last$/s)
    expect(asked.report.tokens).toBeLessThanOrEqual(300)
    expect(build([], long, 100).messages).toHaveLength(1)
  })

  it('cuts what a call gave, and keeps call and result together', () => {
    const large = { ...call, tool_output: { rows: 'w '.repeat(5000) } }
    const parts = [
      { type: 'step-start' },
      { type: 'tool', id: 'c' },
      { type: 'step-start' },
      { type: 'text', text: 'So.' },
    ]
    const past = [said('a'), replied('So.', { parts: parts as PastMessage['parts'], tool_calls: [large] })]
    const { messages, report } = build(past, 'c', 300)
    expect(messages[1]).toMatchObject({
      parts: [
        { type: 'step-start' },
        { type: 'call', input: { a: 1 } },
        { type: 'step-start' },
        { text: 'So.' },
      ],
    })
    expect(JSON.stringify(messages)).toContain('[…]')
    expect(report.tokens).toBeLessThanOrEqual(300)
  })

  it('leaves out a message that was refused for what is in it, and no other that failed', () => {
    const failed = (error: string) => replied('', { status: 'failed', error })
    const past = [
      said('one'),
      failed('model_refused'),
      said('two'),
      failed('model_busy'),
      said('three'),
      replied('3'),
    ]
    expect(build(past, 'four').messages.map(textOf)).toEqual(['two', 'three', '3', 'four'])
  })

  it('says once what was sent again at once', () => {
    const failed = replied('', { status: 'failed', error: 'model_busy' })
    const past = [said('one'), replied('1'), said('two'), failed, said('two'), failed]
    expect(build(past, 'two').messages.map(textOf)).toEqual(['one', '1', 'two'])
    expect(build([said('one'), replied('1')], 'one').messages.map(textOf)).toEqual(['one', '1', 'one'])
  })

  it('counts the system prompt and the tool calls', () => {
    const plain = build([said('a'), replied('b')], 'c').report.tokens
    expect(build([said('a'), replied('b')], 'c', 1000, 'Be brief.').report.tokens).toBe(
      plain + estimateTokens('Be brief.'),
    )
    expect(build([said('a'), replied('b', { tool_calls: [call] })], 'c').report.tokens).toBeGreaterThan(plain)
  })
})
