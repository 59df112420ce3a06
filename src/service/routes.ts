// What says of the service itself that it runs: `/`, `/health` and `/health/ready`.
import { z } from '@hono/zod-openapi'
import { prefersHtml } from '#http/documents/prefers-html.ts'
import { unavailableSeconds } from '#http/problem.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { json, route, router } from '#http/router.ts'
import { type Readiness, type ReadinessServices, readiness } from './readiness.ts'
import { version } from './version.ts'

const tags = ['Service']

const checkSchema = z.strictObject({
  ok: z.boolean(),
  latency_ms: z
    .number()
    .meta({ description: 'Milliseconds until it answered, or was given up.', example: 3.2 }),
})

const readySchema = z
  .strictObject({
    status: z.enum(['ready', 'degraded', 'unavailable']),
    checks: z.strictObject({
      postgres: checkSchema,
      redis: checkSchema,
      mcp: z
        .strictObject({ ok: z.boolean() })
        .optional()
        .meta({ description: 'Whether all MCP servers answered when they were last met.' }),
    }),
  })
  .meta({ id: 'Readiness' })

const statusOf: Record<Readiness['status'], 200 | 503> = { ready: 200, degraded: 200, unavailable: 503 }

const welcome = route('public', [], {
  method: 'get',
  path: '/',
  operationId: 'getWelcome',
  summary: 'What this is',
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
  summary: 'Whether the Worker runs; no dependency is asked',
  tags,
  responses: {
    200: json(
      z.strictObject({
        status: z.literal('healthy'),
        service: z.literal('ChronoChat Backend'),
        version: z.string().meta({ example: version }),
      }),
      'It runs.',
    ),
  },
})

const ready = route('public', [], {
  method: 'get',
  path: '/health/ready',
  operationId: 'getReadiness',
  summary: 'Whether the dependencies answer',
  tags,
  responses: {
    200: json(readySchema, '`ready`, or `degraded` when only Redis is down.'),
    503: json(readySchema, '`unavailable`: Postgres is down.'),
  },
})

export const serviceRoutes = (services: ReadinessServices) =>
  router()
    .openapi(welcome, (c) => {
      c.header('vary', 'Accept')
      if (prefersHtml(c.req.header('accept'))) return c.redirect('/app', 302)
      return c.json({ message: 'ChronoChat API is running!' as const, version, docs: '/docs' as const }, 200)
    })
    .openapi(health, (c) =>
      c.json({ status: 'healthy' as const, service: 'ChronoChat Backend' as const, version }, 200),
    )
    .openapi(ready, async (c) => {
      const answer = await readiness(services)
      const status = statusOf[answer.status]
      if (status === 503) c.header('retry-after', String(unavailableSeconds))
      return c.json(answer, status)
    })
