// A reply that has been pending for too long: whoever should write it is asked, and if nobody does, it is closed.

import type { QueueStore } from '#chat/runs/queue/store.ts'
import { emptyDraft } from '#chat/runs/reply/draft.ts'
import type { Runs } from './runs.ts'
import type { RunStore } from './store.ts'

/** With `isQueued` it has a place in the queue, and is no message yet. */
export type OrphanedReply = { userId: string; threadId: string; messageId: string; isQueued: boolean }

type OrphanServices = { runs: Runs; runStore: RunStore; queueStore: QueueStore; now: () => number }

/**
 * Leaves a reply alone that is being written or is to be; any other is closed as `failed`, by its object or, without one,
 * here, and what nobody knows to wait is withdrawn.
 * @returns whether nobody writes it any more.
 */
export async function closeOrphan(
  { runs, runStore, queueStore, now }: OrphanServices,
  { userId, threadId, messageId, isQueued }: OrphanedReply,
): Promise<boolean> {
  if (await runs.isActive(userId, threadId, messageId)) return false
  if (isQueued) {
    await queueStore.withdraw(userId, [messageId])
    return true
  }
  await runStore.finish({
    ...emptyDraft(),
    content: '',
    userId,
    messageId,
    status: 'failed',
    metadata: { error: 'run_interrupted' },
    finishedAt: new Date(now()).toISOString(),
  })
  return true
}
