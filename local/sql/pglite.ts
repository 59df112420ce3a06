// PostgreSQL in this process: PGlite, in memory or kept in a folder.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { cleanSession, type Lend, type Result, type Session, type SqlBackend, sqlBackend } from './backend.ts'

/**
 * Opens the embedded PostgreSQL.
 * @param dataDir its folder, made when missing and held by nobody else; in memory without one
 */
export async function openPglite(dataDir?: string): Promise<SqlBackend> {
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
