// Who waited how long for what: measurements find the request that they belong to by its asynchronous context.
import { AsyncLocalStorage } from 'node:async_hooks'

/** Milliseconds waited for each dependency by name. */
type Timings = Record<string, number>

const current = new AsyncLocalStorage<Timings>()

/** Runs work; every measurement made under it is added to `timings`. */
export const collectTimings = <T>(timings: Timings, work: () => Promise<T>): Promise<T> =>
  current.run(timings, work)

/** Adds milliseconds to what the current request waited for a dependency. */
export function addTiming(name: string, milliseconds: number): void {
  const timings = current.getStore()
  if (timings) timings[name] = (timings[name] ?? 0) + milliseconds
}

/** Waits for work and adds the time to the current request's entry for `name`. */
export async function measure<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    addTiming(name, performance.now() - start)
  }
}
