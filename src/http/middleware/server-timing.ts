// `Server-Timing` (W3C): one entry for each dependency that a request touched, and how long it was waited for.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv, Timings } from '#http/context.ts'

/** Runs work and hands every measurement made under it to `timings`. */
export type CollectTimings = <T>(timings: Timings, work: () => Promise<T>) => Promise<T>

/** Sets `Server-Timing` on every response; it is empty when no dependency was asked. */
export const serverTiming = (collect: CollectTimings): MiddlewareHandler<RequestEnv> =>
  async function serverTiming(c, next) {
    const timings: Timings = {}
    c.set('timings', timings)
    await collect(timings, next)
    const entries = Object.entries(timings).map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`)
    c.res.headers.set('server-timing', entries.join(', '))
  }
