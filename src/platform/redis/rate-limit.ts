// Sliding-window counters: the Lua that every limit shares, and the limit by client address.
import { Failure } from '#shared/failure.ts'
import { type AddressLimit, type RateLimit, type RateLimitState, windowMs } from '#shared/rate-limit.ts'
import type { RunScript } from './client.ts'

/**
 * `admit(key, quota, window, now)` counts a request unless the quota is used up, and returns {1 or 0, previous, current}:
 * two fixed windows in one hash, the previous one weighed by how much of it the sliding window still covers.
 */
export const admitLua = `
local function admit(key, quota, window, now)
  local index = math.floor(now / window)
  local stored = redis.call('HMGET', key, 'index', 'previous', 'current')
  local at, previous, current = tonumber(stored[1]), tonumber(stored[2]) or 0, tonumber(stored[3]) or 0
  if at == index - 1 then previous, current = current, 0
  elseif at ~= index then previous, current = 0, 0 end
  if previous * (1 - (now % window) / window) + current + 1 > quota then return {0, previous, current} end
  redis.call('HSET', key, 'index', index, 'previous', previous, 'current', current + 1)
  redis.call('PEXPIRE', key, window * 2)
  return {1, previous, current + 1}
end
`

/** The reply of `admit` in our own words; null when nothing was counted. */
export function toRateLimitState(reply: unknown, quota: number, now: number): RateLimitState | null {
  if (!Array.isArray(reply) || reply.length < 3) return null
  const [allowed, previous, current] = reply.map(Number) as [number, number, number]
  return { allowed: allowed === 1, quota, windowMs, previous, current, now }
}

/**
 * @param kind of what there are so many per minute and address.
 * @param quota 0 turns the limit off.
 * @param fallback counts in place of a Redis that can't be asked; without it nothing is counted then.
 */
export function redisAddressLimit(
  run: RunScript,
  kind: 'address' | 'dead',
  quota: number,
  fallback?: RateLimit,
): AddressLimit {
  const script = `${admitLua} return admit(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]))`
  return async (address, now) => {
    if (quota === 0) return null
    try {
      return toRateLimitState(
        await run(script, [`limit:${kind}:${address}`], [quota, windowMs, now]),
        quota,
        now,
      )
    } catch (error) {
      if (Failure.within(error)) return fallback ? fallback(`${kind}:${address}`, quota, now) : null
      throw error
    }
  }
}
