// Failed sign-ins, counted per account: so many in so many minutes, then none is admitted until the oldest is that old.
// An attempt is counted only while one is admitted, so that a burst of them guesses no more than a row of them.
import { type SQL, sql } from 'drizzle-orm'
import type { Lockout } from '#auth/credentials/sign-in.ts'
import type { FailedAttempt } from '#auth/credentials/store.ts'
import type { Database } from '#platform/postgres/client.ts'

/** What failures of a name that nobody has are counted by: never the name, which may be somebody's password. */
export const unknownAccount = (name: string | SQL) =>
  sql`'name:' || encode(sha256(convert_to(lower(${name}), 'UTF8')), 'hex')`

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`

export type FailedLogins = ReturnType<typeof postgresFailedLogins>

/** @param enabled false counts nothing and blocks nobody. */
export function postgresFailedLogins(db: Database, enabled: boolean, { attempts, minutes }: Lockout) {
  const period = sql`${minutes} * interval '1 minute'`
  /** The instants of an account's row that still count. */
  const recent = (at: Date) => sql`(select t from unnest(f.failed_at) t where t > ${instant(at)} - ${period})`

  /** SQL for the seconds until an account admits another attempt; null when it does now. */
  const secondsBlocked = (account: string | SQL, at: Date) => sql`(
    select ceil(extract(epoch from min(t) + ${period} - ${instant(at)}))::integer
    from failed_logins f, lateral ${recent(at)} as recent(t)
    where f.account = ${account} and ${enabled}::boolean having count(*) >= ${attempts})`

  /** Statements that count a failure of an account if it still admits one, for `toFailedAttempt`. */
  const count = (account: string, at: Date, when: SQL = sql`true`) =>
    [
      db.execute(sql`
        insert into failed_logins as f (account, failed_at, last_failed_at)
        select ${account}::text, array[${instant(at)}], ${instant(at)} where ${enabled}::boolean and ${when}
        on conflict (account) do update set
          failed_at = array${recent(at)} || excluded.failed_at,
          last_failed_at = greatest(f.last_failed_at, excluded.last_failed_at)
        where (select count(*) from ${recent(at)} as recent) < ${attempts}
        returning 1`),
      db.execute<{ seconds: number | null }>(sql`select ${secondsBlocked(account, at)} as seconds`),
    ] as const

  return { secondsBlocked, count }
}

/** What `count` did: counted, or not, since too many had failed meanwhile. */
export const toFailedAttempt = (
  counted: { rows: unknown[] },
  blocked: { rows: { seconds: number | null }[] },
): FailedAttempt => ({
  retryAfter: counted.rows.length > 0 ? null : (blocked.rows[0]?.seconds ?? null),
})
