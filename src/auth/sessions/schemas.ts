// The wire shapes of tokens and sessions.
import { z } from '@hono/zod-openapi'
import { id, idParam, instant } from '#shared/fields.ts'

export const tokenPairSchema = z
  .strictObject({
    access_token: z.string().meta({ description: 'HS256 JWT for the Authorization header.' }),
    refresh_token: z.string().meta({ description: 'HS256 JWT for POST /api/auth/refresh.' }),
    token_type: z.literal('bearer'),
    expires_in: z.int().meta({ description: 'Seconds that the access token lives.', example: 1800 }),
  })
  .meta({ id: 'Token' })
export type TokenPair = z.output<typeof tokenPairSchema>

export const refreshSchema = z
  .strictObject({
    refresh_token: z.string().min(1).meta({ description: 'The refresh token of the latest `Token`.' }),
  })
  .meta({ id: 'RefreshRequest' })

const signedOut = { message: z.string().meta({ example: 'Signed out.' }), logged_out_at: instant }

export const logoutSchema = z.strictObject(signedOut).meta({ id: 'LogoutResponse' })

export const logoutAllSchema = z
  .strictObject({
    ...signedOut,
    sessions_revoked: z.int().meta({ description: 'How many sessions were ended.', example: 2 }),
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
    current: z.boolean().meta({ description: 'Whether this request was made with it.' }),
  })
  .meta({ id: 'Session' })
export type SessionView = z.output<typeof sessionSchema>

export const sessionParams = z.object({ session_id: idParam })
