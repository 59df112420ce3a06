// The Durable Object that pays what revocations owe: told by whoever could not, and by its own alarm until all is paid.
import { DurableObject } from 'cloudflare:workers'
import { type Owed, type OwedMemory, owedMs } from '#auth/sessions/owed.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'

/** With the half second that Redis is waited for, a copy is gone within two seconds of its return. */
const pauseMs = 1200

const mark = 'owed:'
const until = 'until'
/** The most that one call to the storage takes. */
const portion = 128

/** What an object answers to; how it pays, `connect/owed-revocations.ts` knows. */
export abstract class OwedRevocationsObject<Bindings = unknown> extends DurableObject<Bindings> {
  /** Pays all. @throws when something is left. */
  abstract readonly pay: () => Promise<void>
  abstract readonly onTrouble: OnTrouble

  async owe(ids: string[]): Promise<void> {
    const { storage } = this.ctx
    for (let first = 0; first < ids.length; first += portion)
      await storage.put(Object.fromEntries(ids.slice(first, first + portion).map((id) => [mark + id, true])))
    await storage.put(until, Date.now() + owedMs)
    if ((await storage.getAlarm()) === null) await storage.setAlarm(Date.now() + pauseMs)
  }

  override async alarm(): Promise<void> {
    const { storage } = this.ctx
    try {
      await this.pay()
    } catch (error) {
      // Redis being away is why there is something to pay; that is logged where it is met.
      if (Failure.within(error)?.code !== 'sessions_unavailable')
        this.onTrouble('what revocations owe cannot be paid yet', error)
      if (Date.now() < ((await storage.get<number>(until)) ?? 0)) await storage.setAlarm(Date.now() + pauseMs)
      else await storage.deleteAll() // The copies have ended by themselves.
    }
  }
}

/** One object pays everything. Whoever cannot reach it has the debt in Postgres still. */
export const durableOwed = (
  namespace: DurableObjectNamespace<OwedRevocationsObject>,
  onTrouble: OnTrouble,
): Owed => ({
  async owe(ids) {
    try {
      await namespace.getByName('owed').owe(ids)
    } catch (error) {
      onTrouble('what a revocation owes cannot be told', error)
    }
  },
})

/** What is owed, in the object's own storage. */
export const toOwedMemory = (storage: DurableObjectStorage): OwedMemory => ({
  list: async () => [...(await storage.list({ prefix: mark })).keys()].map((key) => key.slice(mark.length)),
  async remove(ids) {
    for (let first = 0; first < ids.length; first += portion)
      await storage.delete(ids.slice(first, first + portion).map((id) => mark + id))
  },
})
