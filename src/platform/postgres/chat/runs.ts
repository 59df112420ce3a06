// The `chat` port for writing replies, over Postgres. Every statement locks the user's row first, so that no two of
// them can wait for each other, and a claim cannot slip past the end of an account.
import { and, eq, sql } from 'drizzle-orm'
import type { RunStore } from '#chat/runs/store.ts'
import { type Database, isRetryable, violated } from '#platform/postgres/client.ts'
import { chatMessages } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { claimOnce, keyLifetime, toReplay } from './claim.ts'
import { messageColumns, toMessage, withToolCalls } from './rows.ts'

export function postgresRuns(db: Database): RunStore {
  return {
    async claim(claim) {
      // Two claims that race for a key, or for a thread, meet at a unique index; the loser then sees the winner's row.
      // One whose answer was lost is repeated once: its ids are the same, so that asking twice claims once.
      for (let attempt = 0; ; attempt++) {
        try {
          const outcome = await claimOnce(db, claim)
          if (outcome) return outcome
        } catch (error) {
          const attempts = violated(error) ? 4 : isRetryable(error) ? 2 : 1
          if (attempt + 1 >= attempts) throw error
        }
      }
    },

    async findKey(userId, { key, fingerprint }) {
      const { rows } = await db.execute<{ fingerprint: string; thread_id: string; message_id: string }>(sql`
        select fingerprint, thread_id, message_id from idempotency_keys
        where user_id = ${userId} and key = ${key} and created_at > now() - ${keyLifetime}`)
      return rows[0] ? toReplay(rows[0], fingerprint) : null
    },

    async release({ userId, threadId, newTitle, userMessageId, messageId }) {
      // Only a thread that the claim itself began goes with it: an empty one may have been there before.
      const ownThread = sql`id = ${threadId} and user_id = ${userId} and ${newTitle !== null}::boolean`
      const pending = sql`exists (select 1 from chat_messages where id = ${messageId} and status = 'pending')`
      const emptied = sql`(select count(*) from chat_threads where ${ownThread} and message_count = 2)`
      await db.batch([
        lockUser(db, userId),
        db.execute(sql`delete from idempotency_keys where user_id = ${userId} and message_id = ${messageId}`),
        db.execute(sql`
          update users set total_messages = total_messages - 2, total_threads = total_threads - ${emptied}
          where id = ${userId} and ${pending}`),
        db.execute(
          sql`update chat_threads set message_count = message_count - 2 where id = ${threadId} and ${pending}`,
        ),
        db.execute(
          sql`delete from chat_messages where id in (${userMessageId}, ${messageId}) and ${pending}`,
        ),
        db.execute(sql`delete from chat_threads where ${ownThread} and message_count = 0`),
      ])
    },

    async finish(reply) {
      const { rows } = await db.execute<{ present: boolean }>(sql`
        with owner as (select id from users where id = ${reply.userId} for no key update),
        reply as (
          update chat_messages m
          set content = ${reply.content}, status = ${reply.status}, metadata = ${JSON.stringify(reply.metadata)}::jsonb
          from owner where m.id = ${reply.messageId} and m.user_id = owner.id and m.status = 'pending'
          returning m.id, m.thread_id, m.user_id
        ),
        calls as (
          insert into tool_calls (id, message_id, position, tool_name, tool_input, tool_output, status, error_message, execution_time, created_at)
          select (call->>'id')::uuid, reply.id, position, call->>'tool_name', call->'tool_input',
            nullif(call->'tool_output', 'null'::jsonb), call->>'status', call->>'error_message',
            (call->>'execution_time')::integer, (call->>'created_at')::timestamptz
          from reply, jsonb_array_elements(${JSON.stringify(reply.toolCalls)}::jsonb) with ordinality as t(call, position)
        ),
        thread as (
          update chat_threads t set updated_at = greatest(t.updated_at, ${reply.finishedAt}::timestamptz)
          from reply where t.id = reply.thread_id
        ),
        counted as (
          update users u set
            total_tool_calls = total_tool_calls + ${reply.toolCalls.length},
            input_tokens = input_tokens + ${reply.usage.input_tokens},
            output_tokens = output_tokens + ${reply.usage.output_tokens}
          from reply where u.id = reply.user_id
        )
        select exists (select 1 from chat_messages where id = ${reply.messageId}) as present`)
      return rows[0]?.present ?? false
    },

    async find(userId, messageId) {
      const reply = await db.query.chatMessages.findFirst({
        where: and(eq(chatMessages.id, messageId), eq(chatMessages.userId, userId)),
        columns: messageColumns,
        with: { ...withToolCalls, thread: { columns: { title: true } } },
        extras: {
          userMessageId: sql<string>`(
            select asked.id from chat_messages asked
            where asked.thread_id = ${chatMessages.threadId} and asked.seq = ${chatMessages.seq} - 1
          )`.as('user_message_id'),
        },
      })
      return reply
        ? { reply: toMessage(reply), userMessageId: reply.userMessageId, title: reply.thread.title }
        : null
    },
  }
}
