// What may be decided about the calls of a waiting reply, and what a repeat of it means: all of a request or nothing.

/** The user's yes or no, or what the client's own tool gave. */
export type Decision =
  | { kind: 'approval'; approved: boolean; reason: string | null }
  | { kind: 'output'; output: unknown }
  | { kind: 'error'; error: string }

/** A call that waits, or waited: for the user's yes, or for the client's output. `closed`: nobody may decide it any more. */
export type AskedCall = {
  id: string
  asks: 'approval' | 'output'
  state: { kind: 'open' } | { kind: 'closed' } | { kind: 'decided'; decision: Decision }
}

export type Decided =
  | { kind: 'unknown_call' }
  /** The `index`th of the request has the other kind's members. */
  | { kind: 'wrong_kind'; index: number }
  | { kind: 'already_decided' }
  /** `fresh`: what is decided now, by the id of the call; empty where the request is a repeat. */
  | { kind: 'accepted'; fresh: Map<string, Decision>; open: number }

/** @param request at least one decision, no call twice. */
export function decide(
  calls: readonly AskedCall[],
  request: readonly { callId: string; decision: Decision }[],
): Decided {
  const found = request.map(({ callId, decision }) => ({
    call: calls.find(({ id }) => id === callId),
    decision,
  }))
  if (found.some(({ call }) => call === undefined)) return { kind: 'unknown_call' }
  const index = found.findIndex(({ call, decision }) => !fits(call!, decision))
  if (index >= 0) return { kind: 'wrong_kind', index }
  const fresh = new Map<string, Decision>()
  for (const { call, decision } of found) {
    const { id, state } = call!
    if (state.kind === 'open') fresh.set(id, decision)
    else if (state.kind === 'closed' || !same(state.decision, decision)) return { kind: 'already_decided' }
  }
  const open = calls.filter(({ id, state }) => state.kind === 'open' && !fresh.has(id)).length
  return { kind: 'accepted', fresh, open }
}

const fits = ({ asks }: AskedCall, { kind }: Decision) => (asks === 'approval') === (kind === 'approval')

/** The words of a reason are no part of what is decided. */
function same(first: Decision, second: Decision): boolean {
  if (first.kind === 'approval') return second.kind === 'approval' && first.approved === second.approved
  if (first.kind === 'error') return second.kind === 'error' && first.error === second.error
  return second.kind === 'output' && canonical(first.output) === canonical(second.output)
}

/** A value as JSON whose members stand in one order: the database has its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
