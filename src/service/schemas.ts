// The wire shapes of what the service says of itself.
import { z } from '@hono/zod-openapi'

const checkSchema = z.strictObject({
  ok: z.boolean(),
  latency_ms: z
    .number()
    .meta({ description: 'Milliseconds until it answered, or was given up.', example: 3.2 }),
})
export type Check = z.output<typeof checkSchema>

export const readinessSchema = z
  .strictObject({
    status: z.enum(['ready', 'degraded', 'unavailable']),
    checks: z.strictObject({
      postgres: checkSchema,
      redis: checkSchema,
      mcp: z.strictObject({ ok: z.boolean() }).optional().meta({
        description:
          'Whether all MCP servers answered when the isolate that answers last met them: nobody is asked, and another isolate may know otherwise.',
      }),
    }),
  })
  .meta({ id: 'Readiness' })
export type Readiness = z.output<typeof readinessSchema>
