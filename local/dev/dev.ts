// `npm run dev`: the whole backend on this machine, from an empty folder to a first answer, until Ctrl-C.
import { join } from 'node:path'
import { parseEnv } from '../../src/env.ts'
import { buildAssets } from '../build/assets.ts'
import { migrate } from '../database/migrate.ts'
import { describeMail, startMailbox } from '../services/mailbox.ts'
import { requireFreePort } from '../services/port.ts'
import { CannotStart, runCommand } from './cannot-start.ts'
import { hold, openDataFolder, secretKey } from './data-folder.ts'
import { provide } from './provide.ts'
import * as settings from './settings.ts'
import { untilStopped } from './stop.ts'
import { startWrangler } from './wrangler.ts'

await runCommand(async () => {
  const stopped = untilStopped()
  const variables = settings.readVariables(process.env)
  const sql = settings.sqlSource(variables)
  const redis = settings.redisSource(variables)
  const port = settings.readPort(variables, 'PORT', 8787)
  const dataDir = settings.dataDirOf(variables)
  parseEnv({
    ...promised(redis),
    ...mailVariables('smtp://localhost', port),
    ...settings.forWorker(variables),
  })
  await requireFreePort(port, 'PORT')

  await using running = new AsyncDisposableStack() // Ended in reverse: the Worker before its database.
  const folder = openDataFolder(dataDir)
  running.defer(hold(folder, 'worker').release)
  const provided = running.use(await provide({ sql, redis, dataDir }))
  const mailFolder = join(dataDir, 'mail')
  const mailbox = variables.MAIL_URL
    ? null
    : await startMailbox({ folder: mailFolder, onMail: (mail) => console.log(describeMail(mail)) })
  if (mailbox) running.defer(mailbox.close)
  const forWorker = {
    SECRET_KEY: secretKey(folder),
    ...(mailbox && mailVariables(mailbox.url, port)),
    ...settings.forWorker(variables),
    ...provided.variables,
  }
  await Promise.all([buildAssets(), migrate(settings.databaseOf(forWorker))])

  const wrangler = startWrangler(port, forWorker, folder)
  running.defer(wrangler.stop)
  if ((await first(stopped, wrangler.healthy)) === 'stopped') return

  console.log(
    greeting(`http://localhost:${port}`, {
      Postgres: settings.describeSource(sql, `embedded, kept in ${dataDir}`),
      Redis: settings.describeSource(redis, 'embedded, in memory'),
      Mail: mailbox ? `a mailbox, kept in ${mailFolder}; links are printed here` : 'as MAIL_URL says',
    }),
  )
  if ((await first(stopped, wrangler.ended)) !== 'stopped')
    throw new CannotStart('wrangler ended by itself, so everything else was ended too.')
})

function first(stopped: Promise<void>, other: Promise<void>) {
  return Promise.race([stopped.then(() => 'stopped' as const), other])
}

/** Stands for what `npm run dev` itself will provide, so that all the rest can be checked before anything starts. */
function promised(redis: settings.Source): settings.Variables {
  return {
    DATABASE_URL: 'postgresql://local@localhost/local',
    SECRET_KEY: '-'.repeat(32),
    ...(redis.kind !== 'endpoint' && {
      UPSTASH_REDIS_REST_URL: 'http://localhost',
      UPSTASH_REDIS_REST_TOKEN: 'local',
    }),
  }
}

/** What leads the Worker to the mailbox, and links to the web app. */
function mailVariables(url: string, port: number): settings.Variables {
  return {
    MAIL_URL: url,
    MAIL_FROM: 'ChronoChat <no-reply@localhost>',
    APP_URL: `http://localhost:${port}/app`,
  }
}

function greeting(url: string, sources: { Postgres: string; Redis: string; Mail: string }) {
  return `
  ChronoChat    ${url}/app
  API           ${url}
  Swagger UI    ${url}/docs
  ReDoc         ${url}/redoc
  Postgres      ${sources.Postgres}
  Redis         ${sources.Redis}
  Mail          ${sources.Mail}

  Try it:
  curl ${url}/api/auth/register -H 'Content-Type: application/json' \\
    -d '{"username":"ada","email":"ada@example.com","password":"a long enough phrase"}'

  Ctrl-C ends all of it.
`
}
