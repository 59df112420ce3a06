// What a run owes Postgres, brought there however often Postgres cannot take it: held until then, and tried again.

import { emptyDraft } from '#chat/runs/reply/draft.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'
import { idsOf, type RunRecord, type RunStorage, toReply } from './record.ts'
import type { RunStore } from './store.ts'

type DeliveryServices = {
  storage: RunStorage
  store: RunStore
  onTrouble: OnTrouble
}

const longestBackOffMs = 60_000

export function createDelivery({ storage, store, onTrouble }: DeliveryServices) {
  async function retryLater(record: RunRecord): Promise<void> {
    record.attempts++
    await storage.save(record)
    await storage.setAlarm(Math.min(longestBackOffMs, 500 * 2 ** record.attempts))
  }

  /** What Postgres refuses once it refuses for ever: the words alone are better than a thread that waits for them. */
  async function finish(record: RunRecord): Promise<boolean> {
    const reply = toReply(record)
    try {
      return await store.finish(reply)
    } catch (error) {
      if (Failure.within(error)) throw error
      onTrouble('a reply was refused, and is stored without its calls', error, idsOf(record))
      const { toolCalls, usage } = emptyDraft()
      const parts = reply.parts.filter(({ type }) => type !== 'tool')
      return store.finish({ ...reply, parts, toolCalls, usage, metadata: { ...reply.metadata, usage } })
    }
  }

  return {
    /** Gives a finished reply to Postgres. `deleted`: its thread is gone. `held`: the alarm brings it again. */
    async deliver(record: RunRecord): Promise<'stored' | 'deleted' | 'held'> {
      try {
        const stored = await finish(record)
        await storage.clear()
        return stored ? 'stored' : 'deleted'
      } catch (error) {
        onTrouble('a reply is held back', error, idsOf(record))
        await retryLater(record)
        return 'held'
      }
    },

    /** Takes back a claim that nobody was told of. @throws what Postgres says, when it can't yet: the alarm tries again. */
    async takeBack(record: RunRecord): Promise<void> {
      try {
        await store.release(record.claim)
      } catch (error) {
        onTrouble('a claim is not taken back yet', error, idsOf(record))
        await retryLater(record)
        throw error
      }
      await storage.clear()
    },
  }
}
