// A claim on a thread: a message and its pending reply in one statement, or the reason why not.
import { type SQL, sql } from 'drizzle-orm'
import type { Ask, ClaimOutcome, PastMessage, Refusal, RunClaim } from '#chat/runs/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { branchLines, branchMessages, headSeq, parentSeq } from './branch.ts'
import { type KeyRow, keyLifetime, keysOf, knownKeys, toRepeat } from './keys.ts'
import { type StoredPart, toParts } from './parts.ts'
import { messageBytes } from './rows.ts'

/** However long a branch is, a prompt never looks back over more messages than this. */
const longestHistory = 1000

/** At most: Postgres writes jsonb with a space after each comma and colon, and a prompt is counted without. */
const jsonbPerJson = 1.5

/** What is there of what a request names. */
type Found = {
  known: KeyRow[] | null
  active: { id: string; user_message_id: string } | null
  thread_found: boolean
  /** Null where the message that is named is not in the thread; false where it is of the wrong kind. */
  fits: boolean | null
  taken: boolean
}

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

type Checked = Pick<RunClaim, 'userId' | 'thread' | 'ask' | 'idempotency'>

/** The common tables of a claim and a check: keys, the running reply, the thread, and `target`: what is to be followed. */
const premises = ({ userId, thread, ask, idempotency }: Checked) => sql`
  known as (${knownKeys(userId, idempotency)}),
  active as (
    select m.id, m.seq, t.title, p.id as user_message_id from chat_messages m
    join chat_threads t on t.id = m.thread_id
    left join chat_messages p on p.thread_id = m.thread_id and p.seq = ${parentSeq}
    where m.thread_id = ${thread.id} and m.user_id = ${userId} and m.status = 'pending'
  ),
  place as (select coalesce(${headSeq}, 0) as head from chat_threads t where t.id = ${thread.id} and t.user_id = ${userId}),
  target as (${targetOf(ask, sql`m.thread_id = ${thread.id} and m.user_id = ${userId}`)}),
  taken as (
    select ${parentSeq} as parent from chat_messages m where m.id = ${ask.kind === 'message' ? ask.userMessageId : null}
  )`

/** `seq` is what the new message follows, and `parent` what the user's message does. */
function targetOf(ask: Ask, inThread: SQL): SQL {
  if (ask.kind === 'regenerate')
    return sql`
      select a.seq, a.seq - a.parent_distance as parent, a.id, a.content, m.metadata->>'model' as model,
        coalesce(m.role <> 'system' and a.role = 'user', false) as fits
      from chat_messages m left join chat_messages a
        on a.thread_id = m.thread_id and a.seq = case m.role when 'user' then m.seq else ${parentSeq} end
      where m.id = ${ask.of} and ${inThread}`
  if (ask.parent === 'head')
    return sql`select head as seq, head as parent, true as fits from place union all
      select 0, 0, true where not exists (select from place)`
  if (ask.parent.id === null) return sql`select 0 as seq, 0 as parent, true as fits`
  return sql`select m.seq, m.seq as parent, m.role = 'assistant' as fits from chat_messages m
    where m.id = ${ask.parent.id} and ${inThread}`
}

const found = sql`
  (select jsonb_agg(to_jsonb(known)) from known) as known,
  (select jsonb_build_object('id', id, 'user_message_id', user_message_id) from active) as active,
  exists (select from place) as thread_found,
  (select fits from target) as fits,
  exists (select from taken) as taken`

/** One step: null when it has to be repeated, since it found a key that has expired and took it away. */
export async function claimOnce(db: Database, claim: RunClaim): Promise<ClaimOutcome | null> {
  const { userId, thread, ask, messageId, idempotency, historyBytes } = claim
  const at = sql`${claim.createdAt.toISOString()}::timestamptz`
  const id = sql`${thread.id}::uuid`
  const added = sql.raw(ask.kind === 'message' ? '2' : '1')
  const free = sql`(select fits from target)
    and not exists (select from known) and not exists (select from active) and not exists (select from taken)`
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
  const { userId, ask, messageId, idempotency } = claim
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
    await db.execute(sql`
      delete from idempotency_keys
      where user_id = ${userId} and key = any(${keysOf(idempotency)}) and created_at <= now() - ${keyLifetime}`)
    return null
  }
  return toRefusal(claim, row, messageId) ?? { kind: 'not_found' }
}

/** What stands against a claim, in the order in which it counts. */
function toRefusal({ thread, idempotency }: Checked, row: Found, messageId: string | null): Refusal | null {
  const repeat = toRepeat(idempotency, thread.id, row.known ?? [])
  if (repeat) return repeat
  if (thread.kind === 'existing' && !row.thread_found) return { kind: 'not_found' }
  if (row.fits === null) return { kind: 'message_not_found' }
  if (!row.fits) return { kind: 'not_a_reply' }
  if (row.taken) return { kind: 'id_taken' }
  const { active } = row
  if (active && active.id !== messageId)
    return { kind: 'active', messageId: active.id, userMessageId: active.user_message_id }
  return null
}

/** What stands against a claim besides a running reply. */
export async function checkClaim(db: Database, claim: Checked): Promise<Refusal | null> {
  const { rows } = await db.execute<Found>(sql`with ${premises(claim)} select ${found}`)
  const refusal = toRefusal(claim, rows[0]!, null)
  return refusal?.kind === 'active' ? null : refusal
}
