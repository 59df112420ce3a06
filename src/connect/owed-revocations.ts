// The Durable Object that pays what revocations owe, with what it pays by.
import { payOwed } from '#auth/sessions/owed.ts'
import { OwedRevocationsObject, toOwedMemory } from '#platform/durable/owed-revocations.ts'
import { createRunScript } from '#platform/redis/client.ts'
import { redisSessionCache } from '#platform/redis/session-cache.ts'
import { adaptersOf, type Bindings, memoizePerEnv } from './adapters.ts'

/** The class that the Worker exports. */
export class OwedRevocations extends OwedRevocationsObject<Bindings> {
  readonly pay = () => payOwed({ ...payServicesOf(this.env), memory: toOwedMemory(this.ctx.storage) })
  readonly onTrouble = adaptersOf(this.env).onTrouble
}

/** @throws {Misconfigured} */
const payServicesOf = memoizePerEnv((env: Bindings) => {
  const { config, owedStore, newId, now } = adaptersOf(env)
  // One that logs nothing: it asks a Redis that is away once a second.
  const run = createRunScript(config.UPSTASH_REDIS_REST_URL, config.UPSTASH_REDIS_REST_TOKEN)
  const quotas = { user: 0, refresh: 0, dead: 0 }
  return { owedStore, now, cache: redisSessionCache(run, { newId, quotas }) }
})
