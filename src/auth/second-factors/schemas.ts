// The wire shapes of the second factor.
import { z } from '@hono/zod-openapi'

/** Six digits of an authenticator app, or a recovery code. */
export const codeSchema = z.string().min(1).max(100).meta({ example: '123456' })

export const codeBodySchema = z.strictObject({ code: codeSchema }).meta({ id: 'CodeRequest' })

export const totpEnrolmentSchema = z
  .strictObject({
    secret: z.string().meta({ description: 'Base32, to be typed.', example: 'JBSWY3DPEHPK3PXP' }),
    otpauth_url: z.string().meta({ description: 'What the QR code holds.' }),
    qr_svg: z.string().meta({ description: 'The QR code as an SVG image.' }),
  })
  .meta({ id: 'TotpEnrolment' })

export const totpStatusSchema = z
  .strictObject({
    enabled: z.boolean(),
    recovery_codes_left: z.int().min(0).meta({ description: 'Recovery codes that have not been used.' }),
  })
  .meta({ id: 'TotpStatus' })

export const recoveryCodesSchema = z
  .strictObject({
    recovery_codes: z.array(z.string()).meta({ description: 'Each works once; shown this once.' }),
  })
  .meta({ id: 'RecoveryCodes' })

export const secondFactorSchema = z
  .strictObject({
    challenge: z.string().min(1).max(500).meta({ description: 'Of the `second_factor_required` answer.' }),
    code: codeSchema,
  })
  .meta({ id: 'SecondFactorRequest' })
