// How a reply's stream begins and ends, while it is written and when it is told again.
import type { FinishReason, Part } from '#chat/part.ts'
import type { FailureData } from '#shared/failure.ts'

/** What is known of a reply when it begins; the rest of its `metadata` comes with its end. */
export type StartMetadata = {
  thread_id: string
  user_message_id: string
  /** The message that the user's message follows. */
  parent_id: string | null
  created_at: string
  /** Missing where nobody knows it: of a reply whose run was lost, or that was imported. */
  model?: string
}

export function firstParts(messageId: string, title: string, messageMetadata: StartMetadata): Part[] {
  return [{ type: 'start', messageId, messageMetadata }, threadPart(title, messageMetadata)]
}

/** Tells of the thread: at the start, and again with a title that came meanwhile. */
export const threadPart = (title: string, { thread_id, user_message_id }: StartMetadata): Part => ({
  type: 'data-thread',
  transient: true,
  data: { thread_id, user_message_id, title },
})

/** @param metadata the reply's own: what its start has said of it is left out. @param failure why it failed. */
export function lastParts(
  {
    status,
    finishReason,
  }: { status: 'complete' | 'waiting' | 'stopped' | 'failed'; finishReason: FinishReason | null },
  metadata: Record<string, unknown>,
  failure: FailureData | null,
): Part[] {
  if (status === 'stopped') return [{ type: 'abort', reason: 'stopped' }]
  if (status === 'complete' || status === 'waiting') {
    const { usage, prompt, finish_reason } = metadata
    const messageMetadata = { usage, ...(prompt !== undefined && { prompt }), finish_reason }
    const fallback = status === 'waiting' ? 'tool-calls' : 'stop'
    return [{ type: 'finish', finishReason: finishReason ?? fallback, messageMetadata }]
  }
  const { code, detail, options } = failure ?? interrupted
  const data = { code, detail, ...(options.retryAfter && { retry_after: options.retryAfter }) }
  return [
    { type: 'data-problem', transient: true, data },
    { type: 'error', errorText: detail },
  ]
}

/** A reply whose service was restarted too often. */
const interrupted: FailureData = {
  code: 'run_interrupted',
  detail: 'The service was restarted too often while the reply was being written.',
  options: {},
}
