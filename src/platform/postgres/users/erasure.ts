// Erasing an account. What one statement can delete is gone at once; of a larger one the names and every way in are, and the
// rest is out of everybody's reach, and deleted in portions.
import { eq, type SQL, sql } from 'drizzle-orm'
import { instant } from '#platform/postgres/auth/instants.ts'
import type { Notices } from '#platform/postgres/auth/mails.ts'
import { owe } from '#platform/postgres/auth/sessions.ts'
import type { Database } from '#platform/postgres/client.ts'
import { apiKeys, userSessions } from '#platform/postgres/schema/index.ts'
import type { ErasureStore } from '#users/store.ts'

/** What one statement deletes well within the time that a database has to answer: rows, and about so many bytes of them. */
const portion = { messages: 1000, threads: 1000, bytes: 16_000_000 }
/** So many objects are told at once. */
const mostObjects = 50

/** About: what the message `m` and its calls take, without unpacking them. */
const storedBytes = sql`(pg_column_size(m.content) + coalesce(pg_column_size(m.parts), 0)
  + coalesce((select sum(c.bytes) from tool_calls c where c.message_id = m.id), 0))`

/** Threads of a user in which a reply is being written, or waits, or a message does. */
export const busyThreads = (db: Database, userId: string, limit?: number) =>
  db.execute<{ id: string }>(sql`
    select thread_id as id from chat_messages where user_id = ${userId} and ${isOpen}
    union select thread_id from queued_messages where user_id = ${userId} limit ${limit ?? null}`)

const isOpen = sql.raw(`status in ('pending', 'waiting')`)

/** Whether all that a user has fits into one statement; what it costs to ask is bounded. */
const isSmall = (userId: string) => sql`(
  with threads as (select id from chat_threads where user_id = ${userId} limit ${portion.threads + 1}),
  messages as (
    select ${storedBytes} as bytes from threads t cross join lateral (
      select id, content, parts from chat_messages where thread_id = t.id limit ${portion.messages + 1}
    ) m limit ${portion.messages + 1}
  )
  select (select count(*) from threads) <= ${portion.threads}
    and (select count(*) <= ${portion.messages} and coalesce(sum(bytes), 0) <= ${portion.bytes} from messages)
    and (select count(*) from chat_messages where user_id = ${userId} and ${isOpen}) <= ${mostObjects})`

/**
 * Erases a user if a condition holds.
 * @param names MACs of the username and the email.
 * @param farewell writes the mail that outlives the account, if one is sent.
 * @returns what it leaves elsewhere, and whether rows are left for `deletePortion`; `too_late` if the condition does not hold.
 */
export async function eraseUser(
  db: Database,
  userId: string,
  names: string[],
  at: Date,
  condition: SQL = sql`true`,
  farewell: (when: SQL) => ReturnType<Notices['farewell']> = () => db.execute(sql`select 1`),
) {
  const nameless = sql`'erased:' || id` // Nobody can have it: a username holds no colon, and an email an @.
  const [found, sessions, keys, threads, , , , , set, erased] = await db.batch([
    // `for update`, as the deletion itself will take it.
    db.execute(sql`select 1 from users where id = ${userId} and erased_at is null for update`),
    db.select({ id: userSessions.id }).from(userSessions).where(eq(userSessions.userId, userId)),
    db.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.userId, userId)),
    busyThreads(db, userId, mostObjects),
    farewell(condition),
    db.execute(sql`
      delete from failed_attempts where ${condition} and (subject = any(${sql.param(names)}::text[])
        or subject in (select id::text from user_sessions where user_id = ${userId}))`),
    // Whoever erases takes all of them out of the cache, and settles it then.
    db.execute(
      owe(
        sql`select id from user_sessions where user_id = ${userId} and ${condition}
          union all select id from api_keys where user_id = ${userId} and ${condition}`,
        at,
      ),
    ),
    db.execute(sql`delete from rate_limits where key = ${`user:${userId}`} and ${condition}`),
    db.execute(sql`
      update users set erased_at = ${instant(at)}, username = ${nameless}, email = ${nameless}, username_folded = null,
        email_folded = null, full_name = null, pending_email = null, password_hash = null, is_active = false, is_pending = false
      where id = ${userId} and erased_at is null and ${condition} and not ${isSmall(userId)} returning 1`),
    db.execute(
      sql`delete from users where id = ${userId} and erased_at is null and ${condition} returning 1`,
    ),
    db.execute(deleteAccess(userId)),
  ])
  if (found.rows.length === 0) return null
  const isLarge = set.rows.length > 0
  if (!isLarge && erased.rows.length === 0) return 'too_late'
  return { sessionIds: ids([...sessions, ...keys]), threadIds: ids(threads.rows), isLarge }
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** What an erased account has beside its conversations goes with its names. */
const deleteAccess = (userId: string) => {
  const owned = [
    ...['user_sessions', 'api_keys', 'passkeys', 'identities', 'recovery_codes', 'totp_factors'],
    ...['known_addresses', 'mails', 'one_time_tokens', 'idempotency_keys', 'queued_messages'],
  ]
  const deletions = owned.map((table) =>
    sql.raw(`, from_${table} as (delete from ${table} where user_id in (select id from erased))`),
  )
  return sql`
    with erased as (select id from users where id = ${userId} and erased_at is not null)${sql.join(deletions)} select 1`
}

export const postgresErasures = (db: Database): ErasureStore => ({
  async deletePortion() {
    // Messages and threads in the same order, so that threads that have none stand before those that have.
    const erased = sql`(select id from users where erased_at is not null order by erased_at, id limit 1)`
    const inOrder = sql.raw('order by t.updated_at, t.id')
    const [locked, messages] = await db.batch([
      db.execute(sql`select id from users where id = ${erased} for update`),
      db.execute<{ thread_id: string; status: string }>(sql`
        with sized as (
          select m.id, sum(bytes) over (rows unbounded preceding) - bytes as before from (
            select m.id, ${storedBytes} as bytes from chat_threads t cross join lateral (
              select id, content, parts from chat_messages where thread_id = t.id limit ${portion.messages}
            ) m where t.user_id = ${erased} ${inOrder} limit ${portion.messages}
          ) m
        ),
        gone as (
          delete from chat_messages where id in (select id from sized where before < ${portion.bytes}) returning thread_id, status
        )
        select distinct thread_id from gone where ${isOpen}`),
      db.execute(sql`
        delete from chat_threads where id in (
          select id from (
            select t.id from chat_threads t where t.user_id = ${erased} ${inOrder} limit ${portion.threads}
          ) t where not exists (select from chat_messages where thread_id = t.id))`),
      db.execute(sql`
        delete from users where id = ${erased} and not exists (select from chat_threads where user_id = ${erased})`),
    ])
    return locked.rows.length === 0 ? null : messages.rows.map(({ thread_id }) => thread_id)
  },
})
