// The table of people.
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { count, instant } from './columns.ts'

/** People, with the totals of what they own: counted where a row is written, so that reading them costs one row. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    username: text('username').notNull(),
    email: text('email').notNull(),
    /** The names as they are compared, folded by us; null in rows that others wrote, or an earlier version. */
    usernameFolded: text('username_folded'),
    emailFolded: text('email_folded'),
    fullName: text('full_name'),
    passwordHash: text('password_hash'),
    /** The address that its owner wants, until a link that was sent to it is used. */
    pendingEmail: text('pending_email'),
    /** An account that opens when a link is used; it is not active before. */
    isPending: boolean('is_pending').notNull().default(false),
    /** Since when the account is erased, of which rows are left to be deleted. */
    erasedAt: instant('erased_at'),
    isActive: boolean('is_active').notNull().default(true),
    isVerified: boolean('is_verified').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastLogin: instant('last_login'),
    totalThreads: count('total_threads'),
    totalMessages: count('total_messages'),
    totalToolCalls: count('total_tool_calls'),
    inputTokens: count('input_tokens'),
    outputTokens: count('output_tokens'),
    lastOrdinal: integer('last_ordinal').notNull().default(0),
  },
  (t) => [
    uniqueIndex('users_username_key').on(sql`lower(${t.username})`),
    uniqueIndex('users_email_key').on(sql`lower(${t.email})`),
    index('users_erased_idx').on(t.erasedAt).where(sql`erased_at is not null`),
    uniqueIndex('users_username_folded_key').on(t.usernameFolded),
    uniqueIndex('users_email_folded_key').on(t.emailFolded),
    // The highest cost of any password is read with every sign-in.
    index('users_password_cost_idx')
      .on(sql`substring(${t.passwordHash} from 5 for 2)`)
      .where(sql`${t.passwordHash} ~ '^[$]2[aby][$](0[4-9]|1[0-6])[$]'`),
    check(
      'users_counters_check',
      sql`${t.totalThreads} >= 0 and ${t.totalMessages} >= 0 and ${t.totalToolCalls} >= 0 and ${t.inputTokens} >= 0 and ${t.outputTokens} >= 0`,
    ),
  ],
)
