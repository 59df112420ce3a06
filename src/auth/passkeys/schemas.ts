// The wire shapes of passkeys. What a browser makes and takes is WebAuthn's own JSON (Level 3, §5.1).
import { z } from '@hono/zod-openapi'
import { id, instant, label } from '#shared/fields.ts'

const base64url = z.string().regex(/^[A-Za-z0-9_-]{1,4096}$/, 'Must be base64url')

/** `credential.toJSON()`: its signature is what is looked at, so that its form is left to the library. */
const credential = z
  .looseObject({
    id: base64url,
    rawId: base64url,
    type: z.literal('public-key'),
    response: z.looseObject({}),
  })
  .meta({ id: 'PasskeyCredential', description: 'What `PublicKeyCredential.toJSON()` gives.' })

const challenge_id = z
  .guid()
  .transform((value) => value.toLowerCase())
  .meta({ type: 'string', format: 'uuid' })

export const optionsSchema = z
  .strictObject({
    challenge_id: id,
    publicKey: z.looseObject({ challenge: z.string() }).meta({
      description: 'For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`.',
    }),
  })
  .meta({ id: 'PasskeyOptions' })

export const newPasskeySchema = z
  .strictObject({ challenge_id, credential, name: label(1, 100).optional().meta({ example: 'My phone' }) })
  .meta({ id: 'NewPasskey' })

export const passkeyAnswer = { challenge_id, credential }

export const passkeyLoginSchema = z
  .strictObject({ ...passkeyAnswer, remember_me: z.boolean().default(false) })
  .meta({ id: 'PasskeyLoginRequest' })

export const passkeySchema = z
  .strictObject({ id, name: z.string(), created_at: instant, last_used_at: instant.nullable() })
  .meta({ id: 'Passkey' })

export const passkeyParams = z.object({
  passkey_id: z.string().meta({ format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' }),
})
