// Bad weather: dependencies fail for a while and come back, and the Worker loses its power.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stage } from '../bench/stage.ts'
import type { Workerd } from '../local/build/workerd.ts'
import type { Dependency, Fault } from '../test/world/proxy.ts'
import { chance } from './chance.ts'
import type { Ledger } from './ledger.ts'

const kinds = ['refuse', 'hang', 'slow', 'error', 'garbage', 'cut_after'] as const satisfies Fault['kind'][]

/** Begins; `clear` ends it, with everything whole again. */
export function startWeather(stage: Stage, worker: Workerd, seed: number, ledger: Ledger) {
  const over = new AbortController()
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: over.signal }).catch(() => {})

  async function fail(dependency: Dependency) {
    const dice = chance(seed, `weather ${dependency}`)
    while (!over.signal.aborted) {
      await pause(dice.between(500, 3000))
      const kind = dice.of(kinds)
      // One in twelve outlasts every time-out that the Worker has.
      const lasting = dice.in(0.08) ? 6000 : dice.between(50, 900)
      if (over.signal.aborted) return
      await control(stage, 'PUT', `/faults/${dependency}`, { kind, delay_ms: dice.between(50, 1500) })
      ledger.count(`${dependency}: ${kind}`)
      await pause(lasting)
      await control(stage, 'DELETE', `/faults/${dependency}`)
    }
  }

  let current = worker
  async function cutPower() {
    const dice = chance(seed, 'weather power')
    while (!over.signal.aborted) {
      await pause(dice.between(3000, 12_000))
      if (over.signal.aborted) return
      await current.kill()
      ledger.count('power cuts')
      await sleep(dice.between(0, 400))
      current = await stage.startWorker({ port: worker.port })
    }
  }

  const all = Promise.all([fail('sql'), fail('redis'), fail('model'), cutPower()])
  return {
    async clear() {
      over.abort()
      await all
      await control(stage, 'DELETE', '/faults')
    },
  }
}

async function control({ scope }: Stage, method: string, path: string, fault?: Fault): Promise<void> {
  const response = await fetch(scope + path, { method, ...(fault && { body: JSON.stringify(fault) }) })
  await response.text()
}
