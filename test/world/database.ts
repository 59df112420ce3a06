// A database of its own for a test suite, on a real server, so that data which is already there is never touched.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * Creates an empty database with a random name.
 * @param databaseUrl a database on the same server, of a user who may create others
 * @returns its URL, and how to drop it, open connections and all
 */
export async function createScratchDatabase(databaseUrl: string) {
  const name = `chronochat_test_${randomBytes(8).toString('hex')}`
  await run(databaseUrl, `CREATE DATABASE "${name}"`)
  const url = new URL(databaseUrl)
  url.pathname = name
  return {
    databaseUrl: url.href,
    drop: () => run(databaseUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  }
}

const run = async (connectionString: string, statement: string) => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
