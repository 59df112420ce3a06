// The wire shapes of what a client may choose from.
import { z } from '@hono/zod-openapi'

export const toolsSchema = z
  .strictObject({
    tools: z.array(
      z.strictObject({
        name: z.string().meta({ example: 'calculate' }),
        title: z.string().meta({ example: 'Calculate' }),
        description: z.string(),
        parameters: z.record(z.string(), z.any()).meta({ description: 'JSON Schema of the input.' }),
        source: z
          .string()
          .meta({ description: '`built-in`, or the name of the MCP server.', example: 'built-in' }),
        approval: z.boolean().meta({ description: 'Whether a call of it may ask the user.' }),
      }),
    ),
    total_tools: z.int(),
  })
  .meta({ id: 'Tools' })

export const modelsSchema = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: z.string().meta({ example: 'local/echo' }),
        provider: z.string().meta({ example: 'local' }),
      }),
    ),
    default: z.string().meta({ example: 'local/echo' }),
  })
  .meta({ id: 'Models' })
