// A page of a branch in one statement: the newest messages of what ends in a leaf, bounded in rows and in bytes.
import { sql } from 'drizzle-orm'
import type { BranchPosition, HistoryPage } from '#chat/threads/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { branchLines, branchMessages, headSeq, isForked, parentId, parentSeq, siblings } from './branch.ts'
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

/** How many siblings are listed beside a message itself. */
const mostSiblings = 100

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
  const { rows } = await db.execute<PageRow>(sql`
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
  const row = rows[0]
  if (!row) return null
  const messages = row.messages.map(([message, among], index) => ({
    ...toMessage(message),
    parent_id: row.messages[index - 1]?.[0].id ?? row.oldest_parent_id,
    siblings: listed(among ?? [message.id], message.id),
  }))
  return { thread: toThread(row), leafId: row.leaf_id, messages, next: row.next || null }
}

/** The newest of them, and the message itself. */
function listed(siblings: string[], id: string): string[] {
  const newest = siblings.slice(-mostSiblings)
  return newest.includes(id) ? newest : [id, ...newest]
}
