// Live sessions, and which are over. A key holds a session (JSON), or the lease of a reader that is fetching one from Postgres.
// A revocation deletes the key, and with it any lease, so that no reader can put back what was just ended.
import { ifUnreachable } from '#auth/sessions/check-session.ts'
import type { Bearer, LiveSession, SessionCache } from '#auth/sessions/store.ts'
import type { RateLimit } from '#shared/rate-limit.ts'
import type { RunScript } from './client.ts'
import { toRateLimitState } from './rate-limit.ts'
import { type SessionQuotas, sessionScripts } from './session-scripts.ts'

const cachedMs = 5 * 60_000

const sessionKey = (sessionId: string) => `session:${sessionId}`
const userLimit = (userId: string) => `limit:user:${userId}`
const ownLimit = (sessionId: string) => `limit:session:${sessionId}`
const refreshLimit = (sessionId: string) => `limit:refresh:${sessionId}`
const deadLimit = (address: string) => `limit:dead:${address}`

type Options = {
  newId: () => string
  quotas: SessionQuotas
  /** API keys have a limit each beside that of their user. */
  kind?: 'session' | 'api_key'
  /** Counts refreshes in place of a Redis that can't be asked. */
  fallback?: RateLimit
}

export function redisSessionCache(
  run: RunScript,
  { newId, quotas, kind = 'session', fallback }: Options,
): SessionCache {
  const scripts = sessionScripts(quotas)
  // What is over is what was shown, and not the id in it alone, which may live in other hands: of an API key its secret,
  // of a session its id with its user.
  const whose = ({ id, userId, hash, address }: Pick<Bearer, 'id' | 'userId' | 'hash' | 'address'>) => [
    sessionKey(id),
    `over:${hash ?? `${id}:${userId}`}`,
    deadLimit(address),
  ]
  const limits = ({ id, userId, countBy }: Bearer) => {
    if (countBy === 'session') return [ownLimit(id)]
    return [...(kind === 'api_key' ? [`limit:api_key:${id}`] : []), userLimit(userId)]
  }
  return {
    async read(bearer) {
      const { hash, now } = bearer
      const reply = await run(scripts.read, [...whose(bearer), ...limits(bearer)], [newId(), now, hash ?? ''])
      const [cached, lease, counted] = reply as [string, string, unknown]
      if (cached === 'over') return { kind: 'over', rateLimit: toRateLimitState(counted, quotas.dead, now) }
      if (!cached) return { kind: 'unknown', lease: lease || null }
      const rateLimit = toRateLimitState(counted, quotas.user, now)
      return { kind: 'live', session: JSON.parse(cached) as LiveSession, rateLimit }
    },

    async fill(bearer, lease, session) {
      const { now } = bearer
      const lifetime = Math.max(1, Math.min(cachedMs, session.expiresAt - now))
      const args = [lease ?? '', now, JSON.stringify(session), lifetime]
      return toRateLimitState(
        await run(scripts.fill, [...whose(bearer), ...limits(bearer)], args),
        quotas.user,
        now,
      )
    },

    async bury(bearer, lease) {
      const args = [bearer.now, bearer.hash === null ? '' : (lease ?? '-')]
      return toRateLimitState(await run(scripts.bury, whose(bearer), args), quotas.dead, bearer.now)
    },

    async admitRefresh({ id, userId, address, now }) {
      try {
        const keys = [...whose({ id, userId, hash: null, address }), refreshLimit(id)]
        const [over, counted] = (await run(scripts.refresh, keys, [now])) as [number, unknown]
        const isOver = Number(over) === 1
        const quota = isOver ? quotas.dead : quotas.refresh
        return { isOver, rateLimit: toRateLimitState(counted, quota, now) }
      } catch (error) {
        ifUnreachable(error)
        if (quotas.refresh === 0 || !fallback) return { isOver: false, rateLimit: null }
        return { isOver: false, rateLimit: await fallback(`refresh:${id}`, quotas.refresh, now) }
      }
    },

    async delete(sessionIds) {
      if (sessionIds.length > 0) await run(scripts.delete, sessionIds.map(sessionKey), [])
    },

    async deleteUser(userId, sessionIds) {
      const keys = sessionIds.flatMap((id) => [sessionKey(id), ownLimit(id), refreshLimit(id)])
      await run(scripts.delete, [userLimit(userId), ...keys], [])
    },
  }
}
