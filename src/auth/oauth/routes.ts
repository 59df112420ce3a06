// `/api/auth/oauth`, `/api/auth/identities`, and what ways to sign in there are.
import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { RecentSignIn } from '#auth/reauthentication/recent-sign-in.ts'
import { tokenPairSchema } from '#auth/sessions/schemas.ts'
import { clientOf } from '#http/client.ts'
import type { Authenticate } from '#http/context.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { body, json, route, router, untyped } from '#http/router.ts'
import { knownForm } from '#shared/fields.ts'
import { beginFlow, beginLink, newBrowserSecret } from './begin.ts'
import { finishFlow } from './finish.ts'
import { removeIdentity } from './identities.ts'
import { type RedeemServices, redeemCode } from './redeem.ts'
import {
  beginQuery,
  identityParams,
  identitySchema,
  linkSchema,
  linkUrlSchema,
  providerParams,
  redeemSchema,
} from './schemas.ts'

export type OAuthRouteServices = RedeemServices & RecentSignIn & { mail: boolean }

const tags = ['OAuth']

/** It ties a browser to the flows that it has begun, and says who nobody is. */
const cookie = '__Host-oauth'
const cookieSeconds = 600

export function oauthRoutes(
  services: OAuthRouteServices,
  authenticate: Authenticate,
  limited: MiddlewareHandler,
) {
  const redirected = (description: string) => ({ 302: { description, headers: namesHeaders('Location') } })

  const begin = route(
    'public',
    ['provider_not_found', 'invalid_state', 'rate_limited', 'database_unavailable'],
    {
      method: 'get',
      path: '/oauth/{provider}',
      operationId: 'beginOAuth',
      summary: 'Send a browser to a provider',
      tags,
      request: { params: providerParams, query: beginQuery },
      responses: redirected('To the provider, or back to the app with `error`.'),
    },
    limited,
  )

  const callback = route(
    'public',
    ['provider_not_found', 'invalid_state', 'rate_limited', 'database_unavailable'],
    {
      method: 'get',
      path: '/oauth/{provider}/callback',
      operationId: 'finishOAuth',
      summary: 'Where a provider sends the browser back to',
      tags,
      request: { params: providerParams },
      responses: redirected('To the app with `state` and `code` or `error`.'),
    },
    limited,
  )

  const redeem = route(
    'public',
    [
      ...(['invalid_code', 'invalid_credentials', 'second_factor_required', 'sign_up_closed'] as const),
      ...(['email_taken', 'email_required', 'username_taken', 'identity_taken'] as const),
      ...(['rate_limited', 'database_unavailable'] as const),
    ],
    {
      method: 'post',
      path: '/oauth/token',
      operationId: 'redeemOAuthCode',
      summary: 'Exchange the code of a finished flow for tokens',
      tags,
      request: { body: body(redeemSchema) },
      responses: { 200: json(tokenPairSchema, 'The tokens of a new session.') },
    },
    limited,
  )

  const link = route(authenticate, ['provider_not_found', 'reauthentication_required', 'email_unverified'], {
    method: 'post',
    path: '/oauth/{provider}/link',
    operationId: 'linkIdentity',
    summary: 'Begin to link an account with a provider',
    description: 'The account is linked when the code of the flow is exchanged.',
    tags,
    request: { params: providerParams, body: body(linkSchema) },
    responses: { 200: json(linkUrlSchema, 'Where the browser goes.') },
  })

  const list = route(authenticate, [], {
    method: 'get',
    path: '/identities',
    operationId: 'listIdentities',
    summary: 'The accounts with providers that sign in to this one, oldest first',
    tags,
    responses: { 200: json(z.array(identitySchema), 'The identities.') },
  })

  const remove = route(authenticate, ['reauthentication_required', 'identity_not_found', 'last_way_in'], {
    method: 'delete',
    path: '/identities/{identity_id}',
    operationId: 'removeIdentity',
    summary: 'Unlink an account with a provider',
    tags,
    request: { params: identityParams },
    responses: { 204: { description: 'It signs in no more.' } },
  })

  return router()
    .openapi(begin, async (c) => {
      const { link: linkToken, redirect_uri, code_challenge, state } = c.req.valid('query')
      const request = { provider: c.req.valid('param').provider, redirect_uri, code_challenge, state }
      const secret = browserSecret(c) ?? newBrowserSecret()
      const location = await beginFlow(services, request, secret, linkToken)
      setCookie(c, cookie, secret, {
        ...{ path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
        maxAge: cookieSeconds,
      })
      return untyped(c.redirect(location, 302))
    })
    .openapi(callback, async (c) => {
      const query = new URL(c.req.url).searchParams
      return untyped(
        c.redirect(await finishFlow(services, c.req.valid('param').provider, query, browserSecret(c)), 302),
      )
    })
    .openapi(redeem, async (c) => c.json(await redeemCode(services, c.req.valid('json'), clientOf(c)), 200))
    .openapi(link, async (c) => {
      const request = { ...c.req.valid('json'), provider: c.req.valid('param').provider }
      return c.json({ url: await beginLink(services, c.get('actor'), request) }, 200)
    })
    .openapi(list, async (c) => c.json(await services.oauth.list(c.get('actor').user.id), 200))
    .openapi(remove, async (c) => {
      await removeIdentity(services, c.get('actor'), knownForm(c.req.valid('param').identity_id))
      return c.body(null, 204)
    })
}

const browserSecret = (c: Context) => {
  const secret = getCookie(c, cookie)
  return secret && /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : undefined
}
