// The end of an account: closed with everything kept, or erased with nothing left.
import { macName } from '#auth/credentials/attempt.ts'
import type { Keys } from '#auth/keys.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import { type RecentSignIn, recentMs, requireRecentSignIn } from '#auth/reauthentication/recent-sign-in.ts'
import type { Owed, OwedStore } from '#auth/sessions/owed.ts'
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import { Failure } from '#shared/failure.ts'
import { callerOf, type SessionActor } from '#shared/identity.ts'
import type { Eraser, RunEnder, UserStore } from './store.ts'

export type AccountServices = RecentSignIn & {
  users: UserStore
  cache: SessionCache
  owed: Owed
  owedStore: OwedStore
  runs: RunEnder
  keys: Keys
  mail: boolean
  outbox: Outbox
  eraser: Eraser
}

/**
 * Closes an account: signed out everywhere, replies stopped, rows and names kept.
 * @throws {Failure} `sessions_unavailable`, and where there is mail `reauthentication_required`.
 */
export async function deactivate(services: AccountServices, actor: SessionActor): Promise<void> {
  const { users, cache, runs, outbox, now } = services
  if (services.mail) await requireRecentSignIn(services, actor)
  const { userId, sessionId } = callerOf(actor)
  const toRevoke = await users.deactivate(userId, new Date(now()))
  if (!toRevoke) return rejectEndedSession(cache, userId, [sessionId])
  outbox.wake()
  await revoke(
    cache.delete(toRevoke.sessionIds),
    toRevoke.threadIds.map((threadId) => runs.stop(userId, threadId)),
  )
}

/** Erases an account and all that it owned. @throws {Failure} `reauthentication_required`, `sessions_unavailable`. */
export async function erase(services: AccountServices, actor: SessionActor): Promise<void> {
  const { users, cache, owed, owedStore, runs, keys, outbox, eraser, now } = services
  const { userId, sessionId } = callerOf(actor)
  const { username, email } = actor.user
  const names = (await Promise.all([username, email].map((name) => macName(keys, name)))).flat()
  const at = now()
  const toRevoke = await users.erase(userId, sessionId, new Date(at - recentMs), names, new Date(at))
  if (toRevoke === 'too_late')
    throw new Failure('reauthentication_required', 'Sign in again, and erase the account within ten minutes.')
  if (!toRevoke) return rejectEndedSession(cache, userId, [sessionId])
  outbox.wake()
  if (toRevoke.isLarge) eraser.wake()
  await revoke(
    cache.deleteUser(userId, toRevoke.sessionIds),
    toRevoke.threadIds.map((threadId) => runs.discard(threadId)),
  )
  // Other endings leave it to the sweep: here nothing of the user is to be left, ids included.
  await owedStore.settle(toRevoke.sessionIds).catch(() => owed.owe([]))
}

/** Waits for all. A run that cannot be reached is no reason to say that an account has not ended, a cached session is. */
async function revoke(sessions: Promise<void>, runs: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled([sessions, ...runs])
  await sessions
}
