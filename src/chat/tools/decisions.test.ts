import { describe, expect, it } from 'vitest'
import { type AskedCall, type Decision, decide } from './decisions.ts'

const yes: Decision = { kind: 'approval', approved: true, reason: null }
const no: Decision = { kind: 'approval', approved: false, reason: 'because' }
const gave = (output: unknown): Decision => ({ kind: 'output', output })
const failed: Decision = { kind: 'error', error: 'no such file' }

const open = { kind: 'open' } as const
const closed = { kind: 'closed' } as const
const decided = (decision: Decision) => ({ kind: 'decided', decision }) as const
const asks = (id: string, state: AskedCall['state'] = open): AskedCall => ({ id, asks: 'approval', state })
const clients = (id: string, state: AskedCall['state'] = open): AskedCall => ({ id, asks: 'output', state })
const of = (...request: [string, Decision][]) => request.map(([callId, decision]) => ({ callId, decision }))

describe('what is decided', () => {
  it('may be some of what is open, or all of it', () => {
    const calls = [asks('a'), asks('b'), clients('c')]
    expect(decide(calls, of(['a', yes]))).toEqual({ kind: 'accepted', fresh: new Map([['a', yes]]), open: 2 })
    const all = decide(calls, of(['c', gave({ x: 1 })], ['a', no], ['b', yes]))
    expect(all).toMatchObject({ kind: 'accepted', open: 0 })
    expect(decide([asks('a', decided(yes)), clients('c')], of(['c', failed]))).toMatchObject({ open: 0 })
  })

  it('is the same when it comes again', () => {
    const calls = [asks('a', decided(no)), clients('c', decided(gave({ a: 1, b: [{ c: 2, d: 3 }] })))]
    const again = of(['a', { ...no, reason: null } as Decision], ['c', gave({ b: [{ d: 3, c: 2 }], a: 1 })])
    expect(decide(calls, again)).toEqual({ kind: 'accepted', fresh: new Map(), open: 0 })
    expect(decide([...calls, asks('z')], of(['a', no], ['z', yes]))).toMatchObject({
      fresh: new Map([['z', yes]]),
    })
  })
})

describe('what is refused', () => {
  it.each<[string, AskedCall[], [string, Decision][], object]>([
    [
      'an unknown call',
      [asks('a')],
      [
        ['a', yes],
        ['x', yes],
      ],
      { kind: 'unknown_call' },
    ],
    [
      'an output for what asks for a yes',
      [asks('a'), asks('b')],
      [
        ['a', yes],
        ['b', gave(1)],
      ],
      { kind: 'wrong_kind', index: 1 },
    ],
    ['an error for what asks for a yes', [asks('a')], [['a', failed]], { kind: 'wrong_kind', index: 0 }],
    ["a yes for a client's call", [clients('c')], [['c', yes]], { kind: 'wrong_kind', index: 0 }],
    ['another answer', [asks('a', decided(yes))], [['a', no]], { kind: 'already_decided' }],
    [
      'another output',
      [clients('c', decided(gave([1, 2])))],
      [['c', gave([2, 1])]],
      { kind: 'already_decided' },
    ],
    [
      'an error after an output',
      [clients('c', decided(gave(1)))],
      [['c', failed]],
      { kind: 'already_decided' },
    ],
    ['what is closed', [asks('a', closed)], [['a', no]], { kind: 'already_decided' }],
    [
      'all of it where one was decided otherwise',
      [asks('a'), asks('b', decided(no))],
      [
        ['a', yes],
        ['b', yes],
      ],
      { kind: 'already_decided' },
    ],
    [
      'an unknown call before anything else',
      [asks('a', decided(no))],
      [
        ['a', yes],
        ['x', yes],
      ],
      { kind: 'unknown_call' },
    ],
  ])('%s', (_, calls, request, answer) => {
    expect(decide(calls, of(...request))).toEqual(answer)
  })
})
