// The part of `/api/auth` that shows sessions and ends them.
import { z } from '@hono/zod-openapi'
import type { Authenticate } from '#http/context.ts'
import { json, route, router } from '#http/router.ts'
import { callerOf, userIdOf } from '#shared/identity.ts'
import { requireSessionCache } from './require-session-cache.ts'
import { logoutAllSchema, logoutSchema, sessionParams, sessionSchema } from './schemas.ts'
import { endSession, type SignOutServices, signOut } from './sign-out.ts'

const tags = ['Authentication']

export function sessionRoutes(services: SignOutServices, authenticate: Authenticate) {
  const logout = route(
    authenticate,
    ['sessions_unavailable'],
    {
      method: 'post',
      path: '/logout',
      operationId: 'logout',
      summary: 'End this session',
      tags,
      responses: { 200: json(logoutSchema, 'The session has ended; its tokens are no longer accepted.') },
    },
    requireSessionCache,
  )

  const logoutAll = route(
    authenticate,
    ['sessions_unavailable'],
    {
      method: 'post',
      path: '/logout-all',
      operationId: 'logoutAll',
      summary: 'End all sessions, this one among them',
      tags,
      responses: {
        200: json(logoutAllSchema, 'All sessions have ended; their tokens are no longer accepted.'),
      },
    },
    requireSessionCache,
  )

  const list = route(authenticate, [], {
    method: 'get',
    path: '/sessions',
    operationId: 'listSessions',
    summary: 'List the live sessions, newest first',
    tags,
    responses: { 200: json(z.array(sessionSchema), 'The sessions that have neither ended nor expired.') },
  })

  const revoke = route(
    authenticate,
    ['session_not_found', 'sessions_unavailable'],
    {
      method: 'delete',
      path: '/sessions/{session_id}',
      operationId: 'endSession',
      summary: 'End one session',
      tags,
      request: { params: sessionParams },
      responses: { 204: { description: 'The session has ended; its tokens are no longer accepted.' } },
    },
    requireSessionCache,
  )

  return router()
    .openapi(logout, async (c) => {
      const { loggedOutAt } = await signOut(services, callerOf(c.get('actor')), 'this')
      return c.json({ message: 'Signed out.', logged_out_at: loggedOutAt }, 200)
    })
    .openapi(logoutAll, async (c) => {
      const { loggedOutAt, ended } = await signOut(services, callerOf(c.get('actor')), 'all')
      const message = 'Signed out everywhere.'
      return c.json({ message, logged_out_at: loggedOutAt, sessions_revoked: ended }, 200)
    })
    .openapi(list, async (c) => {
      const { user, sessionId } = c.get('actor')
      const living = await services.sessions.list(user.id, new Date(services.now()))
      return c.json(
        living.map((session) => ({ ...session, current: session.id === sessionId })),
        200,
      )
    })
    .openapi(revoke, async (c) => {
      await endSession(services, userIdOf(c.get('actor')), c.req.valid('param').session_id)
      return c.body(null, 204)
    })
}
