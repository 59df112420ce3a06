// The `chat` port for finding messages and titles, over Postgres. One statement walks backwards over a user's messages in one index,
// block after block, until it has enough candidates; then it ranks those. A block has 8192 messages, and once a few of
// them have shown that hits are rare, 65,536: so a word in one of a million messages and one in all of them cost alike.
import { type SQL, sql } from 'drizzle-orm'
import type { SearchHit, SearchPosition, SearchQuery, SearchStore } from '#chat/search/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { headSeq } from './branch.ts'

/** How many hits are ranked: the newest ones, of a word that has more. */
const mostCandidates = 1000

/** How many of a block may turn out to hold the grams of a term and yet not the term. */
const mostChecked = 2000

/** Every gram narrows the search down, but the rare ones of a long query are among the first few already. */
const mostGrams = 12

/** How many titles are ranked: those of the threads that were written in last. */
const mostTitles = 1000

/** How many of a query's marks a passage is chosen by. */
const mostMarks = 8

type Row = Omit<SearchHit, 'cut' | 'position'> & {
  newest: number
  score: number
  ordinal: number
  cut_before: boolean
  cut_after: boolean
}

export const postgresSearch = (db: Database): SearchStore => ({
  async find(userId, query, limit, after) {
    const { rows } = await db.execute<Row>(findStatement(userId, query, limit, after))
    return rows.map(({ newest, score, ordinal, cut_before, cut_after, created_at, ...row }) => ({
      ...row,
      created_at: new Date(created_at).toISOString(),
      cut: { before: cut_before, after: cut_after },
      position: { newest, score, ordinal },
    }))
  },
})

/**
 * Titles come first, then messages by words; messages that hold every term as it was typed are looked for where those end. A
 * title's place among equals is that of its thread's first message, and its score is odd, so that no two hits have one place.
 */
function findStatement(
  userId: string,
  { text, terms, marks, titles }: SearchQuery,
  limit: number,
  after: SearchPosition | null,
): SQL {
  const onPage = after ? sql`(score, ordinal) < (${after.score}::int, ${after.ordinal}::int)` : sql`true`
  return sql`
  with recursive asked as materialized (
    select websearch_to_tsquery('simple', ${text}) as words, ${sql.param(terms)}::text[] as terms,
      array(
        select gram from unnest(${sql.param(terms)}::text[]) term, unnest(text_grams(term)) gram
        where char_length(gram) = least(3, char_length(term)) limit ${mostGrams}
      ) as grams,
      least(${after?.newest ?? null}::int, (select last_ordinal from users where id = ${userId})) as newest
  ),
  word_walk as (${walk(sql`word_walk`, userId, sql`words @@ asked.words`, sql`true`, sql`true`)}),
  by_words as (
    select m.id, m.ordinal, 2 * (1000000 * (1 + ts_rank(m.words, asked.words, 1)))::int as score
    from asked, word_walk, unnest(word_walk.places) place, chat_messages m where m.ctid = place
  ),
  part_walk as (${walk(
    sql`part_walk`,
    userId,
    sql`text_grams(content) @> asked.grams and not words @@ asked.words`,
    sql`(select ${holdsAll(sql`content`)} from chat_messages where ctid = place)`,
    sql`(select count(*) from by_words where ${onPage}) < ${limit}`,
  )}),
  by_parts as (
    select m.id, m.ordinal, 2 * (1000000 * ${density(sql`m.content`)})::int as score
    from asked, part_walk, unnest(part_walk.places) place, chat_messages m where m.ctid = place
  ),
  by_titles as (
    select t.id, first.ordinal, 1 + 2 * (1000000 * (
      case when t.words @@ asked.words then 2 + ts_rank(t.words, asked.words, 1) else ${density(sql`t.title`)} end
    ))::int as score
    from asked, lateral (
      select id, title, ${wordsOf(sql`title`)} as words from chat_threads
      where ${titles} and user_id = ${userId} and (${wordsOf(sql`title`)} @@ asked.words or text_grams(title) @> asked.grams)
      order by updated_at desc limit ${mostTitles}
    ) t join chat_messages first on first.thread_id = t.id and first.seq = 1
    where first.ordinal <= newest and (t.words @@ asked.words or ${holdsAll(sql`t.title`)})
  ),
  page as (
    select * from (
      select id, null::uuid as titled, ordinal, score from by_words
      union all select id, null, ordinal, score from by_parts
      union all select null, id, ordinal, score from by_titles
    ) ranked
    where ${onPage} order by score desc, ordinal desc limit ${limit}
  )
  select asked.newest, page.score, page.ordinal, case when page.titled is null then 'message' else 'title' end as match,
    t.id as thread_id, t.title as thread_title, m.id as message_id, m.role, m.created_at,
    coalesce(substr(m.content, start, length), t.title) as passage,
    coalesce(start > 1, false) as cut_before,
    coalesce(start + length <= char_length(m.content), false) as cut_after
  from asked, page, lateral (
    select m.id, m.thread_id, m.role, m.created_at, m.content from chat_messages m where m.id = page.id
    union all
    select m.id, m.thread_id, m.role, m.created_at, null
    from chat_threads t join chat_messages m on m.thread_id = t.id and m.seq = ${headSeq} where t.id = page.titled
  ) m join chat_threads t on t.id = m.thread_id, lateral (
    select fold_text(m.content) as folded offset 0
  ) form, lateral (
    select strpos(folded, mark) as place, char_length(mark) as width
    from unnest(${sql.param([...marks.slice(0, mostMarks), ''])}::text[]) with ordinality as marks (mark, preference)
    order by strpos(folded, mark) = 0, preference limit 1
  ) hit, lateral (
    select 240 + 3 * width as length, greatest(1, case
      when char_length(folded) = char_length(left(m.content, 100000)) then place else unfolded_place(m.content, place)
    end - 60) as start
  ) around
  order by page.score desc, page.ordinal desc`
}

