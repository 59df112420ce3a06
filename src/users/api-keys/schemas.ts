// The wire shapes of API keys.
import { z } from '@hono/zod-openapi'
import { id, instant, label, listOfAtMost } from '#shared/fields.ts'

export const scopeSchema = z.enum(['read', 'write'])

const key = {
  id,
  name: z.string().meta({ example: 'nightly report' }),
  prefix: z.string().meta({ description: 'How the key begins.', example: 'cc_AZovblsc' }),
  scopes: z.array(scopeSchema),
  expires_at: instant.nullable(),
}

export const newApiKeySchema = z
  .strictObject({
    name: label(1, 100).meta({ example: 'nightly report' }),
    scopes: listOfAtMost(scopeSchema, 2, 1)
      .default(['read', 'write'])
      .transform((scopes) => [...new Set(scopes)])
      .meta({
        description: '`read` reads conversations and the profile; `write` does the rest in conversations.',
      }),
    expires_at: z.iso
      .datetime({ offset: true })
      .transform((value) => new Date(value))
      .refine((value) => value.getTime() > Date.now(), 'Must be in the future')
      .nullable()
      .default(null)
      .meta({ type: 'string', format: 'date-time', description: 'When it ends; never without it.' }),
  })
  .meta({ id: 'NewApiKey' })

export const madeApiKeySchema = z
  .strictObject({ ...key, key: z.string().meta({ description: 'The key itself, shown this once.' }) })
  .meta({ id: 'MadeApiKey' })

export const apiKeySchema = z
  .strictObject({
    ...key,
    created_at: instant,
    last_used_at: instant.nullable().meta({ description: 'Exact to five minutes.' }),
  })
  .meta({ id: 'ApiKey' })

export type ApiKeyView = z.output<typeof apiKeySchema>

export const apiKeyParams = z.object({
  key_id: z.string().meta({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})
