// The `auth` port to sessions, over Postgres.
import { and, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { EndedSession, SessionStore } from '#auth/sessions/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { userSessions, users } from '#platform/postgres/schema/index.ts'
import { lockUser, toUser, userColumns } from '#platform/postgres/user.ts'

/** Longer than a session, or the lease on one, stays in Redis. */
export const cacheLifetime = sql.raw(`interval '10 minutes'`)

export function postgresSessions(db: Database): SessionStore {
  const living = (userId: string, at: Date) =>
    and(eq(userSessions.userId, userId), isNull(userSessions.revokedAt), gt(userSessions.expiresAt, at))
  const livingOne = (sessionId: string, userId: string, at: Date) =>
    and(
      eq(userSessions.id, sessionId),
      living(userId, at),
      eq(users.id, userSessions.userId),
      eq(users.isActive, true),
    )

  return {
    async touch(sessionId, userId, at) {
      const [row] = await db
        .update(userSessions)
        .set({ lastActivity: at })
        .from(users)
        .where(livingOne(sessionId, userId, at))
        .returning({ ...userColumns, expiresAt: userSessions.expiresAt })
      return row ? { user: toUser(row), expiresAt: row.expiresAt.getTime() } : null
    },

    async renew({ sessionId, userId, generation }, at, ends, graceSeconds) {
      const s = userSessions
      const now = sql`${at.toISOString()}::timestamptz`
      const current = sql`${s.generation} = ${generation}`
      const accepted = sql`(${current} or ${s.generation} = ${generation} + 1 and ${s.rotatedAt} > ${now} - ${graceSeconds} * interval '1 second')`
      const end = sql`case when ${s.rememberMe} then ${ends.long.toISOString()}::timestamptz else ${ends.short.toISOString()}::timestamptz end`
      // Racing refreshes meet at the row, and each decides by what the one before it has left there.
      const [row] = await db
        .update(s)
        .set({
          generation: sql`case when ${current} then ${generation} + 1 else ${s.generation} end`,
          rotatedAt: sql`case when ${current} then ${now} else ${s.rotatedAt} end`,
          revokedAt: sql`case when ${accepted} then null else ${now} end`,
          expiresAt: sql`case when ${accepted} then ${end} else ${s.expiresAt} end`,
          lastActivity: at,
        })
        .from(users)
        .where(livingOne(sessionId, userId, at))
        .returning({ generation: s.generation, expiresAt: s.expiresAt, revokedAt: s.revokedAt })
      return row && !row.revokedAt ? { generation: row.generation, expiresAt: row.expiresAt } : null
    },

    async list(userId, at) {
      const rows = await db
        .select()
        .from(userSessions)
        .where(living(userId, at))
        .orderBy(desc(userSessions.createdAt), desc(userSessions.id))
      return rows.map((row) => ({
        id: row.id,
        created_at: row.createdAt.toISOString(),
        last_activity: row.lastActivity.toISOString(),
        expires_at: row.expiresAt.toISOString(),
        ip_address: row.ipAddress,
        user_agent: row.userAgent,
      }))
    },

    async end(userId, sessionId, at) {
      const one = sessionId === null ? undefined : sql`id = ${sessionId}`
      const [, ended] = await db.batch([lockUser(db, userId), endSessions(db, userId, at, one)])
      return ended.rows
    },
  }
}

/**
 * Ends the living sessions of a user and returns them, together with those that ended so lately that they may still be
 * cached: a request that could not take them out of the cache can be repeated.
 */
export const endSessions = (db: Database, userId: string, at: Date, only: SQL = sql`true`) => {
  const now = sql`${at.toISOString()}::timestamptz`
  return db.execute<EndedSession>(sql`
    with ending as (
      select id, revoked_at is null as live from user_sessions
      where user_id = ${userId} and expires_at > ${now} and (revoked_at is null or revoked_at > ${now} - ${cacheLifetime})
        and ${only} for update
    )
    update user_sessions s set revoked_at = coalesce(s.revoked_at, ${now}) from ending where s.id = ending.id
    returning s.id, ending.live`)
}
