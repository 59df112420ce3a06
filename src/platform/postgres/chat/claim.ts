// A claim on a thread: a message and its pending reply in one statement, or the reason why not.
import { sql } from 'drizzle-orm'
import type { ClaimOutcome, PastMessage, RunClaim } from '#chat/runs/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { messageBytes } from './rows.ts'

export const keyLifetime = sql.raw(`interval '24 hours'`)

/** However long a thread is, a prompt never looks back over more messages than this. */
const longestHistory = 1000

type ClaimRow = {
  seq: number | null
  title: string | null
  history: PastMessage[] | null
  known: { fingerprint: string; thread_id: string; message_id: string; expired: boolean } | null
  active: { id: string; asked_id: string } | null
  mine: { seq: number; title: string } | null
}

/** At most: Postgres writes jsonb with a space after each comma and colon, and a prompt is counted without. */
const jsonbPerJson = 1.5

/** One step: null when it has to be repeated, since it found a key that has expired and took it away. */
export async function claimOnce(db: Database, claim: RunClaim): Promise<ClaimOutcome | null> {
  const { userId, threadId, newTitle, messageId, userMessageId, message, idempotency, historyBytes } = claim
  const at = sql`${claim.createdAt.toISOString()}::timestamptz`
  const key = idempotency?.key ?? null
  const free = sql`not exists (select 1 from known) and not exists (select 1 from active)`
  const thread =
    newTitle === null
      ? sql`
          update chat_threads t set message_count = message_count + 2, updated_at = greatest(t.updated_at, ${at})
          from owner where t.id = ${threadId} and t.user_id = owner.id and ${free}`
      : sql`
          insert into chat_threads as t (id, user_id, title, created_at, updated_at, message_count)
          select ${threadId}::uuid, owner.id, ${newTitle}::text, ${at}, ${at}, 2 from owner where ${free}`
  const { rows } = await db.execute<ClaimRow>(sql`
    with owner as (select id, last_ordinal from users where id = ${userId} and is_active for no key update),
    known as (
      select fingerprint, thread_id, message_id, created_at <= now() - ${keyLifetime} as expired
      from idempotency_keys where user_id = ${userId} and key = ${key}
    ),
    active as (
      select m.id, m.seq, t.title, asked.id as asked_id from chat_messages m
      join chat_messages asked on asked.thread_id = m.thread_id and asked.seq = m.seq - 1
      join chat_threads t on t.id = m.thread_id
      where m.thread_id = ${threadId} and m.user_id = ${userId} and m.status = 'pending'
    ),
    thread as (${thread} returning t.id, t.user_id, t.title, t.message_count),
    messages as (
      insert into chat_messages (id, thread_id, user_id, seq, role, content, status, created_at, ordinal)
      select ${userMessageId}::uuid, t.id, user_id, message_count - 1, 'user', ${message}::text, 'complete', ${at}, last_ordinal + 1
      from thread t, owner
      union all
      select ${messageId}::uuid, t.id, user_id, message_count, 'assistant', '', 'pending', ${at}, last_ordinal + 2
      from thread t, owner
    ),
    claimed as (
      insert into idempotency_keys (user_id, key, fingerprint, thread_id, message_id, created_at)
      select user_id, ${key}::text, ${idempotency?.fingerprint ?? ''}::text, id, ${messageId}::uuid, ${at}
      from thread where ${key}::text is not null
    ),
    counted as (
      update users u set
        last_ordinal = last_ordinal + 2,
        total_messages = total_messages + 2,
        total_threads = total_threads + ${newTitle === null ? 0 : 1}
      from thread where u.id = thread.user_id
    ),
    recent as (
      select *, sum(bytes) over (order by seq desc) - bytes as newer_bytes from (
        select m.id, m.seq, m.role, m.content, m.status, ${messageBytes} as bytes from chat_messages m
        where m.thread_id = ${threadId} and m.user_id = ${userId} and m.id not in (${userMessageId}, ${messageId})
          and m.status in ('complete', 'stopped')
        order by m.seq desc limit ${longestHistory}
      ) told
    )
    select
      (select message_count from thread) as seq,
      (select title from thread) as title,
      (select to_jsonb(known) from known) as known,
      (select jsonb_build_object('id', id, 'asked_id', asked_id) from active) as active,
      (select jsonb_agg(jsonb_build_object(
        'role', role, 'content', content, 'status', status,
        'tool_calls', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', c.id, 'tool_name', c.tool_name, 'tool_input', c.tool_input, 'tool_output', c.tool_output,
            'status', c.status, 'error_message', c.error_message) order by c.position)
          from tool_calls c where c.message_id = recent.id), '[]'::jsonb)
        ) order by seq desc)
      from recent where newer_bytes < ${historyBytes * jsonbPerJson}) as history,
      (select jsonb_build_object('seq', seq, 'title', title) from active where id = ${messageId}) as mine`)
  return interpret(db, claim, rows[0]!)
}

async function interpret(
  db: Database,
  { userId, messageId, idempotency }: RunClaim,
  row: ClaimRow,
): Promise<ClaimOutcome | null> {
  const history = row.history ?? []
  if (row.seq !== null) return { kind: 'claimed', seq: row.seq, title: row.title ?? '', history }
  // The answer to an earlier attempt was lost after its commit: the claim is ours already.
  if (row.mine) return { kind: 'claimed', ...row.mine, history }
  if (row.known?.expired) {
    await db.execute(sql`
      delete from idempotency_keys where user_id = ${userId} and key = ${idempotency?.key ?? null}
        and created_at <= now() - ${keyLifetime}`)
    return null
  }
  if (row.known) return toReplay(row.known, idempotency?.fingerprint ?? '')
  const { active } = row
  if (active && active.id !== messageId)
    return { kind: 'active', messageId: active.id, userMessageId: active.asked_id }
  return { kind: 'not_found' }
}

/** What a known key stands for, unless it was used for another request. */
export const toReplay = (
  known: { fingerprint: string; thread_id: string; message_id: string },
  fingerprint: string,
): Extract<ClaimOutcome, { kind: 'replay' | 'key_reused' }> =>
  known.fingerprint === fingerprint
    ? { kind: 'replay', threadId: known.thread_id, messageId: known.message_id }
    : { kind: 'key_reused' }
