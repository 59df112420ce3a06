// What of a request is there already, and what stands against it: common to a claim, a check and a place in the queue.
import { type SQL, sql } from 'drizzle-orm'
import type { Ask, Refusal, RunClaim } from '#chat/runs/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { headSeq, parentSeq } from './branch.ts'
import { type KeyRow, keyLifetime, keysOf, knownKeys, toRepeat } from './keys.ts'

/** What is there of what a request names. */
export type Found = {
  known: KeyRow[] | null
  active: { id: string; user_message_id: string } | null
  thread_found: boolean
  /** Null where the message that is named is not in the thread; false where it is of the wrong kind. */
  fits: boolean | null
  taken: boolean
}

export type Checked = Pick<RunClaim, 'userId' | 'messageId' | 'thread' | 'ask' | 'idempotency'>

/** The common tables of a claim and a check: keys, the running reply, the thread, and `target`: what is to be followed. */
export const premises = ({ userId, messageId, thread, ask, idempotency }: Checked) => sql`
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
    select ${parentSeq} as parent from chat_messages m where m.id = ${newId(ask)}
  ),
  queued as (
    select from queued_messages where user_message_id = ${newId(ask)} and is_new and message_id <> ${messageId}
  )`

/** The id that a new message is to have. */
const newId = (ask: Ask) => (ask.kind === 'message' ? ask.userMessageId : null)

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

export const found = sql`
  (select jsonb_agg(to_jsonb(known)) from known) as known,
  (select jsonb_build_object('id', id, 'user_message_id', user_message_id) from active) as active,
  exists (select from place) as thread_found,
  (select fits from target) as fits,
  exists (select from taken) or exists (select from queued) as taken`

/** That nothing stands against a request but a running reply. */
export const isFree = sql`(select fits from target)
    and not exists (select from known) and not exists (select from taken) and not exists (select from queued)`

/** Takes keys away that have expired. */
export const forgetKeys = ({ userId, idempotency }: Checked) => sql`
  delete from idempotency_keys
  where user_id = ${userId} and key = any(${keysOf(idempotency)}) and created_at <= now() - ${keyLifetime}`

/** What stands against a claim, in the order in which it counts. */
export function toRefusal(
  { thread, idempotency }: Checked,
  row: Found,
  messageId: string | null,
): Refusal | null {
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
