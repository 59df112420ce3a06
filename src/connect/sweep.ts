// Environment → what a sweep works with.
import { closeOrphan } from '#chat/runs/close-orphan.ts'
import type { SweepServices } from '#service/sweep.ts'
import type { Log } from '#shared/log.ts'
import { eraseRest } from '#users/erase-rest.ts'
import { adaptersOf, type Bindings } from './adapters.ts'

/** @throws {Misconfigured} */
export function connectSweep(env: Bindings): SweepServices & { log: Log } {
  const adapters = adaptersOf(env)
  return {
    ...adapters,
    eraseRest: () => eraseRest(adapters),
    closeReply: (reply) => closeOrphan(adapters, reply),
  }
}
