// The wire shapes of accounts and of the passwords that open them.
import { z } from '@hono/zod-openapi'
import { label, text } from '#shared/fields.ts'
import { isSamePassword, passwordFlaw } from './passwords.ts'

export const usernameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{2,49}$/
/** One @ with something on both sides and no white space: only a letter to it can prove more. */
export const emailForm = /^[^\s@]+@[^\s@]+$/
/** What nobody sees in an address: with it one looks like another. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u

export const emailSchema = text(3, 254)
  .refine((value) => emailForm.test(value) && !unseen.test(value), 'Must be an email address')
  .meta({ format: 'email', example: 'ada@example.com' })

export const fullNameSchema = label(1, 100).nullable().meta({ example: 'Ada Lovelace' })

/** A password where it is set; the rules that need the other members are checked beside them. */
export const newPasswordSchema = z
  .string()
  .meta({ format: 'password', minLength: 8, maxLength: 72, example: 'correct horse battery staple' })

/** A password that must be repeated, if it is: for a schema's `superRefine`. */
export function requireEqual(
  ctx: z.core.$RefinementCtx,
  name: string,
  repeated: string | undefined,
  password: string,
): void {
  if (repeated === undefined || isSamePassword(repeated, password)) return
  ctx.addIssue({
    code: 'custom',
    path: [name],
    params: { code: 'password_mismatch' },
    message: 'Must equal the password',
  })
}

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
