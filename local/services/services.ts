// Postgres and Redis on one's own machine, behind the two HTTP protocols that the Worker speaks: Neon's and Upstash's.
import { type Call, type Endpoint, serveEndpoints } from './http.ts'
import { neonEndpoint } from './neon.ts'
import { connectRedis } from './redis/backend.ts'
import { upstashEndpoint } from './upstash.ts'

export type ServicesOptions = {
  /** Port on 127.0.0.1; any free one without it. */
  port?: number | undefined
  /** Folder of the embedded PostgreSQL, held by nobody else; in memory without it. */
  dataDir?: string | undefined
  /** A real PostgreSQL (`postgres://…`) to stand in front of, in place of the embedded one. */
  databaseUrl?: string | undefined
  /** A real Redis (`redis://…`) to stand in front of, in place of the embedded one. */
  redisUrl?: string | undefined
  /** The endpoints to serve; both without it. */
  only?: 'sql' | 'redis' | undefined
  /** Told of every request before it is answered; the answer waits until it returns. */
  onCall?: ((endpoint: '/sql' | '/redis', call: Call) => Promise<void> | void) | undefined
}

export type Services = {
  /** `http://127.0.0.1:port` */
  url: string
  /** What `NEON_HTTP_URL` is to be. */
  sqlUrl: string
  /** What `UPSTASH_REDIS_REST_URL` is to be. */
  redisUrl: string
  /** What `UPSTASH_REDIS_REST_TOKEN` is to be. */
  token: string
  /** What `DATABASE_URL` is to be; for the embedded database a name only, since the endpoint knows its database. */
  databaseUrl: string
  /** Ends the endpoints and whatever was started behind them. */
  close: () => Promise<void>
}

// The same at every start, so that a Worker keeps working across a restart of its services.
const token = 'local'
const embeddedUrl = 'postgresql://local:local@localhost/local'

/**
 * Starts the endpoints, with the embedded servers behind them unless real ones are named.
 * @throws {CannotStart} when a real server cannot be used
 */
export async function startServices(options: ServicesOptions = {}): Promise<Services> {
  await using started = new AsyncDisposableStack()
  const endpoints = new Map<string, Endpoint>()

  if (options.only !== 'sql') {
    const valkey = options.redisUrl ? undefined : await openValkey()
    if (valkey) started.defer(valkey.close)
    const redis = await connectRedis(options.redisUrl ?? valkey?.url ?? '')
    started.defer(redis.close)
    endpoints.set('/redis', watched('/redis', upstashEndpoint(redis, token), options))
  }
  if (options.only !== 'redis') {
    const sql = await openSql(options)
    started.defer(sql.close)
    endpoints.set('/sql', watched('/sql', neonEndpoint(sql), options))
  }
  const server = await serveEndpoints(endpoints, options.port ?? 0)
  started.defer(server.close)

  const running = started.move()
  return {
    url: server.url,
    sqlUrl: `${server.url}/sql`,
    redisUrl: `${server.url}/redis`,
    token,
    databaseUrl: options.databaseUrl ?? embeddedUrl,
    close: () => running.disposeAsync(),
  }
}

const watched = (name: '/sql' | '/redis', endpoint: Endpoint, { onCall }: ServicesOptions): Endpoint =>
  onCall
    ? async (call) => {
        await onCall(name, call)
        return endpoint(call)
      }
    : endpoint

// What is embedded weighs megabytes, so each is loaded only where it is used.
const openSql = async ({ databaseUrl, dataDir }: ServicesOptions) => {
  if (databaseUrl) return (await import('./sql/postgres.ts')).connectPostgres(databaseUrl)
  return (await import('./sql/pglite.ts')).openPglite(dataDir)
}

const openValkey = async () => (await import('./redis/valkey.ts')).startValkey()
