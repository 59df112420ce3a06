import { describe, expect, it } from 'vitest'
import type { ToolCall } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'
import { type Decision, decide } from '#chat/tools/decisions.ts'
import { askedCalls, close, isOpen, recordDecisions } from './asked-calls.ts'

const call = (id: string, more: Partial<ToolCall> = {}): ToolCall => ({
  id,
  message_id: 'm',
  tool_name: 't',
  tool_input: {},
  tool_output: null,
  status: 'pending',
  error_message: null,
  execution_time: null,
  approved_by: null,
  decided_at: null,
  created_at: '2026-01-01T00:00:00.000Z',
  ...more,
})
const at = '2026-01-01T00:00:01.000Z'

/** A reply with a call that ran, one that asks for a yes, and one of the client's. */
const reply = () => ({
  allowed: [] as string[],
  parts: [
    { type: 'step-start' },
    { type: 'tool', id: 'ran' },
    { type: 'tool', id: 'asks', asks: 'approval' },
    { type: 'tool', id: 'client', asks: 'output' },
  ] as MessagePart[],
  toolCalls: [
    call('ran', { status: 'success', approved_by: 'policy', decided_at: at }),
    call('asks'),
    call('client'),
  ],
})

const yes: Decision = { kind: 'approval', approved: true, reason: null }
const no: Decision = { kind: 'approval', approved: false, reason: 'why not' }

/** Decides, and says how the same request stands afterwards. */
function take(waiting: ReturnType<typeof reply>, ...request: [string, Decision][]) {
  recordDecisions(waiting, new Map(request), at)
  return decide(
    askedCalls(waiting),
    request.map(([callId, decision]) => ({ callId, decision })),
  )
}

describe('a reply that waits', () => {
  it('is open until all is decided that ever asked', () => {
    const waiting = reply()
    expect(askedCalls(waiting).map(({ id, state }) => [id, state.kind])).toEqual([
      ['asks', 'open'],
      ['client', 'open'],
    ])
    expect(isOpen(waiting)).toBe(true)
    expect(take(waiting, ['asks', yes])).toMatchObject({ kind: 'accepted', open: 1 })
    expect(waiting.toolCalls[1]).toMatchObject({ status: 'pending', approved_by: 'user', decided_at: at })
    expect(take(waiting, ['client', { kind: 'output', output: { a: 1 } }])).toMatchObject({ open: 0 })
    expect(waiting.toolCalls[2]).toMatchObject({
      status: 'success',
      approved_by: null,
      decided_at: at,
      tool_output: { a: 1 },
    })
    expect(isOpen(waiting)).toBe(false)
  })

  it('keeps what was denied, and why', () => {
    const waiting = reply()
    expect(take(waiting, ['asks', no])).toMatchObject({ kind: 'accepted' })
    expect(waiting.toolCalls[1]).toMatchObject({
      status: 'error',
      error_message: 'denied',
      approved_by: 'user',
    })
    expect(waiting.parts[2]).toMatchObject({ reason: 'why not' })
    expect(decide(askedCalls(waiting), [{ callId: 'asks', decision: yes }])).toEqual({
      kind: 'already_decided',
    })
  })

  it('is the same to a repeat, also once an allowed call has failed', () => {
    const waiting = reply()
    take(waiting, ['asks', yes])
    Object.assign(waiting.toolCalls[1]!, { status: 'error', error_message: 'the tool failed' })
    expect(decide(askedCalls(waiting), [{ callId: 'asks', decision: yes }])).toMatchObject({
      kind: 'accepted',
      open: 1,
    })
    expect(decide(askedCalls(waiting), [{ callId: 'asks', decision: no }])).toEqual({
      kind: 'already_decided',
    })
    const error: Decision = { kind: 'error', error: 'no map' }
    expect(take(waiting, ['client', error])).toMatchObject({ open: 0 })
  })

  it('denies what is left when it is closed, and nobody decides any more', () => {
    const waiting = reply()
    take(waiting, ['asks', yes])
    close(waiting, at)
    expect(waiting.toolCalls).toMatchObject([
      { status: 'success' },
      { status: 'error', error_message: 'denied', approved_by: 'user' },
      { status: 'error', error_message: 'denied', approved_by: 'policy', decided_at: at },
    ])
    expect(decide(askedCalls(waiting), [{ callId: 'asks', decision: yes }])).toEqual({
      kind: 'already_decided',
    })
    expect(
      decide(askedCalls(waiting), [{ callId: 'client', decision: { kind: 'output', output: 1 } }]),
    ).toEqual({ kind: 'already_decided' })
  })
})
