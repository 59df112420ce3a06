// The end of an account: closed with everything kept, or erased with nothing left.
import { Failure, invalidToken } from '#shared/failure.ts'
import type { RunEnder, SessionCopies, UserStore } from './store.ts'

export type AccountServices = { users: UserStore; copies: SessionCopies; runs: RunEnder; now: () => number }

/** Who asks, and by which session. */
export type Caller = { userId: string; sessionId: string }

/** How long ago somebody may have signed in who erases their account. */
const recentMs = 10 * 60_000

/** Closes an account: signed out everywhere, replies stopped, rows and names kept. @throws {Failure} `sessions_unavailable`. */
export async function deactivate(services: AccountServices, { userId, sessionId }: Caller): Promise<void> {
  const { users, copies, runs, now } = services
  const remains = await users.deactivate(userId, new Date(now()))
  if (!remains) return departed(copies, userId, [sessionId])
  const { sessionIds, threadIds } = remains
  await settle(
    copies.forget(sessionIds),
    threadIds.map((threadId) => runs.stop(userId, threadId)),
  )
}

/** Erases an account and all that it owned. @throws {Failure} `reauthentication_required`, `sessions_unavailable`. */
export async function erase(services: AccountServices, { userId, sessionId }: Caller): Promise<void> {
  const { users, copies, runs, now } = services
  const remains = await users.erase(userId, sessionId, new Date(now() - recentMs))
  if (remains === 'too_late')
    throw new Failure('reauthentication_required', 'Sign in again, and erase the account within ten minutes.')
  if (!remains) return departed(copies, userId, [sessionId])
  const { sessionIds, threadIds } = remains
  await settle(
    copies.forgetUser(userId, sessionIds),
    threadIds.map((threadId) => runs.discard(threadId)),
  )
}

/** Sessions that are over: only a copy that outlived its row has let one in. @throws {Failure} `invalid_token`. */
export async function departed(copies: SessionCopies, userId: string, sessionIds: string[]): Promise<never> {
  await copies.forgetUser(userId, sessionIds)
  throw invalidToken()
}

/** Waits for all. A run that can't be reached is no reason to say that an account has not ended, a copy is. */
async function settle(copies: Promise<void>, runs: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled([copies, ...runs])
  await copies
}
