// The wire shape of a user, and of what users say of themselves.
import { z } from '@hono/zod-openapi'
import { id, instant, text } from '#shared/fields.ts'

export const userSchema = z
  .strictObject({
    id,
    username: z.string().meta({ example: 'ada' }),
    email: z.string().meta({ example: 'ada@example.com' }),
    full_name: z.string().nullable().meta({ example: 'Ada Lovelace' }),
    is_active: z.boolean(),
    is_verified: z.boolean(),
    created_at: instant,
    last_login: instant.nullable(),
  })
  .meta({ id: 'User' })

export const usernameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{2,49}$/
/** One @ with something on both sides and no white space: only a letter to it can prove more. */
export const emailForm = /^[^\s@]+@[^\s@]+$/

export const emailSchema = text(3, 254)
  .refine((value) => emailForm.test(value), 'Must be an email address')
  .meta({ format: 'email', example: 'ada@example.com' })

export const fullNameSchema = text(1, 100).nullable().meta({ example: 'Ada Lovelace' })

/** A password where it is set; the rules that need the other members are checked beside them. */
export const newPasswordSchema = z
  .string()
  .meta({ format: 'password', minLength: 8, maxLength: 72, example: 'correct horse battery staple' })

/** A password that must be repeated, if it is, exactly: for a schema's `superRefine`. */
export function requireEqual(
  ctx: z.core.$RefinementCtx,
  name: string,
  repeated: string | undefined,
  password: string,
): void {
  if (repeated === undefined || repeated === password) return
  ctx.addIssue({
    code: 'custom',
    path: [name],
    params: { code: 'password_mismatch' },
    message: 'Must equal the password',
  })
}
