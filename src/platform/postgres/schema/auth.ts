// The tables of sessions and of failed sign-ins.
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './users.ts'

/**
 * Signed-in devices. `generation` is the refresh token that counts, given at `rotatedAt` to whoever showed `predecessor`,
 * which is the one before it where null; `retired` has when others ceased to count of late, in milliseconds by generation.
 * `revokedAt` ends the session for good.
 */
export const userSessions = pgTable(
  'user_sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    generation: integer('generation').notNull().default(0),
    rotatedAt: instant('rotated_at'),
    predecessor: integer('predecessor'),
    retired: jsonb('retired').$type<Record<string, number>>().notNull().default({}),
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
 * When proofs of who somebody is have failed of late. `subject` is the MAC of a name as it was typed, known or not, with that
 * of an address, or none for all of them; or the id of a session. Beyond the limit no instant is added.
 */
export const failedAttempts = pgTable(
  'failed_attempts',
  {
    subject: text('subject').notNull(),
    address: text('address').notNull(),
    failedAt: instant('failed_at').array().notNull(),
    lastFailedAt: instant('last_failed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subject, t.address] }),
    index('failed_attempts_last_failed_idx').on(t.lastFailedAt),
  ],
)

/** Sessions and API keys that have ended, and of which the cache may hold a copy for some minutes. */
export const owedRevocations = pgTable(
  'owed_revocations',
  { id: uuid('id').primaryKey(), owedAt: instant('owed_at').notNull() },
  (t) => [index('owed_revocations_owed_idx').on(t.owedAt)],
)

/** From where somebody has signed in under a name: MACs of both. */
export const knownAddresses = pgTable(
  'known_addresses',
  {
    name: text('name').notNull(),
    address: text('address').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    signedInAt: instant('signed_in_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.name, t.address] }),
    index('known_addresses_user_idx').on(t.userId),
    index('known_addresses_signed_in_idx').on(t.signedInAt),
  ],
)

/** Of an earlier version, which may still run: nothing of today reads it. */
export const failedLogins = pgTable(
  'failed_logins',
  {
    account: text('account').primaryKey(),
    failedAt: instant('failed_at').array().notNull(),
    lastFailedAt: instant('last_failed_at').notNull(),
  },
  (t) => [index('failed_logins_last_failed_idx').on(t.lastFailedAt)],
)
