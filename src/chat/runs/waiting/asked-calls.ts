// A reply whose calls wait for the user or for the client, as plain data: what is open, what is decided, what is closed.
import type { ToolCall } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'
import type { AskedCall, Decision } from '#chat/tools/decisions.ts'
import { denied, isDenied } from '#chat/wire/call-events.ts'

/** What of a reply decisions are about. */
export type Asking = { parts: readonly MessagePart[]; toolCalls: readonly ToolCall[] }

type CallPart = Extract<MessagePart, { type: 'tool' }>

/** The calls that ever asked, in their order. */
export function askedCalls({ parts, toolCalls }: Asking): AskedCall[] {
  const byId = new Map(toolCalls.map((call) => [call.id, call]))
  return parts.flatMap((part) => {
    const call = part.type === 'tool' && part.asks ? byId.get(part.id) : undefined
    return call
      ? [{ id: call.id, asks: (part as CallPart).asks!, state: stateOf(call, part as CallPart) }]
      : []
  })
}

function stateOf(call: ToolCall, { asks }: CallPart): AskedCall['state'] {
  if (call.approved_by === 'policy') return { kind: 'closed' }
  if (call.decided_at === null) return { kind: 'open' }
  if (asks === 'approval')
    return {
      kind: 'decided',
      decision: { kind: 'approval', approved: !isDenied(call), reason: null },
    }
  if (call.status === 'success')
    return { kind: 'decided', decision: { kind: 'output', output: call.tool_output } }
  return { kind: 'decided', decision: { kind: 'error', error: call.error_message ?? '' } }
}

export const isOpen = (asking: Asking): boolean =>
  askedCalls(asking).some(({ state }) => state.kind === 'open')

/** How often a reply has waited for decisions and gone on: once for each step whose calls are all decided. */
export function waitsOf({ parts, toolCalls }: Asking): number {
  const open = new Set(toolCalls.filter((call) => call.decided_at === null).map(({ id }) => id))
  const steps: boolean[] = []
  for (const part of parts) {
    if (part.type === 'step-start') steps.push(false)
    else if (part.type === 'tool' && part.asks) steps[steps.length - 1] = true
  }
  const isWaiting = parts.some((part) => part.type === 'tool' && part.asks && open.has(part.id))
  return steps.filter(Boolean).length - (isWaiting ? 1 : 0)
}

/** The last step with calls that were decided while the reply waited: where it ends among the parts, and those calls. */
export function lastAskingStep(
  parts: readonly MessagePart[],
  calls: readonly ToolCall[],
): { end: number; asked: ReadonlySet<string> } | null {
  const last = parts.findLastIndex((part) => part.type === 'tool' && part.asks)
  if (last < 0) return null
  const start = parts.findLastIndex(({ type }, index) => type === 'step-start' && index < last)
  const next = parts.findIndex(({ type }, index) => type === 'step-start' && index > last)
  const end = next < 0 ? parts.length : next
  const asked = parts.slice(start, end).flatMap((part) => (part.type === 'tool' && part.asks ? part.id : []))
  const decided = calls.filter(({ id, decided_at }) => asked.includes(id) && decided_at !== null)
  return decided.length > 0 ? { end, asked: new Set(asked) } : null
}

/** Calls as they stood before anything was decided. */
export const asAsked = (calls: readonly ToolCall[], asked: ReadonlySet<string>): ToolCall[] =>
  calls.map((call) => (asked.has(call.id) ? { ...call, ...open } : call))

const open = {
  status: 'pending',
  decided_at: null,
  approved_by: null,
  tool_output: null,
  error_message: null,
} as const

/** Takes down what was decided: a call that was allowed is pending until it has run. */
export function recordDecisions(
  draft: Asking & { allowed: string[] },
  decisions: ReadonlyMap<string, Decision>,
  at: string,
): void {
  for (const call of draft.toolCalls) {
    const decision = decisions.get(call.id)
    if (!decision) continue
    call.decided_at = at
    switch (decision.kind) {
      case 'approval': {
        call.approved_by = 'user'
        const part = draft.parts.find((each) => each.type === 'tool' && each.id === call.id)
        if (part && decision.reason !== null) Object.assign(part, { reason: decision.reason })
        if (decision.approved) draft.allowed.push(call.id)
        else deny(call)
        break
      }
      case 'output':
        Object.assign(call, { status: 'success', tool_output: decision.output })
        break
      case 'error':
        Object.assign(call, { status: 'error', error_message: decision.error })
    }
  }
}

/** Denies all that has not run, whether it was allowed or not: the reply goes no further. */
export function close({ toolCalls }: Asking, at: string): void {
  for (const call of toolCalls) {
    if (call.status !== 'pending') continue
    if (call.decided_at === null) call.approved_by = 'policy'
    call.decided_at ??= at
    deny(call)
  }
}

const deny = (call: ToolCall) =>
  Object.assign(call, { status: 'error', error_message: denied, execution_time: null })
