// The second factor over Postgres. A code is taken by the statement that it is for: of two at once one finds it.
import { type SQL, sql } from 'drizzle-orm'
import type { CodeProof, SecondFactorStore } from '#auth/second-factors/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { counts, stillCounts, useUp } from '#platform/postgres/one-time-tokens.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { admit, admitted, isOpened } from './admit.ts'
import { type FailedAttempts, toFailedAttempt } from './failed-attempts.ts'
import { instant } from './instants.ts'
import type { Notices } from './mails.ts'
import { isLive } from './sessions.ts'

/** So many wrong codes of an account in an hour. */
const mostWrong = 20

/** The instants of wrong codes that still count. */
const recent = (at: Date) =>
  sql`array(select t from unnest(f.failed_at) t where t > ${instant(at)} - interval '1 hour' order by t)`

/** Seconds until another code is admitted. */
const secondsBlocked = (at: Date) => sql`(case when cardinality(${recent(at)}) >= ${mostWrong}
  then ceil(extract(epoch from (${recent(at)})[1] + interval '1 hour' - ${instant(at)}))::integer end)`

const factorColumns = (retryAfter: SQL) =>
  sql`f.secret, f.confirmed_at is not null as "isConfirmed", ${retryAfter} as "retryAfter"`

type FactorRow = { secret: string; isConfirmed: boolean; retryAfter: number | null }

/** Takes a code, in a query that finds a row where it counted. */
export const takeCode = (userId: string, proof: CodeProof, when: SQL = sql`true`): SQL =>
  proof.kind === 'totp'
    ? sql`update totp_factors set last_step = ${proof.step} where user_id = ${userId} and confirmed_at is not null
        and last_step < ${proof.step} and ${when} returning user_id`
    : sql`delete from recovery_codes where user_id = ${userId} and hash = ${proof.hash} and ${when} returning user_id`

const insertCodes = (userId: string, hashes: string[], when: SQL) => sql`
  insert into recovery_codes (user_id, hash)
  select ${userId}::uuid, unnest(${sql.param(hashes)}::text[]) where ${when}`

