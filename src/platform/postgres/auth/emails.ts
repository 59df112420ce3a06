// The ways back in by mail, over Postgres.
import { sql } from 'drizzle-orm'
import type { EmailStore, TokenOwner } from '#auth/email/store.ts'
import type { Database } from '#platform/postgres/client.ts'
import { emailFoldedFor, foldedNames, holdEmail, isNamed, userNamed } from '#platform/postgres/names.ts'
import { counts, stillCounts, useUp } from '#platform/postgres/one-time-tokens.ts'
import { users } from '#platform/postgres/schema/index.ts'
import { lockUser, toUser, userColumns } from '#platform/postgres/user.ts'
import { uniqueViolation } from './accounts.ts'
import { instant } from './instants.ts'
import { lockRecipient, type Notices, writeLink } from './mails.ts'
import { isLive } from './sessions.ts'
import { cachedIds, endAccess, removeWaysIn, useUpTokens } from './ways-in.ts'

export function postgresEmails(db: Database, notices: Notices): EmailStore {
  return {
    async createPending(account, link, at) {
      const asked = sql`select id as user_id, email as recipient, email from users where id = ${account.id}`
      try {
        await db.batch([
          lockRecipient(db, link),
          db.execute(sql`delete from users where ${isNamed(account.email)} and is_pending`),
          holdEmail(db, account.email),
          db
            .insert(users)
            .values({ ...account, ...foldedNames(account), isActive: false, isPending: true, createdAt: at }),
          writeLink(db, 'sign_up', link, asked, at),
        ])
      } catch (error) {
        throw uniqueViolation(error) ?? error
      }
    },

    async requestVerification(userId, link, at) {
      const asked = sql`select id as user_id, email as recipient, email from users where id = ${userId} and not is_verified`
      await db.batch([lockRecipient(db, link), writeLink(db, 'verify_email', link, asked, at)])
    },

    async requestReset(email, link, at) {
      const asked = sql`select id as user_id, email as recipient, email from ${userNamed(email)} named where is_active`
      await db.batch([lockRecipient(db, link), writeLink(db, 'reset_password', link, asked, at)])
    },

    async requestChange(caller, email, link, at) {
      const { userId } = caller
      const owner = sql`(select id from users where ${isNamed(email, 'email')} and id <> ${userId})`
      const asked = sql`select id as user_id, ${email}::text as recipient, ${email}::text as email from users
        where id = ${userId} and is_active and ${isLive(caller)} and not exists ${owner}`
      const written = sql`exists (select from mails where id = ${link.mailId})`
      const [, , , , changed, sessions] = await db.batch([
        lockUser(db, userId),
        lockRecipient(db, link),
        writeLink(db, 'change_email', link, asked, at),
        db.execute(sql`
          insert into mails (id, user_id, kind, recipient, created_at, due_at)
          select gen_random_uuid(), id, case when id = ${userId} then 'email_change_requested' else 'address_claimed' end,
            email, ${instant(at)}, ${instant(at)}
          from users where (id = ${userId} or id in ${owner}) and ${written}`),
        db
          .update(users)
          .set({ pendingEmail: email })
          .where(sql`${users.id} = ${userId} and ${users.isActive} and ${isLive(caller)}`)
          .returning(userColumns),
        cachedIds(db, userId, at),
      ])
      const [row] = changed
      return row ? { user: toUser(row), endedIds: sessions.rows.map(({ id }) => id) } : null
    },

    async findOwner(token, purposes, at) {
      const { rows } = await db.execute<TokenOwner>(sql`
        select u.id as "userId", t.purpose, t.email as "linkEmail", u.username, u.email, u.is_verified as "isVerified",
          u.password_hash as "passwordHash"
        from one_time_tokens t join users u on u.id = t.user_id
        where ${counts(token, at)} and t.purpose = any(${sql.param(purposes)}::text[])`)
      return rows[0] ?? null
    },

    async verify(token, { userId, purpose, linkEmail }, { purge, keep, resetLink }, at) {
      const when = sql`${purge}::boolean and ${stillCounts(token, at)}`
      try {
        const askedAgain = sql`select id as user_id, email as recipient, email from users where id = ${userId} and is_verified`
        const [, , sessions, keys, , , , , , , , updated, living] = await db.batch([
          lockUser(db, userId),
          holdEmail(db, linkEmail),
          ...endAccess(db, userId, at, when, keep),
          db.execute(sql`
            update users set password_hash = null where id = ${userId} and ${when} and ${resetLink !== null}::boolean`),
          ...removeWaysIn(db, userId, when),
          useUpTokens(db, userId, at, sql`id <> ${token.id} and ${when}`),
          notices.toUser(
            userId,
            'email_changed',
            at,
            sql`${purpose === 'change_email'}::boolean and is_verified and ${stillCounts(token, at)}`,
          ),
          db
            .update(users)
            .set({
              ...(purpose === 'change_email' && { email: linkEmail, emailFolded: emailFoldedFor(linkEmail) }),
              isVerified: true,
              pendingEmail: purpose === 'change_email' ? null : sql`${users.pendingEmail}`,
              isActive: sql`${users.isActive} or ${users.isPending}`,
              isPending: false,
            })
            .where(
              sql`${users.id} = ${userId} and (${users.isActive} or ${users.isPending})
                and exists (select from one_time_tokens t where ${counts(token, at)}
                  and (${purpose} = 'change_email' or lower(t.email) = lower(${users.email})))`,
            )
            .returning(userColumns),
          cachedIds(db, userId, at),
          resetLink ? writeLink(db, 'reset_password', resetLink, askedAgain, at) : db.execute(sql`select 1`),
          useUp(db, token, at),
        ])
        const [row] = updated
        if (!row) return null
        const endedIds = [...sessions.rows, ...keys.rows, ...living.rows].map(({ id }) => id)
        return { user: toUser(row), endedIds }
      } catch (error) {
        throw uniqueViolation(error) ?? error
      }
    },

    async reset(token, { userId, isVerified }, passwordHash, at) {
      const good = sql`exists (select from one_time_tokens t join users u on u.id = t.user_id
        where ${counts(token, at)} and u.is_active and lower(t.email) = lower(u.email))`
      const [, sessions, keys, , , , , , , updated] = await db.batch([
        lockUser(db, userId),
        ...endAccess(db, userId, at, good),
        ...removeWaysIn(db, userId, sql`not ${isVerified}::boolean and ${good}`),
        useUpTokens(db, userId, at, sql`id <> ${token.id} and ${good}`),
        notices.toUser(userId, 'password_changed', at, good),
        db.execute(sql`
          update users set password_hash = ${passwordHash}, is_verified = true where id = ${userId} and ${good} returning 1`),
        useUp(db, token, at),
      ])
      if (updated.rows.length === 0) return null
      return { endedIds: [...sessions.rows, ...keys.rows].map(({ id }) => id) }
    },
  }
}
