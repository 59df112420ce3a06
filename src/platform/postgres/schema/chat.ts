// The tables of conversations.
import { relations, sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { StoredPart } from '#platform/postgres/chat/parts.ts'
import { instant, searchWords } from './columns.ts'
import { users } from './users.ts'

/**
 * Conversations. Messages are never deleted singly, so `messageCount` is also the last `seq`. `headSeq` is the head that a
 * user went back to; without one the newest message is. `titledBy` keeps a model from replacing what the user wrote.
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
    headSeq: integer('head_seq'),
  },
  (t) => [
    index('chat_threads_activity_idx').on(t.userId, t.updatedAt, t.id),
    index('chat_threads_search_idx')
      .using('gin', t.userId, sql`to_tsvector('simple'::regconfig, fold_text(title))`, sql`text_grams(title)`)
      .with({ fastupdate: false }),
    unique('chat_threads_owner_key').on(t.id, t.userId),
    check('chat_threads_message_count_check', sql`${t.messageCount} >= 0`),
    check('chat_threads_title_check', sql`char_length(${t.title}) between 1 and 200`),
    check('chat_threads_titled_by_check', sql`${t.titledBy} in ('message', 'model', 'user')`),
  ],
)

/**
 * What was said. A thread is a tree: a message follows the one that stands `parentDistance` before it in `seq`, and where that
 * is `seq` itself it is a beginning. As long as nobody goes back it is 1, so old rows are right as they are, and the two
 * indexes of forks stay empty (`branch.ts`). `parts` is null where the columns tell the parts already (`parts.ts`), and
 * `completedAt` in rows that never were pending. `userId` repeats the thread's owner, so that a search of one person's messages is one index. `ordinal` counts
 * everything that a person has in the order it came, whatever was deleted since: a search goes backwards over it, a block of
 * 8192 at a time. `words` is written by a trigger, and both it and `text_grams` are made of what `fold_text` leaves of the first
 * 100,000 characters (a tsvector ends at 1 MiB): the functions stand in the migrations.
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
    status: text('status', { enum: ['pending', 'waiting', 'complete', 'stopped', 'failed'] }).notNull(),
    metadata: jsonb('metadata').$type<Record<string, unknown>>(),
    createdAt: instant('created_at').notNull().defaultNow(),
    ordinal: integer('ordinal').notNull().default(0),
    parts: jsonb('parts').$type<StoredPart[]>(),
    parentDistance: integer('parent_distance').notNull().default(1),
    completedAt: instant('completed_at'),
    words: searchWords('words'),
  },
  (t) => [
    foreignKey({
      name: 'chat_messages_thread_fk',
      columns: [t.threadId, t.userId],
      foreignColumns: [chatThreads.id, chatThreads.userId],
    }).onDelete('cascade'),
    uniqueIndex('chat_messages_seq_key').on(t.threadId, t.seq),
    uniqueIndex('chat_messages_pending_key').on(t.threadId).where(sql`status = 'pending'`),
    index('chat_messages_fork_idx').on(t.threadId, t.seq, t.parentDistance).where(sql`parent_distance <> 1`),
    index('chat_messages_sibling_idx')
      .on(t.threadId, sql`(seq - parent_distance)`, t.seq)
      .where(sql`parent_distance <> 1`),
    index('chat_messages_open_idx').on(t.userId, t.threadId).where(sql`status in ('pending', 'waiting')`),
    index('chat_messages_stale_idx').on(t.createdAt).where(sql`status = 'pending'`),
    index('chat_messages_waiting_idx').on(t.createdAt).where(sql`status = 'waiting'`),
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
    check('chat_messages_parent_check', sql`${t.parentDistance} between 1 and ${t.seq}`),
    check('chat_messages_role_check', sql`${t.role} in ('user', 'assistant', 'system')`),
    check(
      'chat_messages_status_check',
      sql`${t.status} in ('pending', 'waiting', 'complete', 'stopped', 'failed')`,
    ),
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
    approvedBy: text('approved_by', { enum: ['user', 'policy'] }),
    decidedAt: instant('decided_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    bytes: integer('bytes')
      .notNull()
      .generatedAlwaysAs(sql`octet_length(tool_input::text) + coalesce(octet_length(tool_output::text), 0)`),
  },
  (t) => [
    uniqueIndex('tool_calls_position_key').on(t.messageId, t.position),
    check('tool_calls_status_check', sql`${t.status} in ('pending', 'success', 'error')`),
    check('tool_calls_error_check', sql`(${t.status} = 'error') = (${t.errorMessage} is not null)`),
    check('tool_calls_approved_check', sql`${t.approvedBy} in ('user', 'policy')`),
    check('tool_calls_time_check', sql`${t.executionTime} >= 0`),
  ],
)

/**
 * What waits until its thread is free, in the order of `position`: a message that becomes one of the thread when its turn comes,
 * or a reply that is to be given again. Ids are those that it will have. `steers` is the reply whose next step takes the words
 * up; `request` is what else was asked for, as JSON.
 */
export const queuedMessages = pgTable(
  'queued_messages',
  {
    messageId: uuid('message_id').primaryKey(),
    userMessageId: uuid('user_message_id').notNull(),
    threadId: uuid('thread_id').notNull(),
    userId: uuid('user_id').notNull(),
    position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    isNew: boolean('is_new').notNull(),
    content: text('content').notNull(),
    request: text('request').notNull(),
    steers: uuid('steers'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'queued_messages_thread_fk',
      columns: [t.threadId, t.userId],
      foreignColumns: [chatThreads.id, chatThreads.userId],
    }).onDelete('cascade'),
    index('queued_messages_thread_idx').on(t.threadId, t.position),
    index('queued_messages_user_idx').on(t.userId),
    uniqueIndex('queued_messages_user_message_key').on(t.userMessageId).where(sql`is_new`),
  ],
)

/**
 * What a client's Idempotency-Key stands for, for 24 hours: it outlives the thread, so that a late repeat sends nothing. `steered`
 * is the message where it was sent to steer the reply `messageId`.
 */
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
    steered: uuid('steered'),
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
