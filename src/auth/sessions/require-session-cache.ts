// What stands before every request that ends sessions, or changes what the cache says of them.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { Failure } from '#shared/failure.ts'
import type { Owed } from './owed.ts'

/**
 * Admits a request only while Redis answers: nothing is written that a cached session would outlive. Where Postgres did not
 * say what it has written, that is owed.
 * @throws {Failure} `sessions_unavailable`.
 */
export const requireSessionCache = ({ owed }: { owed: Owed }): MiddlewareHandler<RequestEnv> =>
  async function requireSessionCache(c, next) {
    if (c.get('degraded'))
      throw new Failure('sessions_unavailable', 'Sessions cannot be ended just now: try again shortly.')
    await next()
    if (Failure.within(c.error)?.code === 'database_unavailable') await owed.owe([])
  }
