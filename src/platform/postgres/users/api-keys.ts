// API keys over Postgres.
import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { instant } from '#platform/postgres/auth/instants.ts'
import type { Notices } from '#platform/postgres/auth/mails.ts'
import { isLive } from '#platform/postgres/auth/sessions.ts'
import { endApiKeys } from '#platform/postgres/auth/ways-in.ts'
import type { Database } from '#platform/postgres/client.ts'
import { apiKeys, users } from '#platform/postgres/schema/index.ts'
import { lockUser, toUser, userColumns } from '#platform/postgres/user.ts'
import type { Scope } from '#shared/identity.ts'
import type { ApiKeyStore } from '#users/api-keys/store.ts'

/** The last instant that there is. */
const forever = 8_640_000_000_000_000

export const postgresApiKeys = (db: Database, notices: Notices): ApiKeyStore => ({
  async add({ id, userId, name, prefix, hash, scopes, createdAt, expiresAt }, sessionId, most) {
    const live = isLive({ userId, sessionId })
    const added = sql`exists (select from api_keys where id = ${id})`
    const [, written, asked] = await db.batch([
      lockUser(db, userId),
      db.execute(sql`
        insert into api_keys (id, user_id, name, prefix, hash, scopes, created_at, expires_at)
        select ${id}::uuid, ${userId}::uuid, ${name}::text, ${prefix}::text, ${hash}::text, ${sql.param(scopes)}::text[],
          ${instant(createdAt)}, ${expiresAt?.toISOString() ?? null}::timestamptz
        where (select count(*) from api_keys where user_id = ${userId} and revoked_at is null) < ${most} and ${live} returning 1`),
      db.execute<{ live: boolean }>(sql`select ${live} as live`),
      notices.toUser(userId, 'api_key_added', createdAt, added),
    ])
    if (written.rows.length > 0) return 'added'
    return asked.rows[0]?.live ? 'too_many' : null
  },

  async touch(id, userId, hash, at) {
    const [row] = await db
      .update(apiKeys)
      .set({ lastUsedAt: at })
      .from(users)
      .where(
        and(
          ...[eq(apiKeys.id, id), eq(apiKeys.userId, userId), eq(apiKeys.hash, hash)],
          ...[isNull(apiKeys.revokedAt), eq(users.id, apiKeys.userId), eq(users.isActive, true)],
          or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, at)),
        ),
      )
      .returning({ ...userColumns, scopes: apiKeys.scopes, expiresAt: apiKeys.expiresAt })
    if (!row) return null
    const key = { hash, scopes: row.scopes as Scope[] }
    return { user: toUser(row), expiresAt: row.expiresAt?.getTime() ?? forever, key }
  },

  async list(userId) {
    const rows = await db
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)))
      .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id))
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      prefix: row.prefix,
      scopes: row.scopes as Scope[],
      expires_at: row.expiresAt?.toISOString() ?? null,
      created_at: row.createdAt.toISOString(),
      last_used_at: row.lastUsedAt?.toISOString() ?? null,
    }))
  },

  async end(userId, id, at) {
    const live = sql`exists (select from api_keys where id = ${id} and user_id = ${userId} and revoked_at is null)`
    const [, , ended] = await db.batch([
      lockUser(db, userId),
      notices.toUser(userId, 'api_key_removed', at, live),
      endApiKeys(db, userId, at, sql`id = ${id}`),
    ])
    return ended.rows
  },
})
