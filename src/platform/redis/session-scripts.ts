// The Lua of the session cache, each script one request. KEYS are the session, what remembers that it is over, the limit of
// the address for tokens that are dead, then the limits of what lives.
import { windowMs } from '#shared/rate-limit.ts'
import { admitLua } from './rate-limit.ts'

/** Longer than a slow database takes to answer; a reader that died keeps others from filling for as long. */
const leaseMs = 10_000
/** What is over stays so: after a while Postgres may say it once more. */
const buriedMs = 60 * 60_000

/** Requests a minute: of a user or session, of refreshes with one session, of dead tokens from one address; 0 counts none. */
export type SessionQuotas = { user: number; refresh: number; dead: number }

export function sessionScripts(quotas: SessionQuotas) {
  // `count` tells the last limit's count, or that of the first that is used up.
  const lua = `${admitLua}
local function count(now)
  local counted = {}
  if ${quotas.user} == 0 then return counted end
  for i = 4, #KEYS do
    counted = admit(KEYS[i], ${quotas.user}, ${windowMs}, now)
    if counted[1] == 0 then return counted end
  end
  return counted
end
local function countDead(now)
  if ${quotas.dead} == 0 then return {} end
  return admit(KEYS[3], ${quotas.dead}, ${windowMs}, now)
end
`
  return {
    // ARGV: a lease, now, what the cached session has to hold.
    read: `${lua}
local now = tonumber(ARGV[2])
if redis.call('EXISTS', KEYS[2]) == 1 then return {'over', '', countDead(now)} end
local held = redis.call('GET', KEYS[1])
if held and string.sub(held, 1, 1) == '{' then
  if string.find(held, ARGV[3], 1, true) then return {held, '', count(now)} end
  return {'over', '', countDead(now)}
end
if held then return {'', '', {}} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ${leaseMs})
return {'', ARGV[1], {}}
`,
    // ARGV: the lease, now, the session, how long it stays.
    fill: `${lua}
if ARGV[1] ~= '' and redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4]) end
return count(tonumber(ARGV[2]))
`,
    // ARGV: now, what may be deleted: anything, or one lease alone.
    bury: `${lua}
redis.call('SET', KEYS[2], '1', 'PX', ${buriedMs})
if ARGV[2] == '' or redis.call('GET', KEYS[1]) == ARGV[2] then redis.call('DEL', KEYS[1]) end
return countDead(tonumber(ARGV[1]))
`,
    // ARGV: now. The fourth key is the limit of refreshes.
    refresh: `${lua}
local now = tonumber(ARGV[1])
if redis.call('EXISTS', KEYS[2]) == 1 then return {1, countDead(now)} end
if ${quotas.refresh} == 0 then return {0, {}} end
return {0, admit(KEYS[4], ${quotas.refresh}, ${windowMs}, now)}
`,
    // In portions: there is only so much room for the arguments of one call.
    delete: `
for first = 1, #KEYS, 1000 do redis.call('DEL', unpack(KEYS, first, math.min(first + 999, #KEYS))) end
return #KEYS
`,
  }
}
