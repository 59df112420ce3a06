// What a run owes Postgres, brought there however often Postgres cannot take it.

import { emptyDraft } from '#chat/runs/reply/draft.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'
import { idsOf, type RunRecord, toReply } from './record.ts'
import type { RunStore } from './store.ts'

const longestBackOffMs = 60_000

/** How long what is held waits before the next attempt. */
export const backOffMs = (attempts: number) => Math.min(longestBackOffMs, 500 * 2 ** attempts)

export function createOutbox(store: RunStore, onTrouble: OnTrouble) {
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
    /** Gives a finished reply to Postgres. `deleted`: its thread is gone. `held`: it has to be brought again. */
    async deliver(record: RunRecord): Promise<'stored' | 'deleted' | 'held'> {
      try {
        return (await finish(record)) ? 'stored' : 'deleted'
      } catch (error) {
        onTrouble('a reply is held back', error, idsOf(record))
        return 'held'
      }
    },
  }
}

/** What is held keeps its thread waiting. */
export const held = () =>
  new Failure('database_unavailable', 'The last reply of this thread is still waiting to be stored.')
