// Starts what the settings leave to this machine, and hands out the variables that lead a Worker to it.
import { hold, openDataFolder } from './data-folder.ts'
import type { Source, Variables } from './settings.ts'

export type Wanted = {
  sql: Source
  /** Not provided without it. */
  redis?: Source
  dataDir: string
  /** Any free one without it. */
  port?: number | undefined
}

export type Provided = AsyncDisposable & { variables: Variables }

/**
 * Starts embedded servers, and endpoints in front of them or of real servers; none for a source that is an endpoint itself.
 * @returns variables for what was started only
 * @throws {CannotStart} when the data folder is in use or a real server cannot be used
 */
export async function provide({ sql, redis, dataDir, port }: Wanted): Promise<Provided> {
  await using started = new AsyncDisposableStack()
  const variables: Variables = {}
  const serveSql = sql.kind !== 'endpoint'
  const serveRedis = redis !== undefined && redis.kind !== 'endpoint'

  if (serveSql || serveRedis) {
    const folder = sql.kind === 'embedded' ? openDataFolder(dataDir) : undefined
    if (folder) started.defer(hold(folder, 'postgres').release)
    const { startServices } = await import('../services/services.ts') // Told first: that the folder is in use.
    const services = await startServices({
      port,
      dataDir: folder?.postgres,
      databaseUrl: sql.kind === 'server' ? sql.url : undefined,
      redisUrl: redis?.kind === 'server' ? redis.url : undefined,
      only: serveSql && serveRedis ? undefined : serveSql ? 'sql' : 'redis',
    })
    started.defer(services.close)
    if (serveSql) {
      variables.NEON_HTTP_URL = services.sqlUrl
      variables.DATABASE_URL = services.databaseUrl
    }
    if (serveRedis) {
      variables.UPSTASH_REDIS_REST_URL = services.redisUrl
      variables.UPSTASH_REDIS_REST_TOKEN = services.token
    }
  }
  const running = started.move()
  return { variables, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
