// A database for one benchmark, migrated and dropped afterwards: on the server that DATABASE_URL names, or embedded.
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres'
import { drizzle as overPglite } from 'drizzle-orm/pglite'
import pg from 'pg'
import type { Database } from '../src/platform/postgres/client.ts'
import * as schema from '../src/platform/postgres/schema/index.ts'
import { createScratchDatabase } from '../test/world/database.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** A statement as an adapter sent it. */
export type Sent = { query: string; params: unknown[] }

export type BenchDatabase = AsyncDisposable & {
  name: string
  /** What the adapters of the Worker are made of. */
  db: Database
  /** The statements that were sent since the last call. */
  sent(): Sent[]
  query(query: string, params?: unknown[]): Promise<Record<string, unknown>[]>
}

/** @param databaseUrl a server on which a database may be made; the embedded one without it. */
export async function openBenchDatabase(databaseUrl: string | undefined): Promise<BenchDatabase> {
  let statements: Sent[] = []
  const logger = { logQuery: (query: string, params: unknown[]) => void statements.push({ query, params }) }
  const common = {
    sent() {
      const sent = statements
      statements = []
      return sent
    },
  }
  if (!databaseUrl) {
    const client = await PGlite.create({ extensions: { btree_gin } })
    const db = overPglite(client, { schema, logger })
    await migrate((statement) => client.query(statement))
    const [version] = (await client.query<{ server_version: string }>('show server_version')).rows
    return {
      ...common,
      name: `embedded PostgreSQL ${version?.server_version}`,
      db: withBatch(db),
      query: async (query, params) => (await client.query<Record<string, unknown>>(query, params)).rows,
      [Symbol.asyncDispose]: () => client.close(),
    }
  }
  const scratch = await createScratchDatabase(databaseUrl)
  const client = new pg.Client({ connectionString: scratch.databaseUrl })
  await client.connect()
  const db = overPostgres(client, { schema, logger })
  await migrate((statement) => client.query(statement))
  const { rows } = await client.query('show server_version')
  return {
    ...common,
    name: `PostgreSQL ${rows[0].server_version}`,
    db: withBatch(db),
    query: async (query, params) => (await client.query(query, params)).rows,
    async [Symbol.asyncDispose]() {
      await client.end()
      await scratch.drop()
    },
  }
}

/** Each statement by itself, as over HTTP: an index that is built concurrently takes no transaction. */
async function migrate(query: (statement: string) => Promise<unknown>): Promise<void> {
  for (const { sql } of readMigrationFiles({ migrationsFolder }))
    for (const statement of sql) await query(statement)
}

/** What the driver of Neon does in one request is done in one connection here, one statement after the other. */
function withBatch(db: object): Database {
  async function batch(statements: PromiseLike<unknown>[]): Promise<unknown[]> {
    const results: unknown[] = []
    for (const statement of statements) results.push(await statement)
    return results
  }
  return Object.assign(db, { batch }) as unknown as Database
}
