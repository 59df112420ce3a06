// What an operator does for an account whose owner can no longer sign in, with the Worker's own SQL.
import { createDatabase } from '../../src/platform/postgres/client.ts'
import { users } from '../../src/platform/postgres/schema/index.ts'
import { isNamed } from '../../src/platform/postgres/user.ts'
import { eraseUser } from '../../src/platform/postgres/users/users.ts'
import { createRunScript } from '../../src/platform/redis/client.ts'
import { redisSessionCache } from '../../src/platform/redis/session-cache.ts'
import { CannotStart, reason } from '../dev/cannot-start.ts'
import type { Variables } from '../dev/settings.ts'

export const verbs = { reactivate, erase }

/**
 * Opens a closed account again; its sessions stay ended.
 * @returns what was done, in one line
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function reactivate(variables: Variables, name: string): Promise<string> {
  const { db, username, isActive } = await find(variables, name)
  if (isActive) return `Nothing to do: ${username} is active.`
  await answered(db.update(users).set({ isActive: true }).where(isNamed(name)))
  return `Reactivated ${username}, who can sign in again with the password of before.`
}

/**
 * Erases an account and all that it owned, for good.
 * @returns what was done, in one line
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function erase(variables: Variables, name: string): Promise<string> {
  const { db, id, username, isActive } = await find(variables, name)
  const erased = await answered(eraseUser(db, id))
  const sessionIds = erased && erased !== 'too_late' ? erased.sessionIds : []
  const forgotten = await forget(variables, id, sessionIds)
  // The sessions of a closed account have ended when it was closed.
  if (forgotten || !isActive) return `Erased ${username}.`
  return `Erased ${username}, whose sessions Redis may serve for five more minutes: it was not named, or not reached.`
}

async function find({ DATABASE_URL = '', NEON_HTTP_URL }: Variables, name: string) {
  const db = createDatabase(DATABASE_URL, NEON_HTTP_URL)
  const columns = { id: users.id, username: users.username, isActive: users.isActive }
  const [found] = await answered(db.select(columns).from(users).where(isNamed(name)))
  if (!found) throw new CannotStart(`Nobody has the username or email ${name}.`)
  return { db, ...found }
}

/** @throws {CannotStart} with the database's own words, which hold no parameter. */
async function answered<T>(statement: PromiseLike<T>): Promise<T> {
  try {
    return await statement
  } catch (error) {
    throw new CannotStart(`The database cannot be used: ${reason(error)}.`)
  }
}

/** Whether Redis holds nothing of the user any more. */
async function forget(variables: Variables, userId: string, sessionIds: string[]): Promise<boolean> {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token = '' } = variables
  if (!url) return false
  const cache = redisSessionCache(createRunScript(url, token), 0, () => crypto.randomUUID())
  return cache.deleteUser(userId, sessionIds).then(
    () => true,
    () => false,
  )
}
