// The part of `/api/auth` that shows sessions and ends them.
import { z } from '@hono/zod-openapi'
import { logoutAllSchema, logoutSchema, sessionParams, sessionSchema } from '#auth/schemas.ts'
import type { Authenticate } from '#http/context.ts'
import { json, route, router } from '#http/router.ts'
import { knownForm } from '#shared/fields.ts'
import { copiesInReach } from './require-session-cache.ts'
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
      responses: { 200: json(logoutSchema, 'Its tokens are worth nothing from now on.') },
    },
    copiesInReach,
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
      responses: { 200: json(logoutAllSchema, 'All tokens are worth nothing from now on.') },
    },
    copiesInReach,
  )

  const list = route(authenticate, [], {
    method: 'get',
    path: '/sessions',
    operationId: 'listSessions',
    summary: 'The living sessions, newest first',
    tags,
    responses: { 200: json(z.array(sessionSchema), 'Every session that has neither ended nor expired.') },
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
      responses: { 204: { description: 'Its tokens are worth nothing from now on.' } },
    },
    copiesInReach,
  )

  return router()
    .openapi(logout, async (c) => {
      const { user, sessionId } = c.get('identity')
      const { loggedOutAt } = await signOut(services, { userId: user.id, sessionId }, 'this')
      return c.json({ message: 'Signed out.', logged_out_at: loggedOutAt }, 200)
    })
    .openapi(logoutAll, async (c) => {
      const { user, sessionId } = c.get('identity')
      const { loggedOutAt, ended } = await signOut(services, { userId: user.id, sessionId }, 'all')
      const message = 'Signed out everywhere.'
      return c.json({ message, logged_out_at: loggedOutAt, sessions_revoked: ended }, 200)
    })
    .openapi(list, async (c) => {
      const { user, sessionId } = c.get('identity')
      const living = await services.sessions.list(user.id, new Date(services.now()))
      return c.json(
        living.map((session) => ({ ...session, current: session.id === sessionId })),
        200,
      )
    })
    .openapi(revoke, async (c) => {
      const id = knownForm(c.req.valid('param').session_id)
      await endSession(services, c.get('identity').user.id, id)
      return c.body(null, 204)
    })
}
