// A message that waits, and the run that it is to be.
import { newRecord } from '#chat/runs/record.ts'
import { newRun, type Run } from '#chat/runs/thread-runs.ts'
import type { QueuedRun } from './store.ts'

export type Entry = { message: QueuedRun; run: Run }

export function toEntry(message: QueuedRun, historyBytes: number, createdAt: number): Entry {
  const { steers, text: _, userMessageId, ...request } = message
  const record = newRecord({ ...request, ifBusy: 'queue' }, historyBytes, createdAt)
  // The keys of words that were to steer stand for that answer, also where they run as a message.
  if (steers !== null) record.claim.idempotency = null
  record.claim.queued = true
  record.userMessageId = userMessageId
  return { message, run: newRun(record) }
}

/** Those who wait for a run that never begins are told why. */
export function giveUp(run: Run, kind: 'withdrawn' | 'deleted'): void {
  run.told = true
  run.never = kind
  run.outcome.resolve({ kind })
  run.begun.resolve()
}
