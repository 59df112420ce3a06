// A reply that has been pending or waiting for too long: whoever should hold it is asked, and if nobody does, it is closed.
import type { TokenUsage } from '#chat/message.ts'
import type { QueueStore } from '#chat/runs/queue/store.ts'
import { emptyDraft } from '#chat/runs/reply/draft.ts'
import { close } from '#chat/runs/waiting/asked-calls.ts'
import type { Runs } from './runs.ts'
import type { FinishedReply, RunStore, StoredReply } from './store.ts'

/** With `isQueued` it has a place in the queue, and is no message yet. */
export type OrphanedReply = { userId: string; threadId: string; messageId: string; isQueued: boolean }

type OrphanServices = { runs: Runs; runStore: RunStore; queueStore: QueueStore; now: () => number }

/**
 * Leaves a reply alone that is being written, is to be, or waits for decisions; any other is closed by its object or, without
 * one, here: one that waited as it would have been in time, one that was pending as `failed`. What nobody knows to be queued
 * is withdrawn.
 * @returns whether nobody writes it any more.
 */
export async function closeOrphan(
  { runs, runStore, queueStore, now }: OrphanServices,
  { userId, threadId, messageId, isQueued }: OrphanedReply,
): Promise<boolean> {
  if (await runs.holds(userId, threadId, messageId)) return false
  if (isQueued) {
    await queueStore.withdraw(userId, [messageId])
    return true
  }
  const finishedAt = new Date(now()).toISOString()
  const stored = await runStore.find(userId, { messageId })
  if (stored?.message.status === 'waiting') {
    await runStore.finish({ ...stopped(stored, finishedAt), userId })
    return true
  }
  await runStore.finish({
    ...emptyDraft(),
    content: '',
    userId,
    messageId,
    status: 'failed',
    metadata: { error: 'run_interrupted' },
    finishedAt,
  })
  return true
}

/** A reply that waited for nothing: it keeps what it had, and what was open is denied. */
function stopped({ message, parts }: StoredReply, finishedAt: string): Omit<FinishedReply, 'userId'> {
  const { id: messageId, content, tool_calls: toolCalls } = message
  const { finish_reason: _, ...metadata } = message.metadata ?? {}
  close({ parts, toolCalls }, finishedAt)
  const usage = (metadata.usage as TokenUsage | undefined) ?? emptyDraft().usage
  return { messageId, content, parts, toolCalls, status: 'stopped', metadata, usage, finishedAt }
}
