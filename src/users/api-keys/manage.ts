// The API keys of an account: making one, and ending it.

import type { Outbox } from '#auth/mail/outbox.ts'
import {
  type RecentSignIn,
  requireRecentSignIn,
  requireVerified,
} from '#auth/reauthentication/recent-sign-in.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure, invalidToken } from '#shared/failure.ts'
import type { Scope, SessionActor } from '#shared/identity.ts'
import { newKey } from './key.ts'
import type { ApiKeyStore } from './store.ts'

export type ApiKeyServices = RecentSignIn & {
  apiKeys: ApiKeyStore
  mail: boolean
  outbox: Outbox
  cache: SessionCache
  newId: () => string
}

const mostKeys = 20

/** @returns the key itself, this once. @throws {Failure} `reauthentication_required`, `email_unverified`, `too_many_keys`. */
export async function createApiKey(
  services: ApiKeyServices,
  actor: SessionActor,
  input: { name: string; scopes: Scope[]; expires_at: Date | null },
) {
  await requireRecentSignIn(services, actor)
  requireVerified(services, actor)
  const { apiKeys, outbox, newId, now } = services
  const id = newId()
  const userId = actor.user.id
  const { key, prefix, hash } = await newKey(id, userId)
  const { name, scopes, expires_at: expiresAt } = input
  const stored = { id, userId, name, prefix, hash, scopes, createdAt: new Date(now()), expiresAt }
  const added = await apiKeys.add(stored, actor.sessionId, mostKeys)
  if (added === null) throw invalidToken()
  if (added === 'too_many')
    throw new Failure('too_many_keys', `An account has ${mostKeys} keys at most: remove one first.`)
  outbox.wake()
  return { id, name, key, prefix, scopes, expires_at: expiresAt?.toISOString() ?? null }
}

/** @throws {Failure} `api_key_not_found`, also for somebody else's; `sessions_unavailable`. */
export async function removeApiKey(services: ApiKeyServices, actor: SessionActor, id: string): Promise<void> {
  const ended = await services.apiKeys.end(actor.user.id, id, new Date(services.now()))
  await services.cache.delete(ended.map((each) => each.id))
  if (!ended.some(({ live }) => live)) throw new Failure('api_key_not_found', 'There is no such key.')
  services.outbox.wake()
}
