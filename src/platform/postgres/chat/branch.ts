// A thread is a tree, read as lines: a line is a stretch of `seq` in which each message follows the one before, and a fork is
// the message that begins a new one, since it follows another. So a branch is a few ranges of `seq`, and a thread in which
// nobody ever went back is a single one. The aliases `m` and `f` are rows of `chat_messages`.
import { type SQL, sql } from 'drizzle-orm'

/** The `seq` of the message that `m` follows; 0 for a beginning. */
export const parentSeq = sql.raw('(m.seq - m.parent_distance)')

/** The id of the message that `m` follows, null for a beginning. */
export const parentId = sql.raw(
  '(select p.id from chat_messages p where p.thread_id = m.thread_id and p.seq = m.seq - m.parent_distance)',
)

/** The `seq` of the head of the thread `t`: where its user went back to, else its newest message. */
export const headSeq = sql.raw(
  'coalesce(t.head_seq, (select h.seq from chat_messages h where h.thread_id = t.id order by h.seq desc limit 1))',
)

/**
 * The lines of a branch, the newest first, as a recursive query named `lines`: `first` and `last` in `seq`, and `parent` where
 * the branch goes on.
 * @param start the `seq` of the branch's last message; none where it is null or 0.
 * @param limit how many messages are wanted: lines beyond them are not looked for.
 */
export const branchLines = (threadId: SQL, start: SQL, limit: number) => sql`
    select coalesce(f.seq, 1) as first, s.seq as last, coalesce(f.parent, 0) as parent, 0::bigint as newer
    from (select ${start}::integer as seq) s left join lateral (${forkUpTo(threadId, sql`s.seq`)}) f on true
    where s.seq > 0
    union all
    select coalesce(f.seq, 1), lines.parent, coalesce(f.parent, 0), newer + (last - first + 1)
    from lines left join lateral (${forkUpTo(threadId, sql`lines.parent`)}) f on true
    where lines.parent > 0 and newer + (last - first + 1) < ${limit}`

/**
 * The newest messages of the branch whose `lines` stand in the statement. A line has no gaps: what is looked at is bounded by the
 * limit, whichever plan the database chooses.
 * @param condition leaves out one message at most.
 */
export const branchMessages = (threadId: SQL, limit: number, condition: SQL = sql`true`) => sql`
  select m.* from lines cross join lateral (
    select * from chat_messages m
    where m.thread_id = ${threadId} and m.seq between greatest(lines.first, lines.last - ${limit}) and lines.last
      and ${condition}
    order by m.seq desc limit ${limit}
  ) m order by m.seq desc limit ${limit}`

/** Whether anybody ever went back in a thread. */
export const isForked = (threadId: SQL) => sql`(select exists (
  select from chat_messages f where f.thread_id = ${threadId} and f.parent_distance <> 1))`

/** The fork that begins the line of a message. */
const forkUpTo = (threadId: SQL, seq: SQL) => sql`
  select f.seq, f.seq - f.parent_distance as parent from chat_messages f
  where f.thread_id = ${threadId} and f.seq <= ${seq} and f.parent_distance <> 1 order by f.seq desc limit 1`

/**
 * The greatest `seq` of all that follows a message, itself included: always an end. It looks at every line that begins
 * below the message, and at no message of them.
 * @param start the message's `seq`; @param count how many messages the thread has.
 */
export const endBelow = (threadId: SQL, start: SQL, count: SQL) => sql`(
  with recursive below as (
    select s.seq as first, ${nextFork(threadId, sql`s.seq`, count)} as next from (select ${start}::integer as seq) s
    union all
    select f.seq, ${nextFork(threadId, sql`f.seq`, count)}
    from below join chat_messages f on f.thread_id = ${threadId} and f.parent_distance <> 1
      and f.seq - f.parent_distance >= below.first and f.seq - f.parent_distance < below.next
  )
  select max(next) - 1 from below)`

/** Where the line of a message is over: the next fork, or the end of the thread. */
const nextFork = (threadId: SQL, seq: SQL, count: SQL) => sql`coalesce((
  select n.seq from chat_messages n
  where n.thread_id = ${threadId} and n.seq > ${seq} and n.parent_distance <> 1 order by n.seq limit 1), ${count} + 1)`

/** How many siblings are listed: the newest, and a message itself. */
export const mostSiblings = 100

/** The ids of all messages that follow the same one as `m`, oldest first. */
export const siblings = sql`(
  select array_agg(id order by seq) from (
    (select f.id, f.seq from chat_messages f
      where f.thread_id = m.thread_id and f.parent_distance <> 1 and f.seq - f.parent_distance = m.seq - m.parent_distance
      order by f.seq desc limit ${mostSiblings})
    union
    (select n.id, n.seq from chat_messages n
      where n.thread_id = m.thread_id and n.seq = m.seq - m.parent_distance + 1 and n.parent_distance = 1)
    union
    select m.id, m.seq
  ) listed)`
