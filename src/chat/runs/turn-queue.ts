// One thing at a time: work on a thread waits for the work before it.
import { Failure } from '#shared/failure.ts'

export type TurnQueue = {
  /** Does work when all before it is done. */
  run<T>(work: () => Promise<T>): Promise<T>
  /**
   * The same for a request. One whose turn comes after work that Postgres has failed meanwhile is told the same, and does
   * not wait for Postgres again. @throws {Failure}
   */
  runOrFailFast<T>(work: () => Promise<T>): Promise<T>
}

export function createTurnQueue(now: () => number): TurnQueue {
  let last: Promise<unknown> = Promise.resolve()
  let lastFailure: { at: number; failure: Failure } | null = null

  const run = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch((error) => {
      const failure = Failure.within(error)
      if (failure) lastFailure = { at: now(), failure }
    })
    return result
  }

  return {
    run,
    runOrFailFast(work) {
      const since = now()
      return run(async () => {
        if (lastFailure && lastFailure.at > since) throw lastFailure.failure
        return work()
      })
    },
  }
}
