// Environment → what the Worker serves requests with.
import type { AppServices } from '#app.ts'
import { createPasswords } from '#auth/credentials/passwords.ts'
import { createTokens } from '#auth/sessions/tokens.ts'
import { collectTimings } from '#platform/timings.ts'
import { adaptersOf, type Bindings } from './adapters.ts'

/** @throws {Misconfigured} */
export function connectWorker(env: Bindings): AppServices {
  const adapters = adaptersOf(env)
  const { config } = adapters
  const secrets = [config.SECRET_KEY, config.SECRET_KEY_PREVIOUS].filter((secret) => secret !== undefined)
  return {
    ...adapters,
    corsOrigins: config.CORS_ORIGINS,
    collectTimings,
    tokens: createTokens(secrets, config.ACCESS_TOKEN_EXPIRE_MINUTES),
    passwords: createPasswords(config.BCRYPT_COST),
    maxSessions: config.MAX_SESSIONS_PER_USER,
    sessionHours: { short: config.SESSION_EXPIRE_HOURS, long: config.REFRESH_TOKEN_EXPIRE_DAYS * 24 },
  }
}
