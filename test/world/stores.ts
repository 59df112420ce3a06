// The databases behind the Worker, asked by a test itself: past the faults and the counts of its scope.
import { inject } from 'vitest'
import { until } from './until.ts'

const behind = `${inject('proxyUrl')}/tests`

/** The rows of a statement; values are Postgres' own text, null where there is none. */
export async function sql(query: string, ...params: unknown[]): Promise<Record<string, string | null>[]> {
  const response = await fetch(`${behind}/sql`, {
    method: 'POST',
    headers: { 'neon-connection-string': inject('databaseUrl') },
    body: JSON.stringify({ query, params }),
  })
  const answer = (await response.json()) as { rows: Record<string, string | null>[]; message?: string }
  if (!response.ok) throw new Error(answer.message)
  return answer.rows
}

/** The reply to a Redis command. */
export async function redis(...command: (string | number)[]): Promise<unknown> {
  const response = await fetch(`${behind}/redis`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inject('redisToken')}` },
    body: JSON.stringify(command),
  })
  const answer = (await response.json()) as { result?: unknown; error?: string }
  if (answer.error) throw new Error(answer.error)
  return answer.result
}

/** Whether the cache holds a session, or an API key, for live. */
export const isCached = async (id: string) => (await redis('EXISTS', `session:${id}`)) === 1

/** Resolves when nothing is cached of any of these. */
export const forgotten = (ids: string[]): Promise<void> =>
  until(async () => !(await Promise.all(ids.map(isCached))).some(Boolean))
