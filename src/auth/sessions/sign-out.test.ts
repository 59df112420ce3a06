import { expect, it } from 'vitest'
import { signOut } from './sign-out.ts'
import type { SessionCache, SessionStore } from './store.ts'

it('that is repeated while a copy is left takes it away, and counts no session twice', async () => {
  const deleted: string[][] = []
  const end: SessionStore['end'] = async () => [
    { id: 'living', live: true },
    { id: 'left in the cache', live: false },
  ]
  const services = {
    sessions: { end } as SessionStore,
    cache: { delete: async (ids: string[]) => void deleted.push(ids) } as unknown as SessionCache,
    owed: { owe: async () => {} },
    now: () => 0,
  }
  const caller = { userId: 'ada', sessionId: 'left in the cache' }
  expect((await signOut(services, caller, 'all')).ended).toBe(1)
  expect(deleted).toEqual([['living', 'left in the cache']])
})
