// The `users` port over Postgres. A write of more than one row locks the user's row first, so that a sign-in that races
// with it is either seen by it or sees it.
import { and, eq, sql } from 'drizzle-orm'
import { uniqueViolation } from '#platform/postgres/auth/accounts.ts'
import { type FailedAttempts, toFailedAttempt } from '#platform/postgres/auth/failed-attempts.ts'
import type { Notices } from '#platform/postgres/auth/mails.ts'
import { signedInSince } from '#platform/postgres/auth/recent-sign-ins.ts'
import { cacheLifetime, endSessions } from '#platform/postgres/auth/sessions.ts'
import { cachedIds, endAccess, useUpTokens } from '#platform/postgres/auth/ways-in.ts'
import type { Database } from '#platform/postgres/client.ts'
import { emailFoldedFor, holdEmail, isNamed } from '#platform/postgres/names.ts'
import { queuedMessages, users } from '#platform/postgres/schema/index.ts'
import { lockUser, toUser, userColumns } from '#platform/postgres/user.ts'
import { busyThreads, eraseUser } from '#platform/postgres/users/erasure.ts'
import type { FoundPassword, UserStore } from '#users/store.ts'

export function postgresUsers(db: Database, failedAttempts: FailedAttempts, notices: Notices): UserStore {
  return {
    async changeProfile(userId, { full_name, email }, at) {
      // An address that nobody has written to yet is not verified.
      const sameEmail = email === undefined ? sql`true` : isNamed(email, 'email')
      try {
        const [, , [row], sessions] = await db.batch([
          lockUser(db, userId),
          email === undefined ? db.execute(sql`select 1`) : holdEmail(db, email),
          db
            .update(users)
            .set({
              isVerified: sql`${users.isVerified} and ${sameEmail}`,
              ...(full_name !== undefined && { fullName: full_name }),
              ...(email !== undefined && { email, emailFolded: emailFoldedFor(email), pendingEmail: null }),
            })
            .where(and(eq(users.id, userId), eq(users.isActive, true)))
            .returning(userColumns),
          cachedIds(db, userId, at),
        ])
        return row ? { user: toUser(row), sessionIds: ids(sessions.rows) } : null
      } catch (error) {
        throw uniqueViolation(error) ?? error
      }
    },

    async findPassword(userId, sessionId, at) {
      const { rows } = await db.execute<FoundPassword>(sql`
        select password_hash as "passwordHash", ${failedAttempts.secondsBlockedIn(sessionId, at)} as "retryAfter",
          (select to_jsonb(array_agg(id)) from user_sessions
            where user_id = ${userId} and revoked_at > ${at.toISOString()}::timestamptz - ${cacheLifetime}
            having bool_or(id = ${sessionId})) as ended
        from users where id = ${userId} and is_active`)
      return rows[0] ?? null
    },

    async countFailure(sessionId, at) {
      const [counted, blocked] = await db.batch(failedAttempts.countIn(sessionId, at))
      return toFailedAttempt(counted, blocked)
    },

    async changePassword(userId, sessionId, { verified, next }, at) {
      const changed = sql`exists (select 1 from users where id = ${userId} and password_hash = ${next})`
      const [, , sessions, , , written, counted, blocked] = await db.batch([
        lockUser(db, userId),
        db.execute(sql`
          update users set password_hash = ${next}
          where id = ${userId} and is_active and password_hash = ${verified}
            and ${failedAttempts.secondsBlockedIn(sessionId, at)} is null`),
        endSessions(db, userId, at, changed),
        useUpTokens(db, userId, at, changed),
        notices.toUser(userId, 'password_changed', at, changed),
        db.execute<{ changed: boolean }>(sql`select ${changed} as changed`),
        ...failedAttempts.countIn(sessionId, at, sql`not ${changed}`),
      ])
      if (written.rows[0]?.changed) return { kind: 'changed', sessionIds: ids(sessions.rows) }
      return { kind: 'refused', ...toFailedAttempt(counted, blocked) }
    },

    async deactivate(userId, at) {
      const [found, , , sessions, keys, , threads] = await db.batch([
        lockUser(db, userId),
        notices.toUser(userId, 'account_closed', at, sql`is_active`),
        db.update(users).set({ isActive: false }).where(eq(users.id, userId)),
        ...endAccess(db, userId, at, sql`true`),
        useUpTokens(db, userId, at),
        busyThreads(db, userId),
        db.delete(queuedMessages).where(eq(queuedMessages.userId, userId)),
      ])
      if (found.rows.length === 0) return null
      return { sessionIds: ids([...sessions.rows, ...keys.rows]), threadIds: ids(threads.rows) }
    },

    erase: (userId, sessionId, signedInAfter, names, at) =>
      eraseUser(db, userId, names, at, signedInSince(sessionId, userId, signedInAfter), (condition) =>
        notices.farewell(userId, at, condition),
      ),
  }
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
