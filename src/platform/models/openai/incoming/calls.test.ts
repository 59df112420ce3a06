import { describe, expect, it } from 'vitest'
import { type CallDelta, createCallAssembler } from './calls.ts'

const offered = new Set(['f', 'calculate', 'calculate_all'])

const assemble = (...pieces: Partial<CallDelta>[]) => {
  const assembler = createCallAssembler(offered)
  for (const piece of pieces)
    assembler.take({ index: undefined, id: '', name: '', arguments: undefined, kept: {}, ...piece })
  return assembler.calls.map((call) => [call.name, call.arguments])
}

const one = '{"x":1}'
const two = '{"x":2}'

describe('calls', () => {
  it.each<[string, Partial<CallDelta>[], [string, string][]]>([
    [
      'by index',
      [
        { index: '0', id: 'a', name: 'f' },
        { index: '1', id: 'b', name: 'g' },
        { index: '0', arguments: one },
        { index: '1', arguments: two },
      ],
      [
        ['f', one],
        ['g', two],
      ],
    ],
    [
      'by id, all at index 0',
      [
        { index: '0', id: 'a', name: 'f', arguments: one },
        { index: '0', id: 'b', name: 'f', arguments: two },
      ],
      [
        ['f', one],
        ['f', two],
      ],
    ],
    [
      'by nothing, whole',
      [
        { name: 'f', arguments: one },
        { name: 'f', arguments: two },
      ],
      [
        ['f', one],
        ['f', two],
      ],
    ],
    [
      'by nothing, in pieces',
      [{ name: 'f', arguments: '{"x"' }, { arguments: ':1}' }, { name: 'g', arguments: two }],
      [
        ['f', one],
        ['g', two],
      ],
    ],
    [
      'under one id, by name',
      [
        { index: '0', id: 'a', name: 'f', arguments: one },
        { index: '0', id: 'a', name: 'g', arguments: one },
      ],
      [
        ['f', one],
        ['g', one],
      ],
    ],
    [
      'without arguments',
      [
        { index: '0', id: 'a', name: 'f' },
        { index: '0', id: 'b', name: 'f' },
      ],
      [
        ['f', ''],
        ['f', ''],
      ],
    ],
    [
      'that are alike',
      [
        { index: '0', id: 'a', name: 'f', arguments: one },
        { index: '1', id: 'b', name: 'f', arguments: one },
      ],
      [
        ['f', one],
        ['f', one],
      ],
    ],
  ])('are told apart %s', (_, pieces, calls) => {
    expect(assemble(...pieces)).toEqual(calls)
  })

  it.each<[string, Partial<CallDelta>[]]>([
    [
      'the name in every piece',
      [
        { index: '0', id: 'a', name: 'f', arguments: '{"x"' },
        { index: '0', name: 'f', arguments: ':1}' },
      ],
    ],
    [
      'the name late',
      [
        { index: '0', id: 'a', arguments: '{"x"' },
        { index: '0', name: 'f' },
        { index: '0', arguments: ':1}' },
      ],
    ],
    [
      'an id of its own in every piece',
      [
        { index: '0', id: 'a', name: 'f' },
        { index: '0', id: 'b', arguments: '{"x"' },
        { index: '0', id: 'c', arguments: ':1}' },
      ],
    ],
    [
      'a growing index',
      [
        { index: '0', id: 'a', name: 'f', arguments: '{"x"' },
        { index: '1', id: 'a', arguments: ':1}' },
      ],
    ],
    ['an object for arguments', [{ name: 'f', arguments: { x: 1 } }]],
    ['a number in the arguments', [{ name: 'f', arguments: '{"x":' }, { arguments: 1 }, { arguments: '}' }]],
    [
      'empty arguments before the real ones',
      [
        { index: '0', id: 'a', name: 'f', arguments: '{}' },
        { index: '0', arguments: one },
      ],
    ],
    [
      'all of it once more',
      [
        { index: '0', id: 'a', name: 'f', arguments: one },
        { index: '0', id: 'a', name: 'f', arguments: one },
      ],
    ],
    [
      'all of it once more, without its id',
      [
        { index: '0', id: 'a', name: 'f', arguments: '{"x"' },
        { index: '0', arguments: ':1}' },
        { index: '0', name: 'f', arguments: one },
      ],
    ],
  ])('are one with %s', (_, pieces) => {
    expect(assemble(...pieces)).toEqual([['f', one]])
  })

  it.each<[string, string[], string[]]>([
    ['in pieces', ['calcu', 'late'], ['calculate']],
    ['that grows', ['calcu', 'calculate'], ['calculate']],
    ['that goes on behind another', ['calculate', '_all'], ['calculate', '_all']],
    ['that is another', ['f', 'calculate'], ['f', 'calculate']],
    ['that nobody offered', ['g', 'h'], ['g', 'h']],
  ])('have a name %s', (_, names, calls) => {
    const pieces = names.map((name) => ({ index: '0', name }))
    expect(assemble(...pieces).map(([name]) => name)).toEqual(calls)
  })

  it('say their arguments once the name is known', () => {
    const { take } = createCallAssembler()
    const piece = { index: '0', id: 'a', kept: {} }
    expect(take({ ...piece, name: '', arguments: '{"x"' })?.named).toBe(false)
    expect(take({ ...piece, name: 'f', arguments: ':1}' })).toMatchObject({ named: true, delta: one })
  })
})
