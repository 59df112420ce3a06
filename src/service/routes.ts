// What says of the service itself that it runs: `/`, `/health` and `/health/ready`.
import { z } from '@hono/zod-openapi'
import { prefersHtml } from '#http/documents/prefers-html.ts'
import { unavailableSeconds } from '#http/problem.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { json, route, router } from '#http/router.ts'
import { createReadiness, type ReadinessServices } from './readiness.ts'
import { type Readiness, readinessSchema } from './schemas.ts'
import { version } from './version.ts'

const tags = ['Service']

const statusOf: Record<Readiness['status'], 200 | 503> = { ready: 200, degraded: 200, unavailable: 503 }

const welcome = route('public', [], {
  method: 'get',
  path: '/',
  operationId: 'getWelcome',
  summary: 'Get the name and version of the service',
  tags,
  responses: {
    200: json(
      z.strictObject({
        message: z.literal('ChronoChat API is running!'),
        version: z.string().meta({ example: version }),
        docs: z.literal('/docs'),
      }),
      'The service and where its documentation is.',
      'Vary',
    ),
    302: {
      description: 'For who prefers a page to JSON: the web app.',
      headers: namesHeaders('Location', 'Vary'),
    },
  },
})

const health = route('public', [], {
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'Check that the Worker is up; no dependency is asked',
  tags,
  responses: {
    200: json(
      z.strictObject({
        status: z.literal('healthy'),
        service: z.literal('ChronoChat Backend'),
        version: z.string().meta({ example: version }),
      }),
      'The Worker is up.',
    ),
  },
})

const ready = route('public', [], {
  method: 'get',
  path: '/health/ready',
  operationId: 'getReadiness',
  summary: 'Check that the dependencies answer; they are asked at most once in five seconds',
  tags,
  responses: {
    200: json(readinessSchema, 'The service is `ready`, or `degraded` when only Redis is down.'),
    503: json(readinessSchema, 'The service is `unavailable`: Postgres is down.'),
  },
})

export function serviceRoutes(services: ReadinessServices) {
  const readiness = createReadiness(services)
  return router()
    .openapi(welcome, (c) => {
      c.header('vary', 'Accept')
      if (prefersHtml(c.req.header('accept'))) return c.redirect('/app', 302)
      return c.json({ message: 'ChronoChat API is running!' as const, version, docs: '/docs' as const }, 200)
    })
    .openapi(health, (c) =>
      c.json({ status: 'healthy' as const, service: 'ChronoChat Backend' as const, version }, 200),
    )
    .openapi(ready, async (c) => {
      const answer = await readiness()
      const status = statusOf[answer.status]
      if (status === 503) c.header('retry-after', String(unavailableSeconds))
      return c.json(answer, status)
    })
}
