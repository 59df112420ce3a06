// The `chat` port for what waits in a thread, over Postgres.
import { sql } from 'drizzle-orm'
import type { PlaceOutcome, QueuedRun, QueueStore } from '#chat/runs/queue/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { keysOf } from './keys.ts'
import { type Found, forgetKeys, found, isFree, premises, toRefusal } from './premises.ts'
import { claimingAgain } from './repeat.ts'

/** What a row keeps as JSON. */
type StoredRequest = Pick<QueuedRun, 'ask' | 'model' | 'clientTools' | 'idempotency'>

type QueuedRow = {
  message_id: string
  user_message_id: string
  thread_id: string
  user_id: string
  content: string
  request: string
  steers: string | null
}

type Placed = Found & { place: { user_message_id: string; content: string } | null; waiting: number }

export const postgresQueue = (db: Database): QueueStore => ({
  add: (message) => claimingAgain(() => addOnce(db, message)),

  async list(threadId) {
    const { rows } = await db.execute<QueuedRow>(sql`
      select message_id, user_message_id, thread_id, user_id, content, request, steers
      from queued_messages where thread_id = ${threadId} order by position`)
    return rows.map((row) => ({
      ...(JSON.parse(row.request) as StoredRequest),
      userId: row.user_id,
      messageId: row.message_id,
      userMessageId: row.user_message_id,
      thread: { kind: 'existing', id: row.thread_id },
      text: row.content,
      steers: row.steers,
    }))
  },

  async withdraw(userId, messageIds) {
    await db.batch([
      lockUser(db, userId),
      db.execute(sql`
        with gone as (
          delete from queued_messages where user_id = ${userId} and message_id = any(${sql.param(messageIds)}::uuid[])
          returning message_id, user_message_id, steers
        )
        delete from idempotency_keys k using gone where k.user_id = ${userId}
          and (k.message_id = gone.message_id or k.message_id = gone.steers and k.steered = gone.user_message_id)`),
    ])
  },

  async takeUp(userId, userMessageIds) {
    await db.execute(sql`${deleteTaken(userId, userMessageIds)}`)
  },
})

/** Words that steer a reply are part of it, and wait no longer. */
export const deleteTaken = (userId: string, userMessageIds: string[]) => sql`
  delete from queued_messages
  where user_id = ${userId} and user_message_id = any(${sql.param(userMessageIds)}::uuid[]) and steers is not null`

/** One step: null when it has to be repeated, since it found a key that has expired and took it away. */
async function addOnce(
  db: Database,
  message: Parameters<QueueStore['add']>[0],
): Promise<PlaceOutcome | null> {
  const { userId, messageId, thread, ask, model, clientTools, idempotency, steers, atMost } = message
  const request = JSON.stringify({ ask, model, clientTools, idempotency } satisfies StoredRequest)
  const at = sql`${message.createdAt.toISOString()}::timestamptz`
  const isNew = ask.kind === 'message'
  const spoken = isNew ? sql`${ask.userMessageId}::uuid, ${ask.text}::text` : sql`target.id, target.content`
  const { rows } = await db.execute<Placed>(sql`
    with owner as (select id from users where id = ${userId} and is_active for no key update),
    ${premises(message)},
    mine as (select user_message_id, content from queued_messages where message_id = ${messageId}),
    waiting as (select count(*)::integer as count from queued_messages where thread_id = ${thread.id}),
    added as (
      insert into queued_messages (message_id, user_message_id, content, thread_id, user_id, is_new, request, steers, created_at)
      select ${messageId}::uuid, ${spoken}, ${thread.id}::uuid, owner.id, ${isNew}, ${request}::text, ${steers}::uuid, ${at}
      from owner, place, target, waiting
      where ${isFree} and waiting.count < ${atMost} and not exists (select from mine)
      returning user_message_id, content, user_id, thread_id
    ),
    keyed as (
      insert into idempotency_keys (user_id, key, fingerprint, thread_id, message_id, steered, created_at)
      select user_id, key, ${idempotency?.fingerprint ?? ''}::text, thread_id, ${steers ?? messageId}::uuid,
        ${steers === null ? sql`null` : sql`user_message_id`}, ${at}
      from added, unnest(${keysOf(idempotency)}) key
    )
    select ${found}, (select count from waiting) as waiting,
      (select jsonb_build_object('user_message_id', user_message_id, 'content', content)
        from (select user_message_id, content from added union all select * from mine) placed) as place`)
  const row = rows[0]!
  if (row.place) return { kind: 'queued', userMessageId: row.place.user_message_id, text: row.place.content }
  if (row.known?.some(({ expired }) => expired)) {
    await db.execute(forgetKeys(message))
    return null
  }
  const refusal = toRefusal(message, row, row.active?.id ?? null)
  if (refusal) return refusal
  return row.waiting >= atMost ? { kind: 'queue_full' } : { kind: 'not_found' }
}
