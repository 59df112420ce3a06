// A page of a branch in one statement: the newest messages of what ends in a leaf, bounded in rows and in bytes.
import { sql } from 'drizzle-orm'
import type { BranchPosition, FoundMessage, HistoryPage } from '#chat/threads/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import {
  branchLines,
  branchMessages,
  headSeq,
  isForked,
  mostSiblings,
  parentId,
  parentSeq,
  siblings,
} from './branch.ts'
import {
  type MessageRow,
  messageBytes,
  messageJson,
  type ThreadRow,
  threadColumns,
  toMessage,
  toThread,
} from './rows.ts'

/** About; a page of a history has one message at least, however long it is. */
const pageBytes = 4_000_000

type PageRow = ThreadRow & {
  leaf_id: string | null
  oldest_parent_id: string | null
  next: number | null
  /** Oldest first; siblings are null in a thread without forks. */
  messages: [message: MessageRow, siblings: string[] | null][]
}

/** @returns null for a thread that is not this user's; `leafId` is null where there is no such message in it. */
export async function readHistory(
  db: Database,
  userId: string,
  threadId: string,
  limit: number,
  { leaf, from }: BranchPosition,
): Promise<HistoryPage | null> {
  const thread = sql`${threadId}::uuid`
  const page = db.execute<PageRow>(sql`
    with recursive thread as (select * from chat_threads where id = ${thread} and user_id = ${userId}),
    leaf as (
      select m.id, m.seq from thread t join chat_messages m on m.thread_id = t.id
      where ${leaf === null ? sql`m.seq = ${headSeq}` : sql`m.id = ${leaf}`}
    ),
    lines as (${branchLines(thread, sql`(select ${from ?? sql`seq`} from leaf)`, limit)}),
    newest as (
      select m.seq, m.parent_distance, ${messageBytes} as bytes
      from (${branchMessages(thread, limit)}) m
    ),
    page as (
      select seq, parent_distance
      from (select *, sum(bytes) over (order by seq desc) - bytes as newer_bytes from newest) sized
      where newer_bytes < ${pageBytes}
    ),
    oldest as (select ${thread} as thread_id, seq, parent_distance from page order by seq limit 1)
    select ${threadColumns}, (select id from leaf) as leaf_id,
      (select ${parentSeq} from oldest m) as next, (select ${parentId} from oldest m) as oldest_parent_id,
      coalesce((
        select json_agg(json_build_array(${messageJson}, case when ${isForked(thread)} then ${siblings} end) order by m.seq)
        from page join chat_messages m on m.thread_id = ${thread} and m.seq = page.seq
      ), '[]') as messages
    from thread t`)
  const [{ rows }, queued] = await db.batch([page, db.execute<QueuedRow>(whatWaits(userId, threadId))])
  const row = rows[0]
  if (!row) return null
  const messages = row.messages.map(([message, among], index) => ({
    ...toMessage(message),
    parent_id: row.messages[index - 1]?.[0].id ?? row.oldest_parent_id,
    siblings: listed(among ?? [message.id], message.id),
  }))
  return {
    thread: toThread(row),
    leafId: row.leaf_id,
    messages,
    next: row.next || null,
    queued: queued.rows.map(toQueued),
  }
}

type QueuedRow = { user_message_id: string; message_id: string; message: string; created_at: string }

const toQueued = (row: QueuedRow) => ({ ...row, created_at: new Date(row.created_at).toISOString() })

/** Words that steer a reply have its id for as long as it may take them up. */
const whatWaits = (userId: string, threadId: string) => sql`
  select q.user_message_id, coalesce(m.id, q.message_id) as message_id, q.content as message, q.created_at
  from queued_messages q left join chat_messages m on m.id = q.steers and m.status in ('pending', 'waiting')
  where q.thread_id = ${threadId} and q.user_id = ${userId} order by q.position`

type FoundRow = {
  message: MessageRow | null
  parent_id: string | null
  siblings: string[] | null
  queued: string | null
}

/** A message wherever it is. */
export async function readMessage(
  db: Database,
  userId: string,
  threadId: string,
  messageId: string,
): Promise<FoundMessage> {
  const { rows } = await db.execute<FoundRow>(sql`
    select case when m.id is null then null else ${messageJson} end as message, ${parentId} as parent_id, ${siblings} as siblings,
      (select user_message_id from queued_messages q where q.message_id = ${messageId} and q.thread_id = t.id) as queued
    from chat_threads t left join chat_messages m on m.thread_id = t.id and m.id = ${messageId}
    where t.id = ${threadId} and t.user_id = ${userId}`)
  const [row] = rows
  if (row?.message) {
    const message = { ...toMessage(row.message), parent_id: row.parent_id }
    return { kind: 'message', message: { ...message, siblings: listed(row.siblings ?? [], messageId) } }
  }
  if (row?.queued) return { kind: 'queued', userMessageId: row.queued }
  return { kind: 'none', isThread: row !== undefined }
}

/** The newest of them, and the message itself. */
function listed(siblings: string[], id: string): string[] {
  const newest = siblings.slice(-mostSiblings)
  return newest.includes(id) ? newest : [id, ...newest]
}
