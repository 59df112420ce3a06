// `/api/auth/passkeys`.
import { z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { tokenPairSchema } from '#auth/sessions/schemas.ts'
import { clientOf } from '#http/client.ts'
import type { Authenticate } from '#http/context.ts'
import { body, json, route, router } from '#http/router.ts'
import { knownForm } from '#shared/fields.ts'
import { addPasskey, beginPasskey, type ManagePasskeys, removePasskey } from './manage.ts'
import {
  newPasskeySchema,
  optionsSchema,
  passkeyLoginSchema,
  passkeyParams,
  passkeySchema,
} from './schemas.ts'
import { type PasskeySignIn, requestPasskey, signInWithPasskey } from './sign-in.ts'

export type PasskeyRouteServices = ManagePasskeys & PasskeySignIn

const tags = ['Passkeys']

export function passkeyRoutes(
  services: PasskeyRouteServices,
  authenticate: Authenticate,
  limited: MiddlewareHandler,
) {
  const begin = route(authenticate, ['not_available', 'reauthentication_required', 'email_unverified'], {
    method: 'post',
    path: '/passkeys/options',
    operationId: 'beginPasskey',
    summary: 'Begin to add a passkey',
    description: 'The session must have signed in within ten minutes. The challenge counts for five.',
    tags,
    responses: { 200: json(optionsSchema, 'What the browser makes a passkey of.') },
  })

  const add = route(
    authenticate,
    ['not_available', 'reauthentication_required', 'email_unverified', 'invalid_passkey', 'passkey_known'],
    {
      method: 'post',
      path: '/passkeys',
      operationId: 'addPasskey',
      summary: 'Add the passkey that the browser has made',
      tags,
      request: { body: body(newPasskeySchema) },
      responses: { 201: json(passkeySchema, 'The passkey.') },
    },
  )

  const list = route(authenticate, [], {
    method: 'get',
    path: '/passkeys',
    operationId: 'listPasskeys',
    summary: 'The passkeys of the account, oldest first',
    tags,
    responses: { 200: json(z.array(passkeySchema), 'The passkeys.') },
  })

  const remove = route(authenticate, ['reauthentication_required', 'passkey_not_found', 'last_way_in'], {
    method: 'delete',
    path: '/passkeys/{passkey_id}',
    operationId: 'removePasskey',
    summary: 'Remove a passkey',
    tags,
    request: { params: passkeyParams },
    responses: { 204: { description: 'It signs in no more.' } },
  })

  const request = route(
    'public',
    ['not_available', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/passkeys/login/options',
      operationId: 'requestPasskey',
      summary: 'Begin to sign in with a passkey, or to show again who is signed in',
      tags,
      responses: { 200: json(optionsSchema, 'What the browser lets a passkey sign.') },
    },
    limited,
  )

  const signIn = route(
    'public',
    ['not_available', 'invalid_credentials', 'rate_limited', 'database_unavailable'],
    {
      method: 'post',
      path: '/passkeys/login',
      operationId: 'loginWithPasskey',
      summary: 'Sign in with a passkey; no second factor is asked for',
      tags,
      request: { body: body(passkeyLoginSchema) },
      responses: { 200: json(tokenPairSchema, 'The tokens of a new session.') },
    },
    limited,
  )

  return router()
    .openapi(begin, async (c) => c.json(await beginPasskey(services, c.get('actor')), 200))
    .openapi(add, async (c) => c.json(await addPasskey(services, c.get('actor'), c.req.valid('json')), 201))
    .openapi(list, async (c) => c.json(await services.passkeys.list(c.get('actor').user.id), 200))
    .openapi(remove, async (c) => {
      await removePasskey(services, c.get('actor'), knownForm(c.req.valid('param').passkey_id))
      return c.body(null, 204)
    })
    .openapi(request, async (c) => c.json(await requestPasskey(services), 200))
    .openapi(signIn, async (c) =>
      c.json(await signInWithPasskey(services, c.req.valid('json'), clientOf(c)), 200),
    )
}
