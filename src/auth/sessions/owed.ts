// What a revocation owes: the cached copies of ended sessions and keys that Redis, being away, could not delete. It stands in
// Postgres since the statement that ended them, and is paid by one object, by its alarm, as soon as Redis is back.
import { ifUnreachable } from './check-session.ts'
import type { SessionCache } from './store.ts'

/** Tells the object what is owed. It looks into Postgres as well, for what nobody could tell it of. */
export type Owed = { owe(ids: string[]): Promise<void> }

/** What is owed as Postgres has it, which is also what was paid at once: nobody asks it again for that. */
export type OwedStore = {
  list(since: Date, limit: number): Promise<string[]>
  settle(ids: string[]): Promise<void>
}

/** What the object itself remembers. */
export type OwedMemory = {
  list(): Promise<string[]>
  remove(ids: string[]): Promise<void>
}

export type PayServices = {
  memory: OwedMemory
  owedStore: OwedStore
  cache: Pick<SessionCache, 'delete'>
  now: () => number
}

/** Longer than a copy stays in Redis: what is owed for so long is owed no more. */
export const owedMs = 10 * 60_000
const portion = 1000

/** Deletes all copies that are owed. @throws {Failure} `sessions_unavailable`, `database_unavailable`: then it is tried again. */
export async function payOwed({ memory, owedStore, cache, now }: PayServices): Promise<void> {
  const remembered = await memory.list()
  await cache.delete(remembered)
  await memory.remove(remembered)
  const since = new Date(now() - owedMs)
  for (;;) {
    const ids = await owedStore.list(since, portion)
    if (ids.length === 0) return
    await cache.delete(ids)
    await owedStore.settle(ids)
  }
}

/** A cache whose deletions are owed where they fail. */
export function owing(cache: SessionCache, owed: Owed): SessionCache {
  const owe = (ids: string[]) => async (error: unknown) => {
    await owed.owe(ids)
    throw error
  }
  return {
    ...cache,
    delete: (ids) => cache.delete(ids).catch(owe(ids)),
    deleteUser: (userId, ids) => cache.deleteUser(userId, ids).catch(owe(ids)),
    // Of an API key nothing is known but that somebody has sent a secret which is not its own.
    bury: (bearer, lease) =>
      bearer.hash === null ? cache.bury(bearer, lease).catch(owe([bearer.id])) : cache.bury(bearer, lease),
  }
}

/** Takes what a sign-in has evicted out of the cache. Where that is owed, whoever signs in does not wait for it. */
export async function forgetEvicted(cache: SessionCache, ids: string[]): Promise<void> {
  await cache.delete(ids).catch(ifUnreachable)
}
