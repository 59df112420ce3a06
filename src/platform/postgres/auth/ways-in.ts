// Ending what lets somebody into an account: statements for batches that have locked the user's row.
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#platform/postgres/client.ts'
import { instant } from './instants.ts'
import { cacheLifetime, endSessions, owe } from './sessions.ts'

/**
 * Ends the API keys of a user and returns them, together with those that ended so lately that a copy may be left.
 * @param only which of them.
 */
export const endApiKeys = (db: Database, userId: string, at: Date, only: SQL = sql`true`) =>
  db.execute<{ id: string; live: boolean }>(sql`
    with ending as (
      select id, revoked_at is null as live from api_keys
      where user_id = ${userId} and (revoked_at is null or revoked_at > ${instant(at)} - ${cacheLifetime}) and ${only} for update
    ), ended as (
      update api_keys k set revoked_at = coalesce(k.revoked_at, ${instant(at)}) from ending where k.id = ending.id
      returning k.id, ending.live
    ), owed as (${owe(sql`select id from ended`, at)})
    select id, live from ended`)

/** The ids of sessions and API keys that may have a cached copy, which holds their user. */
export const cachedIds = (db: Database, userId: string, at: Date) =>
  db.execute<{ id: string }>(sql`
    select id from user_sessions where user_id = ${userId} and revoked_at is null and expires_at > ${instant(at)}
    union all select id from api_keys where user_id = ${userId} and revoked_at is null`)

/** Takes from every other token, challenge and code of a user what it is good for: no other address is awaited then. */
export const useUpTokens = (db: Database, userId: string, at: Date, only: SQL = sql`true`) =>
  db.execute(sql`
    with used as (
      update one_time_tokens set used_at = ${instant(at)} where user_id = ${userId} and used_at is null and ${only}
      returning purpose)
    update users set pending_email = null
    where id = ${userId} and exists (select from used where purpose = 'change_email')`)

/** Sessions and API keys, those that let a device or a script in. */
export const endAccess = (db: Database, userId: string, at: Date, when: SQL, keep: string | null = null) =>
  [
    endSessions(db, userId, at, sql`${when} and id is distinct from ${keep}::uuid`),
    endApiKeys(db, userId, at, when),
  ] as const

/** Everything else that lets somebody in, but for the password. */
export const removeWaysIn = (db: Database, userId: string, when: SQL) =>
  [
    db.execute(sql`delete from passkeys where user_id = ${userId} and ${when}`),
    db.execute(sql`delete from identities where user_id = ${userId} and ${when}`),
    db.execute(sql`delete from recovery_codes where user_id = ${userId} and ${when}`),
    db.execute(sql`delete from totp_factors where user_id = ${userId} and ${when}`),
  ] as const

/** Whether an account has another way in than the one that is about to go: a password, another passkey or identity. */
export const hasOtherWayIn = (userId: string, id: string) => sql`(
  exists (select from users where id = ${userId} and password_hash is not null)
  or exists (select from passkeys where user_id = ${userId} and id <> ${id})
  or exists (select from identities where user_id = ${userId} and id <> ${id}))`
