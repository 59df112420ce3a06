// The `chat` port for conversations, over Postgres: one round trip a question.
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { ThreadStore } from '#chat/threads/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { chatMessages, chatThreads, users } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { messageBytes, messageColumns, toMessage, toThread, withToolCalls } from './rows.ts'

/** About; a page of a history has one message at least, however long it is. */
const pageBytes = 4_000_000

/** The first `seq` of the page that ends below `before`. */
const pageStart = (threadId: string, limit: number, before: number | null) => sql`(
  select coalesce(min(seq), 0) from (
    select seq, sum(bytes) over (order by seq desc) - bytes as newer_bytes from (
      select m.seq, ${messageBytes} as bytes from chat_messages m
      where m.thread_id = ${threadId} and (${before}::integer is null or m.seq < ${before}) order by m.seq desc limit ${limit}
    ) page
  ) sized where newer_bytes < ${pageBytes})`

export const postgresThreads = (db: Database): ThreadStore => ({
  async list(userId, limit, after) {
    const rows = await db
      .select()
      .from(chatThreads)
      .where(
        and(
          eq(chatThreads.userId, userId),
          after === null
            ? undefined
            : sql`(${chatThreads.updatedAt}, ${chatThreads.id}) < (${after.updatedAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(desc(chatThreads.updatedAt), desc(chatThreads.id))
      .limit(limit)
    return rows.map(toThread)
  },

  async owns(userId, threadId) {
    const found = await db
      .select({ id: chatThreads.id })
      .from(chatThreads)
      .where(and(eq(chatThreads.id, threadId), eq(chatThreads.userId, userId)))
    return found.length === 1
  },

  async read(userId, threadId, limit, before) {
    const found = await db.query.chatThreads.findFirst({
      where: and(eq(chatThreads.id, threadId), eq(chatThreads.userId, userId)),
      with: {
        messages: {
          where: and(
            before === null ? undefined : lt(chatMessages.seq, before),
            gte(chatMessages.seq, pageStart(threadId, limit, before)),
          ),
          orderBy: desc(chatMessages.seq),
          columns: messageColumns,
          with: withToolCalls,
        },
      },
    })
    return found ? { thread: toThread(found), messages: found.messages.map(toMessage).reverse() } : null
  },

  async rename(userId, threadId, title) {
    const [renamed] = await db
      .update(chatThreads)
      .set({ title, titledBy: 'user' })
      .where(and(eq(chatThreads.id, threadId), eq(chatThreads.userId, userId)))
      .returning()
    return renamed ? toThread(renamed) : null
  },

  async suggestTitle(userId, threadId, title) {
    await db
      .update(chatThreads)
      .set({ title, titledBy: 'model' })
      .where(
        and(
          eq(chatThreads.id, threadId),
          eq(chatThreads.userId, userId),
          eq(chatThreads.titledBy, 'message'),
        ),
      )
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
