// Signing in by another service, over Postgres.
import { asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Profile } from '#auth/oauth/provider.ts'
import type { FoundAccount, Kept, OAuthStore } from '#auth/oauth/store.ts'
import type { TokenHandle } from '#auth/one-time-tokens/token.ts'
import { type Database, violated } from '#platform/postgres/client.ts'
import { foldedNames, holdEmail, userNamed } from '#platform/postgres/names.ts'
import { counts, stillCounts, useUp } from '#platform/postgres/one-time-tokens.ts'
import { identities, users } from '#platform/postgres/schema/index.ts'
import { lockUser } from '#platform/postgres/user.ts'
import { Failure } from '#shared/failure.ts'
import { uniqueViolation } from './accounts.ts'
import { admit, admitted, isOpened } from './admit.ts'
import { instant } from './instants.ts'
import type { Notices } from './mails.ts'
import { isLive } from './sessions.ts'
import { hasOtherWayIn } from './ways-in.ts'

export function postgresOAuth(db: Database, notices: Notices, newId: () => string): OAuthStore {
  const findAccount = async (from: SQL): Promise<FoundAccount | null> => {
    const { rows } = await db.execute<FoundAccount>(sql`
      select u.id as "userId", u.is_active as "isActive", u.is_verified as "isVerified",
        exists (select from totp_factors where user_id = u.id and confirmed_at is not null) as "hasSecondFactor"
      from users u ${from}`)
    return rows[0] ?? null
  }
  const toIdentity = (userId: string, provider: string, { issuer, subject, email }: Profile, at: Date) => ({
    ...{ id: newId(), userId, provider, issuer, subject, email },
    createdAt: at,
  })
  const rejectTaken = (error: unknown): never => {
    if (violated(error) === 'identities_subject_key')
      throw new Failure('identity_taken', 'This identity belongs to another account.')
    throw uniqueViolation(error) ?? error
  }

  return {
    async keep(purpose, { id, hash }, { data, userId }, expiresAt, at, before) {
      const follows = () => {
        if (before === null) return sql`select 1`
        if ('sessionId' in before) return sql`select 1 where ${isLive(before)}`
        return sql`update one_time_tokens t set used_at = ${instant(at)} where ${counts(before, at)} returning t.id`
      }
      const kept = db.execute(sql`
        with before as (${follows()})
        insert into one_time_tokens (id, purpose, hash, user_id, data, created_at, expires_at)
        select ${id}::uuid, ${purpose}::text, ${hash}::text, ${userId}::uuid, ${JSON.stringify(data)}::jsonb,
          ${instant(at)}, ${instant(expiresAt)}
        where exists (select from before) returning 1`)
      if (userId === null) return (await kept).rows.length > 0
      const [, { rows }] = await db.batch([lockUser(db, userId), kept])
      return rows.length > 0
    },

    async find<Data extends object>(
      purpose: string,
      token: TokenHandle,
      at: Date,
    ): Promise<Kept<Data> | null> {
      const { rows } = await db.execute<{ data: Data; userId: string | null }>(sql`
        select data, user_id as "userId" from one_time_tokens t where ${counts(token, at)} and purpose = ${purpose}`)
      return rows[0] ?? null
    },

    async use(token, at) {
      return (await useUp(db, token, at)).rows.length > 0
    },

    findByIdentity: ({ issuer, subject }) =>
      findAccount(
        sql`join identities i on i.user_id = u.id where i.issuer = ${issuer} and i.subject = ${subject}`,
      ),

    findByEmail: (email) => findAccount(sql`where u.id = (select id from ${userNamed(email)} named)`),

    async takenUsernames(name) {
      // The name has no letter that means something in a pattern but the dot and the underscore.
      const { rows } = await db.execute<{ username: string }>(sql`
        select username from users
        where lower(username) = ${name} or lower(username) like ${`${name.replaceAll('_', '\\_')}-%`}`)
      return rows.map(({ username }) => username)
    },

    async createAccount({ id, username, email, fullName }, provider, profile, at) {
      try {
        await db.batch([
          holdEmail(db, email),
          db.insert(users).values({
            id,
            username,
            email,
            ...foldedNames({ username, email }),
            fullName,
            isVerified: true,
            createdAt: at,
          }),
          db.insert(identities).values(toIdentity(id, provider, profile, at)),
        ])
      } catch (error) {
        rejectTaken(error)
      }
    },

    async link(userId, code, provider, profile, at) {
      const { id, issuer, subject, email } = toIdentity(userId, provider, profile, at)
      const own = sql`exists (select from identities where issuer = ${issuer} and subject = ${subject} and user_id = ${userId})`
      try {
        const [, , linked] = await db.batch([
          lockUser(db, userId),
          db.execute(sql`
            insert into identities (id, user_id, provider, issuer, subject, email, created_at)
            select ${id}::uuid, ${userId}::uuid, ${provider}::text, ${issuer}::text, ${subject}::text, ${email}::text, ${instant(at)}
            where not ${own} and ${stillCounts(code, at)}`),
          db.execute<{ linked: boolean }>(sql`select ${own} as linked`),
          notices.toUser(userId, 'identity_added', at, sql`exists (select from identities where id = ${id})`),
        ])
        return linked.rows[0]?.linked === true
      } catch (error) {
        return rejectTaken(error)
      }
    },

    async openSession(session, code, { issuer, subject }, maxSessions) {
      const { userId, createdAt } = session
      const proof = sql`
        select 1 from identities where issuer = ${issuer} and subject = ${subject} and user_id = ${userId}
          and ${stillCounts(code, createdAt)}`
      const [, inserted, evicted] = await db.batch([
        ...admit(db, session, proof, maxSessions),
        useUp(db, code, createdAt, isOpened(session)),
      ])
      return admitted(inserted, evicted)
    },

    async list(userId) {
      const rows = await db
        .select()
        .from(identities)
        .where(eq(identities.userId, userId))
        .orderBy(asc(identities.createdAt), asc(identities.id))
      return rows.map(({ id, provider, email, createdAt }) => ({
        ...{ id, provider, email },
        created_at: createdAt.toISOString(),
      }))
    },

    async remove(userId, id, at) {
      const own = sql`exists (select from identities where id = ${id} and user_id = ${userId})`
      const [, found, , removed] = await db.batch([
        lockUser(db, userId),
        db.execute<{ found: boolean }>(sql`select ${own} as found`),
        notices.toUser(userId, 'identity_removed', at, sql`${own} and ${hasOtherWayIn(userId, id)}`),
        db.execute(sql`
          delete from identities where id = ${id} and user_id = ${userId} and ${hasOtherWayIn(userId, id)} returning 1`),
      ])
      if (removed.rows.length > 0) return 'removed'
      return found.rows[0]?.found ? 'last' : null
    },
  }
}
