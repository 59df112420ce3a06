// What decisions make of a reply whose calls asked: all of a request is taken down, or nothing.

import { type RunRecord, toReply } from '#chat/runs/record.ts'
import type { DecideRequest } from '#chat/runs/runs.ts'
import type { FinishedReply } from '#chat/runs/store.ts'
import { type Decided, decide } from '#chat/tools/decisions.ts'
import { askedCalls, recordDecisions } from './asked-calls.ts'

/** `waiting`: calls are open still. */
export type DecidedRun =
  | { kind: 'decided' }
  | { kind: 'waiting'; reply: FinishedReply; userMessageId: string }
  | Exclude<Decided, { kind: 'accepted' }>

export function decideOn(record: RunRecord, { decisions }: DecideRequest, at: number): DecidedRun {
  const decided = decide(askedCalls(record.draft), decisions)
  if (decided.kind !== 'accepted') return decided
  const isWaiting = record.state.phase === 'waiting'
  if (!isWaiting && decided.fresh.size > 0) return { kind: 'already_decided' }
  recordDecisions(record.draft, decided.fresh, new Date(at).toISOString())
  if (decided.open === 0 || !isWaiting) return { kind: 'decided' }
  return { kind: 'waiting', reply: toReply(record), userMessageId: record.userMessageId }
}
