// The wire shapes of accounts and sessions.
import { z } from '@hono/zod-openapi'
import { passwordFlaw } from '#auth/credentials/passwords.ts'
import { id, instant, text } from '#shared/fields.ts'
import { emailSchema, fullNameSchema, newPasswordSchema, requireEqual, usernameForm } from './user.ts'

export const tokenSchema = z
  .strictObject({
    access_token: z.string().meta({ description: 'HS256 JWT for the Authorization header.' }),
    refresh_token: z.string().meta({ description: 'HS256 JWT for POST /api/auth/refresh.' }),
    token_type: z.literal('bearer'),
    expires_in: z.int().meta({ description: 'Seconds that the access token lives.', example: 1800 }),
  })
  .meta({ id: 'Token' })

const username = z
  .string()
  .regex(usernameForm, 'Must be 3 to 50 of A-Z, a-z, 0-9, ".", "_", "-", starting with a letter or digit')
  .meta({ example: 'ada' })

export const registerSchema = z
  .strictObject({
    username,
    email: emailSchema,
    password: newPasswordSchema,
    confirm_password: z
      .string()
      .optional()
      .meta({ format: 'password', example: 'correct horse battery staple' }),
    full_name: fullNameSchema.optional(),
  })
  .superRefine(({ username, email, password, confirm_password }, ctx) => {
    const flaw = passwordFlaw(password, { username, email })
    if (flaw)
      ctx.addIssue({ code: 'custom', path: ['password'], params: { code: flaw.code }, message: flaw.message })
    requireEqual(ctx, 'confirm_password', confirm_password, password)
  })
  .meta({ id: 'RegisterRequest' })

export const loginSchema = z
  .strictObject({
    username: text(1, 254).meta({ description: 'The username or the email.', example: 'ada' }),
    password: z.string().min(1).meta({ format: 'password', example: 'correct horse battery staple' }),
    remember_me: z.boolean().default(false),
  })
  .meta({ id: 'LoginRequest' })

export const refreshSchema = z
  .strictObject({ refresh_token: z.string().min(1).meta({ description: 'Of the latest `Token`.' }) })
  .meta({ id: 'RefreshRequest' })

const signedOut = { message: z.string().meta({ example: 'Signed out.' }), logged_out_at: instant }

export const logoutSchema = z.strictObject(signedOut).meta({ id: 'LogoutResponse' })

export const logoutAllSchema = z
  .strictObject({
    ...signedOut,
    sessions_revoked: z.int().meta({ description: 'How many sessions have ended.', example: 2 }),
  })
  .meta({ id: 'LogoutAllResponse' })

export const verifiedSchema = z
  .strictObject({
    valid: z.literal(true),
    user_id: id,
    username: z.string().meta({ example: 'ada' }),
    session_id: id,
    expires_at: instant.meta({ description: 'When the access token ends.' }),
  })
  .meta({ id: 'VerifiedToken' })

export const sessionSchema = z
  .strictObject({
    id,
    created_at: instant,
    last_activity: instant.meta({ description: 'Exact to five minutes.' }),
    expires_at: instant,
    ip_address: z.string().nullable().meta({ example: '203.0.113.7' }),
    user_agent: z.string().nullable(),
    current: z.boolean().meta({ description: 'Whether this request came with it.' }),
  })
  .meta({ id: 'Session' })

export const sessionParams = z.object({
  session_id: z.string().meta({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})
