// The wire shape of what shows again who is signed in.
import { z } from '@hono/zod-openapi'
import { loginSchema } from '#auth/credentials/schemas.ts'
import { passkeyAnswer } from '#auth/passkeys/schemas.ts'
import { codeSchema } from '#auth/second-factors/schemas.ts'

/** A password, with a code beside it while a second factor is on, or what a passkey has signed. */
export const reauthenticateSchema = z
  .union([
    z.strictObject({ password: loginSchema.shape.password, code: codeSchema.optional() }),
    z.strictObject(passkeyAnswer),
  ])
  .meta({ id: 'ReauthenticateRequest' })
