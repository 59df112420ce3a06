// A reply that has been pending for too long: whoever should write it is asked, and if nobody does, it is closed.
import { emptyDraft } from '#chat/runs/reply/draft.ts'
import type { Runs } from './runs.ts'
import type { RunStore } from './store.ts'

export type OrphanedReply = { userId: string; threadId: string; messageId: string }

/**
 * Leaves a reply that is being written alone; any other is closed as `failed`, by its object or, without one, here.
 * @returns whether nobody writes it any more.
 */
export async function closeOrphan(
  { runs, runStore, now }: { runs: Runs; runStore: RunStore; now: () => number },
  { userId, threadId, messageId }: OrphanedReply,
): Promise<boolean> {
  if (await runs.isActive(userId, threadId, messageId)) return false
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
