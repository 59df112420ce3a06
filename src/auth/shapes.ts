// The wire shapes of accounts and sessions.
import { z } from '@hono/zod-openapi'
import { emailSchema, fullNameSchema, newPasswordSchema, requireEqual } from '../http/person.ts'
import { id, instant, text } from '../http/text.ts'
import { passwordFlaw } from './passwords.ts'

export const tokenSchema = z
  .strictObject({
    access_token: z.string().openapi({ description: 'HS256 JWT for the Authorization header.' }),
    refresh_token: z.string().openapi({ description: 'HS256 JWT for POST /api/auth/refresh.' }),
    token_type: z.literal('bearer'),
    expires_in: z.int().openapi({ description: 'Seconds that the access token lives.', example: 1800 }),
  })
  .openapi('Token')

const username = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{2,49}$/,
    'Must be 3 to 50 of A-Z, a-z, 0-9, ".", "_", "-", starting with a letter or digit',
  )
  .openapi({ example: 'ada' })

export const registerSchema = z
  .strictObject({
    username,
    email: emailSchema,
    password: newPasswordSchema,
    confirm_password: z
      .string()
      .optional()
      .openapi({ format: 'password', example: 'correct horse battery staple' }),
    full_name: fullNameSchema.optional(),
  })
  .superRefine(({ username, email, password, confirm_password }, ctx) => {
    const flaw = passwordFlaw(password, { username, email })
    if (flaw)
      ctx.addIssue({ code: 'custom', path: ['password'], params: { code: flaw.code }, message: flaw.message })
    requireEqual(ctx, 'confirm_password', confirm_password, password)
  })
  .openapi('RegisterRequest')

export const loginSchema = z
  .strictObject({
    username: text(1, 254).openapi({ description: 'The username or the email.', example: 'ada' }),
    password: z.string().min(1).openapi({ format: 'password', example: 'correct horse battery staple' }),
    remember_me: z.boolean().default(false),
  })
  .openapi('LoginRequest')

export const refreshSchema = z
  .strictObject({ refresh_token: z.string().min(1).openapi({ description: 'Of the latest `Token`.' }) })
  .openapi('RefreshRequest')

const signedOut = { message: z.string().openapi({ example: 'Signed out.' }), logged_out_at: instant() }

export const logoutSchema = z.strictObject(signedOut).openapi('LogoutResponse')

export const logoutAllSchema = z
  .strictObject({
    ...signedOut,
    sessions_revoked: z.int().openapi({ description: 'How many sessions have ended.', example: 2 }),
  })
  .openapi('LogoutAllResponse')

export const verifiedSchema = z
  .strictObject({
    valid: z.literal(true),
    user_id: id(),
    username: z.string().openapi({ example: 'ada' }),
    session_id: id(),
    expires_at: instant().openapi({ description: 'When the access token ends.' }),
  })
  .openapi('VerifiedToken')

export const sessionSchema = z
  .strictObject({
    id: id(),
    created_at: instant(),
    last_activity: instant().openapi({ description: 'Exact to five minutes.' }),
    expires_at: instant(),
    ip_address: z.string().nullable().openapi({ example: '203.0.113.7' }),
    user_agent: z.string().nullable(),
    current: z.boolean().openapi({ description: 'Whether this request came with it.' }),
  })
  .openapi('Session')

export const sessionParams = z.object({
  session_id: z.string().openapi({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})
