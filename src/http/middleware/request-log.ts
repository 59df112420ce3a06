// One line of the log for each request, once it is answered.
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { RequestEnv } from '#http/context.ts'
import type { Log } from '#shared/log.ts'

/** Puts `log` into the context and logs each request: its route's pattern, never its path, query or body. */
export const requestLog = (log: Log): MiddlewareHandler<RequestEnv> =>
  async function requestLog(c, next) {
    const start = performance.now()
    c.set('log', log)
    await next()
    log('info', {
      message: 'request',
      request_id: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      duration_ms: Math.round(performance.now() - start),
      waited_ms: c.get('timings'),
      user_id: c.get('actor')?.user.id,
    })
  }
