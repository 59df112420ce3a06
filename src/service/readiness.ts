// Whether the dependencies answer: Postgres must, Redis should.
import type { Check, Readiness } from './schemas.ts'

/** Each asks one dependency and throws when it does not answer. */
export type ReadinessServices = {
  pings: { postgres: () => Promise<void>; redis: () => Promise<void> }
  /** Whether the MCP servers answered when they were last met, which nobody asks for; null where there are none. */
  mcpOk: (() => boolean) | null
  /** Lets work go on after the request that began it. */
  background: (work: Promise<unknown>) => void
  now: () => number
}

/** Monitors ask often, and a database that is asked never goes to sleep. */
const keptMs = 5000

/**
 * Whether the dependencies answer, as they did within the last five seconds: all who ask meanwhile share one asking.
 * A fault is an answer here, not an error.
 */
export function createReadiness(services: ReadinessServices): () => Promise<Readiness> {
  const { mcpOk, background, now } = services
  let asked: { at: number; answer: Promise<Pair> } | undefined
  return async () => {
    if (!asked || now() - asked.at >= keptMs) {
      asked = { at: now(), answer: askBoth(services) }
      background(asked.answer) // Whoever asked first may go before the others have their answer.
    }
    const { postgres, redis } = await asked.answer
    const status = postgres.ok ? (redis.ok ? 'ready' : 'degraded') : 'unavailable'
    return { status, checks: { postgres, redis, ...(mcpOk && { mcp: { ok: mcpOk() } }) } }
  }
}

type Pair = { postgres: Check; redis: Check }

async function askBoth({ pings }: ReadinessServices): Promise<Pair> {
  const [postgres, redis] = await Promise.all([check(pings.postgres), check(pings.redis)])
  return { postgres, redis }
}

async function check(ping: () => Promise<void>): Promise<Check> {
  const start = performance.now()
  const ok = await ping().then(
    () => true,
    () => false,
  )
  return { ok, latency_ms: Math.round((performance.now() - start) * 10) / 10 }
}
