// The headers that every response carries, whatever it is.
import type { MiddlewareHandler } from 'hono'

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

/**
 * Security headers on every response. A page that needs a policy of its own sets it itself, and what the API says is
 * stored by nobody.
 */
export const securityHeaders: MiddlewareHandler = async function securityHeaders(c, next) {
  await next()
  const { headers } = c.res
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', apiPolicy)
  if (c.req.path.startsWith('/api/') && !headers.has('cache-control'))
    headers.set('cache-control', 'no-store')
}
