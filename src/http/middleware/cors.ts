// Cross-origin requests: an exact allow-list, and not one CORS header for anybody else.
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** CORS with credentials for the listed origins, on errors and streams too. */
export function crossOrigin(origins: string[]): MiddlewareHandler {
  const allow = cors({
    origin: (origin) => origin,
    credentials: true,
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'Last-Event-ID',
      'X-Request-Id',
      'User-Agent',
      'Prefer',
      // What tracing adds to every request (W3C Trace Context, W3C Baggage, Sentry).
      'Traceparent',
      'Tracestate',
      'Baggage',
      'Sentry-Trace',
    ],
    exposeHeaders: [
      'X-Request-Id',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'Link',
      'ETag',
      'Idempotent-Replayed',
      'x-vercel-ai-ui-message-stream',
      'Location',
      'Preference-Applied',
    ],
    maxAge: 600,
  })
  return async function crossOrigin(c, next) {
    const origin = c.req.header('origin')
    const preflight = origin && origins.includes(origin) ? await allow(c, next) : void (await next())
    if (preflight) c.res = preflight
    // hono/cors replaces Vary on a preflight; caches need Origin named on every answer.
    const vary = c.res.headers.get('vary')
    if (!vary?.toLowerCase().split(/,\s*/).includes('origin')) c.res.headers.append('vary', 'Origin')
  }
}
