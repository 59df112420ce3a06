// What an erasure has left to be deleted: portion by portion, with the objects of threads that hold something still.
import type { OnTrouble } from '#shared/failure.ts'
import type { ErasureStore, RunEnder } from './store.ts'

export type EraseRestServices = { erasures: ErasureStore; runs: RunEnder; onTrouble: OnTrouble }

/** Every one takes a request or two; objects and sweeps have only so many. */
const portionsAtOnce = 40

/** @returns whether something is left. An object that cannot be reached finds by itself that its thread is gone. */
export async function eraseRest({ erasures, runs, onTrouble }: EraseRestServices): Promise<boolean> {
  for (let portion = 0; portion < portionsAtOnce; portion++) {
    const threadIds = await erasures.deletePortion()
    if (!threadIds) return false
    for (const threadId of threadIds)
      await runs
        .discard(threadId)
        .catch((error: unknown) =>
          onTrouble('a run of an erased account is not told', error, { thread_id: threadId }),
        )
  }
  return true
}
