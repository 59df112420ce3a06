// Passkeys over Postgres.
import { asc, eq, sql } from 'drizzle-orm'
import type { PasskeyStore, ProvenPasskey } from '#auth/passkeys/store.ts'
import { type Database, violated } from '#platform/postgres/client.ts'
import { stillCounts, useUp } from '#platform/postgres/one-time-tokens.ts'
import { passkeys } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { admit, admitted, isOpened } from './admit.ts'
import { instant } from './instants.ts'
import type { Notices } from './mails.ts'
import { isLive } from './sessions.ts'
import { hasOtherWayIn } from './ways-in.ts'

export function postgresPasskeys(db: Database, notices: Notices): PasskeyStore {
  return {
    async keepChallenge({ id, hash }, purpose, owner, expiresAt, at) {
      await db.execute(sql`
        insert into one_time_tokens (id, purpose, hash, user_id, session_id, created_at, expires_at)
        values (${id}, ${purpose}, ${hash}, ${owner?.userId ?? null}, ${owner?.sessionId ?? null}, ${instant(at)}, ${instant(expiresAt)})`)
    },

    async findChallenge(id, purpose, owner, at) {
      const { rows } = await db.execute<{ id: string; hash: string }>(sql`
        select id, hash from one_time_tokens
        where id = ${id} and purpose = ${purpose} and used_at is null and expires_at > ${instant(at)}
          and user_id is not distinct from ${owner?.userId ?? null}::uuid
          and session_id is not distinct from ${owner?.sessionId ?? null}::uuid`)
      return rows[0] ?? null
    },

    async useChallenge(challenge, at) {
      await useUp(db, challenge, at)
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

    async add(passkey, sessionId, challenge) {
      const { id, userId, createdAt } = passkey
      const added = sql`exists (select from passkeys where id = ${id})`
      try {
        const [, inserted] = await db.batch([
          lockUser(db, userId),
          db.execute(sql`
            insert into passkeys (id, user_id, credential_id, public_key, counter, transports, name, backed_up, created_at)
            select ${id}::uuid, ${userId}::uuid, ${passkey.credentialId}::text, ${passkey.publicKey}::text,
              ${passkey.counter}::bigint, ${sql.param(passkey.transports)}::text[], ${passkey.name}::text,
              ${passkey.backedUp}::boolean, ${instant(createdAt)}
            where ${stillCounts(challenge, createdAt)} and ${isLive({ userId, sessionId })} returning 1`),
          notices.toUser(userId, 'passkey_added', createdAt, added),
          useUp(db, challenge, createdAt, added),
        ])
        return inserted.rows.length > 0 ? 'added' : null
      } catch (error) {
        if (violated(error) === 'passkeys_credential_key') return 'known'
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
      const { createdAt } = session
      const [, inserted, evicted] = await db.batch([
        ...admit(db, session, usePasskey(passkey, createdAt), maxSessions),
        useUp(db, passkey.challenge, createdAt, isOpened(session)),
      ])
      return admitted(inserted, evicted)
    },
  }
}

/** Counts a use, in a query that finds a row where it counted: an authenticator that counts has counted on, others stay at nought (WebAuthn §6.1.1). */
export const usePasskey = ({ id, counter, challenge }: ProvenPasskey, at: Date) => sql`
  update passkeys set counter = ${counter}, last_used_at = ${instant(at)}
  where id = ${id} and (counter < ${counter} or counter = 0 and ${counter} = 0) and ${stillCounts(challenge, at)} returning id`
