// The `service` port for tidying up, over Postgres.
import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { SweepStore } from '../../service/sweep.ts'
import type { Database } from './client.ts'
import { chatMessages, failedLogins, idempotencyKeys, rateLimits, userSessions } from './schema.ts'

const hours = (count: number) => count * 3_600_000
const before = (at: Date, milliseconds: number) => new Date(at.getTime() - milliseconds)

/** A session that is over stays for a day, so that its refresh token is still known as one that was used. */
const sessionsKept = hours(24)
const keysKept = hours(24)
/** Longer than anything is limited for. */
const countsKept = hours(1)

export const postgresSweep = (db: Database): SweepStore => ({
  async deleteExpired(at) {
    const over = before(at, sessionsKept).toISOString()
    const counted = before(at, countsKept)
    const [sessions, keys, failures, limits] = await db.batch([
      db
        .delete(userSessions)
        .where(sql`least(${userSessions.expiresAt}, ${userSessions.revokedAt}) < ${over}::timestamptz`),
      db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before(at, keysKept))),
      db.delete(failedLogins).where(lt(failedLogins.lastFailedAt, counted)),
      db.delete(rateLimits).where(lt(rateLimits.minute, Math.floor(counted.getTime() / 60_000))),
    ])
    return {
      sessions: sessions.rowCount,
      idempotency_keys: keys.rowCount,
      failed_logins: failures.rowCount,
      rate_limits: limits.rowCount,
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
