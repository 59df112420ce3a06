// The sliding window of `platform/redis/rate-limit.ts` in one SQL statement, for as long as Redis can't count.
import { sql } from 'drizzle-orm'
import { type RateLimit, type RateLimitState, windowMs } from '#shared/rate-limit.ts'
import type { Database } from './client.ts'

export function postgresRateLimit(db: Database): RateLimit {
  return async (key, quota, now) => {
    const minute = Math.floor(now / windowMs)
    const weight = 1 - (now % windowMs) / windowMs
    const previous = sql`case l.minute when ${minute}::integer then l.previous when ${minute - 1}::integer then l.current else 0 end`
    const current = sql`case l.minute when ${minute}::integer then l.current else 0 end`
    const allowed = sql`(${previous}) * ${weight}::float8 + (${current}) + 1 <= ${quota}`
    const { rows } = await db.execute<Pick<RateLimitState, 'allowed' | 'previous' | 'current'>>(sql`
      insert into rate_limits as l (key, minute, previous, current, allowed) values (${key}, ${minute}, 0, 1, true)
      on conflict (key) do update set minute = excluded.minute, previous = ${previous},
        current = (${current}) + (${allowed})::integer, allowed = ${allowed}
      returning previous, current, allowed`)
    return { ...rows[0]!, quota, windowMs, now }
  }
}
