// The `auth` port to accounts, over Postgres.
import { and, eq, sql } from 'drizzle-orm'
import type { AccountStore, Credentials } from '#auth/credentials/store.ts'
import { type Database, violated } from '#platform/postgres/client.ts'
import { foldedNames, holdEmail, userNamed } from '#platform/postgres/names.ts'
import { userSessions, users } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { Failure } from '#shared/failure.ts'
import { type FailedAttempts, rememberAddress, toFailedAttempt } from './failed-attempts.ts'
import { endOldest } from './sessions.ts'

export function postgresAccounts(db: Database, failedAttempts: FailedAttempts): AccountStore {
  return {
    async createAccount(account, session, attempts) {
      try {
        await db.batch([
          holdEmail(db, account.email),
          db.insert(users).values({
            ...account,
            ...foldedNames(account),
            createdAt: session.createdAt,
            lastLogin: session.createdAt,
          }),
          db.insert(userSessions).values({ ...session, lastActivity: session.createdAt }),
          ...attempts.map((attempt) => rememberAddress(db, attempt, account.id, session.createdAt)),
        ])
      } catch (error) {
        throw uniqueViolation(error) ?? error
      }
    },

    async findCredentials(name, attempt, at) {
      const { rows } = await db.execute<Credentials>(sql`
        select ${users.passwordHash} as "passwordHash", ${users.isActive} as "isActive",
          ${users.id} as "userId", ${failedAttempts.secondsBlocked(attempt, at)} as "retryAfter",
          (select max(substring(password_hash from 5 for 2)) from users
            where password_hash ~ '^[$]2[aby][$](0[4-9]|1[0-6])[$]')::integer as "highestCost",
          exists (select from totp_factors where user_id = ${users.id} and confirmed_at is not null) as "hasSecondFactor"
        from (select 1) asked left join ${userNamed(name)} users on true`)
      return rows[0]!
    },

    async countFailure(attempt, at) {
      const [counted, blocked] = await db.batch(failedAttempts.count(attempt, at))
      return toFailedAttempt(counted, blocked)
    },

    async openSession(session, { passwordHash, renewedHash }, attempt, maxSessions) {
      const { userId, createdAt } = session
      const stillVerified = and(
        eq(users.id, userId),
        eq(users.isActive, true),
        eq(users.passwordHash, passwordHash),
        sql`not exists (select from totp_factors where user_id = ${users.id} and confirmed_at is not null)`,
      )
      const opened = sql`exists (select 1 from user_sessions where id = ${session.id})`
      const at = createdAt.toISOString()
      // The lock makes racing sign-ins of one user wait for each other, so that each sees the sessions of those before.
      const [, inserted, evicted, , , counted, blocked] = await db.batch([
        lockUser(db, userId),
        db.execute(sql`
          insert into ${userSessions} (id, user_id, remember_me, created_at, last_activity, expires_at, ip_address, user_agent)
          select ${session.id}::uuid, ${users.id}, ${session.rememberMe}::boolean, ${at}::timestamptz, ${at}::timestamptz,
            ${session.expiresAt.toISOString()}::timestamptz, ${session.ipAddress}::text, ${session.userAgent}::text
          from ${users} where ${stillVerified} and ${failedAttempts.secondsBlocked(attempt, createdAt)} is null returning id`),
        endOldest(db, session, maxSessions),
        db
          .update(users)
          .set({ lastLogin: createdAt, ...(renewedHash && { passwordHash: renewedHash }) })
          .where(and(stillVerified, opened)),
        rememberAddress(db, attempt, userId, createdAt, opened),
        ...failedAttempts.count(attempt, createdAt, sql`not ${opened}`),
      ])
      if (inserted.rows.length === 0) return { kind: 'refused', ...toFailedAttempt(counted, blocked) }
      return { kind: 'opened', endedIds: evicted.rows.map(({ id }) => id) }
    },
  }
}

/** The failure of a write that met somebody else's username or email; undefined when it failed for another reason. */
export function uniqueViolation(error: unknown): Failure | undefined {
  const constraint = violated(error)
  // Postgres checks the indexes in the order of their creation, so the username is named when both collide.
  if (constraint === 'users_username_key' || constraint === 'users_username_folded_key')
    return new Failure('username_taken', 'This username is taken.')
  if (constraint === 'users_email_key' || constraint === 'users_email_folded_key')
    return new Failure('email_taken', 'This email is taken.')
  return undefined
}
