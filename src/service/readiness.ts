// Whether the dependencies answer: Postgres must, Redis should.
import type { Check, Readiness } from './schemas.ts'

/** Each asks one dependency and throws when it does not answer. */
export type ReadinessServices = {
  pings: { postgres: () => Promise<void>; redis: () => Promise<void> }
  /** Whether the MCP servers answered when they were last met, which nobody asks for; null where there are none. */
  mcpOk: (() => boolean) | null
}

/** Asks both at once; a fault is an answer here, not an error. */
export async function readiness({ pings, mcpOk }: ReadinessServices): Promise<Readiness> {
  const [postgres, redis] = await Promise.all([check(pings.postgres), check(pings.redis)])
  const status = postgres.ok ? (redis.ok ? 'ready' : 'degraded') : 'unavailable'
  return { status, checks: { postgres, redis, ...(mcpOk && { mcp: { ok: mcpOk() } }) } }
}

async function check(ping: () => Promise<void>): Promise<Check> {
  const start = performance.now()
  const ok = await ping().then(
    () => true,
    () => false,
  )
  return { ok, latency_ms: Math.round((performance.now() - start) * 10) / 10 }
}
