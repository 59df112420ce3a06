// The tables of one-time tokens, and of the mails that carry some of them.
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './users.ts'

/**
 * Tokens, challenges and codes that are good once. `hash` is the SHA-256 of the token, which stands nowhere. `userId` is
 * null where nobody is known yet, or nobody has the address that was asked for. `data` is what the purpose needs.
 */
export const oneTimeTokens = pgTable(
  'one_time_tokens',
  {
    id: uuid('id').primaryKey(),
    purpose: text('purpose').notNull(),
    hash: text('hash').notNull(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    sessionId: uuid('session_id'),
    email: text('email'),
    data: jsonb('data').$type<Record<string, unknown>>(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('one_time_tokens_user_idx').on(t.userId),
    index('one_time_tokens_expires_idx').on(t.expiresAt),
    check('one_time_tokens_attempts_check', sql`${t.attempts} >= 0`),
  ],
)

/**
 * The outbox. A mail holds no token: the sender makes it again from the row that `tokenId` names. `recipientKey` counts the
 * mails that were asked for an address, known or not. `userId` is null for what outlives its account, or has none.
 */
export const mails = pgTable(
  'mails',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    recipient: text('recipient'),
    recipientKey: text('recipient_key'),
    tokenId: uuid('token_id').references(() => oneTimeTokens.id, { onDelete: 'cascade' }),
    attempts: integer('attempts').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    dueAt: instant('due_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    index('mails_due_idx').on(t.dueAt).where(sql`closed_at is null`),
    index('mails_recipient_idx').on(t.recipientKey, t.createdAt),
    index('mails_user_idx').on(t.userId),
    index('mails_token_idx').on(t.tokenId),
    index('mails_created_idx').on(t.createdAt),
  ],
)
