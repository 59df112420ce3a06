// The wire shapes of the ways back in by mail.
import { z } from '@hono/zod-openapi'
import { passwordFlaw } from '#auth/credentials/passwords.ts'
import { emailSchema, newPasswordSchema } from '#auth/credentials/schemas.ts'

/** What was sent by mail, as it stands behind `#token=`. */
const token = z.string().min(1).max(500).meta({ description: 'Of the link.' })

export const verifyEmailSchema = z.strictObject({ token }).meta({ id: 'VerifyEmailRequest' })

export const resetRequestSchema = z
  .strictObject({ email: emailSchema })
  .meta({ id: 'PasswordResetLinkRequest' })

export const resetSchema = z
  .strictObject({ token, new_password: newPasswordSchema })
  .superRefine(({ new_password }, ctx) => {
    const flaw = passwordFlaw(new_password)
    if (flaw)
      ctx.addIssue({
        code: 'custom',
        path: ['new_password'],
        params: { code: flaw.code },
        message: flaw.message,
      })
  })
  .meta({ id: 'PasswordResetRequest' })
