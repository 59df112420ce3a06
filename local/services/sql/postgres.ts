// A real PostgreSQL server, reached over its own protocol.
import pg from 'pg'
import { CannotStart, reason } from '../../dev/cannot-start.ts'
import { describeServer } from '../../dev/server-url.ts'
import { cleanSession, type Lend, type Result, type Session, type SqlBackend, sqlBackend } from './backend.ts'

const CONNECT_MS = 10_000

/**
 * Connects to a PostgreSQL server.
 * @param databaseUrl `postgres://user:password@host:port/database`
 * @throws {CannotStart} without the password when the server does not let us in
 */
export async function connectPostgres(databaseUrl: string): Promise<SqlBackend> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: CONNECT_MS,
    types: { getTypeParser: () => asIs },
  })
  pool.on('error', () => {}) // An idle connection that dies is replaced by the pool.
  pool.on('connect', (client) => client.on('error', () => {})) // One that is lent fails the query that it has.

  const lend: Lend = async (work) => {
    const client = await pool.connect()
    const session = sessionOf(client)
    const answer = work(session)
    // The answer does not wait for the cleaning, the next borrower does.
    answer
      .catch(() => {})
      .then(() => cleanSession(session.command))
      .then(
        () => client.release(),
        () => client.release(true),
      )
    return answer
  }

  try {
    await lend((session) => session.command('SELECT 1'))
  } catch (error) {
    await pool.end()
    throw new CannotStart(`PostgreSQL at ${describeServer(databaseUrl)} cannot be used: ${reason(error)}.`)
  }
  return sqlBackend(lend, () => pool.end())
}

const sessionOf = (client: pg.PoolClient): Session => ({
  run: async ({ query, params }) => {
    const { command, rowCount, fields, rows } = await client.query({
      text: query,
      values: params,
      rowMode: 'array',
      queryMode: 'extended', // One statement a request, as at Neon, also when it has no parameters.
    } as pg.QueryArrayConfig)
    return { command, rowCount, fields: fields as unknown as Result['fields'], rows }
  },
  command: async (sql) => {
    await client.query(sql)
  },
})

const asIs = (value: string) => value
