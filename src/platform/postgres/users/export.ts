// The export's part of the `users` port over Postgres: page by page, each bounded in rows and in bytes.
import { asc, eq, sql } from 'drizzle-orm'
import { parentId } from '#platform/postgres/chat/branch.ts'
import {
  type MessageRow,
  messageBytes,
  messageJson,
  type ThreadRow,
  threadColumns,
  toMessage,
  toThread,
} from '#platform/postgres/chat/rows.ts'
import type { Database } from '#platform/postgres/client.ts'
import { userSessions, users } from '#platform/postgres/schema/index.ts'
import { toUser, userColumns } from '#platform/postgres/user.ts'
import type { ExportStore } from '#users/store.ts'

const pageRows = 500
/** About; a page has one message at least, however long it is. */
const pageBytes = 1_000_000

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

  async *listThreads(userId) {
    for (let after = nil; ; ) {
      const { rows } = await db.execute<ThreadRow>(sql`
        /* exports.listThreads */
        select ${threadColumns} from chat_threads t where t.user_id = ${userId} and t.id > ${after}
        order by t.id limit ${pageRows}`)
      yield rows.map(toThread)
      if (rows.length < pageRows) return
      after = rows.at(-1)!.id
    }
  },

  async *listMessages(userId) {
    for (let after = { thread_id: nil, seq: 0 }; ; ) {
      const { rows } = await db.execute<{ message: MessageRow; parent_id: string | null }>(sql`
        /* exports.listMessages */
        select ${messageJson} as message, ${parentId} as parent_id from chat_messages m
        where m.id in ${nextMessages(userId, after)} order by m.thread_id, m.seq`)
      yield rows.map(({ message, parent_id }) => ({ ...toMessage(message), parent_id }))
      const last = rows.at(-1)?.message
      if (!last) return
      after = last
    }
  },

  async *listQueued(userId) {
    for (let after = 0; ; ) {
      const { rows } = await db.execute<QueuedRow & { position: number }>(sql`
        /* exports.listQueued */
        select position, thread_id, user_message_id, message_id, content as message, created_at from queued_messages
        where user_id = ${userId} and position > ${after} order by position limit ${queuedRows}`)
      yield rows.map(({ position: _, ...row }) => ({
        ...row,
        created_at: new Date(row.created_at).toISOString(),
      }))
      if (rows.length < queuedRows) return
      after = rows.at(-1)!.position
    }
  },
})

/**
 * The ids of the messages after a place, in the order of threads and in each of `seq`. Every one of those threads has
 * messages, so that one more than a page has rows is enough to fill the page.
 */
const nextMessages = (userId: string, { thread_id, seq }: { thread_id: string; seq: number }) => sql`(
  select id from (
    select id, sum(bytes) over (order by thread_id, seq) - bytes as before from (
      select m.id, m.thread_id, m.seq, ${messageBytes} as bytes
      from (
        select id from chat_threads where user_id = ${userId} and id >= ${thread_id}::uuid and message_count > 0
        order by id limit ${pageRows + 1}
      ) t cross join lateral (
        select id, thread_id, seq, content, parts from chat_messages
        where thread_id = t.id and (t.id > ${thread_id}::uuid or seq > ${seq}) order by seq limit ${pageRows}
      ) m order by m.thread_id, m.seq limit ${pageRows}
    ) candidates
  ) sized where before < ${pageBytes})`
