// `/api/users`: the signed-in user's own affairs over HTTP.
import type { z } from '@hono/zod-openapi'
import { requireSessionCache } from '#auth/sessions/require-session-cache.ts'
import type { Authenticate, AuthenticateAny } from '#http/context.ts'
import { body, json, route, router, untyped } from '#http/router.ts'
import { streamText } from '#http/text-stream.ts'
import { doneSchema } from '#shared/fields.ts'
import { callerOf, userSchema } from '#shared/identity.ts'
import type { ApiKeyServices } from '#users/api-keys/manage.ts'
import { apiKeyRoutes } from '#users/api-keys/routes.ts'
import { changePassword, type PasswordServices } from './change-password.ts'
import { type AccountServices, deactivate, erase } from './close-account.ts'
import { type ExportServices, openExport } from './export.ts'
import { changeProfile, type ProfileServices } from './profile.ts'
import { changePasswordSchema, deletionQuery, exportSchema, profileChangeSchema } from './schemas.ts'

export type UserServices = AccountServices &
  PasswordServices &
  ProfileServices &
  ExportServices &
  ApiKeyServices

const tags = ['Users']

type Access = {
  authenticate: Authenticate
  authenticateAny: AuthenticateAny
  /** Counts by the session, for what has a limit of its own. */
  authenticateApart: Authenticate
}

/** @param chat the wire shapes of what an export holds of conversations. */
export function userRoutes(
  services: UserServices,
  { authenticate, authenticateAny, authenticateApart }: Access,
  chat: { thread: z.ZodType; message: z.ZodType; queued: z.ZodType },
) {
  const readProfile = route(authenticateAny, [], {
    method: 'get',
    path: '/profile',
    operationId: 'getProfile',
    summary: 'The signed-in user',
    tags,
    responses: { 200: json(userSchema, 'The user.') },
  })

  const updateProfile = route(
    authenticate,
    ['email_taken', 'reauthentication_required', 'sessions_unavailable'],
    {
      method: 'put',
      path: '/profile',
      operationId: 'updateProfile',
      summary: 'Change the full name or the email',
      description:
        'A member that is missing stays as it is; `"full_name": null` removes the name. Where there is mail, an email counts when the link sent to it is used, and the session must have signed in within ten minutes.',
      tags,
      request: { body: body(profileChangeSchema) },
      responses: { 200: json(userSchema, 'The user after the change.') },
    },
    requireSessionCache,
  )

  const setPassword = route(
    authenticateApart,
    ['wrong_password', 'sessions_unavailable'],
    {
      method: 'post',
      path: '/change-password',
      operationId: 'changePassword',
      summary: 'Set a new password and end all sessions',
      tags,
      request: { body: body(changePasswordSchema) },
      responses: { 200: json(doneSchema, 'The password was changed, and every session has ended.') },
    },
    requireSessionCache,
  )

  const deleteAccount = route(
    authenticate,
    ['reauthentication_required', 'sessions_unavailable'],
    {
      method: 'delete',
      path: '/account',
      operationId: 'deleteAccount',
      summary: 'Close the account, or erase it',
      description:
        'Closed, it keeps its data and its names. With `erase=true` everything is gone for good, and the session must have signed in within the last ten minutes.',
      tags,
      request: { query: deletionQuery },
      responses: {
        200: json(doneSchema, 'The account is closed or erased, and every session has ended.'),
      },
    },
    requireSessionCache,
  )

  const exportAll = route(authenticate, [], {
    method: 'get',
    path: '/export',
    operationId: 'exportData',
    summary: 'Export everything that is kept of the user, as one streamed document',
    tags,
    responses: {
      200: json(
        exportSchema(chat),
        'Everything that is kept of the user. The document is whole if it is well-formed JSON.',
        'Content-Disposition',
      ),
    },
  })

  return router()
    .openapi(readProfile, (c) => c.json(c.get('actor').user, 200))
    .openapi(updateProfile, async (c) =>
      c.json(await changeProfile(services, c.get('actor'), c.req.valid('json')), 200),
    )
    .openapi(setPassword, async (c) => {
      await changePassword(services, c.get('actor'), c.req.valid('json'))
      return c.json({ message: 'The password is changed. Sign in again.' }, 200)
    })
    .openapi(deleteAccount, async (c) => {
      const end = c.req.valid('query').erase ? erase : deactivate
      await end(services, c.get('actor'))
      return c.json({ message: end === erase ? 'The account is erased.' : 'The account is closed.' }, 200)
    })
    .openapi(exportAll, async (c) => {
      const document = await openExport(services, callerOf(c.get('actor')))
      return untyped(
        c.newResponse(streamText(c, document), 200, {
          'content-type': 'application/json',
          'content-disposition': 'attachment; filename="chronochat-export.json"',
        }),
      )
    })
    .route('/', apiKeyRoutes(services, authenticate, authenticateApart))
}
