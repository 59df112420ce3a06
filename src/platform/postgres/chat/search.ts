// The `chat` port for finding messages, over Postgres. One statement walks backwards over a user's messages in one index,
// block after block, until it has enough candidates; then it ranks those. A block has 8192 messages, and once a few of
// them have shown that hits are rare, 65,536: so a word in one of a million messages and one in all of them cost alike.
import { type SQL, sql } from 'drizzle-orm'
import type { SearchHit, SearchPosition, SearchQuery, SearchStore } from '#chat/search/store.ts'
import type { Database } from '#platform/postgres/client.ts'

/** How many hits are ranked: the newest ones, of a word that has more. */
const mostCandidates = 1000

/** How many of a block may turn out to hold the grams of a term and yet not the term. */
const mostChecked = 2000

/** Every gram narrows the search down, but the rare ones of a long query are among the first few already. */
const mostGrams = 12

/** How many of a query's marks a passage is chosen by. */
const mostMarks = 8

type Row = Omit<SearchHit, 'passage' | 'cut' | 'position'> & {
  newest: number
  score: number
  ordinal: number
  passage: string
  cut_before: boolean
  cut_after: boolean
}

export const postgresSearch = (db: Database): SearchStore => ({
  async find(userId, query, limit, after) {
    const { rows } = await db.execute<Row>(findStatement(userId, query, limit, after))
    return rows.map(({ newest, score, ordinal, passage, cut_before, cut_after, created_at, ...row }) => ({
      ...row,
      created_at: new Date(created_at).toISOString(),
      passage,
      cut: { before: cut_before, after: cut_after },
      position: { newest, score, ordinal },
    }))
  },
})

/** Hits by words come first; messages that hold every term as it was typed are looked for where those end. */
function findStatement(
  userId: string,
  { text, terms, marks }: SearchQuery,
  limit: number,
  after: SearchPosition | null,
): SQL {
  const onPage = after ? sql`(score, ordinal) < (${after.score}::int, ${after.ordinal}::int)` : sql`true`
  return sql`
  with recursive asked as materialized (
    select websearch_to_tsquery('simple', ${text}) as words,
      array(select lower(term) from unnest(${sql.param(terms)}::text[]) term) as terms,
      array(
        select gram from unnest(${sql.param(terms)}::text[]) term, unnest(text_grams(term)) gram
        where char_length(gram) = least(3, char_length(term)) limit ${mostGrams}
      ) as grams,
      least(${after?.newest ?? null}::int, (select last_ordinal from users where id = ${userId})) as newest
  ),
  word_walk as (${walk(sql`word_walk`, userId, sql`words @@ asked.words`, sql`true`, sql`true`)}),
  by_words as (
    select m.id, m.ordinal, (1000000 * (1 + ts_rank(m.words, asked.words, 1)))::int as score
    from asked, word_walk, unnest(word_walk.places) place, chat_messages m where m.ctid = place
  ),
  part_walk as (${walk(
    sql`part_walk`,
    userId,
    sql`text_grams(content) @> asked.grams and not words @@ asked.words`,
    sql`(
          select not exists (select from unnest(asked.terms) term where strpos(folded, term) = 0)
          from (select lower(left(content, 100000)) as folded from chat_messages where ctid = place offset 0) message
        )`,
    sql`(select count(*) from by_words where ${onPage}) < ${limit}`,
  )}),
  by_parts as (
    select m.id, m.ordinal, (1000000 * ${density(sql`asked.terms[1]`)})::int as score
    from asked, part_walk, unnest(part_walk.places) place, chat_messages m where m.ctid = place
  ),
  page as (
    select * from (select * from by_words union all select * from by_parts) ranked
    where ${onPage} order by score desc, ordinal desc limit ${limit}
  )
  select asked.newest, page.score, page.ordinal, t.id as thread_id, t.title as thread_title, m.id as message_id, m.role,
    m.created_at, substr(m.content, start, length) as passage,
    start > 1 as cut_before, start + length <= char_length(m.content) as cut_after
  from asked, page join chat_messages m on m.id = page.id join chat_threads t on t.id = m.thread_id, lateral (
    select greatest(1, strpos(folded, lower(mark)) - 60) as start, 240 + char_length(mark) as length
    from (select lower(m.content) as folded offset 0) message,
      unnest(${sql.param([...marks.slice(0, mostMarks), ''])}::text[]) with ordinality as marks (mark, preference)
    order by strpos(folded, lower(mark)) = 0, preference limit 1
  ) first
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

/** How often a term stands in a message, against the message's length: from 0 to 1. */
const density = (term: SQL) => sql`(
  select times / (times + 1) / (1 + ln(1 + length))
  from (
    select char_length(folded) as length,
      (char_length(folded) - char_length(replace(folded, ${term}, '')))::float8 / char_length(${term}) as times
    from (select lower(left(m.content, 100000)) as folded offset 0) message
  ) counted
)`
