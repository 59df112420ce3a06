// Each adapter once for each environment: what the Worker, the objects and the sweep share.
import { uuidv7 } from 'uuidv7'
import { createKeys } from '#auth/keys.ts'
import { createOneTimeTokens } from '#auth/one-time-tokens/token.ts'
import { owing } from '#auth/sessions/owed.ts'
import { type Config, parseEnv } from '#env.ts'
import { durableOutbox, type MailOutboxObject } from '#platform/durable/mail-outbox.ts'
import { durableOwed, type OwedRevocationsObject } from '#platform/durable/owed-revocations.ts'
import { durableRuns } from '#platform/durable/runs.ts'
import {
  durableActivity,
  durableEraser,
  durableSweepTimes,
  type SweeperObject,
} from '#platform/durable/sweeper.ts'
import type { ThreadRunObject } from '#platform/durable/thread-run.ts'
import { createModels } from '#platform/models/registry.ts'
import { createProviders } from '#platform/oauth/providers.ts'
import { postgresAccounts } from '#platform/postgres/auth/accounts.ts'
import { postgresEmails } from '#platform/postgres/auth/emails.ts'
import { postgresFailedAttempts } from '#platform/postgres/auth/failed-attempts.ts'
import { createNotices, postgresOutbox } from '#platform/postgres/auth/mails.ts'
import { postgresOAuth } from '#platform/postgres/auth/oauth.ts'
import { postgresPasskeys } from '#platform/postgres/auth/passkeys.ts'
import { postgresRecentSignIns } from '#platform/postgres/auth/recent-sign-ins.ts'
import { postgresSecondFactors } from '#platform/postgres/auth/second-factors.ts'
import { postgresOwed, postgresSessions } from '#platform/postgres/auth/sessions.ts'
import { postgresQueue } from '#platform/postgres/chat/queue.ts'
import { postgresRuns } from '#platform/postgres/chat/runs.ts'
import { postgresSearch } from '#platform/postgres/chat/search.ts'
import { postgresThreads } from '#platform/postgres/chat/threads.ts'
import { createDatabase } from '#platform/postgres/client.ts'
import { pingPostgres } from '#platform/postgres/ping.ts'
import { postgresRateLimit } from '#platform/postgres/rate-limit.ts'
import { postgresSweep } from '#platform/postgres/service/sweep.ts'
import { named } from '#platform/postgres/statement-names.ts'
import { postgresApiKeys } from '#platform/postgres/users/api-keys.ts'
import { postgresErasures } from '#platform/postgres/users/erasure.ts'
import { postgresExports } from '#platform/postgres/users/export.ts'
import { postgresUsers } from '#platform/postgres/users/users.ts'
import { createRunScript } from '#platform/redis/client.ts'
import { pingRedis } from '#platform/redis/ping.ts'
import { redisAddressLimit } from '#platform/redis/rate-limit.ts'
import { redisSessionCache } from '#platform/redis/session-cache.ts'
import { causes, type OnTrouble } from '#shared/failure.ts'
import { createLog } from '#shared/log.ts'
import { deadTokensPerMinute, refreshesPerMinute } from '#shared/rate-limit.ts'
import { connectTools } from './tools.ts'

/** The Worker's bindings: those of `wrangler.toml`, and the variables of `env.ts`, which are strings until parsed. */
export type Bindings = {
  ASSETS: Fetcher
  RUNS: DurableObjectNamespace<ThreadRunObject>
  OUTBOX: DurableObjectNamespace<MailOutboxObject>
  SWEEPER: DurableObjectNamespace<SweeperObject>
  REVOCATIONS: DurableObjectNamespace<OwedRevocationsObject>
  AI?: unknown
  EMAIL?: unknown
}

/** Makes something once for each environment, of which an isolate has one: at its first request, and kept. */
export function memoizePerEnv<Env extends object, T>(make: (env: Env) => T): (env: Env) => T {
  const made = new WeakMap<Env, T>()
  return (env) => {
    const known = made.get(env) ?? make(env)
    made.set(env, known)
    return known
  }
}

/** The adapters of an environment. @throws {Misconfigured} */
export const adaptersOf = memoizePerEnv((env: Bindings) => createAdapters(env, parseEnv(env)))

export type Adapters = ReturnType<typeof createAdapters>

