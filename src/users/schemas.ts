// The wire shapes of users' own affairs.
import { z } from '@hono/zod-openapi'
import { emailSchema, fullNameSchema, newPasswordSchema, requireEqual, userSchema } from '#auth/user.ts'
import { id, instant } from '#shared/fields.ts'

export const profileChangeSchema = z
  .strictObject({ full_name: fullNameSchema.optional(), email: emailSchema.optional() })
  .meta({ id: 'ProfileChange' })

export const changePasswordSchema = z
  .strictObject({
    current_password: z.string().min(1).meta({ format: 'password', example: 'correct horse battery staple' }),
    new_password: newPasswordSchema,
    confirm_new_password: z
      .string()
      .optional()
      .meta({ format: 'password', example: 'correct horse battery staple' }),
  })
  .superRefine(({ new_password, confirm_new_password }, ctx) =>
    requireEqual(ctx, 'confirm_new_password', confirm_new_password, new_password),
  )
  .meta({ id: 'ChangePasswordRequest' })

export const messageSchema = z.strictObject({ message: z.string() }).meta({ id: 'Done' })

export const deletionQuery = z.strictObject({
  erase: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .meta({
      type: 'boolean',
      description: 'Erases every row in place of closing the account.',
      default: false,
    }),
})

/** An export; the shapes of a thread and of a message are the chat's own. */
export const exportSchema = <Thread extends z.ZodType, Message extends z.ZodType>(
  thread: Thread,
  message: Message,
) =>
  z
    .strictObject({
      exported_at: instant,
      profile: userSchema,
      threads: z.array(thread),
      messages: z.array(message),
      sessions: z.array(
        z.strictObject({
          id,
          created_at: instant,
          last_activity: instant,
          expires_at: instant,
          revoked_at: instant.nullable(),
          remember_me: z.boolean(),
          ip_address: z.string().nullable(),
          user_agent: z.string().nullable(),
        }),
      ),
    })
    .meta({ id: 'Export' })
