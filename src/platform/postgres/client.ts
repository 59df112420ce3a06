// Drizzle over Neon's HTTP driver, with a bound on how long an answer may take and one word for every way it fails.
import { neon, neonConfig } from '@neondatabase/serverless'
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http'
import * as schema from '#platform/postgres/schema/index.ts'
import { nameStatement } from '#platform/postgres/statement-names.ts'
import { timeLimits } from '#platform/time-limits.ts'
import { measure } from '#platform/timings.ts'
import { Failure } from '#shared/failure.ts'

/** Without `transaction`: over HTTP writes that belong together are one statement or one `batch`. */
export type Database = Omit<NeonHttpDatabase<typeof schema>, 'transaction'>

/** Classes of SQLSTATE that speak of the server's state and not of the statement (Postgres, appendix A), or no SQLSTATE. */
const serverTrouble = /^(08|25006|28|40|53|57|58|XX|undefined)/

/**
 * @param url `postgresql://…`; @param endpoint where SQL over HTTP is spoken, if not at Neon's own address.
 * Failures of the server itself reach the caller as `database_unavailable`, inside the driver's own errors.
 */
export function createDatabase(url: string, endpoint?: string): Database {
  if (endpoint) neonConfig.fetchEndpoint = endpoint
  neonConfig.fetchFunction = (input: string, init: RequestInit) => measure('postgres', () => ask(input, init))
  const client = neon(url)
  const query: typeof client.query = (statement, ...more) => client.query(nameStatement(statement), ...more)
  return drizzle(Object.assign(neon(url), { query }), { schema })
}

async function ask(input: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeLimits.postgres) })
    const { ok, status } = response
    const answer = (await response.json()) as { code?: unknown }
    if (ok || (status === 400 && !serverTrouble.test(String(answer.code))))
      return { ok, status, json: async () => answer } as Response // All that the driver asks of one.
    throw new Error(`SQL over HTTP answered ${status}`)
  } catch (cause) {
    throw new Failure('database_unavailable', 'The database cannot be reached just now.', { cause })
  }
}

/** Whether an answer was lost at once, so that there is time to ask again: after a time-out there is none. */
export function isRetryable(error: unknown): boolean {
  const failure = Failure.within(error)
  return failure?.code === 'database_unavailable' && (failure.cause as Error).name !== 'TimeoutError'
}

/** The violated constraint of a failed statement or batch, if that is why it failed. */
export function violated(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, constraint } = cause as { code?: unknown; constraint?: unknown }
    if (typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string') return constraint
  }
  return undefined
}
