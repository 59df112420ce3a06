// `/api/auth/verify-email` and `/api/auth/password-reset`.
import type { MiddlewareHandler } from 'hono'
import type { Passwords } from '#auth/credentials/passwords.ts'
import type { Authenticate, IdentifyCaller } from '#http/context.ts'
import { body, json, route, router } from '#http/router.ts'
import { doneSchema } from '#shared/fields.ts'
import { userSchema } from '#shared/identity.ts'
import { requestReset, resetPassword } from './reset-password.ts'
import { resetRequestSchema, resetSchema, verifyEmailSchema } from './schemas.ts'
import { requestVerification, type VerifyServices, verifyEmail } from './verify-email.ts'

export type EmailServices = VerifyServices & { passwords: Passwords }

const tags = ['Email']

/** @param identify tells of an access token whose it is, where one was sent that counts. */
export function emailRoutes(
  services: EmailServices,
  authenticate: Authenticate,
  identify: IdentifyCaller,
  limited: MiddlewareHandler,
) {
  const askForVerification = route(authenticate, ['not_available'], {
    method: 'post',
    path: '/verify-email/request',
    operationId: 'requestEmailVerification',
    summary: 'Send a link that verifies the email address',
    tags,
    responses: { 202: json(doneSchema, 'A link is on its way, unless the address is verified.') },
  })

  const verify = route(
    'public',
    [
      ...(['not_available', 'invalid_token_link', 'email_taken', 'rate_limited'] as const),
      ...(['sessions_unavailable', 'database_unavailable'] as const),
    ],
    {
      method: 'post',
      path: '/verify-email',
      operationId: 'verifyEmail',
      summary: 'Verify an address with the token of a link',
      description:
        'The first time, everything that let somebody in before ends but for the session whose access token comes with the request. Without one the password ends too, and a link that sets another is mailed.',
      tags,
      request: { body: body(verifyEmailSchema) },
      responses: { 200: json(userSchema, 'The user, whose address is verified.') },
    },
    limited,
  )

  const askForReset = route(
    'public',
    ['not_available', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/password-reset/request',
      operationId: 'requestPasswordReset',
      summary: 'Send a link that sets a new password',
      tags,
      request: { body: body(resetRequestSchema) },
      responses: { 202: json(doneSchema, 'The same for every address, whether anybody has it or not.') },
    },
    limited,
  )

  const reset = route(
    'public',
    [
      ...(['not_available', 'invalid_token_link', 'rate_limited'] as const),
      ...(['sessions_unavailable', 'database_unavailable'] as const),
    ],
    {
      method: 'post',
      path: '/password-reset',
      operationId: 'resetPassword',
      summary: 'Set a new password with the token of a link; all sessions and API keys end',
      tags,
      request: { body: body(resetSchema) },
      responses: { 200: json(doneSchema, 'The password is changed. Sign in with it.') },
    },
    limited,
  )

  const onItsWay = { message: 'If there is something to send, it is on its way.' }

  return router()
    .openapi(askForVerification, async (c) => {
      await requestVerification(services, c.get('actor').user)
      return c.json(onItsWay, 202)
    })
    .openapi(verify, async (c) =>
      c.json(await verifyEmail(services, c.req.valid('json').token, await identify(c)), 200),
    )
    .openapi(askForReset, async (c) => {
      await requestReset(services, c.req.valid('json').email)
      return c.json(onItsWay, 202)
    })
    .openapi(reset, async (c) => {
      const { token, new_password } = c.req.valid('json')
      await resetPassword(services, token, new_password)
      return c.json({ message: 'The password was changed. Sign in with it.' }, 200)
    })
}
