// What is known of a run wherever it is: made before it is claimed, put aside at the edges of its steps, held until stored.
import { contentOf } from '#chat/part.ts'
import type { PromptReport } from '#chat/runs/prompt/prompt.ts'
import { type Draft, emptyDraft } from '#chat/runs/reply/draft.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import type { StartMetadata } from '#chat/wire/stream-ends.ts'
import type { RunRequest } from './runs.ts'
import { idle, type RunState } from './state.ts'
import type { FinishedReply, RunClaim } from './store.ts'

/** What survives a restart of the object that holds a run: what was asked, and the steps that have ended. */
export type RunRecord = {
  claim: Omit<RunClaim, 'createdAt'> & { createdAt: number }
  state: RunState
  /** The user's message that is answered: known from when it is claimed, as the model is. */
  userMessageId: string
  model: string | null
  /** The tools that the client answers. */
  clientTools: ClientToolRequest[]
  /** The reply's number in its thread, from when it is claimed. */
  seq: number
  draft: Draft
  prompt: PromptReport | null
  /** What the start of its stream says of the reply. */
  metadata: StartMetadata | null
}

/**
 * That messages wait in a thread, or may: it is put aside before Postgres is told of the first, and taken away after the last.
 * `withdrawn` are replies that will never be, of which Postgres has not been told yet.
 */
export type QueueMark = { userId: string; threadId: string; withdrawn: string[] }

/** A small store of its own for each thread's run, and one alarm that outlives a restart. */
export type RunStorage = {
  load(): Promise<RunRecord | null>
  /** What leaves the object afterwards leaves it once the record is durable. */
  save(record: RunRecord): Promise<void>
  loadQueue(): Promise<QueueMark | null>
  saveQueue(mark: QueueMark | null): Promise<void>
  /** Deletes the record. The alarm stays, and finds nothing. */
  clear(): Promise<void>
  /** Calls `wake` after so many milliseconds, even after a restart. */
  setAlarm(milliseconds: number): Promise<void>
  /** Deletes all that an object takes up; the alarm included. */
  purge(): Promise<void>
}

export function newRecord(request: RunRequest, historyBytes: number, createdAt: number): RunRecord {
  const { model, clientTools, ifBusy: _, ...claim } = request
  return {
    claim: { ...claim, createdAt, historyBytes, queued: false },
    state: idle,
    userMessageId: '',
    model,
    clientTools,
    seq: 0,
    draft: emptyDraft(),
    prompt: null,
    metadata: null,
  }
}

/** What a line of the log is about. */
export const idsOf = ({ claim }: RunRecord) => ({
  user_id: claim.userId,
  thread_id: claim.thread.id,
  message_id: claim.messageId,
})

/** The reply of a finished run, as it is stored. */
export function toReply({ claim, draft, model, prompt, metadata, state: { end } }: RunRecord): FinishedReply {
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
      ...(metadata ?? { model }),
      usage: draft.usage,
      ...(prompt && { prompt }),
      ...(end.finishReason && { finish_reason: end.finishReason }),
      ...(end.error && { error: end.error }),
    },
  }
}
