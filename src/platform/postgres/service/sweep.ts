// The `service` port for tidying up, over Postgres.
import { lt, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { bounds } from '#auth/credentials/attempt.ts'
import type { Database } from '#platform/postgres/client.ts'
import {
  apiKeys,
  chatMessages,
  failedAttempts,
  failedLogins,
  idempotencyKeys,
  knownAddresses,
  mails,
  oneTimeTokens,
  owedRevocations,
  queuedMessages,
  rateLimits,
  totpFactors,
  userSessions,
  users,
} from '#platform/postgres/schema/index.ts'
import type { StaleReply, SweepStore } from '#service/sweep.ts'

const before = (at: Date, milliseconds: number) => new Date(at.getTime() - milliseconds)

/** So many rows go in one statement, and so many statements in one sweep: a backlog is worked off by the next ones. */
const portion = 10_000
const mostPortions = 20

export const postgresSweep = (db: Database): SweepStore => ({
  async deleteExpired(at, kept) {
    const over = before(at, kept.sessions).toISOString()
    const counted = before(at, kept.counts)
    const { expiresAt, revokedAt } = userSessions
    const unconfirmed = sql`${before(at, kept.unconfirmed).toISOString()}::timestamptz`
    return {
      // A mail counts for as long as it is tried. Those that name a token go before it.
      mails: await clear(db, mails, lt(mails.createdAt, counted)),
      one_time_tokens: await clear(db, oneTimeTokens, lt(oneTimeTokens.expiresAt, counted)),
      api_keys: await clear(db, apiKeys, lt(apiKeys.revokedAt, before(at, kept.keys))),
      totp_factors: await clear(
        db,
        totpFactors,
        sql`${totpFactors.confirmedAt} is null and ${totpFactors.createdAt} < ${unconfirmed}`,
      ),
      pending_users: await clear(db, users, sql`${users.isPending} and ${users.createdAt} < ${unconfirmed}`),
      sessions: await clear(db, userSessions, sql`least(${expiresAt}, ${revokedAt}) < ${over}::timestamptz`),
      idempotency_keys: await clear(
        db,
        idempotencyKeys,
        lt(idempotencyKeys.createdAt, before(at, kept.keys)),
      ),
      failed_attempts: await clear(db, failedAttempts, lt(failedAttempts.lastFailedAt, counted)),
      owed_revocations: await clear(db, owedRevocations, lt(owedRevocations.owedAt, counted)),
      known_addresses: await clear(
        db,
        knownAddresses,
        lt(knownAddresses.signedInAt, before(at, bounds.knownDays * 24 * 3_600_000)),
      ),
      failed_logins: await clear(db, failedLogins, lt(failedLogins.lastFailedAt, counted)),
      rate_limits: await clear(db, rateLimits, lt(rateLimits.minute, Math.floor(counted.getTime() / 60_000))),
    }
  },

  async nextDue(staleMs, kept) {
    const { createdAt } = chatMessages
    const first = [
      [sql`min(${mails.createdAt}) from mails`, kept.counts],
      [sql`min(${oneTimeTokens.expiresAt}) from one_time_tokens`, kept.counts],
      [sql`min(${apiKeys.revokedAt}) from api_keys`, kept.keys],
      [sql`min(${totpFactors.createdAt}) from totp_factors where confirmed_at is null`, kept.unconfirmed],
      [sql`min(${users.createdAt}) from users where is_pending`, kept.unconfirmed],
      [
        sql`min(least(${userSessions.expiresAt}, ${userSessions.revokedAt})) from user_sessions`,
        kept.sessions,
      ],
      [sql`min(${idempotencyKeys.createdAt}) from idempotency_keys`, kept.keys],
      [sql`min(${failedAttempts.lastFailedAt}) from failed_attempts`, kept.counts],
      [sql`min(${owedRevocations.owedAt}) from owed_revocations`, kept.counts],
      [sql`min(${knownAddresses.signedInAt}) from known_addresses`, bounds.knownDays * 24 * 3_600_000],
      [sql`min(${failedLogins.lastFailedAt}) from failed_logins`, kept.counts],
      [sql`to_timestamp(min(${rateLimits.minute}) * 60.0) from rate_limits`, kept.counts],
      [sql`min(${createdAt}) from chat_messages where status = 'pending'`, staleMs.pending],
      [sql`min(${createdAt}) from chat_messages where status = 'waiting'`, staleMs.waiting],
      [sql`min(${queuedMessages.createdAt}) from queued_messages`, staleMs.pending],
    ] as const
    const each = first.map(
      ([of, milliseconds]) => sql`(select ${of}) + ${milliseconds} * interval '1 millisecond'`,
    )
    const { rows } = await db.execute<{ due: string | null }>(
      sql`select least(${sql.join(each, sql`, `)}) as due`,
    )
    return rows[0]?.due ? new Date(rows[0].due) : null
  },

  async hasMail() {
    const { rows } = await db.execute(sql`select 1 from mails where closed_at is null limit 1`)
    return rows.length > 0
  },

  async staleReplies({ pending, waiting }, limit) {
    const at = sql`${pending.toISOString()}::timestamptz`
    const message = sql`select user_id as "userId", thread_id as "threadId", id as "messageId", false as "isQueued", created_at
      from chat_messages`
    const { rows } = await db.execute<StaleReply>(sql`
      select * from (
        (${message} where status = 'pending' and created_at < ${at} order by created_at limit ${limit})
        union all
        (${message} where status = 'waiting' and created_at < ${waiting.toISOString()}::timestamptz
          order by created_at limit ${limit})
        union all
        (select q.user_id, q.thread_id, q.message_id, true, q.created_at
          from queued_messages q join chat_threads t on t.id = q.thread_id
          left join chat_messages m on m.thread_id = t.id and m.seq = t.message_count
          where q.created_at < ${at} and coalesce(m.status, '') not in ('pending', 'waiting')
          order by q.created_at limit ${limit})
      ) stale order by created_at limit ${limit}`)
    return rows.map(({ userId, threadId, messageId, isQueued }) => ({
      userId,
      threadId,
      messageId,
      isQueued,
    }))
  },
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
