// `npm run users -- reactivate|suspend|sessions|reset-link|erase <name>`: for the database that DATABASE_URL (and NEON_HTTP_URL) names, or else the
// embedded one, and the Redis that UPSTASH_REDIS_REST_URL or REDIS_URL names.
import { CannotStart, runCommand } from '../dev/cannot-start.ts'
import { provide } from '../dev/provide.ts'
import { dataDirOf, readVariables, redisSource, sqlSource } from '../dev/settings.ts'
import { verbs } from './users.ts'

const isVerb = (word: string): word is keyof typeof verbs => Object.hasOwn(verbs, word)

await runCommand(async () => {
  const [verb = '', name = '', ...more] = process.argv.slice(2)
  if (!isVerb(verb) || !name || more.length > 0)
    throw new CannotStart(
      'Say what to do for whom: npm run users -- reactivate|suspend|sessions|reset-link|erase <username or email>.',
    )
  const variables = readVariables(process.env)
  const redis = redisSource(variables)
  const wanted = { sql: sqlSource(variables), dataDir: dataDirOf(variables) }
  // The embedded Redis lives and dies with `npm run dev`: there is none to ask.
  await using provided = await provide(redis.kind === 'embedded' ? wanted : { ...wanted, redis })
  console.log(await verbs[verb]({ ...variables, ...provided.variables }, name))
})
