// When a session's user last showed who they are, over Postgres.
import { sql } from 'drizzle-orm'
import type { ReauthenticateServices } from '#auth/reauthentication/reauthenticate.ts'
import type { RecentSignIn } from '#auth/reauthentication/recent-sign-in.ts'
import type { Database } from '#platform/postgres/client.ts'
import { useUp } from '#platform/postgres/one-time-tokens.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { instant } from './instants.ts'
import { usePasskey } from './passkeys.ts'
import { takeCode } from './second-factors.ts'

type Store = RecentSignIn['recentSignIns'] & ReauthenticateServices['recentSignIns']

/** Whether a living session has signed in, or shown again who its user is, since an instant. */
export const signedInSince = (sessionId: string, userId: string, since: Date) => sql`exists (
  select from user_sessions where id = ${sessionId} and user_id = ${userId} and revoked_at is null
    and greatest(created_at, reauthenticated_at) > ${instant(since)})`

export const postgresRecentSignIns = (db: Database): Store => ({
  async since(sessionId, userId, since) {
    const { rows } = await db.execute<{ recent: boolean }>(
      sql`select ${signedInSince(sessionId, userId, since)} as recent`,
    )
    return rows[0]?.recent === true
  },

  async renew(sessionId, userId, proof, at) {
    const holds = () => {
      if (proof.kind === 'passkey') return usePasskey(proof, at)
      const password = sql`select 1 from users where id = ${userId} and is_active and password_hash = ${proof.verified}`
      if (proof.code) return takeCode(userId, proof.code, sql`exists (${password})`)
      return sql`${password} and not exists (
        select from totp_factors where user_id = ${userId} and confirmed_at is not null)`
    }
    const renewed = db.execute(sql`
      with proof as (${holds()})
      update user_sessions set reauthenticated_at = ${instant(at)}
      where id = ${sessionId} and user_id = ${userId} and revoked_at is null and exists (select from proof) returning 1`)
    if (proof.kind === 'password') return (await renewed).rows.length > 0
    const [, { rows }] = await db.batch([lockUser(db, userId), renewed, useUp(db, proof.challenge, at)])
    return rows.length > 0
  },
})
