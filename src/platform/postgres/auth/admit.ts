// Opening a session for somebody who has shown who they are, whichever way.
import { type SQL, sql } from 'drizzle-orm'
import type { NewSession } from '#auth/sessions/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { instant } from './instants.ts'
import { endOldest } from './sessions.ts'

/**
 * Statements that open a session, if its user is active and a proof holds, and end the oldest ones beyond `maxSessions`. The
 * lock makes racing sign-ins of one user wait for each other, so that each sees the sessions of those before.
 * @param proof a query that finds a row when what was shown counts; what it writes, it writes only then.
 */
export const admit = (db: Database, session: NewSession, proof: SQL, maxSessions: number) => {
  const { id, userId, createdAt } = session
  return [
    lockUser(db, userId),
    db.execute<{ id: string }>(sql`
      with proof as (${proof})
      insert into user_sessions (id, user_id, remember_me, created_at, last_activity, expires_at, ip_address, user_agent)
      select ${id}::uuid, id, ${session.rememberMe}::boolean, ${instant(createdAt)}, ${instant(createdAt)},
        ${instant(session.expiresAt)}, ${session.ipAddress}::text, ${session.userAgent}::text
      from users where id = ${userId} and is_active and exists (select from proof) returning id`),
    endOldest(db, session, maxSessions),
    db.execute(
      sql`update users set last_login = ${instant(createdAt)} where id = ${userId} and ${isOpened(session)}`,
    ),
  ] as const
}

/** Whether a session was opened. */
export const isOpened = ({ id }: Pick<NewSession, 'id'>) =>
  sql`exists (select from user_sessions where id = ${id})`

/** What `admit` did. */
export const admitted = (inserted: { rows: { id: string }[] }, evicted: { rows: { id: string }[] }) =>
  inserted.rows.length === 1 ? { endedIds: evicted.rows.map(({ id }) => id) } : null
