// The `auth` ports to sessions and to what their ends owe, over Postgres.
import { and, desc, eq, getTableColumns, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { OwedStore } from '#auth/sessions/owed.ts'
import type { EndedSession, SessionStore } from '#auth/sessions/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { userSessions, users } from '#platform/postgres/schema/index.ts'
import { lockUser, toUser, userColumns } from '#platform/postgres/user.ts'
import type { Caller } from '#shared/identity.ts'
import { instant } from './instants.ts'

/** Longer than a session, or the lease on one, stays in Redis. */
export const cacheLifetime = sql.raw(`interval '10 minutes'`)

/** @param maxDays a session ends after so many days, whatever it was told when it was renewed. */
export function postgresSessions(db: Database, maxDays: number): SessionStore {
  const lastEnd = sql`${userSessions.createdAt} + ${maxDays} * interval '1 day'`
  const expiresAt = sql`least(${userSessions.expiresAt}, ${lastEnd})`.mapWith(userSessions.expiresAt)
  const living = (userId: string, at: Date) =>
    and(
      ...[eq(userSessions.userId, userId), isNull(userSessions.revokedAt), gt(userSessions.expiresAt, at)],
      sql`${lastEnd} > ${instant(at)}`,
    )
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
        .returning({ ...userColumns, expiresAt })
      return row ? { user: toUser(row), expiresAt: row.expiresAt.getTime() } : null
    },

    async renew({ sessionId, userId, generation }, at, ends, graceSeconds) {
      const s = userSessions
      const now = instant(at)
      const since = at.getTime() - graceSeconds * 1000
      const current = sql`${s.generation} = ${generation}`
      // Whatever was current while its successor is unused is the predecessor: to use that would have made another.
      const predecessor = sql`coalesce(${s.predecessor}, ${s.generation} - 1) = ${generation}`
      const isLate = sql`(${predecessor} and ${s.rotatedAt} <= ${now} - ${graceSeconds} * interval '1 second')`
      const retiredLately = sql`coalesce((${s.retired}->>${String(generation)}::text)::bigint > ${since}, false)`
      const accepted = sql`(${current} or ${predecessor} or ${retiredLately})`
      const begins = sql`(${current} or ${isLate})`
      const retired = sql`(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(${s.retired}) where value::bigint > ${since})
        || jsonb_build_object(${String(generation)}::text, ${at.getTime()}::bigint)`
      const end = sql`least(case when ${s.rememberMe} then ${instant(ends.long)} else ${instant(ends.short)} end, ${lastEnd})`
      // Racing refreshes meet at the row, and each decides by what the one before it has left there.
      const renewed = db
        .update(s)
        .set({
          generation: sql`case when ${begins} then ${s.generation} + 1 else ${s.generation} end`,
          predecessor: sql`case when ${begins} then ${generation}::integer else ${s.predecessor} end`,
          retired: sql`case when ${current} then ${retired} else ${s.retired} end`,
          rotatedAt: sql`case when ${begins} then ${now} else ${s.rotatedAt} end`,
          revokedAt: sql`case when ${accepted} then null else ${now} end`,
          expiresAt: sql`case when ${accepted} then ${end} else ${s.expiresAt} end`,
          lastActivity: at,
        })
        .from(users)
        .where(livingOne(sessionId, userId, at))
        .returning({ generation: s.generation, expiresAt: s.expiresAt, revokedAt: s.revokedAt })
      const revoked = sql`select id from user_sessions where id = ${sessionId} and user_id = ${userId} and revoked_at = ${now}`
      const [[row]] = await db.batch([renewed, db.execute(owe(revoked, at))])
      return row && !row.revokedAt ? { generation: row.generation, expiresAt: row.expiresAt } : null
    },

    async list(userId, at) {
      const rows = await db
        .select({ ...getTableColumns(userSessions), end: expiresAt })
        .from(userSessions)
        .where(living(userId, at))
        .orderBy(desc(userSessions.createdAt), desc(userSessions.id))
      return rows.map((row) => ({
        id: row.id,
        created_at: row.createdAt.toISOString(),
        last_activity: row.lastActivity.toISOString(),
        expires_at: row.end.toISOString(),
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
    ), ended as (
      update user_sessions s set revoked_at = coalesce(s.revoked_at, ${now}) from ending where s.id = ending.id
      returning s.id, ending.live
    ), owed as (${owe(sql`select id from ended`, at)})
    select id, live from ended`)
}

/**
 * Whether a session lives. Behind the lock of its user it is part of what writes a way in: a request that was on its way when
 * its session ended adds none that would outlive a reset.
 */
export const isLive = ({ userId, sessionId }: Caller) => sql`exists (
  select from user_sessions where id = ${sessionId} and user_id = ${userId} and revoked_at is null)`

/** Ends the oldest sessions of a user beyond so many, if the newest has been opened. */
export const endOldest = (
  db: Database,
  { id, userId, createdAt }: { id: string; userId: string; createdAt: Date },
  maxSessions: number,
) =>
  db.execute<{ id: string }>(sql`
    with ended as (
      update user_sessions set revoked_at = ${instant(createdAt)} where id in (
        select id from user_sessions
        where user_id = ${userId} and revoked_at is null and expires_at > ${instant(createdAt)}
          and exists (select from user_sessions where id = ${id})
        order by created_at desc, id desc offset ${maxSessions}
      ) returning id
    ), owed as (${owe(sql`select id from ended`, createdAt)})
    select id from ended`)

/** Notes that the cache may hold what a query of ids has just ended: part of the statement that ends it. */
export const owe = (ended: SQL, at: Date) => sql`
  insert into owed_revocations (id, owed_at) select id, ${instant(at)} from (${ended}) ended
  on conflict (id) do update set owed_at = excluded.owed_at`

/** What revocations owe. */
export const postgresOwed = (db: Database): OwedStore => ({
  async list(since, limit) {
    const { rows } = await db.execute<{ id: string }>(
      sql`select id from owed_revocations where owed_at > ${instant(since)} limit ${limit}`,
    )
    return rows.map(({ id }) => id)
  },

  async settle(ids) {
    await db.execute(sql`delete from owed_revocations where id = any(${sql.param(ids)}::uuid[])`)
  },
})
