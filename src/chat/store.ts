// What `chat` needs of a database, in its own words. The adapter lives in `platform/postgres`.
import type { TokenUsage } from '#chat/models/model.ts'

export type MessageStatus = 'pending' | 'complete' | 'stopped' | 'failed'

/** The wire shapes `ToolCall`, `Message` and `Thread`. Instants are RFC 3339 in UTC, times in milliseconds. */
export type ToolCall = {
  id: string
  message_id: string
  tool_name: string
  tool_input: unknown
  tool_output: unknown
  status: 'pending' | 'success' | 'error'
  error_message: string | null
  execution_time: number | null
  created_at: string
}

export type Message = {
  id: string
  thread_id: string
  seq: number
  role: 'user' | 'assistant' | 'system'
  content: string
  status: MessageStatus
  tool_calls: ToolCall[]
  metadata: Record<string, unknown> | null
  created_at: string
}

export type Thread = {
  id: string
  user_id: string
  title: string
  created_at: string
  updated_at: string
  message_count: number
}

/** The wire shape of `GET /stats`: what there is of a user's, and tokens as they were spent. */
export type Stats = {
  total_threads: number
  total_messages: number
  total_tool_calls: number
  user_since: string
  input_tokens: number
  output_tokens: number
}

/** A place in the list of threads: the last one seen. */
export type ThreadPosition = { updatedAt: Date; id: string }

/** Conversations as a whole. Everything is asked as one user, so that nobody else's exists. */
export type ThreadStore = {
  /** Threads after a position, newest activity first. */
  list(userId: string, limit: number, after: ThreadPosition | null): Promise<Thread[]>
  /** Whether a thread is this user's. */
  owns(userId: string, threadId: string): Promise<boolean>
  /** A thread with its newest messages below `before`, ascending; null if it is not this user's. */
  read(
    userId: string,
    threadId: string,
    limit: number,
    before: number | null,
  ): Promise<{ thread: Thread; messages: Message[] } | null>
  /** Sets a title for good; null if the thread is not this user's. */
  rename(userId: string, threadId: string, title: string): Promise<Thread | null>
  /** Sets a title in place of the first message's own; one that was set since stays. */
  suggestTitle(userId: string, threadId: string, title: string): Promise<void>
  /** Deletes a thread and counts it off; false if it is not this user's. */
  delete(userId: string, threadId: string): Promise<boolean>
  /** The totals, at a cost that does not grow with them; null for a user who is gone. */
  stats(userId: string): Promise<Stats | null>
}

/** What is searched for: the text as it was typed, its words, and what of it to look for when a passage is cut. */
export type SearchQuery = { text: string; terms: string[]; marks: string[] }

/** A place in the results: the last one seen, of those that there were when the search began. */
export type SearchPosition = { newest: number; score: number; ordinal: number }

/** A message that was found, with the part of its text around the first hit. */
export type Found = {
  thread_id: string
  thread_title: string
  message_id: string
  role: Message['role']
  created_at: string
  passage: string
  /** Whether the text goes on before and after the passage. */
  cut: { before: boolean; after: boolean }
  position: SearchPosition
}

/** Finding messages of one user. */
export type SearchStore = {
  /** Messages after a position, best first: every hit where they are few, the newest ones of a word that is everywhere. */
  find(userId: string, query: SearchQuery, limit: number, after: SearchPosition | null): Promise<Found[]>
}

/** A past message as the prompt is made of it. */
export type PastMessage = Pick<Message, 'role' | 'content' | 'status'> & {
  tool_calls: Pick<ToolCall, 'id' | 'tool_name' | 'tool_input' | 'tool_output' | 'status' | 'error_message'>[]
}

/** A run about to be claimed: its ids are made beforehand, so that asking twice is asking once. */
export type RunClaim = {
  userId: string
  threadId: string
  /** The title of the thread that this run begins; null when the thread must exist already. */
  newTitle: string | null
  userMessageId: string
  messageId: string
  message: string
  createdAt: Date
  idempotency: { key: string; fingerprint: string } | null
  /** How many bytes of past messages the prompt has room for. */
  historyBytes: number
}

/** How a claim ended. `history` has the newest message first. */
export type ClaimOutcome =
  | { kind: 'claimed'; seq: number; title: string; history: PastMessage[] }
  | { kind: 'replay'; threadId: string; messageId: string }
  | { kind: 'key_reused' }
  | { kind: 'active'; messageId: string; userMessageId: string }
  | { kind: 'not_found' }

/** A reply at its end, as it is kept. */
export type FinishedReply = {
  userId: string
  messageId: string
  content: string
  status: Exclude<MessageStatus, 'pending'>
  metadata: Record<string, unknown>
  toolCalls: ToolCall[]
  usage: TokenUsage
  finishedAt: string
}

/** Writing replies: one statement before the model, one after. */
export type RunStore = {
  /** Ownership, idempotency, the next two `seq`, both messages and the past, in one step; a lost answer is asked for again. */
  claim(claim: RunClaim): Promise<ClaimOutcome>
  /** What an idempotency key already stands for; null if it is free. */
  findKey(
    userId: string,
    idempotency: { key: string; fingerprint: string },
  ): Promise<Extract<ClaimOutcome, { kind: 'replay' | 'key_reused' }> | null>
  /** Takes a claim back that nobody has been told of, as if it had never been. May be repeated. */
  release(
    claim: Pick<RunClaim, 'userId' | 'threadId' | 'newTitle' | 'userMessageId' | 'messageId'>,
  ): Promise<void>
  /** Stores a reply if it is still pending. May be repeated. @returns false when it has been deleted. */
  finish(reply: FinishedReply): Promise<boolean>
  /** A reply with the message it answers, for an answer that is given again; null once it is deleted. */
  find(
    userId: string,
    messageId: string,
  ): Promise<{ reply: Message; userMessageId: string; title: string } | null>
}
