// Failed proofs of who somebody is: so many in so many minutes, then none is admitted until the oldest is that old. One is
// counted only while one is admitted, so that a burst of them guesses no more than a row of them.
import { type SQL, sql } from 'drizzle-orm'
import { type Attempt, bounds } from '#auth/credentials/attempt.ts'
import type { FailedAttempt } from '#auth/credentials/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { instant } from './instants.ts'

type Key = { subject: string; address: string; most: number }

const period = sql`${bounds.minutes} * interval '1 minute'`

/** The instants of a row `f` that still count. */
const recent = (at: Date) => sql`(select t from unnest(f.failed_at) t where t > ${instant(at)} - ${period})`

/** SQL for the seconds until a key admits another attempt; null when it does now. */
const blocked = ({ subject, address, most }: Key, at: Date) => sql`(
  select ceil(extract(epoch from min(t) + ${period} - ${instant(at)}))::integer
  from failed_attempts f, lateral ${recent(at)} as recent(t)
  where f.subject = ${subject} and f.address = ${address} having count(*) >= ${most})`

/** Counts a failure of a key if it still admits one, in a query that finds a row where it did. */
const add = ({ subject, address, most }: Key, at: Date, when: SQL) => sql`
  insert into failed_attempts as f (subject, address, failed_at, last_failed_at)
  select ${subject}::text, ${address}::text, array[${instant(at)}], ${instant(at)} where ${when}
  on conflict (subject, address) do update set
    failed_at = array${recent(at)} || excluded.failed_at,
    last_failed_at = greatest(f.last_failed_at, excluded.last_failed_at)
  where (select count(*) from ${recent(at)} as recent) < ${most} returning 1`

const isKnown = ({ names, addresses }: Attempt, at: Date) => sql`exists (
  select from known_addresses where name = any(${sql.param(names)}::text[]) and address = any(${sql.param(addresses)}::text[])
    and signed_in_at > ${instant(at)} - ${bounds.knownDays} * interval '1 day')`

export type FailedAttempts = ReturnType<typeof postgresFailedAttempts>

/** @param enabled false counts nothing and blocks nobody. */
export function postgresFailedAttempts(db: Database, enabled: boolean) {
  const on = sql`${enabled}::boolean`
  const keysOf = ({ names, addresses }: Attempt): [here: Key, everywhere: Key] => [
    { subject: names[0]!, address: addresses[0]!, most: bounds.fromAddress },
    { subject: names[0]!, address: '', most: bounds.fromAll },
  ]
  const sessionKey = (sessionId: string): Key => ({
    subject: sessionId,
    address: '',
    most: bounds.bySession,
  })

  const secondsBlocked = (attempt: Attempt, at: Date) => {
    const [here, everywhere] = keysOf(attempt)
    return sql`(case when ${on} then greatest(${blocked(here, at)},
      case when not ${isKnown(attempt, at)} then ${blocked(everywhere, at)} end) end)`
  }
  const secondsBlockedIn = (sessionId: string, at: Date) =>
    sql`(case when ${on} then ${blocked(sessionKey(sessionId), at)} end)`

  return {
    /** SQL for the seconds until another sign-in under a name is admitted from an address; null when one is now. */
    secondsBlocked,
    /** The same for a proof by somebody signed in. */
    secondsBlockedIn,

    /** Statements that count a failed sign-in if one is still admitted, for `toFailedAttempt`. */
    count: (attempt: Attempt, at: Date, when: SQL = sql`true`) => {
      const [here, everywhere] = keysOf(attempt)
      return [
        db.execute(sql`
          with known as (select ${isKnown(attempt, at)} as yes),
          here as (${add(here, at, sql`${on} and ${when}`)}),
          everywhere as (${add(everywhere, at, sql`exists (select from here) and not (select yes from known)`)})
          select 1 from here, known where known.yes or exists (select from everywhere)`),
        db.execute<{ seconds: number | null }>(sql`select ${secondsBlocked(attempt, at)} as seconds`),
      ] as const
    },
    /** The same for a failed proof by somebody signed in. */
    countIn: (sessionId: string, at: Date, when: SQL = sql`true`) =>
      [
        db.execute(add(sessionKey(sessionId), at, sql`${on} and ${when}`)),
        db.execute<{ seconds: number | null }>(sql`select ${secondsBlockedIn(sessionId, at)} as seconds`),
      ] as const,
  }
}

/** A statement that remembers from where somebody has signed in under a name. */
export const rememberAddress = (
  db: Database,
  { names, addresses }: Attempt,
  userId: string,
  at: Date,
  when: SQL = sql`true`,
) =>
  db.execute(sql`
    insert into known_addresses (name, address, user_id, signed_in_at)
    select ${names[0]!}::text, ${addresses[0]!}::text, ${userId}::uuid, ${instant(at)} where ${when}
    on conflict (name, address) do update set user_id = excluded.user_id, signed_in_at = excluded.signed_in_at`)

/** What `count` did: counted, or not, since too many had failed meanwhile. */
export const toFailedAttempt = (
  counted: { rows: unknown[] },
  blockedFor: { rows: { seconds: number | null }[] },
): FailedAttempt => ({
  retryAfter: counted.rows.length > 0 ? null : (blockedFor.rows[0]?.seconds ?? null),
})
