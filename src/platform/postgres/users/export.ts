// The export's part of the `users` port over Postgres: page by page, each bounded in rows and in bytes.
import { asc, eq, sql } from 'drizzle-orm'
import { instant } from '#platform/postgres/auth/instants.ts'
import { parentId } from '#platform/postgres/chat/branch.ts'
import {
  type MessageRow,
  messageBytes,
  messageJson,
  type ThreadRow,
  toMessage,
  toThread,
} from '#platform/postgres/chat/rows.ts'
import type { Database } from '#platform/postgres/client.ts'
import { userSessions, users } from '#platform/postgres/schema/index.ts'
import { toUser, userColumns } from '#platform/postgres/user.ts'
import type { ExportStore } from '#users/store.ts'

const pageRows = 500
/** About; a page has one message at least, however long it is. */
const pageBytes = 500_000

const queuedRows = 50

type QueuedRow = {
  thread_id: string
  user_message_id: string
  message_id: string
  message: string
  created_at: string
}

const nil = '00000000-0000-0000-0000-000000000000'

export const postgresExports = (db: Database): ExportStore => ({
  async readProfile(userId) {
    const [row] = await db.select(userColumns).from(users).where(eq(users.id, userId))
    return row ? toUser(row) : null
  },

  async listSessions(userId) {
    const rows = await db
      .select()
      .from(userSessions)
      .where(eq(userSessions.userId, userId))
      .orderBy(asc(userSessions.createdAt))
    return rows.map((row) => ({
      id: row.id,
      created_at: row.createdAt.toISOString(),
      last_activity: row.lastActivity.toISOString(),
      expires_at: row.expiresAt.toISOString(),
      revoked_at: row.revokedAt?.toISOString() ?? null,
      remember_me: row.rememberMe,
      ip_address: row.ipAddress,
      user_agent: row.userAgent,
    }))
  },

  async readWaysIn(userId) {
    const all = (columns: string, from: string) => sql`
      (select coalesce(json_agg(r order by created_at, id), '[]') from (select ${sql.raw(columns)} from ${sql.raw(from)}
        where user_id = ${userId}) r)`
    const { rows } = await db.execute<WaysIn>(sql`
      select exists (select from totp_factors where user_id = ${userId} and confirmed_at is not null) as second_factor,
        ${all('id, name, created_at, last_used_at', 'passkeys')} as passkeys,
        ${all('id, provider, email, created_at', 'identities')} as identities,
        ${all(
          'id, name, prefix, scopes, expires_at, created_at, last_used_at',
          '(select * from api_keys where revoked_at is null) k',
        )} as api_keys
      from users where id = ${userId}`)
    const [row] = rows
    if (!row) return null
    return {
      ...row,
      passkeys: row.passkeys.map(withInstants),
      identities: row.identities.map(withInstants),
      api_keys: row.api_keys.map(withInstants),
    }
  },

  async *listMessages(userId, at) {
    let place: Place = { threadId: nil, seq: null }
    for (;;) {
      const { rows } = await db.execute<PageRow>(page(userId, at, place))
      yield rows.map(({ messages, ...row }) => ({
        thread: row.id === place.threadId ? null : toThread(row),
        messages: (messages ?? []).map(({ message, parent_id }) => ({ ...toMessage(message), parent_id })),
      }))
      const last = rows.at(-1)
      if (!last) return
      const seq = last.messages?.at(-1)?.message.seq ?? last.message_count
      place = { threadId: last.id, seq: seq < last.message_count ? seq : null }
    }
  },

  async *listQueued(userId, at) {
    for (let after = 0; ; ) {
      const { rows } = await db.execute<QueuedRow & { position: number }>(sql`
        /* exports.listQueued */
        select position, thread_id, user_message_id, message_id, content as message, created_at from queued_messages
        where user_id = ${userId} and position > ${after} and created_at <= ${instant(at)} order by position limit ${queuedRows}`)
      yield rows.map(({ position: _, ...row }) => ({
        ...row,
        created_at: new Date(row.created_at).toISOString(),
      }))
      if (rows.length < queuedRows) return
      after = rows.at(-1)!.position
    }
  },
})

type WaysIn = NonNullable<Awaited<ReturnType<ExportStore['readWaysIn']>>>

/** Postgres writes instants into JSON with an offset. */
const withInstants = <Row extends object>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('_at') && typeof value === 'string' ? new Date(value).toISOString() : value,
    ]),
  ) as Row

/** Where a page has ended: behind a message of a thread that goes on, or, where `seq` is null, behind the whole thread. */
type Place = { threadId: string; seq: number | null }

type PageRow = ThreadRow & { messages: { message: MessageRow; parent_id: string | null }[] | null }

/**
 * The threads behind a place that were there at an instant, in the order of their ids, each with its messages of then, or
 * as many as the page has room for. `message_count` counts those of then. What is read in one statement is of one moment: no
 * deletion comes between a thread and the messages beside it.
 */
const page = (userId: string, at: Date, { threadId, seq }: Place) => sql`
  /* exports.listMessages */
  with threads as materialized (
    select t.*, coalesce((
      select seq from chat_messages where thread_id = t.id and created_at <= ${instant(at)} order by seq desc limit 1), 0) as until
    from chat_threads t
    where t.user_id = ${userId} and t.created_at <= ${instant(at)}
      and ${seq === null ? sql`t.id > ${threadId}` : sql`t.id >= ${threadId}`}
    order by t.id limit ${pageRows}
  ),
  candidates as (
    select m.id, m.thread_id, m.seq, ${messageBytes} as bytes from threads t cross join lateral (
      select id, thread_id, seq, content, parts from chat_messages
      where thread_id = t.id and seq <= t.until and (t.id > ${threadId} or seq > ${seq ?? 0}) order by seq limit ${pageRows + 1}
    ) m order by m.thread_id, m.seq limit ${pageRows + 1}
  ),
  sized as (
    select *, row_number() over place as number, sum(bytes) over place - bytes as before
    from candidates window place as (order by thread_id, seq)
  ),
  taken as (select * from sized where number <= ${pageRows} and before < ${pageBytes})
  select t.id, t.user_id, t.title, t.created_at, t.updated_at, t.until as message_count,
    (select h.id from chat_messages h where h.thread_id = t.id and h.seq <= least(t.head_seq, t.until) order by h.seq desc limit 1) as head_id,
    (select json_agg(json_build_object('message', ${messageJson}, 'parent_id', ${parentId}) order by m.seq)
      from taken join chat_messages m on m.id = taken.id where taken.thread_id = t.id) as messages
  from threads t
  where (select count(*) from candidates) = (select count(*) from taken)
    or t.id <= (select thread_id from taken order by thread_id desc limit 1)
  order by t.id`
