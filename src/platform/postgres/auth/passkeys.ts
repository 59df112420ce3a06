// Passkeys over Postgres.
import { asc, eq, sql } from 'drizzle-orm'
import type { PasskeyStore } from '#auth/passkeys/store.ts'
import { type Database, violated } from '#platform/postgres/client.ts'
import { passkeys } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { admit, admitted } from './admit.ts'
import { instant } from './instants.ts'
import type { Notices } from './mails.ts'
import { hasOtherWayIn } from './ways-in.ts'

export function postgresPasskeys(db: Database, notices: Notices): PasskeyStore {
  return {
    async keepChallenge({ id, hash }, purpose, owner, expiresAt, at) {
      await db.execute(sql`
        insert into one_time_tokens (id, purpose, hash, user_id, session_id, created_at, expires_at)
        values (${id}, ${purpose}, ${hash}, ${owner?.userId ?? null}, ${owner?.sessionId ?? null}, ${instant(at)}, ${instant(expiresAt)})`)
    },

    async takeChallenge(id, purpose, owner, at) {
      const { rows } = await db.execute<{ id: string; hash: string }>(sql`
        update one_time_tokens set used_at = ${instant(at)}
        where id = ${id} and purpose = ${purpose} and used_at is null and expires_at > ${instant(at)}
          and user_id is not distinct from ${owner?.userId ?? null}::uuid
          and session_id is not distinct from ${owner?.sessionId ?? null}::uuid
        returning id, hash`)
      return rows[0] ?? null
    },

    async list(userId) {
      const rows = await db
        .select()
        .from(passkeys)
        .where(eq(passkeys.userId, userId))
        .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
      return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        created_at: createdAt.toISOString(),
        last_used_at: lastUsedAt?.toISOString() ?? null,
      }))
    },

    credentials: (userId) =>
      db
        .select({ id: passkeys.credentialId, transports: passkeys.transports })
        .from(passkeys)
        .where(eq(passkeys.userId, userId)),

    async find(credentialId) {
      const [row] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId))
      return row ?? null
    },

    async add(passkey) {
      try {
        await db.batch([
          lockUser(db, passkey.userId),
          db.insert(passkeys).values(passkey),
          notices.toUser(passkey.userId, 'passkey_added', passkey.createdAt),
        ])
        return true
      } catch (error) {
        if (violated(error) === 'passkeys_credential_key') return false
        throw error
      }
    },

    async remove(userId, id, at) {
      const own = sql`exists (select from passkeys where id = ${id} and user_id = ${userId})`
      const [, found, , removed] = await db.batch([
        lockUser(db, userId),
        db.execute<{ found: boolean }>(sql`select ${own} as found`),
        notices.toUser(userId, 'passkey_removed', at, sql`${own} and ${hasOtherWayIn(userId, id)}`),
        db.execute(sql`
          delete from passkeys where id = ${id} and user_id = ${userId} and ${hasOtherWayIn(userId, id)} returning 1`),
      ])
      if (removed.rows.length > 0) return 'removed'
      return found.rows[0]?.found ? 'last' : null
    },

    async openSession(session, passkey, maxSessions) {
      const [, inserted, evicted] = await db.batch(
        admit(db, session, usePasskey(passkey, session.createdAt), maxSessions),
      )
      return admitted(inserted, evicted)
    },
  }
}

/** Counts a use, in a query that finds a row where it counted: an authenticator that counts has counted on, others stay at nought (WebAuthn §6.1.1). */
export const usePasskey = ({ id, counter }: { id: string; counter: number }, at: Date) => sql`
  update passkeys set counter = ${counter}, last_used_at = ${instant(at)}
  where id = ${id} and (counter < ${counter} or counter = 0 and ${counter} = 0) returning id`
