// What stands before every request that ends sessions, or changes what the cache says of them.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { Failure } from '#shared/failure.ts'
import type { Owed } from './owed.ts'

/**
 * Admits a request only while Redis answers: nothing is written that a cached session would outlive.
 * @throws {Failure} `sessions_unavailable`.
 */
export const requireSessionCache: MiddlewareHandler<RequestEnv> = async (c, next) => {
  if (c.get('degraded'))
    throw new Failure('sessions_unavailable', 'Sessions cannot be ended just now: try again shortly.')
  await next()
}

/** Tells that something may be owed where Postgres did not say what it has written: a sign-in, too, ends sessions. */
export const oweUnsaid = ({ owed }: { owed: Owed }): MiddlewareHandler =>
  async function oweUnsaid(c, next) {
    await next()
    if (c.req.method !== 'GET' && Failure.within(c.error)?.code === 'database_unavailable') await owed.owe([])
  }
