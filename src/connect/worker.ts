// Environment → what the Worker serves requests with.
import { waitUntil } from 'cloudflare:workers'
import type { AppServices } from '#app.ts'
import { createPasswords } from '#auth/credentials/passwords.ts'
import { createTokens } from '#auth/sessions/tokens.ts'
import { collectTimings } from '#platform/timings.ts'
import { createCheckKey } from '#users/api-keys/check-key.ts'
import { adaptersOf, type Bindings } from './adapters.ts'

/** @throws {Misconfigured} */
export function connectWorker(env: Bindings): AppServices {
  const adapters = adaptersOf(env)
  const { config } = adapters
  const { APP_URL, CORS_ORIGINS, SIGN_UP } = config
  const publicOrigin = APP_URL ? new URL(APP_URL).origin : ''
  return {
    ...adapters,
    corsOrigins: config.CORS_ORIGINS,
    proxySecret: config.PROXY_SECRET ?? null,
    collectTimings,
    background: waitUntil,
    tokens: createTokens(adapters.secrets, config.ACCESS_TOKEN_EXPIRE_MINUTES),
    passwords: createPasswords(config.BCRYPT_COST),
    signUpPolicy: SIGN_UP,
    redirectUris: config.OAUTH_REDIRECT_URIS,
    publicOrigin,
    relyingParty: APP_URL
      ? { id: new URL(APP_URL).hostname, origins: [...new Set([publicOrigin, ...CORS_ORIGINS])] }
      : null,
    checkKey: createCheckKey(adapters),
    maxSessions: config.MAX_SESSIONS_PER_USER,
    sessionHours: {
      short: config.SESSION_EXPIRE_HOURS,
      long: config.REFRESH_TOKEN_EXPIRE_DAYS * 24,
      most: config.SESSION_MAX_DAYS * 24,
    },
  }
}
