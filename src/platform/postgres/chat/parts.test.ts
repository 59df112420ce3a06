// What a row keeps of a message's parts, and what is made of rows from before there were any.
import { describe, expect, it } from 'vitest'
import { contentOf, type MessagePart } from '#chat/part.ts'
import { toParts, toStoredParts } from './parts.ts'

const step: MessagePart = { type: 'step-start' }
const text = (text: string): MessagePart => ({ type: 'text', text })
const tool = (id: string): MessagePart => ({ type: 'tool', id })

/** Through a row and back. */
function kept(parts: MessagePart[], calls: string[] = []) {
  const tool_calls = calls.map((id) => ({ id }))
  const stored = toStoredParts('assistant', parts, tool_calls)
  return {
    stored,
    parts: toParts({ role: 'assistant', content: contentOf(parts), parts: stored, tool_calls }),
  }
}

describe('stored parts', () => {
  it('are none where the row tells them already', () => {
    const plain = [step, text('Hello 🐎')]
    expect(kept(plain)).toEqual({ stored: null, parts: plain })
    const called = [step, tool('a'), tool('b'), step, text('So.')]
    expect(kept(called, ['a', 'b'])).toEqual({ stored: null, parts: called })
  })

  it.each<[string, MessagePart[], string[]]>([
    [
      'text before, between and after calls',
      [step, text('A'), tool('a'), step, text('B'), tool('b'), step, text('C')],
      ['a', 'b'],
    ],
    [
      'two texts in one step, and a step that says nothing',
      [step, text('A'), tool('a'), text('B'), step, step, text('C')],
      ['a'],
    ],
    [
      'texts that have line ends of their own',
      [step, text('\n\nA\n\n'), step, text('\n\n'), step, text('🐎')],
      [],
    ],
    [
      'thoughts, sources, files and words that steer',
      [
        step,
        { type: 'reasoning', text: 'Hm\n\n', provider: { model: 'm', data: { signature: 'x' } } },
        text('A'),
        { type: 'source-url', sourceId: 's', url: 'https://example.com' },
        { type: 'file', url: 'data:,', mediaType: 'image/png' },
        { type: 'steering-message', id: 'u', text: 'shorter' },
        step,
        text('B'),
      ],
      [],
    ],
    [
      'a text with nothing but what its provider needs back',
      [step, { type: 'text', text: '', provider: { model: 'm', data: 1 } }, text('A')],
      [],
    ],
    ['nothing said', [step], []],
  ])('keep %s, in its order', (_, parts, calls) => {
    const { stored, parts: read } = kept(parts, calls)
    expect(read).toEqual(parts)
    expect(stored).not.toBeNull()
    expect(JSON.stringify(stored)).not.toContain('🐎')
  })

  it('are told of old rows by their content and their calls', () => {
    const row = { content: 'Result', parts: null, tool_calls: [{ id: 'a' }] }
    expect(toParts({ ...row, role: 'assistant' })).toEqual([step, tool('a'), step, text('Result')])
    expect(toParts({ ...row, role: 'user', tool_calls: [] })).toEqual([text('Result')])
    expect(toParts({ role: 'assistant', content: '', parts: null, tool_calls: [] })).toEqual([])
  })
})