function createAdapters(env: Bindings, config: Config) {
  const log = createLog(config.DEBUG)
  const onTrouble: OnTrouble = (message, error, about) =>
    log('error', { message, ...about, causes: causes(error) })
  const db = createDatabase(config.DATABASE_URL, config.NEON_HTTP_URL)
  const runScript = createRunScript(config.UPSTASH_REDIS_REST_URL, config.UPSTASH_REDIS_REST_TOKEN, onTrouble)
  const { count: countInPostgres } = named('rateLimit', { count: postgresRateLimit(db) })
  const userQuota = config.RATE_LIMIT_PER_MINUTE
  const authQuota = config.AUTH_RATE_LIMIT_PER_MINUTE
  const deadQuota = userQuota + authQuota > 0 ? deadTokensPerMinute : 0
  const quotas = { user: userQuota, refresh: authQuota > 0 ? refreshesPerMinute : 0, dead: deadQuota }
  const failedAttempts = postgresFailedAttempts(db, authQuota > 0)
  const search = named('search', postgresSearch(db))
  const mail = config.MAIL_URL !== undefined
  const notices = createNotices(db, mail)
  const secrets = [config.SECRET_KEY, config.SECRET_KEY_PREVIOUS].filter((secret) => secret !== undefined)
  const keys = createKeys(secrets)
  const owed = durableOwed(env.REVOCATIONS, onTrouble)
  return {
    config,
    log,
    onTrouble,
    now: Date.now,
    newId: uuidv7,
    assets: env.ASSETS,
    pings: { postgres: () => pingPostgres(db), redis: () => pingRedis(runScript) },
    accounts: named('accounts', postgresAccounts(db, failedAttempts)),
    sessions: named('sessions', postgresSessions(db, config.SESSION_MAX_DAYS)),
    users: named('users', postgresUsers(db, failedAttempts, notices)),
    mail,
    keys,
    secrets,
    oneTimeTokens: createOneTimeTokens(keys),
    outbox: mail ? durableOutbox(env.OUTBOX, onTrouble) : { wake() {} },
    outboxStore: named('outbox', postgresOutbox(db)),
    emails: named('emails', postgresEmails(db, notices)),
    recentSignIns: named('recentSignIns', postgresRecentSignIns(db)),
    secondFactors: named(
      'secondFactors',
      postgresSecondFactors(db, notices, postgresFailedAttempts(db, true)),
    ),
    passkeys: named('passkeys', postgresPasskeys(db, notices)),
    oauth: named('oauth', postgresOAuth(db, notices, uuidv7)),
    providers: createProviders(config.OAUTH_PROVIDERS),
    apiKeys: named('apiKeys', postgresApiKeys(db, notices)),
    keyCache: redisSessionCache(runScript, { newId: uuidv7, quotas, kind: 'api_key' }),
    pingSessionCache: () => pingRedis(runScript),
    exports: named('exports', postgresExports(db)),
    owed,
    owedStore: named('owed', postgresOwed(db)),
    cache: owing(redisSessionCache(runScript, { newId: uuidv7, quotas, fallback: countInPostgres }), owed),
    threads: named('threads', postgresThreads(db)),
    search,
    runStore: named('runs', postgresRuns(db)),
    queueStore: named('queue', postgresQueue(db)),
    runs: durableRuns(env.RUNS, config.OBJECT_LOCATION),
    sweepTimes: durableSweepTimes(env.SWEEPER, onTrouble),
    noteActivity: durableActivity(env.SWEEPER, Date.now, onTrouble),
    eraser: durableEraser(env.SWEEPER, onTrouble),
    erasures: named('erasures', postgresErasures(db)),
    sweepStore: named('sweep', postgresSweep(db)),
    userLimit: async (userId: string, now: number) =>
      userQuota === 0 ? null : countInPostgres(`user:${userId}`, userQuota, now),
    addressLimit: redisAddressLimit(runScript, 'address', authQuota, countInPostgres),
    deadTokenLimit: redisAddressLimit(runScript, 'dead', deadQuota),
    models: createModels({
      ids: config.MODELS,
      options: config.MODEL_OPTIONS,
      openai: config.OPENAI_BASE_URL
        ? { baseUrl: config.OPENAI_BASE_URL, apiKey: config.OPENAI_API_KEY }
        : null,
      ai: env.AI,
      now: Date.now,
    }),
    ...connectTools(config, { search, newId: uuidv7, now: Date.now, onTrouble }),
  }
}
