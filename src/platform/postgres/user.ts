// A row of `users` as everybody may see it, and how it is locked.
import { sql } from 'drizzle-orm'
import { users } from '#platform/postgres/schema/index.ts'
import type { User } from '#shared/identity.ts'
import type { Database } from './client.ts'

/** The columns of a user, by name, so that a hash is never among them. */
export const userColumns = {
  id: users.id,
  username: users.username,
  email: users.email,
  pendingEmail: users.pendingEmail,
  fullName: users.fullName,
  isActive: users.isActive,
  isVerified: users.isVerified,
  createdAt: users.createdAt,
  lastLogin: users.lastLogin,
}

export type UserRow = Pick<typeof users.$inferSelect, keyof typeof userColumns>

export const toUser = (row: UserRow): User => ({
  id: row.id,
  username: row.username,
  email: row.email,
  pending_email: row.pendingEmail,
  full_name: row.fullName,
  is_active: row.isActive,
  is_verified: row.isVerified,
  created_at: row.createdAt.toISOString(),
  last_login: row.lastLogin?.toISOString() ?? null,
})

/**
 * Locks a user's row, as the first statement of whatever writes more than one row of theirs: nothing slips past the
 * end of an account, what follows sees all that was committed before, and no two such batches wait for each other.
 */
export const lockUser = (db: Database, userId: string) =>
  db.execute(sql`select 1 from users where id = ${userId} for no key update`)