export function postgresSecondFactors(
  db: Database,
  notices: Notices,
  failedAttempts: FailedAttempts,
): SecondFactorStore {
  const isOn = (userId: string) =>
    sql`exists (select from totp_factors where user_id = ${userId} and confirmed_at is not null)`

  return {
    async find(userId, sessionId, at) {
      const { rows } = await db.execute<FactorRow>(sql`
        select ${factorColumns(failedAttempts.secondsBlockedIn(sessionId, at))} from totp_factors f where user_id = ${userId}`)
      return rows[0] ?? null
    },

    async status(userId) {
      const { rows } = await db.execute<{ enabled: boolean; codesLeft: number }>(sql`
        select ${isOn(userId)} as enabled,
          (select count(*)::integer from recovery_codes where user_id = ${userId}) as "codesLeft"`)
      return rows[0] ?? { enabled: false, codesLeft: 0 }
    },

    async begin(userId, secret, at) {
      const { rows } = await db.execute(sql`
        insert into totp_factors as f (user_id, secret, created_at) values (${userId}, ${secret}, ${instant(at)})
        on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at
        where f.confirmed_at is null returning 1`)
      return rows.length > 0
    },

    async confirm(caller, secret, step, codeHashes, at) {
      const { userId } = caller
      const confirmed = sql`exists (
        select from totp_factors where user_id = ${userId} and secret = ${secret} and confirmed_at = ${instant(at)} and last_step = ${step})`
      const [, written] = await db.batch([
        lockUser(db, userId),
        db.execute(sql`
          update totp_factors set confirmed_at = ${instant(at)}, last_step = ${step}
          where user_id = ${userId} and secret = ${secret} and confirmed_at is null and ${isLive(caller)} returning 1`),
        db.execute(sql`delete from recovery_codes where user_id = ${userId} and ${confirmed}`),
        db.execute(insertCodes(userId, codeHashes, confirmed)),
        notices.toUser(userId, 'second_factor_on', at, confirmed),
      ])
      return written.rows.length > 0
    },

    async disable(userId, proof, at) {
      const off = sql`not ${isOn(userId)}`
      const [, written] = await db.batch([
        lockUser(db, userId),
        // One statement may not write a row twice: a code of the app is compared where the factor is deleted.
        db.execute(
          proof.kind === 'totp'
            ? sql`delete from totp_factors where user_id = ${userId} and confirmed_at is not null and last_step < ${proof.step} returning 1`
            : sql`with taken as (${takeCode(userId, proof)})
                delete from totp_factors where user_id = ${userId} and exists (select from taken) returning 1`,
        ),
        db.execute(sql`delete from recovery_codes where user_id = ${userId} and ${off}`),
        notices.toUser(userId, 'second_factor_off', at, off),
      ])
      return written.rows.length > 0
    },

    async replaceCodes(caller, codeHashes, at) {
      const { userId } = caller
      const may = sql`(${isOn(userId)} and ${isLive(caller)})`
      const [, on] = await db.batch([
        lockUser(db, userId),
        db.execute<{ on: boolean }>(sql`select ${may} as on`),
        db.execute(sql`delete from recovery_codes where user_id = ${userId} and ${may}`),
        db.execute(insertCodes(userId, codeHashes, may)),
        notices.toUser(userId, 'recovery_codes_made', at, may),
      ])
      return on.rows[0]?.on === true
    },

    async countWrongCodeIn(sessionId, at) {
      const [counted, blocked] = await db.batch(failedAttempts.countIn(sessionId, at))
      return toFailedAttempt(counted, blocked)
    },

    async countWrongCode(userId, at) {
      const [, , blocked] = await db.batch([
        lockUser(db, userId),
        db.execute(sql`
          update totp_factors f set failed_at = ${recent(at)} || ${instant(at)}
          where user_id = ${userId} and cardinality(${recent(at)}) < ${mostWrong}`),
        db.execute<{ retryAfter: number | null }>(
          sql`select ${secondsBlocked(at)} as "retryAfter" from totp_factors f where user_id = ${userId}`,
        ),
        // The one that was the last to be admitted tells the owner, once.
        notices.toUser(
          userId,
          'second_factor_guessed',
          at,
          sql`exists (select from totp_factors f where f.user_id = ${userId} and cardinality(${recent(at)}) >= ${mostWrong}
            and f.failed_at[cardinality(f.failed_at)] = ${instant(at)})`,
        ),
      ])
      return { retryAfter: blocked.rows[0]?.retryAfter ?? null }
    },

    async reseal(userId, old, sealed) {
      await db.execute(
        sql`update totp_factors set secret = ${sealed} where user_id = ${userId} and secret = ${old}`,
      )
    },

    async challenge({ id, hash }, userId, { rememberMe, name }, expiresAt, at) {
      await db.execute(sql`
        insert into one_time_tokens (id, purpose, hash, user_id, data, created_at, expires_at)
        select ${id}, 'second_factor', ${hash}, id, 
          jsonb_build_object('remember_me', ${rememberMe}::boolean, 'name', ${name}::text),
          ${instant(at)}, ${instant(expiresAt)} from users where id = ${userId} and is_active`)
    },

    async attempt(token, most, at) {
      type Row = FactorRow & { userId: string; rememberMe: boolean }
      const { rows } = await db.execute<Row>(sql`
        update one_time_tokens t set attempts = attempts + 1 from totp_factors f
        where ${counts(token, at)} and t.attempts < ${most} and f.user_id = t.user_id and f.confirmed_at is not null
        returning t.user_id as "userId", (t.data->>'remember_me')::boolean as "rememberMe", ${factorColumns(secondsBlocked(at))}`)
      if (!rows[0]) return null
      const { userId, rememberMe, ...factor } = rows[0]
      return { userId, rememberMe, factor }
    },

    async openSession(session, token, proof, address, maxSessions) {
      const { userId, createdAt } = session
      const [, inserted, evicted] = await db.batch([
        ...admit(db, session, takeCode(userId, proof, stillCounts(token, createdAt)), maxSessions),
        db.execute(sql`
          insert into known_addresses (name, address, user_id, signed_in_at)
          select data->>'name', ${address}::text, user_id, ${instant(createdAt)} from one_time_tokens
          where id = ${token.id} and data->>'name' is not null and ${isOpened(session)}
          on conflict (name, address) do update set user_id = excluded.user_id, signed_in_at = excluded.signed_in_at`),
        useUp(db, token, createdAt, isOpened(session)),
      ])
      return admitted(inserted, evicted)
    },
  }
}
