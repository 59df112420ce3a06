// What API keys need of a database.
import type { LiveSession } from '#auth/sessions/store.ts'
import type { Scope } from '#shared/identity.ts'
import type { ApiKeyView } from './schemas.ts'

export type NewApiKey = {
  id: string
  userId: string
  name: string
  prefix: string
  hash: string
  scopes: Scope[]
  createdAt: Date
  expiresAt: Date | null
}

export type ApiKeyStore = {
  /** Adds a key for a session that lives. @returns `too_many` where the user has so many already, null where the session has ended. */
  add(key: NewApiKey, sessionId: string, most: number): Promise<'added' | 'too_many' | null>
  /** The key with its user if it lives, its last use set to `at`. */
  touch(id: string, userId: string, hash: string, at: Date): Promise<LiveSession | null>
  /** The keys that have not been removed, oldest first. */
  list(userId: string): Promise<ApiKeyView[]>
  /** Ends a key. @returns those that ended by it, or so lately that a copy may be left. */
  end(userId: string, id: string, at: Date): Promise<{ id: string; live: boolean }[]>
}
