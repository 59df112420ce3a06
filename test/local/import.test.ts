// Moving in from the FastAPI service: its tables are built as that service builds them, filled, and copied.
import { PGlite } from '@electric-sql/pglite'
import { hash } from 'bcryptjs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../local/database/migrate.ts'
import { importFastapi } from '../../local/fastapi/import.ts'
import { oldDatabase } from '../../local/fastapi/source.ts'
import { openTarget, type Target } from '../../local/fastapi/target.ts'
import { type Services, startServices } from '../../local/services/services.ts'
import { createPasswords } from '../../src/auth/credentials/passwords.ts'
import { postgresAccounts } from '../../src/platform/postgres/auth/accounts.ts'
import { postgresFailedAttempts } from '../../src/platform/postgres/auth/failed-attempts.ts'
import { postgresSearch } from '../../src/platform/postgres/chat/search.ts'
import { postgresThreads } from '../../src/platform/postgres/chat/threads.ts'
import { createDatabase, type Database } from '../../src/platform/postgres/client.ts'
import { createScratchDatabase } from '../world/database.ts'

const oldTables = `
  create table users (id serial primary key, username varchar(50) not null unique, email varchar(100) not null unique,
    hashed_password varchar(255) not null, full_name varchar(100), is_active boolean, is_verified boolean,
    created_at timestamptz default now(), updated_at timestamptz default now(), last_login timestamptz);
  create table chat_threads (id varchar(36) primary key, user_id integer not null references users (id), title varchar(200),
    created_at timestamptz default now(), updated_at timestamptz default now());
  create table chat_messages (id serial primary key, thread_id varchar(36) not null references chat_threads (id),
    role varchar(20) not null, content text not null, tool_calls json, extra_data json, created_at timestamptz default now());
  create table tool_calls (id serial primary key, message_id integer not null references chat_messages (id),
    tool_name varchar(100) not null, tool_input json not null, tool_output json, execution_time integer,
    success varchar(10), error_message text, created_at timestamptz default now());`

const thread = (n: number) => `1b4e28ba-2fa1-41d2-883f-00000000000${n}`
const servers = [
  { name: 'the embedded database', databaseUrl: undefined },
  ...(process.env.DATABASE_URL ? [{ name: 'a real server', databaseUrl: process.env.DATABASE_URL }] : []),
]

