// Who is asking: the words that every floor may speak of.
import { z } from 'zod'
import { id, instant } from './fields.ts'

/** A user as they and every feature may see them. */
export const userSchema = z
  .strictObject({
    id,
    username: z.string().meta({ example: 'ada' }),
    email: z.string().meta({ example: 'ada@example.com' }),
    pending_email: z
      .string()
      .nullable()
      .meta({ description: 'The address that was asked for, until its link is used.', example: null }),
    full_name: z.string().nullable().meta({ example: 'Ada Lovelace' }),
    is_active: z.boolean(),
    is_verified: z.boolean(),
    created_at: instant,
    last_login: instant.nullable(),
  })
  .meta({ id: 'User' })
export type User = z.output<typeof userSchema>

/** A user by one of their sessions. `tokenExpiresAt` is the access token's end in seconds since the epoch. */
export type SessionActor = { kind: 'user'; user: User; sessionId: string; tokenExpiresAt: number }

/** What an API key may do: read conversations, or do the rest in them. */
export type Scope = 'read' | 'write'

/** A user by one of their API keys. */
export type ApiKeyActor = { kind: 'api_key'; user: User; keyId: string; scopes: Scope[] }

/** Whoever something is done for. */
export type Actor = SessionActor | ApiKeyActor | { kind: 'system'; job: string }

/** The user on whose behalf somebody acts. */
export const userIdOf = ({ user }: SessionActor | ApiKeyActor): string => user.id

/** Who asks, and by which of their sessions: what a verb needs that ends it. */
export type Caller = { userId: string; sessionId: string }

export const callerOf = ({ user, sessionId }: SessionActor): Caller => ({ userId: user.id, sessionId })
