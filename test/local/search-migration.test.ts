// What was stored before text was folded is found afterwards: the migration writes the words of old messages anew.
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/pglite'
import { expect, it } from 'vitest'
import { foldText } from '../../src/chat/search/fold-text.ts'
import { postgresSearch } from '../../src/platform/postgres/chat/search.ts'
import type { Database } from '../../src/platform/postgres/client.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
const [user, thread] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

it('finds in any form what was said before it, and may be run again', async () => {
  const migrations = readMigrationFiles({ migrationsFolder }).map(({ sql }) => sql)
  const folding = migrations.findIndex((statements) => statements.some((each) => each.includes('fold_text')))
  await using client = await PGlite.create({ extensions: { btree_gin } })
  const apply = async (statements: string[]) => {
    for (const statement of statements) await client.query(statement)
  }
  await apply(migrations.slice(0, folding).flat())
  await client.query(
    `insert into users (id, username, email, last_ordinal) values ($1, 'ada', 'a@example.com', 2500)`,
    [user],
  )
  await client.query(
    `insert into chat_threads (id, user_id, title, message_count) values ($1, $2, 'Crème brûlée', 2500)`,
    [thread, user],
  )
  await client.query(
    `insert into chat_messages (id, thread_id, user_id, seq, role, content, status, ordinal)
    select gen_random_uuid(), $1, $2, n, 'user', case when n % 100 = 0 then 'Das Café ' else 'plain ' end || n, 'complete', n
    from generate_series(1, 2500) n`,
    [thread, user],
  )
  const search = postgresSearch(drizzle(client) as unknown as Database)
  const find = async (q: string) => {
    const word = foldText(q)
    const found = await search.find(
      user!,
      { text: word, terms: [word], marks: [word], titles: true },
      100,
      null,
    )
    return found.map(({ match }) => match)
  }
  for (const statements of [migrations.slice(folding).flat(), migrations[folding]!]) {
    await apply(statements)
    expect(await find('cafe')).toEqual(Array(25).fill('message'))
    expect(await find('AFE\u0301')).toEqual(Array(25).fill('message'))
    expect(await find('brulee')).toEqual(['title'])
  }
  await client.query(`update chat_messages set content = 'naïve' where seq = 1`)
  expect(await find('naive')).toEqual(['message'])
})
