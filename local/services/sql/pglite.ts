// The embedded PostgreSQL, on a thread of its own: its statements compute, and whatever shares their thread stands still.
import { Worker } from 'node:worker_threads'
import type { SqlBackend } from './backend.ts'
import type { Answer, Ask } from './pglite-thread.ts'

/**
 * Opens the embedded PostgreSQL.
 * @param dataDir its folder, made when missing and held by nobody else; in memory without one
 */
export async function openPglite(dataDir?: string): Promise<SqlBackend> {
  const thread = new Worker(new URL('./pglite-thread.ts', import.meta.url))
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let asked = 0
  let ended: Error | undefined

  const ask = async (name: Ask['name'], ...given: Ask['with']) => {
    if (ended) throw ended
    const answer = Promise.withResolvers<unknown>()
    const id = ++asked
    waiting.set(id, answer)
    thread.postMessage({ id, name, with: given })
    return answer.promise as never
  }
  thread.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asker?.reject(Object.assign(new Error(), answer.error))
    else asker?.resolve(answer.value)
  })
  // A thread that ends by itself takes down nobody who can still say why.
  const fail = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('the embedded PostgreSQL has ended')))

  await ask('open', dataDir).catch(async (error) => {
    await thread.terminate()
    throw error
  })
  return {
    query: (statement) => ask('query', statement),
    transaction: (statements, mode) => ask('transaction', statements, mode),
    close: async () => {
      await ask('close')
      await thread.terminate()
    },
  }
}
