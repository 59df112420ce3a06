// What a run owes Postgres, brought there however often Postgres cannot take it: held until then, and tried again.
import { type RunRecord, type RunStorage, toReply } from './run-record.ts'
import type { RunStore } from './store.ts'

type DeliveryServices = {
  storage: RunStorage
  store: RunStore
  onTrouble: (message: string, error: unknown) => void
}

const longestBackOffMs = 60_000

export function createDelivery({ storage, store, onTrouble }: DeliveryServices) {
  async function retryLater(record: RunRecord): Promise<void> {
    record.attempts++
    await storage.save(record)
    await storage.setAlarm(Math.min(longestBackOffMs, 500 * 2 ** record.attempts))
  }

  return {
    /** Gives a finished reply to Postgres. `deleted`: its thread is gone. `held`: the alarm brings it again. */
    async deliver(record: RunRecord): Promise<'stored' | 'deleted' | 'held'> {
      try {
        const stored = await store.finish(toReply(record))
        await storage.clear()
        return stored ? 'stored' : 'deleted'
      } catch (error) {
        onTrouble('a reply is held back', error)
        await retryLater(record)
        return 'held'
      }
    },

    /** Takes back a claim that nobody was told of. @throws what Postgres says, when it can't yet: the alarm tries again. */
    async takeBack(record: RunRecord): Promise<void> {
      try {
        await store.release(record.claim)
      } catch (error) {
        onTrouble('a claim is not taken back yet', error)
        await retryLater(record)
        throw error
      }
      await storage.clear()
    },
  }
}
