// The contract of the SQL endpoint, as the Worker's own client sees it: embedded always, a real server where
// DATABASE_URL names one. Everything lives in a schema of its own, which is dropped at the end.
import { randomBytes } from 'node:crypto'
import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless'
import { sql as fragment } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/neon-http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Services, startServices } from '../../local/services/services.ts'
import { openPglite } from '../../local/services/sql/pglite.ts'
import { connectPostgres } from '../../local/services/sql/postgres.ts'

const backends = [
  { name: 'embedded PostgreSQL', databaseUrl: undefined },
  ...(process.env.DATABASE_URL ? [{ name: 'real PostgreSQL', databaseUrl: process.env.DATABASE_URL }] : []),
]

describe.each(backends)('$name', ({ databaseUrl }) => {
  const schema = `contract_${randomBytes(6).toString('hex')}`
  let services: Services
  let sql: ReturnType<typeof neon<false, false>>
  let people: ReturnType<typeof sql.unsafe>
  let orders: ReturnType<typeof sql.unsafe>

  beforeAll(async () => {
    services = await startServices({ databaseUrl, only: 'sql' })
    neonConfig.fetchEndpoint = services.sqlUrl
    sql = neon(services.databaseUrl)
    people = sql.unsafe(`${schema}.people`)
    orders = sql.unsafe(`${schema}.orders`)
    await sql`CREATE SCHEMA ${sql.unsafe(schema)}`
    await sql`CREATE TABLE ${people} (
      id int PRIMARY KEY, name text NOT NULL CONSTRAINT people_name_key UNIQUE,
      age int CONSTRAINT people_age_check CHECK (age >= 0))`
    await sql`CREATE TABLE ${orders} (
      id int PRIMARY KEY,
      person int CONSTRAINT orders_person_fkey REFERENCES ${people} DEFERRABLE INITIALLY IMMEDIATE)`
  })
  beforeEach(() => sql`TRUNCATE ${people}, ${orders}`)
  afterAll(async () => {
    await sql`DROP SCHEMA ${sql.unsafe(schema)} CASCADE`
    await services.close()
  })

  const value = async (query: string, params: unknown[] = []) => {
    const [row] = await sql.query(query, params)
    return row?.value
  }
  const refusal = async (query: PromiseLike<unknown>) => {
    const error = await Promise.resolve(query).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!(error instanceof NeonDbError))
      throw new Error('It was not refused by the database.', { cause: error })
    return error
  }
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(services.sqlUrl, {
      method: 'POST',
      body,
      headers: { 'Neon-Connection-String': services.databaseUrl, ...headers },
    })
  const names = async () => (await sql`SELECT name FROM ${people} ORDER BY id`).map(({ name }) => name)

  describe('values', () => {
    test.each([
      ['text', "it's — 日本 🙂 \\ % _"],
      ['text', ''],
      ['text', null],
      ['int', -2147483648],
      ['bool', true],
      ['bool', false],
      ['float8', 0.1],
      ['bigint', '9223372036854775807'],
      ['numeric', '12345678901234567890.123456789'],
      ['uuid', '0190b5a6-7c1e-7def-8abc-0123456789ab'],
      ['jsonb', { list: [1, 'two', null], text: '"quoted" \\ {}' }],
      ['int[]', [1, 2, 3]],
      ['text[]', ['a', 'b,c', '"d"', '{e}', 'NULL', null]],
      ['text[]', []],
    ])('%s %j come back as they were sent', async (type, sent) => {
      expect(await value(`SELECT $1::${type} AS value`, [sent])).toEqual(sent)
    })

    test('a JSON array is a JSON array when it is sent as text', async () => {
      expect(await value('SELECT $1::jsonb AS value', ['[1,{"a":null}]'])).toEqual([1, { a: null }])
    })

    test('bytes come back as they were sent', async () => {
      const bytes = Buffer.from([0, 255, 92, 39, 10])
      expect(await value('SELECT $1::bytea AS value', [bytes])).toEqual(bytes)
    })

    test('an instant keeps its zone and its milliseconds', async () => {
      const instant = new Date('2026-03-29T01:02:03.456Z')
      const [row] = await drizzle(sql)
        .execute<{ value: string }>(fragment`SELECT ${instant.toISOString()}::timestamptz(3) AS value`)
        .then(({ rows }) => rows)
      expect(new Date(row?.value ?? 0)).toEqual(instant)
      expect(
        await value("SELECT '2026-03-29 03:02:03.456+02'::timestamptz = $1::timestamptz AS value", [instant]),
      ).toBe(true)
    })

    test('rows come as arrays, values as PostgreSQL writes them, when the client asks for that', async () => {
      const body = JSON.stringify({ query: 'SELECT 1 AS a, null AS b, true AS a', params: [] })
      const asArrays = await (await post(body, { 'Neon-Array-Mode': 'true' })).json()
      expect(asArrays).toMatchObject({
        rows: [['1', null, 't']],
        rowAsArray: true,
        rowCount: 1,
        command: 'SELECT',
      })
      const asObjects = await (await post(body)).json()
      expect(asObjects).toMatchObject({ rows: [{ a: 't', b: null }], rowAsArray: false })
    })

    test('the command and the number of rows that it touched are told', async () => {
      const { command, rowCount, rows } = await sql.query(
        `INSERT INTO ${schema}.people VALUES (1, 'a'), (2, 'b')`,
        [],
        { fullResults: true },
      )
      expect({ command, rowCount, rows }).toEqual({ command: 'INSERT', rowCount: 2, rows: [] })
    })
  })

  describe('refusals', () => {
    test('a duplicate names its constraint', async () => {
      await sql`INSERT INTO ${people} VALUES (1, 'ada')`
      expect(await refusal(sql`INSERT INTO ${people} VALUES (2, 'ada')`)).toMatchObject({
        code: '23505',
        constraint: 'people_name_key',
        table: 'people',
        schema,
        severity: 'ERROR',
        detail: 'Key (name)=(ada) already exists.',
      })
    })

    test('a reference to nothing names its constraint', async () => {
      expect(await refusal(sql`INSERT INTO ${orders} VALUES (1, 7)`)).toMatchObject({
        code: '23503',
        constraint: 'orders_person_fkey',
      })
    })

    test('a failed check names its constraint', async () => {
      expect(await refusal(sql`INSERT INTO ${people} VALUES (1, 'ada', -1)`)).toMatchObject({
        code: '23514',
        constraint: 'people_age_check',
      })
    })

    test('a missing value names its column', async () => {
      expect(await refusal(sql`INSERT INTO ${people} VALUES (1, null)`)).toMatchObject({
        code: '23502',
        column: 'name',
      })
    })

    test.each([
      ['a syntax error', 'SELEC 1', '42601'],
      ['an unknown table', 'SELECT * FROM nowhere', '42P01'],
      ['two statements at once', 'SELECT 1; SELECT 2', '42601'],
      ['text that is no number', "SELECT 'x'::int", '22P02'],
      ['U+0000', 'SELECT chr(0)', '54000'],
      ['a copy, which would wait for more', 'COPY people FROM STDIN', '0A000'],
    ])('%s has its code', async (_, query, code) => {
      expect(await refusal(sql.query(query))).toMatchObject({ code })
      expect(await value('SELECT 1 AS value')).toBe(1)
    })

    test('a wrong number of parameters is refused, and the next query works', async () => {
      expect(await refusal(sql.query('SELECT $1::int', []))).toMatchObject({ code: '08P01' })
      expect(await value('SELECT 1 AS value')).toBe(1)
    })

    test.each([
      ['no JSON', '{"query":'],
      ['not an object', '[1]'],
      ['nothing', ''],
      ['no query', '{}'],
      ['a query that is not text', '{"query":1}'],
      ['parameters that are no array', '{"query":"SELECT 1","params":{}}'],
      ['queries that are no array', '{"queries":"SELECT 1"}'],
      ['a query within queries that is not text', '{"queries":[{"query":"SELECT 1"},null]}'],
    ])('a body that is %s is a 400 with a message', async (_, body) => {
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ message: expect.any(String) })
    })

    test('an isolation level that does not exist is a 400', async () => {
      const response = await post('{"queries":[]}', { 'Neon-Batch-Isolation-Level': 'Whatever; DROP' })
      expect(response.status).toBe(400)
    })

    test('a request without a connection string, as a web page would send it, is a 400', async () => {
      const response = await fetch(services.sqlUrl, { method: 'POST', body: '{"query":"SELECT 1"}' })
      expect(response.status).toBe(400)
    })
  })

  describe('batches', () => {
    test('all statements are committed, in order', async () => {
      const results = await sql.transaction([
        sql`INSERT INTO ${people} VALUES (1, 'ada')`,
        sql`INSERT INTO ${people} VALUES (2, 'bob')`,
        sql`SELECT count(*)::int AS n FROM ${people}`,
      ])
      expect(results[2]).toEqual([{ n: 2 }])
      expect(await names()).toEqual(['ada', 'bob'])
    })

    test('none is committed when one fails', async () => {
      const batch = sql.transaction([
        sql`INSERT INTO ${people} VALUES (1, 'ada')`,
        sql`INSERT INTO ${people} VALUES (2, 'ada')`,
      ])
      expect(await refusal(batch)).toMatchObject({ code: '23505' })
      expect(await names()).toEqual([])
    })

    test('none is committed when the commit itself fails', async () => {
      const batch = sql.transaction([
        sql`SET CONSTRAINTS ALL DEFERRED`,
        sql`INSERT INTO ${orders} VALUES (1, 7)`,
      ])
      expect(await refusal(batch)).toMatchObject({ code: '23503' })
      expect(await sql`SELECT * FROM ${orders}`).toEqual([])
    })

    test('an empty batch is nothing', async () => {
      expect(await sql.transaction([])).toEqual([])
    })

    test('a batch through Drizzle is one transaction too', async () => {
      const database = drizzle(sql)
      const insert = (id: number, name: string) =>
        database.execute(fragment.raw(`INSERT INTO ${schema}.people VALUES (${id}, '${name}')`))
      await expect(database.batch([insert(1, 'ada'), insert(2, 'ada')])).rejects.toMatchObject({
        code: '23505',
      })
      expect(await names()).toEqual([])
    })

    test.each([
      ['ReadCommitted', 'read committed'],
      ['RepeatableRead', 'repeatable read'],
      ['Serializable', 'serializable'],
    ] as const)('isolation %s is honoured', async (isolationLevel, expected) => {
      const [[row] = []] = await sql.transaction(
        [sql`SELECT current_setting('transaction_isolation') AS level`],
        {
          isolationLevel,
        },
      )
      expect(row?.level).toBe(expected)
    })

    test('a read-only batch cannot write, and a deferrable one is so', async () => {
      const write = sql.transaction([sql`INSERT INTO ${people} VALUES (1, 'ada')`], { readOnly: true })
      expect(await refusal(write)).toMatchObject({ code: '25006' })
      const [[row] = []] = await sql.transaction(
        [sql`SELECT current_setting('transaction_deferrable') AS it`],
        {
          isolationLevel: 'Serializable',
          readOnly: true,
          deferrable: true,
        },
      )
      expect(row?.it).toBe('on')
    })
  })

  describe('many at once', () => {
    test('parallel increments are all counted', async () => {
      await sql`INSERT INTO ${people} VALUES (1, 'ada', 0)`
      await Promise.all(Array.from({ length: 50 }, () => sql`UPDATE ${people} SET age = age + 1`))
      expect(await sql`SELECT age FROM ${people}`).toEqual([{ age: 50 }])
    })

    test('parallel batches that read and then write under a lock do not interleave', async () => {
      await sql`INSERT INTO ${people} VALUES (1, 'ada', 0)`
      const batch = () =>
        sql.transaction([
          sql`SELECT age FROM ${people} WHERE id = 1 FOR UPDATE`,
          sql`UPDATE ${people} SET age = age + 1 WHERE id = 1`,
          sql`SELECT age FROM ${people} WHERE id = 1`,
        ])
      const results = await Promise.all(Array.from({ length: 30 }, batch))
      const steps = results.map(([before, , after]) => Number(after?.[0]?.age) - Number(before?.[0]?.age))
      expect(steps).toEqual(Array.from({ length: 30 }, () => 1))
    })

    // HTTP hands requests over one by one, so the backend itself is asked here, twenty times in the same moment.
    test('batches that arrive in the same moment are each alone in their transaction', async () => {
      const backend = await (databaseUrl ? connectPostgres(databaseUrl) : openPglite())
      const id = { query: 'SELECT txid_current() AS id', params: [] }
      const batches = await Promise.all(
        Array.from({ length: 20 }, () => backend.transaction([id, id, id], {})),
      )
      await backend.close()
      const ids = batches.map((results) => new Set(results.map(({ rows }) => rows[0]?.[0])))
      expect(ids.map(({ size }) => size)).toEqual(Array.from({ length: 20 }, () => 1))
      expect(new Set(ids.flatMap((one) => [...one])).size).toBe(20)
    })

    test('failing and succeeding batches side by side do not disturb each other', async () => {
      const batches = Array.from({ length: 20 }, (_, i) =>
        sql.transaction([
          sql`INSERT INTO ${people} VALUES (${i}, ${`p${i}`})`,
          sql.query('SELECT 1 / $1::int', [i % 2]),
        ]),
      )
      const settled = await Promise.allSettled(batches)
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
      expect(await names()).toHaveLength(10)
    })
  })

  describe('what a request leaves in its session', () => {
    // More requests than a pool has sessions, so that each of them is met again.
    const everywhere = (query: string) => Promise.all(Array.from({ length: 30 }, () => value(query)))

    test('a setting does not outlive its request', async () => {
      await sql`SET statement_timeout = '77s'`
      await sql`SELECT set_config('application_name', 'leaked', false)`
      await sql.transaction([sql`SET search_path = pg_catalog`])
      const settings = await everywhere(
        "SELECT concat_ws(',', current_setting('statement_timeout'), current_setting('application_name'), current_setting('search_path')) AS value",
      )
      for (const setting of settings) expect(setting).not.toMatch(/77s|1283s|leaked|pg_catalog/)
    })

    test('a transaction that was only begun does not swallow what comes after', async () => {
      await sql`BEGIN`
      await sql`INSERT INTO ${people} VALUES (1, 'ada')`
      await sql`ROLLBACK`
      expect(await names()).toEqual(['ada'])
    })

    test.skipIf(!databaseUrl)(
      'a connection that the server ends is the end of its request alone',
      async () => {
        const end = { query: 'SELECT pg_terminate_backend(pg_backend_pid())', params: [] }
        expect((await post(JSON.stringify(end))).status).toBeGreaterThanOrEqual(400)
        expect(await value('SELECT 1 AS value')).toBe(1)
      },
    )

    test('a temporary table and a session lock do not outlive their request', async () => {
      await sql`CREATE TEMP TABLE leaked (id int)`
      await sql`SELECT pg_advisory_lock(4711)`
      expect(new Set(await everywhere("SELECT to_regclass('leaked') AS value"))).toEqual(new Set([null]))
      const locks = await value(
        "SELECT count(*)::int AS value FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711",
      )
      expect(locks).toBe(0)
    })
  })
})

describe('the embedded PostgreSQL', () => {
  test('holds up nobody but those who ask it, however long it computes', async () => {
    const services = await startServices()
    const done: string[] = []
    const compute = 'SELECT count(*) FROM generate_series(1, 1000000)'
    const computed = fetch(services.sqlUrl, {
      method: 'POST',
      headers: { 'neon-connection-string': services.databaseUrl },
      body: JSON.stringify({ query: compute, params: [] }),
    }).then(({ status }) => done.push(`SQL ${status}`))
    for (let i = 0; i < 5; i++)
      await fetch(services.redisUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${services.token}` },
        body: '["PING"]',
      }).then(({ status }) => done.push(`Redis ${status}`))
    await computed
    await services.close()
    expect(done).toEqual([...Array(5).fill('Redis 200'), 'SQL 200'])
  })

  test('says that it has ended to whoever asks it afterwards', async () => {
    const backend = await openPglite()
    await backend.close()
    await expect(backend.query({ query: 'SELECT 1', params: [] })).rejects.toThrow('has ended')
  })
})
