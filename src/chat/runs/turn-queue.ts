// One thing at a time: work on a thread waits for the work before it.
import { Failure } from '#shared/failure.ts'

export type Turns = {
  /** Does work when all before it is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /**
   * The same for a request. One whose turn comes after work that Postgres has failed meanwhile is told the same, and does
   * not wait for Postgres again. @throws {Failure}
   */
  onRequest<T>(work: () => Promise<T>): Promise<T>
}

export function createTurns(now: () => number): Turns {
  let queue: Promise<unknown> = Promise.resolve()
  let trouble: { at: number; failure: Failure } | null = null

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work)
    queue = result.catch((error) => {
      const failure = Failure.within(error)
      if (failure) trouble = { at: now(), failure }
    })
    return result
  }

  return {
    inTurn,
    onRequest(work) {
      const since = now()
      return inTurn(async () => {
        if (trouble && trouble.at > since) throw trouble.failure
        return work()
      })
    },
  }
}
