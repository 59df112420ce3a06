// The tables of sessions and of failed sign-ins.
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './users.ts'

/** Signed-in devices. `generation` is the refresh token that counts; `revokedAt` ends the session for good. */
export const userSessions = pgTable(
  'user_sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    generation: integer('generation').notNull().default(0),
    rotatedAt: instant('rotated_at'),
    rememberMe: boolean('remember_me').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastActivity: instant('last_activity').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** When its user last proved again who they are. */
    reauthenticatedAt: instant('reauthenticated_at'),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  (t) => [
    index('user_sessions_user_idx').on(t.userId, t.createdAt),
    index('user_sessions_over_idx').on(sql`least(${t.expiresAt}, ${t.revokedAt})`),
    check('user_sessions_generation_check', sql`${t.generation} >= 0`),
  ],
)

/**
 * When sign-ins have failed of late. `account` is a user's id, or the hash of a name that nobody has, so that both are
 * counted alike; there are never more than a handful of instants, since beyond the limit none is added.
 */
export const failedLogins = pgTable(
  'failed_logins',
  {
    account: text('account').primaryKey(),
    failedAt: instant('failed_at').array().notNull(),
    lastFailedAt: instant('last_failed_at').notNull(),
  },
  (t) => [index('failed_logins_last_failed_idx').on(t.lastFailedAt)],
)
