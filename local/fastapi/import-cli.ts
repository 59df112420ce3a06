// `npm run import:fastapi`: copies the database of a FastAPI service, which FASTAPI_DATABASE_URL names, into ours.
import pg from 'pg'
import { migrate } from '../database/migrate.ts'
import { CannotStart, reason, runCommand } from '../dev/cannot-start.ts'
import { progressBar } from '../dev/progress-bar.ts'
import { provide } from '../dev/provide.ts'
import { describeServer } from '../dev/server-url.ts'
import { databaseOf, dataDirOf, describeSource, readVariables, sqlSource } from '../dev/settings.ts'
import { importFastapi } from './import.ts'
import { oldDatabase } from './source.ts'
import { openTarget } from './target.ts'

await runCommand(async () => {
  const url = process.env.FASTAPI_DATABASE_URL
  if (!url) throw new CannotStart('FASTAPI_DATABASE_URL must name the database of the FastAPI service.')
  // SQLAlchemy names its driver in the scheme; a server does not know it.
  const client = new pg.Client({ connectionString: url.replace(/^postgres(ql)?\+\w+:/, 'postgresql:') })
  await client.connect().catch((error) => {
    throw new CannotStart(`${describeServer(url)} cannot be used: ${reason(error)}.`)
  })
  const source = oldDatabase((text, params) => client.query(text, params) as never)

  const variables = readVariables(process.env)
  const dataDir = dataDirOf(variables)
  const sql = sqlSource(variables)
  await using provided = await provide({ sql, dataDir })
  const database = databaseOf({ ...variables, ...provided.variables })
  await migrate(database)

  try {
    const { users, messages } = await source.counts()
    const bar = progressBar('users and messages', users + messages)
    const tally = await importFastapi(
      source,
      openTarget(database.databaseUrl, database.neonHttpUrl),
      bar.advance,
    )
    bar.end()
    console.log(`Into ${describeSource(sql, `the embedded database in ${dataDir}`)}:\n${tally.describe()}`)
  } finally {
    await client.end()
  }
})
