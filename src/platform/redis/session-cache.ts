// Live sessions. A key holds a session (JSON), or the lease of a reader that is fetching one from Postgres.
// A revocation deletes the key, and with it any lease, so that no reader can put back what was just ended.
import type { LiveSession, SessionCache } from '#auth/sessions/store.ts'
import { windowMs } from '#shared/rate-limit.ts'
import type { RunScript } from './client.ts'
import { admitLua, toRateLimitState } from './rate-limit.ts'

const cachedMs = 5 * 60_000
/** Longer than a slow database takes to answer; a reader that died keeps others from filling for as long. */
const leaseMs = 10_000

// Every key behind the first is a limit: the last one's count is told, or that of the first that is used up.
const countLua = `${admitLua}
local function count(quota, now)
  local counted = {}
  if quota == 0 then return counted end
  for i = 2, #KEYS do
    counted = admit(KEYS[i], quota, ${windowMs}, now)
    if counted[1] == 0 then return counted end
  end
  return counted
end
`

const readLua = `${countLua}
local held = redis.call('GET', KEYS[1])
if held and string.sub(held, 1, 1) == '{' then return {held, '', count(tonumber(ARGV[2]), tonumber(ARGV[3]))} end
if held then return {'', '', {}} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ${leaseMs})
return {'', ARGV[1], {}}
`

const fillLua = `${countLua}
if ARGV[1] ~= '' and redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5]) end
return count(tonumber(ARGV[2]), tonumber(ARGV[3]))
`

// In portions: there is only so much room for the arguments of one call.
const deleteLua = `
for first = 1, #KEYS, 1000 do redis.call('DEL', unpack(KEYS, first, math.min(first + 999, #KEYS))) end
return #KEYS
`

const sessionKey = (sessionId: string) => `session:${sessionId}`
const limitKey = (userId: string) => `limit:user:${userId}`

/**
 * @param quota requests per minute and user; 0 turns the limit off.
 * @param kind API keys have a limit each beside that of their user.
 */
export function redisSessionCache(
  run: RunScript,
  quota: number,
  newId: () => string,
  kind: 'session' | 'api_key' = 'session',
): SessionCache {
  const keys = (id: string, userId: string) => [
    sessionKey(id),
    ...(kind === 'api_key' ? [`limit:api_key:${id}`] : []),
    limitKey(userId),
  ]
  return {
    async read(sessionId, userId, now) {
      const reply = await run(readLua, keys(sessionId, userId), [newId(), quota, now])
      const [cached, lease, counted] = reply as [string, string, unknown]
      if (!cached) return { session: null, lease: lease || null }
      const rateLimit = toRateLimitState(counted, quota, now)
      return { session: JSON.parse(cached) as LiveSession, rateLimit }
    },
    async fill(sessionId, lease, session, now) {
      const lifetime = Math.max(1, Math.min(cachedMs, session.expiresAt - now))
      const args = [lease ?? '', quota, now, JSON.stringify(session), lifetime]
      return toRateLimitState(await run(fillLua, keys(sessionId, session.user.id), args), quota, now)
    },
    async delete(sessionIds) {
      if (sessionIds.length > 0) await run(deleteLua, sessionIds.map(sessionKey), [])
    },
    async deleteUser(userId, sessionIds) {
      await run(deleteLua, [limitKey(userId), ...sessionIds.map(sessionKey)], [])
    },
  }
}
