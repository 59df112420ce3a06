// A name for every request: the caller's own where it is well-formed, so that logs of both sides can be joined.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'

/** Sets `requestId` and answers with `X-Request-Id`: the caller's, if it is 1–128 of `[A-Za-z0-9._-]`, else a fresh one. */
export const requestId = (newId: () => string): MiddlewareHandler<RequestEnv> =>
  async function requestId(c, next) {
    const given = c.req.header('x-request-id')
    c.set('requestId', given && /^[A-Za-z0-9._-]{1,128}$/.test(given) ? given : newId())
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  }
