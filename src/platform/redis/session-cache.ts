// Copies of live sessions. A key holds a copy (JSON), or the lease of a reader that is fetching one from Postgres.
// A revocation deletes the key, and with it any lease, so that no reader can put back what was just ended.
import type { LiveSession, SessionCopies } from '#auth/store.ts'
import type { SessionCopies as UserKeys } from '#users/store.ts'
import type { RunScript } from './client.ts'
import { admitLua, toUsage, windowMs } from './rate-limit.ts'

const copyMs = 5 * 60_000
/** Longer than a slow database takes to answer; a reader that died keeps others from filling for as long. */
const leaseMs = 10_000

const countLua = `${admitLua}
local function count(key, quota, now)
  if quota == 0 then return {} end
  return admit(key, quota, ${windowMs}, now)
end
`

const readLua = `${countLua}
local held = redis.call('GET', KEYS[1])
if held and string.sub(held, 1, 1) == '{' then return {held, '', count(KEYS[2], tonumber(ARGV[2]), tonumber(ARGV[3]))} end
if held then return {'', '', {}} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ${leaseMs})
return {'', ARGV[1], {}}
`

const fillLua = `${countLua}
if ARGV[1] ~= '' and redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5]) end
return count(KEYS[2], tonumber(ARGV[2]), tonumber(ARGV[3]))
`

// In portions: there is only so much room for the arguments of one call.
const forgetLua = `
for first = 1, #KEYS, 1000 do redis.call('DEL', unpack(KEYS, first, math.min(first + 999, #KEYS))) end
return #KEYS
`

const sessionKey = (sessionId: string) => `session:${sessionId}`
const limitKey = (userId: string) => `limit:user:${userId}`
const keys = (sessionId: string, userId: string) => [sessionKey(sessionId), limitKey(userId)]

/** @param quota requests per minute and user; 0 turns the limit off. */
export function redisSessionCopies(
  run: RunScript,
  quota: number,
  newId: () => string,
): SessionCopies & UserKeys {
  return {
    async read(sessionId, userId, now) {
      const reply = await run(readLua, keys(sessionId, userId), [newId(), quota, now])
      const [copy, lease, counted] = reply as [string, string, unknown]
      if (!copy) return { session: null, lease: lease || null }
      return { session: JSON.parse(copy) as LiveSession, usage: toUsage(counted, quota, now) }
    },
    async fill(sessionId, lease, session, now) {
      const lifetime = Math.max(1, Math.min(copyMs, session.expiresAt - now))
      const args = [lease ?? '', quota, now, JSON.stringify(session), lifetime]
      return toUsage(await run(fillLua, keys(sessionId, session.user.id), args), quota, now)
    },
    async forget(sessionIds) {
      if (sessionIds.length > 0) await run(forgetLua, sessionIds.map(sessionKey), [])
    },
    async forgetUser(userId, sessionIds) {
      await run(forgetLua, [limitKey(userId), ...sessionIds.map(sessionKey)], [])
    },
  }
}
