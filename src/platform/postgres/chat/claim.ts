// A claim on a thread: a message and its pending reply in one statement, or the reason why not.
import { sql } from 'drizzle-orm'
import type { ClaimOutcome, PastMessage, RunClaim } from '#chat/runs/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { branchLines, branchMessages } from './branch.ts'
import { keysOf } from './keys.ts'
import { type StoredPart, toParts } from './parts.ts'
import { type Found, forgetKeys, found, isFree, premises, toRefusal } from './premises.ts'
import { messageBytes } from './rows.ts'

/** However long a branch is, a prompt never looks back over more messages than this. */
const longestHistory = 1000

/** At most: Postgres writes jsonb with a space after each comma and colon, and a prompt is counted without. */
const jsonbPerJson = 1.5

type ClaimRow = Found & {
  seq: number | null
  title: string | null
  mine: { seq: number; title: string } | null
  asked: { id: string; content: string } | null
  model: string | null
  parent_id: string | null
  earlier: number
  history: (Omit<PastMessage, 'parts'> & { parts: StoredPart[] | null })[] | null
}

/** One step: null when it has to be repeated, since it found a key that has expired and took it away. */
export async function claimOnce(db: Database, asked: RunClaim): Promise<ClaimOutcome | null> {
  // The keys of what waited stand for it already.
  const claim = asked.queued ? { ...asked, idempotency: null } : asked
  const { userId, thread, ask, messageId, idempotency, historyBytes } = claim
  const at = sql`${claim.createdAt.toISOString()}::timestamptz`
  const id = sql`${thread.id}::uuid`
  const added = sql.raw(ask.kind === 'message' ? '2' : '1')
  const free = sql`${isFree} and not exists (select from active)`
  const { rows } = await db.execute<ClaimRow>(sql`
    with recursive owner as (select id, last_ordinal from users where id = ${userId} and is_active for no key update),
    ${premises(claim)},
    thread as (${
      thread.kind === 'existing'
        ? sql`
          update chat_threads t set message_count = t.message_count + ${added}, head_seq = null, updated_at = greatest(t.updated_at, ${at})
          from owner where t.id = ${id} and t.user_id = owner.id and ${free}
          returning t.id, t.user_id, t.title, t.message_count, false as begun`
        : sql`
          insert into chat_threads as t (id, user_id, title, created_at, updated_at, message_count)
          select ${id}, owner.id, ${thread.title}::text, ${at}, ${at}, ${added} from owner where ${free}
          on conflict (id) do update set message_count = t.message_count + ${added}, head_seq = null, updated_at = greatest(t.updated_at, ${at})
            where t.user_id = excluded.user_id
          returning t.id, t.user_id, t.title, t.message_count, t.xmax = 0 as begun`
    }),
    messages as (
      insert into chat_messages (id, thread_id, user_id, seq, parent_distance, role, content, status, created_at, ordinal)
      ${
        ask.kind === 'message'
          ? sql`
            select ${ask.userMessageId}::uuid, t.id, user_id, message_count - 1, message_count - 1 - target.seq, 'user',
              ${ask.text}::text, 'complete', ${at}, last_ordinal + 1
            from thread t, owner, target
            union all
            select ${messageId}::uuid, t.id, user_id, message_count, 1, 'assistant', '', 'pending', ${at}, last_ordinal + 2
            from thread t, owner`
          : sql`
            select ${messageId}::uuid, t.id, user_id, message_count, message_count - target.seq, 'assistant', '', 'pending', ${at}, last_ordinal + 1
            from thread t, owner, target`
      }
    ),
    claimed as (
      insert into idempotency_keys (user_id, key, fingerprint, thread_id, message_id, created_at)
      select user_id, key, ${idempotency?.fingerprint ?? ''}::text, id, ${messageId}::uuid, ${at}
      from thread, unnest(${keysOf(idempotency)}) key
    ),
    dequeued as (delete from queued_messages q using thread where q.message_id = ${messageId}),
    counted as (
      update users u set
        last_ordinal = last_ordinal + ${added},
        total_messages = total_messages + ${added},
        total_threads = total_threads + thread.begun::integer
      from thread where u.id = thread.user_id
    ),
    -- A claim that is ours already has moved the head: then its message tells what it follows.
    lines as (${branchLines(id, sql`(select coalesce((select parent from taken), parent) from target)`, longestHistory)}),
    past as (
      select *, sum(bytes) over (order by seq desc) - bytes as newer_bytes from (
        select m.id, m.seq, m.role, m.status, m.metadata->>'error' as error, m.parts,
          case m.status when 'failed' then '' else m.content end as content, ${messageBytes} as bytes
        from (${branchMessages(id, longestHistory, sql`m.status <> 'pending'`)}) m
      ) m
    )
    select ${found},
      (select message_count from thread) as seq,
      (select title from thread) as title,
      (select jsonb_build_object('seq', seq, 'title', title) from active where id = ${messageId}) as mine,
      ${ask.kind === 'regenerate' ? sql`(select jsonb_build_object('id', id, 'content', content) from target)` : sql`null`} as asked,
      ${ask.kind === 'regenerate' ? sql`(select model from target)` : sql`null`} as model,
      (select id from chat_messages where thread_id = ${id} and seq = (select max(last) from lines)) as parent_id,
      (select coalesce(sum(last - first + 1) + min(parent), 0)::integer from lines) as earlier,
      (select jsonb_agg(jsonb_build_object(
        'role', role, 'content', content, 'status', status, 'error', error, 'parts', parts,
        'tool_calls', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', c.id, 'tool_name', c.tool_name, 'tool_input', c.tool_input, 'tool_output', c.tool_output,
            'status', c.status, 'error_message', c.error_message) order by c.position)
          from tool_calls c where c.message_id = past.id and past.status <> 'failed'), '[]'::jsonb)
        ) order by seq desc)
      from past where newer_bytes < ${historyBytes * jsonbPerJson}) as history`)
  return interpret(db, claim, rows[0]!)
}

async function interpret(db: Database, claim: RunClaim, row: ClaimRow): Promise<ClaimOutcome | null> {
  const { ask, messageId } = claim
  const place = row.seq === null ? row.mine : { seq: row.seq, title: row.title ?? '' }
  // With `mine` the answer to an earlier attempt was lost after its commit: the claim is ours already.
  if (place)
    return {
      kind: 'claimed',
      ...place,
      userMessage: {
        ...(ask.kind === 'message'
          ? { id: ask.userMessageId, text: ask.text }
          : { id: row.asked!.id, text: row.asked!.content }),
        parentId: row.parent_id,
      },
      history: (row.history ?? []).map((past) => ({ ...past, parts: toParts(past) })),
      earlier: row.earlier,
      model: row.model,
    }
  if (row.known?.some(({ expired }) => expired)) {
    await db.execute(forgetKeys(claim))
    return null
  }
  return toRefusal(claim, row, messageId) ?? { kind: 'not_found' }
}
