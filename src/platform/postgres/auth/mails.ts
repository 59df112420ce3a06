// The outbox over Postgres: rows that are written with what they tell of, and taken by the one that sends.
import { type SQL, sql } from 'drizzle-orm'
import type { NewLink } from '#auth/email/store.ts'
import type { OutboxStore, OutgoingMail } from '#auth/mail/outbox.ts'
import type { LinkKind, NoticeKind } from '#auth/mail/texts.ts'
import type { Database } from '#platform/postgres/client.ts'
import { instant } from './instants.ts'

/** So many mails are sent to one recipient in an hour on somebody's request. */
const perHour = 3

/** Writes notices into a batch. Without mail they write nothing. */
export type Notices = ReturnType<typeof createNotices>

/** @param mail whether there is a mail server. */
export const createNotices = (db: Database, mail: boolean) => ({
  /** A notice to a user's address as it is when the statement runs. */
  toUser: (userId: string, kind: NoticeKind, at: Date, when: SQL = sql`true`) =>
    db.execute(sql`
      insert into mails (id, user_id, kind, recipient, created_at, due_at)
      select gen_random_uuid(), id, ${kind}::text, email, ${instant(at)}, ${instant(at)} from users
      where id = ${userId} and ${mail}::boolean and ${when}`),
  /** The last one, which outlives the account: it holds the address alone. */
  farewell: (userId: string, at: Date, when: SQL = sql`true`) =>
    db.execute(sql`
      insert into mails (id, kind, recipient, created_at, due_at)
      select gen_random_uuid(), 'account_erased', email, ${instant(at)}, ${instant(at)} from users
      where id = ${userId} and ${mail}::boolean and ${when}`),
})

/**
 * Writes a token and its mail in one statement, unless so many were asked for the recipient within the hour.
 * @param asked a query of `user_id`, `recipient` and `email`, the address that the token speaks of. Where it finds nobody the
 *   same rows are written, for nobody: neither time nor counts tell the difference.
 */
export const writeLink = (db: Database, kind: LinkKind, link: NewLink, asked: SQL, at: Date) =>
  db.execute(sql`
    with asked as materialized (${asked}), token as (
      insert into one_time_tokens (id, purpose, hash, user_id, email, created_at, expires_at)
      select ${link.id}::uuid, ${kind}::text, ${link.hash}::text, (select user_id from asked), (select email from asked),
        ${instant(at)}, ${instant(link.expiresAt)}
      where (
        select count(*) from mails
        where recipient_key = ${link.recipientKey} and created_at > ${instant(at)} - interval '1 hour'
      ) < ${perHour} returning id
    )
    insert into mails (id, user_id, kind, recipient, recipient_key, token_id, created_at, due_at, closed_at)
    select ${link.mailId}::uuid, (select user_id from asked), ${kind}::text, (select recipient from asked),
      ${link.recipientKey}::text, id, ${instant(at)}, ${instant(at)},
      case when exists (select from asked) then null else ${instant(at)} end
    from token`)

/** Makes those who ask for one recipient at once wait for each other, so that none is counted twice. */
export const lockRecipient = (db: Database, { recipientKey }: NewLink) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${recipientKey}, 0))`)

type MailRow = Omit<OutgoingMail, 'createdAt' | 'token'> & {
  created_at: string
  token_id: string | null
  hash: string | null
}

/** So long a mail waits after its first attempt; after each further one twice as long, up to ten minutes. */
const firstPause = sql.raw(`interval '10 seconds'`)
const longestPause = sql.raw(`interval '10 minutes'`)

export const postgresOutbox = (db: Database): OutboxStore => ({
  async take(at, limit) {
    const { rows } = await db.execute<MailRow>(sql`
      with due as (
        select id from mails where closed_at is null and due_at <= ${instant(at)}
        order by due_at limit ${limit} for update skip locked
      ), taken as (
        update mails m set attempts = attempts + 1,
          due_at = ${instant(at)} + least(${firstPause} * (2 ^ least(m.attempts, 10)), ${longestPause})
        from due where m.id = due.id returning m.*
      )
      select taken.id, taken.kind, taken.recipient, taken.created_at, t.id as token_id, t.hash
      from taken left join one_time_tokens t on t.id = taken.token_id and t.used_at is null and t.expires_at > ${instant(at)}`)
    return rows.map(({ created_at, token_id, hash, ...mail }) => ({
      ...mail,
      createdAt: new Date(created_at),
      token: token_id === null || hash === null ? null : { id: token_id, hash },
    }))
  },

  async close(ids, at) {
    const these = sql`id = any(${sql.param(ids)}::uuid[])`
    await db.batch([
      db.execute(sql`delete from mails where ${these} and user_id is null`),
      db.execute(sql`update mails set closed_at = ${instant(at)}, recipient = null where ${these}`),
    ])
  },

  async nextDue() {
    const { rows } = await db.execute<{ due: string | null }>(
      sql`select min(due_at) as due from mails where closed_at is null`,
    )
    return rows[0]?.due ? new Date(rows[0].due) : null
  },
})
