// What is known of a run wherever it is: made before it is claimed, put aside while it goes on, held until it is stored.
import { contentOf, type FinishReason, type Part } from '#chat/part.ts'
import { historyBytesOf, type PromptReport } from '#chat/runs/prompt/prompt.ts'
import { type Draft, emptyDraft } from '#chat/runs/reply/draft.ts'
import type { ReplyEnd } from '#chat/runs/reply/write-reply.ts'
import { Failure, type FailureCode } from '#shared/failure.ts'
import type { UsedKey } from './idempotency.ts'
import type { RunRequest } from './runs.ts'
import type { FinishedReply, RunClaim } from './store.ts'

/** How a reply ended, as plain data. Instants are in milliseconds since the epoch. */
export type RecordedEnd = {
  status: FinishedReply['status']
  finishReason: FinishReason | null
  error: FailureCode | null
  at: number
}

/** What survives a restart of the object that holds a run. */
export type RunRecord = {
  claim: Omit<RunClaim, 'createdAt'> & { createdAt: number }
  /** The user's message that is answered: known from when it is claimed. */
  userMessageId: string
  model: string
  /** The reply's number in its thread, from when it is claimed. */
  seq: number
  /** `claiming`: asked of Postgres, nobody told. `running`: the model is at work. `finished`: Postgres does not have it yet. */
  phase: 'claiming' | 'running' | 'finished'
  draft: Draft
  prompt: PromptReport | null
  end: RecordedEnd | null
  /** How often Postgres could not take what is held. */
  attempts: number
}

/** A small store of its own for each thread's run, and one alarm that outlives a restart. */
export type RunStorage = {
  load(): Promise<RunRecord | null>
  /** Resolves when the record is durable. */
  save(record: RunRecord): Promise<void>
  /** Calls `wake` after so many milliseconds, even after a restart. */
  setAlarm(milliseconds: number): Promise<void>
  /** Deletes all that is held, the alarm included. */
  clear(): Promise<void>
}

export function newRecord(
  { model, ...claim }: RunRequest,
  promptTokens: number,
  { newId, now }: { newId: () => string; now: () => number },
): RunRecord {
  return {
    claim: { ...claim, messageId: newId(), createdAt: now(), historyBytes: historyBytesOf(promptTokens) },
    userMessageId: '',
    model: model ?? '',
    seq: 0,
    phase: 'claiming',
    draft: emptyDraft(),
    prompt: null,
    end: null,
    attempts: 0,
  }
}

/** What a line of the log is about. */
export const idsOf = ({ claim }: RunRecord) => ({
  user_id: claim.userId,
  thread_id: claim.thread.id,
  message_id: claim.messageId,
})

/** What its keys stand for while it goes on. */
export const keysOf = ({ claim: { idempotency, thread, messageId } }: RunRecord): UsedKey[] =>
  (idempotency?.keys ?? []).map((key) => ({
    key,
    fingerprint: idempotency!.fingerprint,
    threadId: thread.id,
    messageId,
  }))

const checkpointMs = 1000

/** @returns what puts the draft aside about once a second, so that a restart loses no more than that. */
export function createCheckpoints(storage: RunStorage, record: RunRecord, now: () => number): () => void {
  let saved = now()
  return () => {
    if (now() - saved < checkpointMs) return
    saved = now()
    void storage.save(record).catch(() => {})
  }
}

/** Notes how a reply ended: from now on it is only to be stored. */
export function recordEnd(record: RunRecord, end: ReplyEnd, at: number): void {
  record.phase = 'finished'
  record.end = {
    status: end.status,
    finishReason: end.status === 'complete' ? end.finishReason : null,
    error: end.status === 'failed' ? end.failure.code : null,
    at,
  }
}

/** The reply of a finished run, as it is stored. */
export function toReply({ claim, draft, model, prompt, end }: RunRecord): FinishedReply {
  if (!end) throw new Error('the run has not ended')
  return {
    userId: claim.userId,
    messageId: claim.messageId,
    content: contentOf(draft.parts),
    parts: draft.parts,
    status: end.status,
    toolCalls: draft.toolCalls,
    usage: draft.usage,
    finishedAt: new Date(end.at).toISOString(),
    metadata: {
      model,
      usage: draft.usage,
      ...(prompt && { prompt }),
      ...(end.finishReason && { finish_reason: end.finishReason }),
      ...(end.error && { error: end.error }),
    },
  }
}

/** The event that ends a reply's stream. */
export function lastPart(end: ReplyEnd): Part {
  if (end.status === 'complete') return { type: 'finish', finishReason: end.finishReason }
  if (end.status === 'stopped') return { type: 'abort', reason: 'stopped' }
  return { type: 'error', errorText: end.failure.message }
}

/** How a reply ends whose service was restarted. */
export const interrupted = (): ReplyEnd => ({
  status: 'failed',
  failure: new Failure('run_interrupted', 'The service was restarted while the reply was being written.'),
})
