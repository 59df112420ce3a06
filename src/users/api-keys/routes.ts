// `/api/users/api-keys`.
import { z } from '@hono/zod-openapi'
import { requireSessionCache } from '#auth/sessions/require-session-cache.ts'
import type { Authenticate } from '#http/context.ts'
import { body, json, route, router } from '#http/router.ts'
import { knownForm } from '#shared/fields.ts'
import { type ApiKeyServices, createApiKey, removeApiKey } from './manage.ts'
import { apiKeyParams, apiKeySchema, madeApiKeySchema, newApiKeySchema } from './schemas.ts'

const tags = ['API keys']

/** @param authenticateApart counts by the session: who holds a stolen key cannot keep its owner from removing it. */
export function apiKeyRoutes(
  services: ApiKeyServices,
  authenticate: Authenticate,
  authenticateApart: Authenticate,
) {
  const create = route(authenticate, ['reauthentication_required', 'email_unverified', 'too_many_keys'], {
    method: 'post',
    path: '/api-keys',
    operationId: 'createApiKey',
    summary: 'Make a key for scripts',
    description: 'The session must have signed in within ten minutes.',
    tags,
    request: { body: body(newApiKeySchema) },
    responses: { 201: json(madeApiKeySchema, 'The key, which is shown this once.') },
  })

  const list = route(authenticateApart, [], {
    method: 'get',
    path: '/api-keys',
    operationId: 'listApiKeys',
    summary: 'The keys of the account, oldest first',
    tags,
    responses: { 200: json(z.array(apiKeySchema), 'The keys, without what makes them work.') },
  })

  const remove = route(
    authenticateApart,
    ['api_key_not_found', 'sessions_unavailable'],
    {
      method: 'delete',
      path: '/api-keys/{key_id}',
      operationId: 'removeApiKey',
      summary: 'Remove a key',
      tags,
      request: { params: apiKeyParams },
      responses: { 204: { description: 'It lets nobody in from now on.' } },
    },
    requireSessionCache,
  )

  return router()
    .openapi(create, async (c) =>
      c.json(await createApiKey(services, c.get('actor'), c.req.valid('json')), 201),
    )
    .openapi(list, async (c) => c.json(await services.apiKeys.list(c.get('actor').user.id), 200))
    .openapi(remove, async (c) => {
      await removeApiKey(services, c.get('actor'), knownForm(c.req.valid('param').key_id))
      return c.body(null, 204)
    })
}
