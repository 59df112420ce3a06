// Rows of conversations as the words of the feature, and what a statement takes of them.
import { sql } from 'drizzle-orm'
import type { Message, MessageStatus, Thread, ToolCall } from '#chat/message.ts'
import { toUiParts } from '#chat/wire/ui-parts.ts'
import { type StoredPart, toParts } from './parts.ts'

/** A thread `t` as its columns are selected; `head_id` is null while it is empty. */
export const threadColumns = sql`
  t.id, t.user_id, t.title, t.created_at, t.updated_at, t.message_count,
  (select h.id from chat_messages h where h.thread_id = t.id and h.seq <= coalesce(t.head_seq, 2147483647) order by h.seq desc limit 1) as head_id`

export type ThreadRow = Omit<Thread, 'created_at' | 'updated_at'> & { created_at: string; updated_at: string }

export const toThread = (row: ThreadRow): Thread => ({
  id: row.id,
  user_id: row.user_id,
  title: row.title,
  created_at: toInstant(row.created_at),
  updated_at: toInstant(row.updated_at),
  message_count: row.message_count,
  head_id: row.head_id,
})

/** The message `m` as JSON, its calls in their order with it. */
export const messageJson = sql`json_build_object(
  'id', m.id, 'thread_id', m.thread_id, 'seq', m.seq, 'role', m.role, 'content', m.content, 'status', m.status,
  'metadata', m.metadata, 'parts', m.parts, 'created_at', m.created_at, 'completed_at', m.completed_at,
  'tool_calls', (
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'message_id', c.message_id, 'tool_name', c.tool_name, 'tool_input', c.tool_input,
      'tool_output', c.tool_output, 'status', c.status, 'error_message', c.error_message,
      'execution_time', c.execution_time, 'approved_by', c.approved_by, 'decided_at', c.decided_at,
      'created_at', c.created_at) order by c.position), '[]')
    from tool_calls c where c.message_id = m.id))`

export type MessageRow = {
  id: string
  thread_id: string
  seq: number
  role: Message['role']
  content: string
  status: MessageStatus
  metadata: Message['metadata']
  parts: StoredPart[] | null
  created_at: string
  completed_at: string | null
  tool_calls: ToolCall[]
}

/** What was never pending ended when it came; so does an old reply, of which nobody kept when it ended. */
const completedAt = ({ status, completed_at, created_at }: MessageRow) =>
  status === 'pending' || status === 'waiting' ? null : toInstant(completed_at ?? created_at)

/** Of a reply that was stopped or failed there is what the start of its stream said, and what it has used. */
function metadataOf({ status, metadata }: MessageRow): Message['metadata'] {
  if (metadata === null || (status !== 'stopped' && status !== 'failed')) return metadata
  const { error: _, finish_reason: __, prompt: ___, ...told } = metadata
  return told
}

/** A message but for its place in the tree. */
export function toMessage(row: MessageRow): Omit<Message, 'parent_id' | 'siblings'> {
  const calls = row.tool_calls.map((call) => ({
    ...call,
    decided_at: call.decided_at && toInstant(call.decided_at),
    created_at: toInstant(call.created_at),
  }))
  const written = row.status === 'pending' // What it had when it waited stands in its stream.
  return {
    id: row.id,
    thread_id: row.thread_id,
    seq: row.seq,
    role: row.role,
    content: written ? '' : row.content,
    parts: written ? [] : toUiParts(row.role, toParts(row), calls),
    status: row.status,
    tool_calls: calls,
    metadata: metadataOf(row),
    created_at: toInstant(row.created_at),
    completed_at: completedAt(row),
  }
}

const toInstant = (text: string) => new Date(text).toISOString()

/** How many bytes the message `m` takes, its calls included. */
export const messageBytes = sql`(
  octet_length(m.content) + coalesce(octet_length(m.parts::text), 0)
  + coalesce((select sum(c.bytes) from tool_calls c where c.message_id = m.id), 0))`
