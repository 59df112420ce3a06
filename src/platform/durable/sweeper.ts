// The Durable Object behind the sweep: it knows whether there can be anything to tidy up, so that a database that nobody uses
// may sleep, and deletes what erasures have left, by its alarm.
import { DurableObject, waitUntil } from 'cloudflare:workers'
import type { SweepTimes } from '#service/sweep.ts'
import type { OnTrouble } from '#shared/failure.ts'
import type { Eraser } from '#users/store.ts'

/** Where the rest of an erasure could not be deleted, it is tried again after so long. */
const pauseMs = 30_000

/** An isolate tells of its work at most this often. What it did until the next time is taken to have been done then. */
export const noteEveryMs = 5 * 60_000

/** What an object answers to; how it erases, `connect/sweeper.ts` knows. */
export abstract class SweeperObject<Bindings = unknown> extends DurableObject<Bindings> {
  /** Deletes some of what erasures have left. @returns whether more is left. */
  abstract readonly eraseRest: () => Promise<boolean>
  abstract readonly onTrouble: OnTrouble

  async erase(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now())
  }

  override async alarm(): Promise<void> {
    try {
      if (await this.eraseRest()) await this.ctx.storage.setAlarm(Date.now())
    } catch (error) {
      this.onTrouble('an erasure is not finished yet', error)
      await this.ctx.storage.setAlarm(Date.now() + pauseMs)
    }
  }

  /** Somebody has asked Postgres. */
  async note(at: number): Promise<void> {
    await this.ctx.storage.put('active', at)
  }

  /** Whether anything can have come up since the last sweep, or falls due of what that one has left. */
  async isDue(at: number): Promise<boolean> {
    const [active, swept, next] = ['active', 'swept', 'next'].map((key) => this.ctx.storage.get<number>(key))
    const [lastActive = 0, lastSwept, nextDue] = [await active, await swept, await next]
    if (lastSwept === undefined || lastActive + noteEveryMs >= lastSwept) return true
    return nextDue !== undefined && nextDue <= at
  }

  async swept(at: number, nextDue: number | null): Promise<void> {
    await this.ctx.storage.put('swept', at)
    if (nextDue === null) await this.ctx.storage.delete('next')
    else await this.ctx.storage.put('next', nextDue)
  }
}

const objectOf = (namespace: DurableObjectNamespace<SweeperObject>) => namespace.getByName('sweeper')

/** One object for all. Whoever cannot reach it sweeps. */
export const durableSweepTimes = (
  namespace: DurableObjectNamespace<SweeperObject>,
  onTrouble: OnTrouble,
): SweepTimes => ({
  isDue: (at) =>
    objectOf(namespace)
      .isDue(at.getTime())
      .catch((error: unknown) => {
        onTrouble('the sweeper cannot be asked', error)
        return true
      }),
  swept: (at, nextDue) => objectOf(namespace).swept(at.getTime(), nextDue?.getTime() ?? null),
})

/** Tells the object, outside the request and seldom, that Postgres was asked. */
export function durableActivity(
  namespace: DurableObjectNamespace<SweeperObject>,
  now: () => number,
  onTrouble: OnTrouble,
): () => void {
  let told = 0
  return () => {
    if (now() - told < noteEveryMs) return
    told = now()
    waitUntil(
      objectOf(namespace)
        .note(told)
        .catch((error: unknown) => {
          told = 0
          onTrouble('the sweeper cannot be told', error)
        }),
    )
  }
}

export const durableEraser = (
  namespace: DurableObjectNamespace<SweeperObject>,
  onTrouble: OnTrouble,
): Eraser => ({
  wake: () =>
    waitUntil(
      objectOf(namespace)
        .erase()
        .catch((error: unknown) => onTrouble('the sweeper cannot be woken', error)),
    ),
})
