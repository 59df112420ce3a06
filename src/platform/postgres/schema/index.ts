// The tables, with the constraints that make wrong states impossible. `npm run db:generate` turns a change into SQL.
import { relations, sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/** Milliseconds, since that is what the embedded Postgres and JavaScript keep: a finer clock would lose rows of a keyset page. */
const instant = (name: string) => timestamp(name, { precision: 3, withTimezone: true, mode: 'date' })
const count = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0)
const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** People, with the totals of what they own: counted where a row is written, so that reading them costs one row. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    username: text('username').notNull(),
    email: text('email').notNull(),
    fullName: text('full_name'),
    passwordHash: text('password_hash'),
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
    check(
      'users_counters_check',
      sql`${t.totalThreads} >= 0 and ${t.totalMessages} >= 0 and ${t.totalToolCalls} >= 0 and ${t.inputTokens} >= 0 and ${t.outputTokens} >= 0`,
    ),
  ],
)

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

/** Requests in this minute and the one before it, for as long as Redis can't count them. `minute` is that of the epoch. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    minute: integer('minute').notNull(),
    previous: integer('previous').notNull(),
    current: integer('current').notNull(),
    /** Whether the request that was counted last was within the limit. */
    allowed: boolean('allowed').notNull(),
  },
  (t) => [index('rate_limits_minute_idx').on(t.minute)],
)

/**
 * Conversations. Messages are never deleted singly, so `messageCount` is also the last `seq`. `titledBy` keeps a model from
 * replacing what the user wrote.
 */
export const chatThreads = pgTable(
  'chat_threads',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    messageCount: integer('message_count').notNull().default(0),
    titledBy: text('titled_by', { enum: ['message', 'model', 'user'] })
      .notNull()
      .default('message'),
  },
  (t) => [
    index('chat_threads_activity_idx').on(t.userId, t.updatedAt, t.id),
    unique('chat_threads_owner_key').on(t.id, t.userId),
    check('chat_threads_message_count_check', sql`${t.messageCount} >= 0`),
    check('chat_threads_title_check', sql`char_length(${t.title}) between 1 and 200`),
    check('chat_threads_titled_by_check', sql`${t.titledBy} in ('message', 'model', 'user')`),
  ],
)

/**
 * What was said. `userId` repeats the thread's owner, so that a search of one person's messages is one index. `ordinal` counts
 * everything that a person has in the order it came, whatever was deleted since: a search goes backwards over it, a block of
 * 8192 at a time. `words` and `text_grams` (in the migration) read no more than 100,000 characters: a tsvector ends at 1 MiB.
 */
export const chatMessages = pgTable(
  'chat_messages',
  {
    id: uuid('id').primaryKey(),
    threadId: uuid('thread_id').notNull(),
    userId: uuid('user_id').notNull(),
    seq: integer('seq').notNull(),
    role: text('role', { enum: ['user', 'assistant', 'system'] }).notNull(),
    content: text('content').notNull(),
    status: text('status', { enum: ['pending', 'complete', 'stopped', 'failed'] }).notNull(),
    metadata: jsonb('metadata').$type<Record<string, unknown>>(),
    createdAt: instant('created_at').notNull().defaultNow(),
    ordinal: integer('ordinal').notNull().default(0),
    words: searchWords('words').generatedAlwaysAs(
      sql`to_tsvector('simple'::regconfig, left(content, 100000))`,
    ),
  },
  (t) => [
    foreignKey({
      name: 'chat_messages_thread_fk',
      columns: [t.threadId, t.userId],
      foreignColumns: [chatThreads.id, chatThreads.userId],
    }).onDelete('cascade'),
    uniqueIndex('chat_messages_seq_key').on(t.threadId, t.seq),
    uniqueIndex('chat_messages_pending_key').on(t.threadId).where(sql`status = 'pending'`),
    index('chat_messages_stale_idx').on(t.createdAt).where(sql`status = 'pending'`),
    // Without a pending list, which every block of a search would have to read.
    index('chat_messages_search_idx')
      .using(
        'gin',
        t.userId,
        sql`(array[(ordinal >> 13) * 2, (ordinal >> 16) * 2 + 1])`,
        t.words,
        sql`text_grams(content)`,
      )
      .with({ fastupdate: false }),
    check('chat_messages_seq_check', sql`${t.seq} >= 1`),
    check('chat_messages_role_check', sql`${t.role} in ('user', 'assistant', 'system')`),
    check('chat_messages_status_check', sql`${t.status} in ('pending', 'complete', 'stopped', 'failed')`),
    check('chat_messages_reply_check', sql`${t.status} = 'complete' or ${t.role} = 'assistant'`),
  ],
)

/**
 * The calls that a reply made, in the order of `position`. `executionTime` is in milliseconds. `bytes` tells how long a page
 * would be without unpacking it.
 */
export const toolCalls = pgTable(
  'tool_calls',
  {
    id: uuid('id').primaryKey(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => chatMessages.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    toolName: text('tool_name').notNull(),
    toolInput: jsonb('tool_input').$type<unknown>().notNull(),
    toolOutput: jsonb('tool_output').$type<unknown>(),
    status: text('status', { enum: ['pending', 'success', 'error'] }).notNull(),
    errorMessage: text('error_message'),
    executionTime: integer('execution_time'),
    createdAt: instant('created_at').notNull().defaultNow(),
    bytes: integer('bytes')
      .notNull()
      .generatedAlwaysAs(sql`octet_length(tool_input::text) + coalesce(octet_length(tool_output::text), 0)`),
  },
  (t) => [
    uniqueIndex('tool_calls_position_key').on(t.messageId, t.position),
    check('tool_calls_status_check', sql`${t.status} in ('pending', 'success', 'error')`),
    check('tool_calls_error_check', sql`(${t.status} = 'error') = (${t.errorMessage} is not null)`),
    check('tool_calls_time_check', sql`${t.executionTime} >= 0`),
  ],
)

/** What a client's Idempotency-Key stands for, for 24 hours: it outlives the thread, so that a late repeat sends nothing. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    threadId: uuid('thread_id').notNull(),
    messageId: uuid('message_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [t.userId, t.key] }),
    index('idempotency_keys_created_idx').on(t.createdAt),
  ],
)

export const threadRelations = relations(chatThreads, ({ many }) => ({ messages: many(chatMessages) }))

export const messageRelations = relations(chatMessages, ({ one, many }) => ({
  thread: one(chatThreads, { fields: [chatMessages.threadId], references: [chatThreads.id] }),
  toolCalls: many(toolCalls),
}))

export const toolCallRelations = relations(toolCalls, ({ one }) => ({
  message: one(chatMessages, { fields: [toolCalls.messageId], references: [chatMessages.id] }),
}))
