// What stands before every request that ends sessions, or changes what their copies say.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { Failure } from '#shared/failure.ts'
import type { Identity } from '#shared/identity.ts'

/**
 * Admits a request only while the copies of sessions can be deleted: nothing is written that a copy would outlive.
 * @throws {Failure} `sessions_unavailable`.
 */
export const copiesInReach: MiddlewareHandler<RequestEnv & { Variables: { identity: Identity } }> =
  async function copiesInReach(c, next) {
    if (c.get('identity').degraded)
      throw new Failure('sessions_unavailable', 'Sessions cannot be ended just now: try again shortly.')
    await next()
  }