describe.each(servers)('importing into $name', ({ databaseUrl }) => {
  const started = new AsyncDisposableStack()
  let old: PGlite
  let services: Services
  let target: Target
  let db: Database

  beforeAll(async () => {
    old = started.adopt(await PGlite.create(), (database) => database.close())
    await old.exec(oldTables)
    const scratch = databaseUrl ? await createScratchDatabase(databaseUrl) : null
    if (scratch) started.defer(scratch.drop)
    services = await startServices({ databaseUrl: scratch?.databaseUrl, only: 'sql' })
    started.defer(services.close)
    await migrate({ databaseUrl: services.databaseUrl, neonHttpUrl: services.sqlUrl })
    db = createDatabase(services.databaseUrl, services.sqlUrl)
    target = openTarget(services.databaseUrl, services.sqlUrl)
    await fillOld(old)
  }, 60_000)
  afterAll(() => started.disposeAsync())

  const run = (into: Target = target) =>
    importFastapi(
      oldDatabase((text, params) => old.query(text, params)),
      into,
      () => {},
    )

  const accounts = () => postgresAccounts(db, postgresFailedAttempts(db, false))
  const attempt = { names: ['-'], addresses: ['-'] }

  const userId = async (name: string) => (await accounts().findCredentials(name, attempt, new Date())).userId!

  it('refuses what cannot be held, says why, and goes on after it was broken off', async () => {
    let writes = 0
    const breaking: Target = {
      ...target,
      async insert(table, columns) {
        if (++writes > 6) throw new Error('the connection was lost')
        return target.insert(table, columns)
      },
    }
    await expect(run(breaking)).rejects.toThrow('the connection was lost')

    const tally = await run()
    expect(tally.entries()).toMatchObject({
      users: { copied: expect.any(Number), present: expect.any(Number) },
      chat_threads: { copied: expect.any(Number) },
    })
    const refused = Object.fromEntries(
      Object.entries(tally.entries()).map(([table, entry]) => [table, Object.fromEntries(entry.refused)]),
    )
    expect(refused).toEqual({
      users: {
        'the username or the email is taken': { count: 1, examples: ['3'] },
        'the username is not 3–50 of A-Z a-z 0-9 . _ -': { count: 1, examples: ['4'] },
        'the password hash is not one of bcrypt': { count: 1, examples: ['5'] },
      },
      chat_threads: { 'its user was refused': { count: 1, examples: [thread(4)] } },
      chat_messages: { 'the role is not one of user, assistant, system': { count: 1, examples: ['3'] } },
      tool_calls: {
        'an error without an error_message': { count: 1, examples: ['3'] },
        'success is not one of pending, success, error': { count: 1, examples: ['4'] },
      },
    })
    const { users, chat_threads, chat_messages, tool_calls } = tally.entries()
    expect(
      [users, chat_threads, chat_messages, tool_calls].map((entry) => entry!.copied + entry!.present),
    ).toEqual([2, 3, 1206, 2])
    expect(tally.describe()).toContain('1 × an error without an error_message: id 3')
  })

  it('does nothing the second time', async () => {
    const tally = await run()
    expect(Object.values(tally.entries()).map(({ copied }) => copied)).toEqual([0, 0, 0, 0])
    expect(tally.entries().chat_messages?.present).toBe(1206)
  })

  it('lets users sign in with their old passwords', async () => {
    const passwords = createPasswords(10)
    for (const name of ['Ada', 'ada@example.com', 'ADA']) {
      const found = await accounts().findCredentials(name, attempt, new Date())
      expect(await passwords.verify('old password of ada', found.passwordHash)).toMatchObject({
        matches: true,
      })
      expect(await passwords.verify('another one', found.passwordHash)).toMatchObject({ matches: false })
    }
    expect(await userId('Ada')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('keeps the conversations: their ids, order, instants, tool calls and metadata', async () => {
    const threads = postgresThreads(db)
    const ada = await userId('Ada')
    const list = await threads.list(ada, 10, null)
    expect(list.map(({ id, title, message_count }) => [id, title, message_count])).toEqual([
      [thread(2), 'New Chat', 0],
      [thread(1), 'Überschrift 🌍', 5],
    ])
    expect(list[1]).toMatchObject({
      created_at: '2024-01-01T10:00:00.123Z',
      updated_at: '2024-01-02T10:00:00.000Z',
    })
    const { messages } = (await threads.readBranch(ada, thread(1), 100, { leaf: null, from: null }))!
    expect(messages.map(({ seq, role, content }) => [seq, role, content])).toEqual([
      [1, 'user', 'first'],
      [2, 'assistant', 'second'],
      [3, 'system', 'same instant as the one before'],
      [4, 'user', '漢字 עִבְרִית e\u0301 "%_\\{}'],
      [5, 'assistant', 'last'],
    ])
    expect(messages[1]).toMatchObject({
      metadata: { model: 'old', note: 'ab', tool_calls: [{ name: 'x' }] },
      created_at: '2024-01-01T10:00:02.000Z',
      tool_calls: [
        {
          tool_name: 'time',
          tool_input: { zone: 'UTC' },
          tool_output: { now: 'x' },
          status: 'success',
          execution_time: 12,
        },
        { tool_name: 'fails', tool_output: null, status: 'error', error_message: 'it broke' },
      ],
    })
    expect(messages[4]).toMatchObject({ metadata: { extra_data: [1, 2] }, tool_calls: [] })
  })

  it('leaves true counters and searchable messages behind', async () => {
    for (const [name, totals] of [
      ['Ada', { total_threads: 2, total_messages: 5, total_tool_calls: 2 }],
      ['bob', { total_threads: 1, total_messages: 1201, total_tool_calls: 0 }],
    ] as const)
      expect(await postgresThreads(db).stats(await userId(name))).toMatchObject(totals)
    const { rows } = await db.execute(sql`
      select count(*)::int as wrong from chat_threads t
      where message_count <> (select count(*) from chat_messages m where m.thread_id = t.id)
        or message_count <> (select coalesce(max(seq), 0) from chat_messages m where m.thread_id = t.id)`)
    expect(rows).toEqual([{ wrong: 0 }])
    const query = { text: 'number 1200', terms: ['number', '1200'], marks: ['number', '1200'], titles: false }
    const found = await postgresSearch(db).find(await userId('bob'), query, 10, null)
    expect(found.map(({ passage }) => passage)).toEqual(['number 1200'])
  })

  it('takes what was written since, and leaves alone what was written here', async () => {
    await db.execute(sql`
      insert into chat_messages (id, thread_id, user_id, seq, role, content, status)
      values (gen_random_uuid(), ${thread(2)}, ${await userId('Ada')}, 1, 'user', 'written here', 'complete')`)
    await old.query(
      `insert into chat_messages (thread_id, role, content, created_at) values ($1, 'user', 'too late', now()), ($2, 'user', 'in time', now())`,
      [thread(2), thread(1).toUpperCase()],
    )
    const { chat_messages } = (await run()).entries()
    expect(chat_messages?.copied).toBe(1)
    expect(chat_messages?.refused.get('its place in the thread is taken')?.count).toBe(1)
    expect(await postgresThreads(db).stats(await userId('Ada'))).toMatchObject({ total_messages: 7 })
  })
})

async function fillOld(old: PGlite) {
  const [ada, bob] = await Promise.all([hash('old password of ada', 4), hash('old password of bob', 4)])
  await old.query(
    `insert into users (id, username, email, hashed_password, full_name, is_active, created_at, last_login) values
      (1, 'Ada', 'Ada@example.com', $1, 'Ada Lovelace', true, '2023-05-06 07:08:09+00', now()),
      (2, 'bob', 'bob@example.com', $2, '', null, null, null),
      (3, 'ada', 'other@example.com', $1, null, true, now(), null),
      (4, 'ada lovelace', 'al@example.com', $1, null, true, now(), null),
      (5, 'eve', 'eve@example.com', 'plain', null, true, now(), null)`,
    [ada, bob],
  )
  await old.query(
    `insert into chat_threads (id, user_id, title, created_at, updated_at) values
      ($1, 1, 'Überschrift 🌍', '2024-01-01 10:00:00.123456+00', '2024-01-02 10:00:00+00'),
      ($2, 1, null, '2024-01-03 10:00:00+00', null),
      ('not a uuid', 2, '', now(), now()),
      ($3, 5, 'hers', now(), now())`,
    [thread(1).toUpperCase(), thread(2), thread(4)],
  )
  await old.query(
    `insert into chat_messages (id, thread_id, role, content, tool_calls, extra_data, created_at) values
      (1, $1, 'user', 'first', null, null, '2024-01-01 10:00:01+00'),
      (2, $1, 'assistant', 'second', '[{"name":"x"}]', '{"model":"old","note":"a\\u0000b"}', '2024-01-01 10:00:02+00'),
      (3, $1, 'function', 'refused', null, null, '2024-01-01 10:00:02+00'),
      (4, $1, 'system', 'same instant as the one before', null, 'null', '2024-01-01 10:00:02+00'),
      (6, $1, 'assistant', 'last', null, '[1,2]', '2024-01-01 10:00:04+00'),
      (5, $1, 'user', $2, null, '{}', '2024-01-01 10:00:03+00')`,
    [thread(1).toUpperCase(), '漢字 עִבְרִית e\u0301 "%_\\{}'],
  )
  await old.exec(`
    insert into chat_messages (id, thread_id, role, content, created_at)
    select 100 + n, 'not a uuid', case n % 2 when 0 then 'user' else 'assistant' end, 'number ' || n, '2024-02-01'
    from generate_series(0, 1200) n;
    select setval('chat_messages_id_seq', 5000);
    insert into tool_calls (id, message_id, tool_name, tool_input, tool_output, execution_time, success, error_message) values
      (1, 2, 'time', '{"zone":"UTC"}', '{"now":"x"}', 12, 'success', null),
      (2, 2, 'fails', '[1]', 'null', null, 'error', 'it broke'),
      (3, 2, 'silent', '{}', null, null, 'error', null),
      (4, 2, 'odd', '{}', null, null, 'maybe', null);`)
}
