// The wire shapes of signing in by another service.
import { z } from '@hono/zod-openapi'
import { id, instant, text } from '#shared/fields.ts'

export const providerParams = z.object({ provider: z.string().meta({ example: 'google' }) })

const request = {
  redirect_uri: text(1, 2000).meta({
    description: 'Where the app takes the answer; one of those that the service was configured with.',
    example: 'https://chat.example.com/signed-in',
  }),
  code_challenge: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'Must be the SHA-256 of a code verifier in base64url')
    .meta({ description: 'PKCE, S256 (RFC 7636).', example: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' }),
  state: text(1, 1000).meta({ description: "The app's own; it comes back as it is.", example: 'xyz' }),
}

export const beginQuery = z.object({
  ...request,
  code_challenge_method: z.literal('S256').optional(),
  link: z.string().max(500).optional().meta({ description: 'Of the link operation.' }),
})

export const linkSchema = z.strictObject(request).meta({ id: 'LinkIdentityRequest' })

export const linkUrlSchema = z
  .strictObject({ url: z.string().meta({ description: 'Where to send the browser, within five minutes.' }) })
  .meta({ id: 'LinkIdentity' })

export const redeemSchema = z
  .strictObject({
    code: z.string().min(1).max(500),
    code_verifier: z.string().min(1).max(256).meta({ description: 'PKCE (RFC 7636 §4.1).' }),
    remember_me: z.boolean().default(false),
  })
  .meta({ id: 'OAuthTokenRequest' })

export const identitySchema = z
  .strictObject({
    id,
    provider: z.string().meta({ example: 'google' }),
    email: z.string().nullable().meta({ example: 'ada@example.com' }),
    created_at: instant,
  })
  .meta({ id: 'Identity' })

export const identityParams = z.object({
  identity_id: z.string().meta({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})

export const providersSchema = z
  .strictObject({
    password: z.literal(true),
    passkeys: z.boolean(),
    mail: z.boolean().meta({ description: 'Whether addresses can be verified and passwords reset.' }),
    sign_up: z.enum(['open', 'closed', 'domains']).meta({
      description: 'With `domains` an address of some domains may sign up, and a link opens the account.',
    }),
    oauth: z.array(z.strictObject({ name: z.string(), title: z.string().meta({ example: 'Google' }) })),
  })
  .meta({ id: 'Providers' })
