// The `chat` port for conversations, over Postgres: one round trip a question.
import { and, eq, sql } from 'drizzle-orm'
import type { ThreadStore } from '#chat/threads/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { chatThreads, users } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { endBelow } from './branch.ts'
import { readHistory, readMessage } from './history.ts'
import { type ThreadRow, threadColumns, toThread } from './rows.ts'

export const postgresThreads = (db: Database): ThreadStore => ({
  async list(userId, limit, after) {
    const below =
      after === null
        ? sql`true`
        : sql`(t.updated_at, t.id) < (${after.updatedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    const { rows } = await db.execute<ThreadRow>(sql`
      select ${threadColumns} from chat_threads t where t.user_id = ${userId} and ${below}
      order by t.updated_at desc, t.id desc limit ${limit}`)
    return rows.map(toThread)
  },

  async owns(userId, threadId) {
    const found = await db
      .select({ id: chatThreads.id })
      .from(chatThreads)
      .where(and(eq(chatThreads.id, threadId), eq(chatThreads.userId, userId)))
    return found.length === 1
  },

  readBranch: (userId, threadId, limit, position) => readHistory(db, userId, threadId, limit, position),

  readMessage: (userId, threadId, messageId) => readMessage(db, userId, threadId, messageId),

  async rename(userId, threadId, title) {
    const { rows } = await db.execute<ThreadRow>(sql`
      update chat_threads t set title = ${title}, titled_by = 'user' where t.id = ${threadId} and t.user_id = ${userId}
      returning ${threadColumns}`)
    return rows[0] ? toThread(rows[0]) : null
  },

  async setHead(userId, threadId, messageId) {
    const { rows } = await db.execute<{ thread: ThreadRow | null }>(sql`
      with thread as (
        select id, message_count from chat_threads where id = ${threadId} and user_id = ${userId} for no key update
      ),
      named as (
        select m.seq, thread.message_count from thread join chat_messages m on m.thread_id = thread.id
        where m.id = ${messageId}
      ),
      moved as (
        update chat_threads t
        set head_seq = nullif(${endBelow(sql`${threadId}::uuid`, sql`named.seq`, sql`t.message_count`)}, t.message_count)
        from named where t.id = ${threadId} returning t.*
      )
      select (select to_json(t) from (select ${threadColumns} from moved t) t) as thread from thread`)
    const row = rows[0]
    if (!row) return null
    return row.thread ? toThread(row.thread) : 'message_not_found'
  },

  async suggestTitle(userId, threadId, title) {
    const titled = await db
      .update(chatThreads)
      .set({ title, titledBy: 'model' })
      .where(
        and(
          eq(chatThreads.id, threadId),
          eq(chatThreads.userId, userId),
          eq(chatThreads.titledBy, 'message'),
        ),
      )
      .returning({ id: chatThreads.id })
    return titled.length === 1
  },

  async delete(userId, threadId) {
    // The lock comes first and by itself: a statement that waited for it would count tool calls as they were before.
    const [, { rows }] = await db.batch([
      lockUser(db, userId),
      db.execute<{ id: string }>(sql`
        with gone as (
          delete from chat_threads where id = ${threadId} and user_id = ${userId} returning id, user_id, message_count
        )
        update users u set
          total_threads = total_threads - 1,
          total_messages = total_messages - message_count,
          total_tool_calls = total_tool_calls - (
            select count(*) from tool_calls c join chat_messages m on m.id = c.message_id where m.thread_id = gone.id)
        from gone where u.id = gone.user_id
        returning gone.id`),
    ])
    return rows.length === 1
  },

  async stats(userId) {
    const [row] = await db
      .select({
        total_threads: users.totalThreads,
        total_messages: users.totalMessages,
        total_tool_calls: users.totalToolCalls,
        userSince: users.createdAt,
        input_tokens: users.inputTokens,
        output_tokens: users.outputTokens,
      })
      .from(users)
      .where(eq(users.id, userId))
    if (!row) return null
    const { userSince, ...totals } = row
    return { ...totals, user_since: userSince.toISOString() }
  },
})
