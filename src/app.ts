// The app: what every request passes through, the features' routes, and the documents made of them.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type AuthServices, authRoutes } from '#auth/routes.ts'
import {
  type AuthenticateServices,
  createAuthenticate,
  createAuthenticateAny,
  createIdentify,
} from '#auth/sessions/authenticate.ts'
import type { Owed } from '#auth/sessions/owed.ts'
import { oweUnsaid } from '#auth/sessions/require-session-cache.ts'
import { exportedMessageSchema, exportedQueuedSchema, threadSchema } from '#chat/message.ts'
import { type ChatServices, chatRoutes } from '#chat/routes.ts'
import type { RequestEnv } from '#http/context.ts'
import { type DocumentServices, documentRoutes } from '#http/documents/openapi.ts'
import { webAppRoutes } from '#http/documents/web-app.ts'
import { activity } from '#http/middleware/activity.ts'
import { clientAddressFrom } from '#http/middleware/client-address.ts'
import { crossOrigin } from '#http/middleware/cors.ts'
import { requestId } from '#http/middleware/request-id.ts'
import { requestLog } from '#http/middleware/request-log.ts'
import { securityHeaders } from '#http/middleware/security-headers.ts'
import { type CollectTimings, serverTiming } from '#http/middleware/server-timing.ts'
import { unknownPath } from '#http/middleware/unknown-path.ts'
import { problem } from '#http/problem.ts'
import { router } from '#http/router.ts'
import type { ReadinessServices } from '#service/readiness.ts'
import { serviceRoutes } from '#service/routes.ts'
import { version } from '#service/version.ts'
import type { Failure } from '#shared/failure.ts'
import type { Log } from '#shared/log.ts'
import { type UserServices, userRoutes } from '#users/routes.ts'

type ShellServices = {
  newId: () => string
  log: Log
  corsOrigins: string[]
  proxySecret: string | null
  collectTimings: CollectTimings
  /** Tells that Postgres was asked. */
  noteActivity: () => void
}

/** Everything that the app needs: the sum of what its parts ask for, so that a missing one does not compile. */
export type AppServices = ShellServices &
  ReadinessServices &
  AuthenticateServices &
  AuthServices &
  ChatServices &
  UserServices &
  DocumentServices & { owed: Owed }

export type App = OpenAPIHono<RequestEnv>

/** An app with all its routes. */
export function createApp(services: AppServices): App {
  const app = createShell(services)
  const authenticate = createAuthenticate(services)
  const authenticateAny = createAuthenticateAny(services)
  const authenticateApart = createAuthenticate(services, 'session')
  app.route('/', serviceRoutes(services))
  for (const path of ['/api/auth/*', '/api/users/*']) app.use(path, oweUnsaid(services))
  app.route('/api/auth', authRoutes(services, authenticate, authenticateApart, createIdentify(services)))
  app.route('/api/chat', chatRoutes(services, authenticateAny, createAuthenticateAny(services, 'session')))
  app.route(
    '/api/users',
    userRoutes(
      services,
      { authenticate, authenticateAny, authenticateApart },
      { thread: threadSchema, message: exportedMessageSchema, queued: exportedQueuedSchema },
    ),
  )
  app.route('/', documentRoutes(app, version, services))
  app.route('/', webAppRoutes(services))
  return app
}

/** An app that answers everything with one failure, as a misconfigured Worker does. */
export function createUnavailableApp(services: ShellServices, failure: Failure): App {
  const app = createShell(services)
  app.all('*', () => {
    throw failure
  })
  return app
}

/** What every request passes through, and how everything that goes wrong is answered. */
function createShell({
  newId,
  log,
  corsOrigins,
  proxySecret,
  collectTimings,
  noteActivity,
}: ShellServices): App {
  const app = router()
  app.use(
    requestLog(log),
    requestId(newId),
    securityHeaders,
    serverTiming(collectTimings),
    crossOrigin(corsOrigins),
    clientAddressFrom(proxySecret, log),
  )
  app.use('/api/*', activity(noteActivity))
  app.notFound(unknownPath(app))
  app.onError((error, c) => problem(c, error))
  return app
}
