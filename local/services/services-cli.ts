// `npm run services`: Postgres and Redis alone, for a Worker that is started elsewhere. Prints the variables that it needs.

import { migrate } from '../database/migrate.ts'
import { runCommand } from '../dev/cannot-start.ts'
import { provide } from '../dev/provide.ts'
import { databaseOf, dataDirOf, readPort, redisSource, sqlSource } from '../dev/settings.ts'
import { untilStopped } from '../dev/stop.ts'
import { requireFreePort } from './port.ts'

// Only the environment is asked, and not for endpoints: `.dev.vars` may hold what an earlier run of this has printed.
const { DATABASE_URL, REDIS_URL } = process.env

await runCommand(async () => {
  const stopped = untilStopped()
  const port = readPort(process.env, 'SERVICES_PORT', undefined)
  const sql = sqlSource({ DATABASE_URL })
  const redis = redisSource({ REDIS_URL })
  if (port) await requireFreePort(port, 'SERVICES_PORT')

  await using services = await provide({ sql, redis, dataDir: dataDirOf(process.env), port })
  if (sql.kind === 'embedded') await migrate(databaseOf(services.variables))

  for (const [name, value] of Object.entries(services.variables)) console.log(`${name}=${value}`)
  console.log('ready')
  await stopped
})
