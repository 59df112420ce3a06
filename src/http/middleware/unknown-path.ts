// What is answered where no route is: 405 if only the method is wrong, 308 if only a slash is too much, else 404.
import type { Hono, NotFoundHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { problem } from '#http/problem.ts'
import { Failure } from '#shared/failure.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** For `app.notFound`. A path that is a route without its last slash leads there; `OPTIONS` is answered as it would be there. */
export const unknownPath = (app: Hono<RequestEnv>): NotFoundHandler<RequestEnv> =>
  function unknownPath(c) {
    const { method, path } = c.req
    const allowed = methodsAt(app, path)
    if (allowed.length > 0) return allowed.includes(method) ? notFound(c) : wrongMethod(c, allowed)
    const elsewhere = path.endsWith('/') ? methodsAt(app, path.slice(0, -1)) : []
    if (elsewhere.length === 0) return notFound(c)
    if (method === 'OPTIONS') return wrongMethod(c, elsewhere)
    const { pathname, search } = new URL(c.req.url)
    return c.body(null, 308, { location: pathname.slice(0, -1) + search })
  }

/** The methods that a path takes; middleware, which stands before every route, takes `ALL`. */
const methodsAt = ({ router }: Hono<RequestEnv>, path: string): string[] =>
  methods
    .filter((method) => router.match(method, path)[0].some(([[, route]]) => route.method === method))
    .flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : method))

type Context = Parameters<NotFoundHandler<RequestEnv>>[0]

function wrongMethod(c: Context, allowed: string[]): Response {
  c.header('allow', allowed.join(', '))
  return problem(c, new Failure('method_not_allowed', 'This path does not take this method.'))
}

const notFound = (c: Context) => problem(c, new Failure('not_found', 'There is no such path.'))
