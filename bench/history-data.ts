// Users with histories of many sizes, made by the database itself: half of each user's messages in one thread, the rest in
// threads of twenty, with a tool call in every tenth reply.
import { progressBar } from '../local/dev/progress-bar.ts'
import type { BenchDatabase } from './database.ts'

export type BenchUser = { id: string; messages: number; bigThread: string }

/** Words that are planted into the messages of every user. */
export const planted = {
  /** In ten messages. */
  rare: 'narwhalish',
  /** A part of the word that stands in ten messages. */
  part: 'rwhali',
  /** A word of two characters without spaces around it, in a hundred messages. */
  cjk: '検索',
  /** In a thousand messages. */
  frequent: 'thousandfold',
  /** In all of them. */
  common: 'everywhere',
  /** In every one of the older half. */
  old: 'antiquated',
}

const chunk = 20_000

/** Fills the database and returns its users, the smallest first. */
export async function fill({ query }: Pick<BenchDatabase, 'query'>, sizes: number[]): Promise<BenchUser[]> {
  const users = sizes.map((messages, index) => ({
    id: idOf('a', index),
    messages,
    bigThread: idOf('b', index),
  }))
  const [index] = await query(`select indexdef from pg_indexes where indexname = 'chat_messages_search_idx'`)
  // An index is built faster than it is kept up to date under a million inserts.
  await query('drop index chat_messages_search_idx')
  await query(`create temporary table phrases as
    select n as number, (select string_agg(substr(md5((floor(power(random(), 3) * 20000))::text), 1, 3 + (n + g) % 6), ' ')
      from generate_series(1, 8) g) as phrase
    from generate_series(0, 9999) n`)
  await query('create unique index on phrases (number)')
  await query('analyze phrases')

  await query(`insert into users (id, username, email)
    select gen_random_uuid(), 'bystander-' || n, 'bystander-' || n || '@example.com' from generate_series(1, 10000) n`)
  // Each with a thread, a message that waits there, and a key: so that no table is so small that it is read as a whole.
  await query(`with threads as (
      insert into chat_threads (id, user_id, title) select gen_random_uuid(), id, username from users returning id, user_id
    ),
    waiting as (
      insert into queued_messages (message_id, user_message_id, thread_id, user_id, is_new, content, request, created_at)
      select gen_random_uuid(), gen_random_uuid(), id, user_id, false, 'And then?', '{}', now() from threads
    )
    insert into idempotency_keys (user_id, key, fingerprint, thread_id, message_id, created_at)
    select user_id, id::text, '', id, gen_random_uuid(), now() from threads`)
  const bar = progressBar(
    'messages',
    sizes.reduce((sum, size) => sum + size, 0),
  )
  for (const [index, user] of users.entries()) {
    await addThreads(query, user, index)
    for (let from = 0; from < user.messages; from += chunk) {
      const upTo = Math.min(from + chunk, user.messages)
      await addMessages(query, user, index, from, upTo)
      bar.advance(upTo - from)
    }
    await count(query, user)
  }
  bar.end()
  await query(`set maintenance_work_mem = '1GB'`)
  const building = progressBar('search index', 1)
  await query(String(index?.indexdef))
  building.end()
  await query('vacuum analyze')
  return users
}

type Query = BenchDatabase['query']

const addThreads = (query: Query, { id, messages, bigThread }: BenchUser, index: number) =>
  query(
    `with owner as (
      insert into users (id, username, email) values ($1, $2, $3) returning id
    )
    insert into chat_threads (id, user_id, title, created_at, updated_at)
    select case when n = 0 then $4::uuid else ${threadId('n', index)} end, owner.id, 'Thread ' || n,
      now() - n * interval '1 minute', now() - n * interval '1 minute'
    from owner, generate_series(0, $5::int / 40) n`,
    [id, `bench-${index}`, `bench-${index}@example.com`, bigThread, messages],
  )

