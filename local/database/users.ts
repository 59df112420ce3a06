// What an operator does for an account whose owner can no longer sign in, with the Worker's own SQL.
import { eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { macName } from '../../src/auth/credentials/attempt.ts'
import { linkLifetimes } from '../../src/auth/email/links.ts'
import { createKeys, sha256, toBase64Url } from '../../src/auth/keys.ts'
import { linkTo } from '../../src/auth/mail/texts.ts'
import { postgresOwed, postgresSessions } from '../../src/platform/postgres/auth/sessions.ts'
import { endAccess, useUpTokens } from '../../src/platform/postgres/auth/ways-in.ts'
import { createDatabase, type Database } from '../../src/platform/postgres/client.ts'
import { userNamed } from '../../src/platform/postgres/names.ts'
import { oneTimeTokens, users } from '../../src/platform/postgres/schema/index.ts'
import { lockUser } from '../../src/platform/postgres/user.ts'
import { eraseUser, postgresErasures } from '../../src/platform/postgres/users/erasure.ts'
import { createRunScript } from '../../src/platform/redis/client.ts'
import { redisSessionCache } from '../../src/platform/redis/session-cache.ts'
import { CannotStart, reason } from '../dev/cannot-start.ts'
import type { Variables } from '../dev/settings.ts'

export const verbs = { reactivate, suspend, sessions, 'reset-link': resetLink, erase }

/**
 * Opens a closed account again; its sessions stay ended.
 * @returns what was done, in one line
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function reactivate(variables: Variables, name: string): Promise<string> {
  const { db, id, username, isActive } = await find(variables, name)
  if (isActive) return `Nothing to do: ${username} is active.`
  await answered(db.update(users).set({ isActive: true, isPending: false }).where(eq(users.id, id)))
  return `Reactivated ${username}, who can sign in again with the password of before.`
}

/**
 * Closes an account from outside: it signs in as one that nobody has, and everything that let somebody in has ended.
 * @returns what was done, in one line
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function suspend(variables: Variables, name: string): Promise<string> {
  const { db, id, username, isActive } = await find(variables, name)
  if (!isActive) return `Nothing to do: ${username} is not active.`
  const at = new Date()
  const [, , sessions, keys] = await answered(
    db.batch([
      lockUser(db, id),
      db.update(users).set({ isActive: false }).where(eq(users.id, id)),
      ...endAccess(db, id, at, sql`true`),
      useUpTokens(db, id, at),
    ]),
  )
  const ended = [...sessions.rows, ...keys.rows].map((row) => row.id)
  if (await forget(variables, id, ended)) return `Suspended ${username}.`
  return `Suspended ${username}, whose sessions Redis may serve for five more minutes: it was not named, or not reached.`
}

/**
 * The living sessions of an account.
 * @returns a line for each, newest first
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function sessions(variables: Variables, name: string): Promise<string> {
  const { db, id, username } = await find(variables, name)
  const living = await answered(
    postgresSessions(db, Number(variables.SESSION_MAX_DAYS || 90)).list(id, new Date()),
  )
  if (living.length === 0) return `${username} is signed in nowhere.`
  return living
    .map(({ id: sessionId, created_at, last_activity, ip_address, user_agent }) =>
      [
        sessionId,
        `since ${created_at}`,
        `active ${last_activity}`,
        ip_address ?? '-',
        user_agent ?? '-',
      ].join('  '),
    )
    .join('\n')
}

/**
 * A link with which whoever gets it sets a new password, once, for an hour.
 * @returns the link alone
 * @throws {CannotStart} when nobody has the name, `APP_URL` is missing, or the database cannot be used
 */
async function resetLink(variables: Variables, name: string): Promise<string> {
  const { APP_URL: appUrl } = variables
  if (!appUrl) throw new CannotStart('APP_URL must say where the link leads.')
  const { db, id: userId, username, isActive, email } = await find(variables, name)
  if (!isActive) throw new CannotStart(`${username} is not active: reactivate the account first.`)
  const id = uuidv7()
  const token = `${id}.${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + linkLifetimes.reset_password)
  const row = {
    id,
    purpose: 'reset_password',
    hash: await sha256(token),
    userId,
    email,
    createdAt,
    expiresAt,
  }
  await answered(db.insert(oneTimeTokens).values(row))
  return linkTo('reset-password', appUrl.replace(/\/+$/, ''), token)
}

/**
 * Erases an account and all that it owned, for good.
 * @returns what was done, in one line
 * @throws {CannotStart} when nobody has the name, or the database cannot be used
 */
async function erase(variables: Variables, name: string): Promise<string> {
  const { db, id, username, email, isActive } = await find(variables, name)
  const { SECRET_KEY } = variables
  // Without the key the failed sign-ins of the names are not found: the sweep deletes them within the hour.
  const keys = SECRET_KEY ? createKeys([SECRET_KEY]) : null
  const names = keys ? await Promise.all([username, email].map((each) => macName(keys, each))) : []
  const erased = await answered(eraseUser(db, id, names.flat(), new Date()))
  if (erased && erased !== 'too_late' && erased.isLarge) await answered(eraseAll(db))
  const sessionIds = erased && erased !== 'too_late' ? erased.sessionIds : []
  const forgotten = await forget(variables, id, sessionIds)
  if (forgotten) await answered(postgresOwed(db).settle(sessionIds))
  // The sessions of a closed account have ended when it was closed.
  if (forgotten || !isActive) return `Erased ${username}.`
  return `Erased ${username}, whose sessions Redis may serve for five more minutes: it was not named, or not reached.`
}

/** Deletes what is left, without the objects of its threads: those find by themselves that they are gone. */
async function eraseAll(db: Database): Promise<void> {
  while (await postgresErasures(db).deletePortion());
}

async function find({ DATABASE_URL = '', NEON_HTTP_URL }: Variables, name: string) {
  const db = createDatabase(DATABASE_URL, NEON_HTTP_URL)
  const columns = { id: users.id, username: users.username, email: users.email, isActive: users.isActive }
  const [found] = await answered(
    db
      .select(columns)
      .from(users)
      .where(sql`${users.id} = (select id from ${userNamed(name.trim())} named where erased_at is null)`),
  )
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
  const cache = redisSessionCache(createRunScript(url, token), {
    newId: () => crypto.randomUUID(),
    quotas: { user: 0, refresh: 0, dead: 0 },
  })
  return cache.deleteUser(userId, sessionIds).then(
    () => true,
    () => false,
  )
}
