// The wire shapes of users' own affairs.
import { z } from '@hono/zod-openapi'
import { isSamePassword, unchanged } from '#auth/credentials/passwords.ts'
import { emailSchema, fullNameSchema, newPasswordSchema, requireEqual } from '#auth/credentials/schemas.ts'
import { identitySchema } from '#auth/oauth/schemas.ts'
import { passkeySchema } from '#auth/passkeys/schemas.ts'
import { id, instant } from '#shared/fields.ts'
import { userSchema } from '#shared/identity.ts'
import { apiKeySchema } from '#users/api-keys/schemas.ts'

export const profileChangeSchema = z
  .strictObject({ full_name: fullNameSchema.optional(), email: emailSchema.optional() })
  .meta({ id: 'ProfileChange' })
/** What a user changes of their profile; a member that is missing stays as it is. */
export type ProfileChange = z.output<typeof profileChangeSchema>

export const changePasswordSchema = z
  .strictObject({
    current_password: z.string().min(1).meta({ format: 'password', example: 'correct horse battery staple' }),
    new_password: newPasswordSchema,
    confirm_new_password: z
      .string()
      .optional()
      .meta({ format: 'password', example: 'correct horse battery staple' }),
  })
  .superRefine(({ current_password, new_password, confirm_new_password }, ctx) => {
    requireEqual(ctx, 'confirm_new_password', confirm_new_password, new_password)
    if (isSamePassword(current_password, new_password))
      ctx.addIssue({
        code: 'custom',
        path: ['new_password'],
        params: { code: unchanged.code },
        message: unchanged.message,
      })
  })
  .meta({ id: 'ChangePasswordRequest' })

export const deletionQuery = z.strictObject({
  erase: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .meta({
      type: 'boolean',
      description: 'Whether to erase every row instead of closing the account.',
      default: false,
    }),
})

/** A session, live or not. */
const exportedSessionSchema = z.strictObject({
  id,
  created_at: instant,
  last_activity: instant,
  expires_at: instant,
  revoked_at: instant.nullable(),
  remember_me: z.boolean(),
  ip_address: z.string().nullable(),
  user_agent: z.string().nullable(),
})
export type ExportedSession = z.output<typeof exportedSessionSchema>

/** By what an account can be entered beside its password; what is secret about it is not told. */
const waysInSchema = z.strictObject({
  second_factor: z.boolean().meta({ description: 'Whether it is on.' }),
  passkeys: z.array(passkeySchema),
  identities: z.array(identitySchema),
  api_keys: z.array(apiKeySchema),
})
export type WaysIn = z.output<typeof waysInSchema>

/** An export; the shapes of a thread, of a message and of one that waits are the chat's own. */
export const exportSchema = <
  Thread extends z.ZodType,
  Message extends z.ZodType,
  Queued extends z.ZodType,
>(chat: {
  thread: Thread
  message: Message
  queued: Queued
}) =>
  z
    .strictObject({
      exported_at: instant,
      profile: userSchema,
      messages: z.array(chat.message),
      threads: z.array(chat.thread),
      queued: z.array(chat.queued),
      sessions: z.array(exportedSessionSchema),
      ways_in: waysInSchema,
    })
    .meta({ id: 'Export' })