/**
 * The places of a user's newest messages that meet a condition, block after block.
 * @param condition served by the index; @param check what is left to be checked of each candidate.
 * @param wanted whether to walk at all.
 */
const walk = (name: SQL, userId: string, condition: SQL, check: SQL, wanted: SQL) => sql`
    select (newest >> 13) + 1 as block, '{}'::tid[] as places, 0 as found from asked where ${wanted}
    union all
    select block - blocks, hits.places, found + cardinality(hits.places)
    from ${name}, asked, lateral (
      select case when block % 8 = 0 and block <= newest >> 13 then 8 else 1 end as blocks offset 0
    ) step, lateral (
      select array(
        select place from (
          select ctid as place from chat_messages
          where user_id = ${userId} and ordinal <= newest and ${condition}
            and ${blocksOfMessage} @> array[case when blocks = 8 then block / 4 - 1 else block * 2 - 2 end]
          order by ordinal desc limit ${mostChecked}
        ) candidate
        where ${check} limit ${mostCandidates} - found
      ) as places offset 0
    ) hits
    where block > 0 and found < ${mostCandidates}
  `

/** The numbers of the small block and the large block that a message is in: even and odd. */
const blocksOfMessage = sql`array[(ordinal >> 13) * 2, (ordinal >> 16) * 2 + 1]`

const wordsOf = (text: SQL) => sql`to_tsvector('simple'::regconfig, fold_text(${text}))`

/** Whether a text holds every term. It is folded only where it has to be: that takes its time. */
const holdsAll = (text: SQL) => sql`not exists (
  select from unnest(asked.terms) term, (select lower(left(${text}, 100000)) as plain offset 0) form
  where case when strpos(plain, term) > 0 then false else strpos(fold_text(${text}), term) = 0 end
)`

/** How often the first term stands in a text, against the text's length: from 0 to 1. */
const density = (text: SQL) => sql`(
  select times / (times + 1) / (1 + ln(1 + char_length(form)))
  from (select lower(left(${text}, 100000)) as plain, asked.terms[1] as term offset 0) lowered, lateral (
    select case when strpos(plain, term) > 0 then plain else fold_text(${text}) end as form offset 0
  ) form, lateral (
    select (char_length(form) - char_length(replace(form, term, '')))::float8 / char_length(term) as times
  ) counted
)`
