// The `chat` port for writing replies, over Postgres. Every statement locks the user's row first, so that no two of
// them can wait for each other, and a claim cannot slip past the end of an account.
import { sql } from 'drizzle-orm'
import { contentOf } from '#chat/part.ts'
import type { RunStore } from '#chat/runs/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { lockUser } from '#platform/postgres/user.ts'
import type { FailureCode } from '#shared/failure.ts'
import { parentSeq } from './branch.ts'
import { claimOnce } from './claim.ts'
import { toParts, toStoredParts } from './parts.ts'
import { checkClaim } from './premises.ts'
import { deleteTaken } from './queue.ts'
import { claimingAgain } from './repeat.ts'
import { type MessageRow, messageJson, toMessage } from './rows.ts'

export function postgresRuns(db: Database): RunStore {
  return {
    claim: (claim) => claimingAgain(() => claimOnce(db, claim)),

    check: (claim) => checkClaim(db, claim),

    async release({ userId, messageId }) {
      // A reply that is pending is its thread's newest message; what was claimed with it has the same instant.
      const claimed = sql`
        with claimed as (
          select c.id, c.thread_id, c.created_at, c.seq - c.parent_distance as parent from chat_messages r
          cross join lateral (values (r.seq), (r.seq - r.parent_distance)) place (seq)
          join chat_messages c on c.thread_id = r.thread_id and c.seq = place.seq and c.created_at = r.created_at
          where r.id = ${messageId} and r.user_id = ${userId} and r.status = 'pending'
        )`
      const begun = sql`t.message_count = 0 and t.created_at = c.created_at`
      await db.batch([
        lockUser(db, userId),
        db.execute(sql`
          ${claimed} delete from idempotency_keys k using claimed c
          where k.user_id = ${userId} and k.message_id = ${messageId} and k.message_id = c.id`),
        db.execute(sql`
          ${claimed},
          thread as (
            update chat_threads t
            set message_count = message_count - added, head_seq = nullif(nullif(parent, message_count - added), 0)
            from (
              select thread_id, count(*)::integer as added, min(parent) as parent, min(created_at) as created_at
              from claimed group by thread_id
            ) c
            where t.id = c.thread_id returning added, ${begun} as emptied
          )
          update users set total_messages = total_messages - added, total_threads = total_threads - emptied::integer
          from thread where id = ${userId}`),
        db.execute(
          sql`${claimed} delete from chat_threads t using claimed c where t.id = c.thread_id and ${begun}`,
        ),
        db.execute(sql`${claimed} delete from chat_messages m using claimed c where m.id = c.id`),
      ])
    },

    async finish(reply) {
      const parts = toStoredParts('assistant', reply.parts, reply.toolCalls)
      const steered = reply.parts.flatMap((part) => (part.type === 'steering-message' ? [part.id] : []))
      // Tokens are counted once, at the end.
      const spent = reply.status === 'waiting' ? { input_tokens: 0, output_tokens: 0 } : reply.usage
      const { rows } = await db.execute<{ present: boolean }>(sql`
        with owner as (select id from users where id = ${reply.userId} for no key update),
        reply as (
          update chat_messages m
          set content = ${contentOf(reply.parts)}, parts = ${parts && JSON.stringify(parts)}::jsonb, status = ${reply.status},
            metadata = ${JSON.stringify(reply.metadata)}::jsonb,
            completed_at = case when ${reply.status} = 'waiting' then null else ${reply.finishedAt}::timestamptz end
          from owner where m.id = ${reply.messageId} and m.user_id = owner.id
            and (m.status = 'pending' or m.status = 'waiting' and ${reply.status} in ('waiting', 'stopped'))
          returning m.id, m.thread_id, m.user_id
        ),
        calls as (
          insert into tool_calls (id, message_id, position, tool_name, tool_input, tool_output, status, error_message, execution_time, approved_by, decided_at, created_at)
          select (call->>'id')::uuid, reply.id, position, call->>'tool_name', call->'tool_input',
            nullif(call->'tool_output', 'null'::jsonb), call->>'status', call->>'error_message',
            (call->>'execution_time')::integer, call->>'approved_by', (call->>'decided_at')::timestamptz, (call->>'created_at')::timestamptz
          from reply, jsonb_array_elements(${JSON.stringify(reply.toolCalls)}::jsonb) with ordinality as t(call, position)
          on conflict (id) do update set tool_output = excluded.tool_output, status = excluded.status,
            error_message = excluded.error_message, execution_time = excluded.execution_time,
            approved_by = excluded.approved_by, decided_at = excluded.decided_at
            where tool_calls.message_id = excluded.message_id
          returning xmax = 0 as added
        ),
        ${steered.length > 0 ? sql`taken as (${deleteTaken(reply.userId, steered)}),` : sql``}
        thread as (
          update chat_threads t set updated_at = greatest(t.updated_at, ${reply.finishedAt}::timestamptz)
          from reply where t.id = reply.thread_id
        ),
        counted as (
          update users u set
            total_tool_calls = total_tool_calls + (select count(*) from calls where added),
            input_tokens = input_tokens + ${spent.input_tokens},
            output_tokens = output_tokens + ${spent.output_tokens}
          from reply where u.id = reply.user_id
        )
        select exists (select 1 from chat_messages where id = ${reply.messageId}) as present`)
      return rows[0]?.present ?? false
    },

    async resume({ userId, messageId, toolCalls }) {
      const { rows } = await db.execute<{ there: boolean }>(sql`
        with owner as (select id from users where id = ${userId} and is_active for no key update),
        reply as (
          update chat_messages m set status = 'pending' from owner
          where m.id = ${messageId} and m.user_id = owner.id and m.status in ('waiting', 'pending')
          returning m.id
        ),
        calls as (
          update tool_calls c set status = d.status, tool_output = nullif(d.tool_output, 'null'::jsonb),
            error_message = d.error_message, approved_by = d.approved_by, decided_at = d.decided_at
          from reply, jsonb_to_recordset(${JSON.stringify(toolCalls)}::jsonb)
            as d(id uuid, status text, tool_output jsonb, error_message text, approved_by text, decided_at timestamptz)
          where c.id = d.id and c.message_id = reply.id
        )
        select exists (select from reply) as there`)
      return rows[0]?.there ?? false
    },

    async find(userId, which) {
      const chosen =
        'messageId' in which ? sql`m.id = ${which.messageId}` : sql`m.thread_id = ${which.newestOf}`
      const { rows } = await db.execute<FoundRow>(sql`
        select ${messageJson} as message, t.title, json_build_object('id', p.id, 'parent_id', (
          select g.id from chat_messages g where g.thread_id = p.thread_id and g.seq = p.seq - p.parent_distance)) as asked
        from chat_messages m join chat_threads t on t.id = m.thread_id
        left join chat_messages p on p.thread_id = m.thread_id and p.seq = ${parentSeq}
        where ${chosen} and m.user_id = ${userId} and m.role = 'assistant' order by m.seq desc limit 1`)
      const [row] = rows
      if (!row) return null
      const { message, asked, title } = row
      return {
        message: toMessage(message),
        parts: toParts(message),
        error: (message.metadata?.error as FailureCode | undefined) ?? null,
        userMessage: { id: asked.id ?? message.id, parentId: asked.parent_id },
        title,
      }
    },
  }
}

type FoundRow = {
  message: MessageRow
  title: string
  asked: { id: string | null; parent_id: string | null }
}
