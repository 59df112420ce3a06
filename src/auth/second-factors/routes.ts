// `/api/auth/totp`, and the second step of signing in.
import type { MiddlewareHandler } from 'hono'
import { tokenPairSchema } from '#auth/sessions/schemas.ts'
import { clientOf } from '#http/client.ts'
import type { Authenticate } from '#http/context.ts'
import { body, json, route, router } from '#http/router.ts'
import {
  beginTotp,
  confirmTotp,
  disableTotp,
  type EnrolServices,
  renewRecoveryCodes,
  totpStatus,
} from './enrol.ts'
import {
  codeBodySchema,
  recoveryCodesSchema,
  secondFactorSchema,
  totpEnrolmentSchema,
  totpStatusSchema,
} from './schemas.ts'
import { type SecondSignInServices, signInWithCode } from './sign-in.ts'

export type SecondFactorServices = EnrolServices & SecondSignInServices

const tags = ['Second factor']

export function secondFactorRoutes(
  services: SecondFactorServices,
  authenticate: Authenticate,
  limited: MiddlewareHandler,
) {
  const status = route(authenticate, [], {
    method: 'get',
    path: '/totp',
    operationId: 'getTotpStatus',
    summary: 'Whether a second factor is on',
    tags,
    responses: { 200: json(totpStatusSchema, 'Whether it is on, and how many recovery codes are left.') },
  })

  const begin = route(authenticate, ['reauthentication_required', 'email_unverified', 'second_factor_on'], {
    method: 'post',
    path: '/totp',
    operationId: 'beginTotp',
    summary: 'Make a secret for an authenticator app',
    description:
      'It counts once a code of it has been confirmed. The session must have signed in within ten minutes.',
    tags,
    responses: { 200: json(totpEnrolmentSchema, 'The secret, as text and as a QR code.') },
  })

  const confirm = route(
    authenticate,
    ['reauthentication_required', 'no_second_factor', 'second_factor_on', 'wrong_code'],
    {
      method: 'post',
      path: '/totp/confirm',
      operationId: 'confirmTotp',
      summary: 'Turn the second factor on with a first code',
      tags,
      request: { body: body(codeBodySchema) },
      responses: { 200: json(recoveryCodesSchema, 'The recovery codes.') },
    },
  )

  const disable = route(authenticate, ['reauthentication_required', 'no_second_factor', 'wrong_code'], {
    method: 'post',
    path: '/totp/disable',
    operationId: 'disableTotp',
    summary: 'Turn the second factor off with a code',
    tags,
    request: { body: body(codeBodySchema) },
    responses: { 204: { description: 'Signing in takes no code any more.' } },
  })

  const renew = route(authenticate, ['reauthentication_required', 'no_second_factor'], {
    method: 'post',
    path: '/totp/recovery-codes',
    operationId: 'renewRecoveryCodes',
    summary: 'Make new recovery codes in place of the old ones',
    tags,
    responses: { 200: json(recoveryCodesSchema, 'The recovery codes.') },
  })

  const signIn = route(
    'public',
    ['invalid_challenge', 'invalid_credentials', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/login/second-factor',
      operationId: 'loginWithSecondFactor',
      summary: 'Finish signing in with a code of the second factor',
      tags,
      request: { body: body(secondFactorSchema) },
      responses: { 200: json(tokenPairSchema, 'The tokens of a new session.') },
    },
    limited,
  )

  return router()
    .openapi(status, async (c) => c.json(await totpStatus(services, c.get('actor')), 200))
    .openapi(begin, async (c) => c.json(await beginTotp(services, c.get('actor')), 200))
    .openapi(confirm, async (c) => {
      const codes = await confirmTotp(services, c.get('actor'), c.req.valid('json').code)
      return c.json({ recovery_codes: codes }, 200)
    })
    .openapi(disable, async (c) => {
      await disableTotp(services, c.get('actor'), c.req.valid('json').code)
      return c.body(null, 204)
    })
    .openapi(renew, async (c) =>
      c.json({ recovery_codes: await renewRecoveryCodes(services, c.get('actor')) }, 200),
    )
    .openapi(signIn, async (c) =>
      c.json(await signInWithCode(services, c.req.valid('json'), clientOf(c)), 200),
    )
}
