// Rows that no request would make, or not that many of them.
import type { Person } from './people.ts'
import { sql } from './stores.ts'

/** The id of a person. */
export async function idOf(person: Person): Promise<string> {
  const { body } = await person.get('/api/auth/me')
  return body.id
}

/** Threads that nobody ever wrote in, all of them last touched at the same instant. */
export const addThreads = (userId: string, count: number, minutesAgo: number) =>
  sql(
    `insert into chat_threads (id, user_id, title, created_at, updated_at)
    select gen_random_uuid(), $1, 'thread ' || n, now(), date_trunc('minute', now()) - $3::int * interval '1 minute'
    from generate_series(1, $2::int) n`,
    userId,
    count,
    minutesAgo,
  )

/** Messages in a thread of their own: `content` is an expression over `n` from 1. */
export const addMessages = (userId: string, count: number, content: string) =>
  sql(
    `with owner as (
      update users set last_ordinal = last_ordinal + $2::int where id = $1 returning id, last_ordinal - $2::int as before
    ),
    thread as (
      insert into chat_threads (id, user_id, title, message_count)
      select gen_random_uuid(), id, 'many', $2::int from owner returning id
    )
    insert into chat_messages (id, thread_id, user_id, seq, role, content, status, ordinal)
    select gen_random_uuid(), thread.id, owner.id, n, 'user', ${content}, 'complete', before + n
    from owner, thread, generate_series(1, $2::int) n`,
    userId,
    count,
  )

/** So many more replies to the first message of a thread. */
export const addReplies = (threadId: string, count: number) =>
  sql(
    `with thread as (
      update chat_threads set message_count = message_count + $2::int where id = $1 returning id, user_id, message_count - $2::int as before
    )
    insert into chat_messages (id, thread_id, user_id, seq, parent_distance, role, content, status)
    select gen_random_uuid(), id, user_id, before + n, before + n - 1, 'assistant', 'reply ' || n, 'complete'
    from thread, generate_series(1, $2::int) n`,
    threadId,
    count,
  )

/** Text as an expression. */
export const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
