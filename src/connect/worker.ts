// Environment → services: the only place that knows which adapter serves which port.
import { uuidv7 } from 'uuidv7'
import type { AppServices } from '#app.ts'
import { createPasswords } from '#auth/credentials/passwords.ts'
import { createTokens } from '#auth/sessions/tokens.ts'
import { closeAbandoned } from '#chat/runs/close-orphan.ts'
import type { RunStorage } from '#chat/runs/record.ts'
import { createThreadRuns } from '#chat/runs/thread-runner.ts'
import { createTitleWriter } from '#chat/threads/title-writer.ts'
import { createTools } from '#chat/tools/registry.ts'
import { type Config, parseEnv } from '#env.ts'
import { durableRuns } from '#platform/durable/runs.ts'
import type { ThreadRunObject } from '#platform/durable/thread-run.ts'
import { createModels } from '#platform/models/registry.ts'
import { postgresAccounts } from '#platform/postgres/auth/accounts.ts'
import { postgresFailedLogins } from '#platform/postgres/auth/failed-logins.ts'
import { postgresSessions } from '#platform/postgres/auth/sessions.ts'
import { postgresRuns } from '#platform/postgres/chat/runs.ts'
import { postgresSearch } from '#platform/postgres/chat/search.ts'
import { postgresThreads } from '#platform/postgres/chat/threads.ts'
import { createDatabase } from '#platform/postgres/client.ts'
import { pingPostgres } from '#platform/postgres/ping.ts'
import { postgresRateLimit } from '#platform/postgres/rate-limit.ts'
import { postgresSweep } from '#platform/postgres/service/sweep.ts'
import { postgresExports } from '#platform/postgres/users/export.ts'
import { postgresUsers } from '#platform/postgres/users/users.ts'
import { createRunScript } from '#platform/redis/client.ts'
import { pingRedis } from '#platform/redis/ping.ts'
import { redisAddressLimit } from '#platform/redis/rate-limit.ts'
import { redisSessionCopies } from '#platform/redis/session-cache.ts'
import { collectTimings } from '#platform/timings.ts'
import type { SweepServices } from '#service/sweep.ts'
import { causes, type OnTrouble } from '#shared/failure.ts'
import { createLog, type Log } from '#shared/log.ts'

/** The Worker's bindings: those of `wrangler.toml`, and the variables of `env.ts`, which are strings until parsed. */
export type Bindings = { ASSETS: Fetcher; RUNS: DurableObjectNamespace<ThreadRunObject>; AI?: unknown }

const logTrouble =
  (log: Log): OnTrouble =>
  (message, error, about) =>
    log('error', { message, ...about, causes: causes(error) })

/** Makes something once for each environment, of which an isolate has one: at its first request, and kept. */
export function perEnvironment<Env extends object, T>(make: (env: Env) => T): (env: Env) => T {
  const made = new WeakMap<Env, T>()
  return (env) => {
    const known = made.get(env) ?? make(env)
    made.set(env, known)
    return known
  }
}

/** What the Worker serves requests with. @throws {Misconfigured} */
export function connect(env: Bindings): AppServices {
  const config = parseEnv(env)
  const db = createDatabase(config.DATABASE_URL, config.NEON_HTTP_URL)
  const log = createLog(config.DEBUG)
  const runScript = createRunScript(
    config.UPSTASH_REDIS_REST_URL,
    config.UPSTASH_REDIS_REST_TOKEN,
    logTrouble(log),
  )
  const countInPostgres = postgresRateLimit(db)
  const userQuota = config.RATE_LIMIT_PER_MINUTE
  const failedLogins = postgresFailedLogins(db, config.AUTH_RATE_LIMIT_PER_MINUTE > 0)
  const messages = postgresSearch(db)
  const secrets = [config.SECRET_KEY, config.SECRET_KEY_PREVIOUS].filter((secret) => secret !== undefined)
  return {
    now: Date.now,
    newId: uuidv7,
    log,
    corsOrigins: config.CORS_ORIGINS,
    collectTimings,
    pings: { postgres: () => pingPostgres(db), redis: () => pingRedis(runScript) },
    assets: env.ASSETS,
    accounts: postgresAccounts(db, failedLogins),
    sessions: postgresSessions(db),
    users: postgresUsers(db, failedLogins),
    exports: postgresExports(db),
    copies: redisSessionCopies(runScript, userQuota, uuidv7),
    userLimit: async (userId, now) =>
      userQuota === 0 ? null : countInPostgres(`user:${userId}`, userQuota, now),
    addressLimit: redisAddressLimit(runScript, config.AUTH_RATE_LIMIT_PER_MINUTE, countInPostgres),
    tokens: createTokens(secrets, config.ACCESS_TOKEN_EXPIRE_MINUTES),
    passwords: createPasswords(config.BCRYPT_COST),
    maxSessions: config.MAX_SESSIONS_PER_USER,
    sessionHours: { short: config.SESSION_EXPIRE_HOURS, long: config.REFRESH_TOKEN_EXPIRE_DAYS * 24 },
    threads: postgresThreads(db),
    replies: postgresRuns(db),
    runs: durableRuns(env.RUNS),
    messages,
    models: connectModels(config, env),
    tools: createTools({ messages }),
  }
}

/** What a sweep works with. @throws {Misconfigured} */
export function connectSweep(env: Bindings): SweepServices & { log: Log } {
  const config = parseEnv(env)
  const db = createDatabase(config.DATABASE_URL, config.NEON_HTTP_URL)
  const log = createLog(config.DEBUG)
  const closing = { runs: durableRuns(env.RUNS), replies: postgresRuns(db), now: Date.now }
  return {
    sweepStore: postgresSweep(db),
    closeReply: (reply) => closeAbandoned(closing, reply),
    now: Date.now,
    log,
    onTrouble: logTrouble(log),
  }
}

/** What the Durable Object of a thread runs with: the same for all objects of an isolate, but for their storage. @throws {Misconfigured} */
export function connectRuns(env: Bindings, storage: RunStorage) {
  const services = runServices(env)
  return { runs: createThreadRuns({ ...services, storage }), onTrouble: services.reply.onTrouble }
}

const runServices = perEnvironment((env: Bindings) => {
  const config = parseEnv(env)
  const db = createDatabase(config.DATABASE_URL, config.NEON_HTTP_URL)
  const models = connectModels(config, env)
  const timeoutMs = config.MODEL_TIMEOUT_SECONDS * 1000
  return {
    store: postgresRuns(db),
    models,
    reply: {
      timeoutMs,
      tools: createTools({ messages: postgresSearch(db) }),
      newId: uuidv7,
      now: Date.now,
      onTrouble: logTrouble(createLog(config.DEBUG)),
    },
    systemPrompt: config.SYSTEM_PROMPT,
    promptTokens: config.PROMPT_TOKENS,
    writeTitle: config.TITLE_MODEL
      ? createTitleWriter(models, config.TITLE_MODEL, postgresThreads(db), timeoutMs)
      : null,
  }
})

const connectModels = (config: Config, env: Bindings) =>
  createModels({
    ids: config.MODELS,
    openai: config.OPENAI_BASE_URL
      ? { baseUrl: config.OPENAI_BASE_URL, apiKey: config.OPENAI_API_KEY }
      : null,
    ai: env.AI,
  })
