// `npm run db:migrate`: applies the migrations to the database that DATABASE_URL (and NEON_HTTP_URL) names, or else to
// the embedded one.
import { runCommand } from '../dev/cannot-start.ts'
import { provide } from '../dev/provide.ts'
import { databaseOf, dataDirOf, describeSource, readVariables, sqlSource } from '../dev/settings.ts'
import { migrate } from './migrate.ts'

await runCommand(async () => {
  const variables = readVariables(process.env)
  const dataDir = dataDirOf(variables)
  const sql = sqlSource(variables)
  const name = describeSource(sql, `the embedded database in ${dataDir}`)

  await using provided = await provide({ sql, dataDir })
  const applied = await migrate(databaseOf({ ...variables, ...provided.variables }))
  console.log(
    applied === 0 ? `Nothing to do: ${name} has every migration.` : `Applied ${applied} to ${name}.`,
  )
})
