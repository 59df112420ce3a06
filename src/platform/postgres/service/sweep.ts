// The `service` port for tidying up, over Postgres.
import { and, asc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '#platform/postgres/client.ts'
import {
  chatMessages,
  failedLogins,
  idempotencyKeys,
  rateLimits,
  userSessions,
} from '#platform/postgres/schema/index.ts'
import type { SweepStore } from '#service/sweep.ts'

const hours = (count: number) => count * 3_600_000
const before = (at: Date, milliseconds: number) => new Date(at.getTime() - milliseconds)

/** A session that is over stays for a day, so that its refresh token is still known as one that was used. */
const sessionsKept = hours(24)
const keysKept = hours(24)
/** Longer than anything is limited for. */
const countsKept = hours(1)

/** So many rows go in one statement, and so many statements in one sweep: a backlog is worked off by the next ones. */
const portion = 10_000
const mostPortions = 20

export const postgresSweep = (db: Database): SweepStore => ({
  async deleteExpired(at) {
    const over = before(at, sessionsKept).toISOString()
    const counted = before(at, countsKept)
    const { expiresAt, revokedAt } = userSessions
    return {
      sessions: await clear(db, userSessions, sql`least(${expiresAt}, ${revokedAt}) < ${over}::timestamptz`),
      idempotency_keys: await clear(db, idempotencyKeys, lt(idempotencyKeys.createdAt, before(at, keysKept))),
      failed_logins: await clear(db, failedLogins, lt(failedLogins.lastFailedAt, counted)),
      rate_limits: await clear(db, rateLimits, lt(rateLimits.minute, Math.floor(counted.getTime() / 60_000))),
    }
  },

  stalePending: (before, limit) =>
    db
      .select({
        userId: chatMessages.userId,
        threadId: chatMessages.threadId,
        messageId: chatMessages.id,
      })
      .from(chatMessages)
      .where(and(eq(chatMessages.status, 'pending'), lt(chatMessages.createdAt, before)))
      .orderBy(asc(chatMessages.createdAt))
      .limit(limit),
})

/** Deletes rows, those that somebody is at work on left for the next time, so that nobody waits for each other. */
async function clear(db: Database, table: PgTable, condition: SQL): Promise<number> {
  for (let deleted = 0, round = 1; ; round++) {
    const { rowCount } = await db.execute(sql`
      delete from ${table} where ctid = any(array(
        select ctid from ${table} where ${condition} limit ${portion} for update skip locked))`)
    deleted += rowCount
    if (rowCount < portion || round === mostPortions) return deleted
  }
}
