// The thread of the embedded PostgreSQL: PGlite, in memory or kept in a folder, asked by messages.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { cleanSession, type Lend, type Result, type Session, type SqlBackend, sqlBackend } from './backend.ts'

type Methods = SqlBackend & { open: (dataDir?: string) => Promise<void> }

/** A method to call, and what with; its answer bears the same number. */
export type Ask = {
  [Name in keyof Methods]: { id: number; name: Name; with: Parameters<Methods[Name]> }
}[keyof Methods]
/** An error is its fields, since a message carries no more of it than its text. */
export type Answer = { id: number; value: unknown } | { id: number; error: { message: string } }

let database: Promise<SqlBackend> | undefined

parentPort?.on('message', (ask: Ask) => {
  answer(ask).then(
    (value) => parentPort?.postMessage({ id: ask.id, value } satisfies Answer),
    (error) => parentPort?.postMessage({ id: ask.id, error: fieldsOf(error) } satisfies Answer),
  )
})

/** PostgreSQL's fields, which are text; PGlite adds the query with functions, which no message carries. */
const fieldsOf = (error: Error) => ({
  ...Object.fromEntries(Object.entries(error).filter(([, value]) => typeof value === 'string')),
  message: error.message,
})

async function answer(ask: Ask): Promise<unknown> {
  if (ask.name === 'open') {
    database = open(...ask.with)
    return void (await database)
  }
  if (!database) throw new Error('the database is not open')
  const { query, transaction, close } = await database
  if (ask.name === 'query') return query(...ask.with)
  if (ask.name === 'transaction') return transaction(...ask.with)
  return close()
}

async function open(dataDir?: string): Promise<SqlBackend> {
  if (dataDir && !existsSync(dataDir)) await initialise(dataDir)
  const database = await PGlite.create({ ...(dataDir && { dataDir }), extensions: { btree_gin } })

  // Raw text both ways. Plain objects, since PGlite spreads them.
  const options = {
    rowMode: 'array' as const,
    parsers: keepText(database.parsers),
    serializers: keepText(database.serializers),
  }
  const session: Session = {
    run: async ({ query, params }) => {
      const answer = await database.query(query, params, options)
      const { command = '', rowCount = null } = answer as { command?: string; rowCount?: number }
      return { command, rowCount, fields: answer.fields, rows: answer.rows as Result['rows'] }
    },
    command: async (sql) => {
      await database.exec(sql)
    },
  }

  // PGlite is one session, so requests take turns. Each is answered before its session is cleaned.
  let turn: Promise<unknown> = Promise.resolve()
  const lend: Lend = (work) => {
    const answer = turn.then(() => work(session))
    turn = answer
      .catch(() => {})
      .then(() => cleanSession(session.command))
      .catch(() => {})
    return answer
  }

  return sqlBackend(lend, async () => {
    await turn
    await database.close()
  })
}

/** Makes the folder under another name first, so that one whose making was interrupted is never taken for a database. */
const initialise = async (dataDir: string) => {
  const unfinished = `${dataDir}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const database = await PGlite.create({ dataDir: unfinished })
  await database.close()
  renameSync(unfinished, dataDir)
}

const keepText = (types: object) => Object.fromEntries(Object.keys(types).map((type) => [type, asIs]))
const asIs = <T>(value: T) => value