/** Messages `from` up to `upTo`: even ones are the big thread's, odd ones go to the others in turn. */
const addMessages = (query: Query, user: BenchUser, index: number, from: number, upTo: number) =>
  query(
    `with numbered as (
      select n, n / 2 as half, n % 2 = 0 as big from generate_series($3::int, $4::int - 1) n
    ),
    said as (
      insert into chat_messages (id, thread_id, user_id, seq, role, content, status, created_at, ordinal)
      select gen_random_uuid(),
        case when big then $2::uuid else ${threadId('1 + half / 20', index)} end, $1::uuid,
        case when big then half + 1 else half % 20 + 1 end,
        case when half % 2 = 0 then 'user' else 'assistant' end,
        a.phrase || ' ' || b.phrase || ' ${planted.common}'
          || case when n % ($5::int / 10) = 1 then ' ${planted.rare}' else '' end
          || case when n % greatest(1, $5::int / 100) = 1 then ' 全文${planted.cjk}機能' else '' end
          || case when n < $5::int / 2 then ' ${planted.old}' else '' end
          || case when n % greatest(1, $5::int / 1000) = 0 then ' ${planted.frequent}' else '' end,
        'complete', now() - ($5::int - n) * interval '1 second', n + 1
      from numbered
      join phrases a on a.number = (numbered.n::bigint * 7919) % 10000
      join phrases b on b.number = (numbered.n::bigint * 104729 + numbered.n / 10000) % 10000
      returning id, seq, role
    )
    insert into tool_calls (id, message_id, position, tool_name, tool_input, tool_output, status, execution_time)
    select gen_random_uuid(), id, 1, 'calculate', '{"expression":"2 + 3"}', '{"result":5}', 'success', 3
    from said where seq % 20 = 0`,
    [user.id, user.bigThread, from, upTo, user.messages],
  )

/** Threads of one user, as users whose big thread it is: without forks, with a thousand in one place, a thousand deep. */
export async function fillForks(query: Query): Promise<BenchUser[]> {
  const id = idOf('c', 0)
  await query(`insert into users (id, username, email) values ($1, 'forker', 'forker@example.com')`, [id])
  const shapes = [
    { messages: 3000, distance: '1' },
    // The question, a thousand replies to it, and 98 messages below the last: the newest page has all of it.
    { messages: 1099, distance: 'case when n between 2 and 1001 then n - 1 else 1 end' },
    // Each question has a reply and another one, which the next question follows.
    { messages: 3000, distance: 'case when n % 3 = 0 then 2 else 1 end' },
  ]
  const users = shapes.map((shape, index) => ({ ...shape, id, bigThread: idOf('d', index) }))
  for (const { bigThread, messages, distance } of users)
    await query(
      `with thread as (
        insert into chat_threads (id, user_id, title, message_count) values ($1, $2, 'Forks', $3) returning id, user_id
      )
      insert into chat_messages (id, thread_id, user_id, seq, parent_distance, role, content, status, ordinal)
      select gen_random_uuid(), thread.id, user_id, n, ${distance}, case when n = 1 or n % 3 = 1 then 'user' else 'assistant' end,
        a.phrase || ' ' || b.phrase, 'complete', n
      from thread, generate_series(1, $3::int) n join phrases a on a.number = n join phrases b on b.number = 2 * n`,
      [bigThread, id, messages],
    )
  await query('vacuum analyze')
  return users
}

async function count(query: Query, { id }: BenchUser) {
  await query(
    `update chat_threads t set message_count = (select count(*) from chat_messages m where m.thread_id = t.id)
    where user_id = $1`,
    [id],
  )
  await query('delete from chat_threads where user_id = $1 and message_count = 0', [id])
  await query(
    `update users u set
      total_threads = (select count(*) from chat_threads where user_id = u.id),
      total_messages = (select count(*) from chat_messages where user_id = u.id),
      total_tool_calls = (select count(*) from tool_calls c join chat_messages m on m.id = c.message_id where m.user_id = u.id),
      last_ordinal = (select max(ordinal) from chat_messages where user_id = u.id)
    where id = $1`,
    [id],
  )
}

const idOf = (kind: string, index: number) =>
  `00000000-0000-7000-8000-${kind}${String(index).padStart(11, '0')}`

const threadId = (number: string, index: number) =>
  `('00000000-0000-7000-9${String(index).padStart(3, '0')}-' || lpad(to_hex(${number}), 12, '0'))::uuid`
