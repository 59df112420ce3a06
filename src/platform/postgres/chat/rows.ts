// Rows of conversations as the words of the feature, and what a relational query takes of them.
import { asc, sql } from 'drizzle-orm'
import type { Message, Thread, ToolCall } from '#chat/message.ts'
import { type chatMessages, type chatThreads, toolCalls } from '#platform/postgres/schema/index.ts'

export const toThread = (row: typeof chatThreads.$inferSelect): Thread => ({
  id: row.id,
  user_id: row.userId,
  title: row.title,
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
  message_count: row.messageCount,
})

type ToolCallRow = Omit<typeof toolCalls.$inferSelect, 'bytes'>

const toToolCall = (row: ToolCallRow): ToolCall => ({
  id: row.id,
  message_id: row.messageId,
  tool_name: row.toolName,
  tool_input: row.toolInput,
  tool_output: row.toolOutput,
  status: row.status,
  error_message: row.errorMessage,
  execution_time: row.executionTime,
  created_at: row.createdAt.toISOString(),
})

/** What only a search reads stays out of a relational query. */
export const messageColumns = { ordinal: false, words: false } as const

type MessageRow = Omit<typeof chatMessages.$inferSelect, keyof typeof messageColumns> & {
  toolCalls: ToolCallRow[]
}

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  thread_id: row.threadId,
  seq: row.seq,
  role: row.role,
  content: row.content,
  status: row.status,
  tool_calls: row.toolCalls.map(toToolCall),
  metadata: row.metadata,
  created_at: row.createdAt.toISOString(),
})

/** How many bytes the message `m` takes, its calls included. */
export const messageBytes = sql`(
  octet_length(m.content) + coalesce((select sum(c.bytes) from tool_calls c where c.message_id = m.id), 0))`

/** A message's calls in their order, for a relational query. */
export const withToolCalls = {
  toolCalls: { orderBy: asc(toolCalls.position), columns: { bytes: false } },
} as const
