// What runs need of a database, in their own words: implemented in `platform/postgres/chat/runs.ts`.
import type { Message, MessageStatus, TokenUsage, ToolCall } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'
import type { FailureCode } from '#shared/failure.ts'
import type { Idempotency, Repeat } from './idempotency.ts'

/** A past message as the prompt is made of it. */
export type PastMessage = {
  role: Message['role']
  content: string
  parts: MessagePart[]
  status: MessageStatus
  /** Why a reply failed. */
  error: string | null
  tool_calls: PastCall[]
}

export type PastCall = Pick<
  ToolCall,
  'id' | 'tool_name' | 'tool_input' | 'tool_output' | 'status' | 'error_message'
>

/** Where a run takes place. An id that a client has made may stand for a thread that is there already. */
export type RunThread =
  | { kind: 'new' | 'create'; id: string; title: string }
  | { kind: 'existing'; id: string }

/** What a run answers: a new message after the head, after a reply or at a beginning, or one that is there. */
export type Ask =
  | { kind: 'message'; userMessageId: string; text: string; parent: 'head' | { id: string | null } }
  | { kind: 'regenerate'; of: string }

/** A run about to be claimed: its ids are made beforehand, so that asking twice is asking once. */
export type RunClaim = {
  userId: string
  thread: RunThread
  ask: Ask
  messageId: string
  createdAt: Date
  idempotency: Idempotency | null
  /** It has waited in the queue: its keys are there. */
  queued: boolean
  /** How many bytes of past messages the prompt has room for. */
  historyBytes: number
}

/** What is there to be answered. `history` is what its branch has before it, the newest message first. */
export type Claimed = {
  kind: 'claimed'
  seq: number
  title: string
  userMessage: { id: string; text: string; parentId: string | null }
  history: PastMessage[]
  /** How many messages the branch has before it at most. */
  earlier: number
  /** The model of the reply that is given again. */
  model: string | null
}

/** Why there is no run. `not_a_reply`: the message that is named is of the wrong kind. */
export type Refusal =
  | Repeat
  | { kind: 'not_found' | 'message_not_found' | 'not_a_reply' | 'queue_full' }
  | { kind: 'active'; messageId: string; userMessageId: string }

export type ClaimOutcome = Claimed | Refusal

/** A reply at its end, as it is kept. */
export type FinishedReply = {
  userId: string
  messageId: string
  content: string
  parts: MessagePart[]
  status: Exclude<MessageStatus, 'pending'>
  metadata: Record<string, unknown>
  toolCalls: ToolCall[]
  usage: TokenUsage
  finishedAt: string
}

/** A reply as it is stored, with the message that it answers. */
export type StoredReply = {
  message: Omit<Message, 'parent_id' | 'siblings'>
  /** What it was made of. */
  parts: MessagePart[]
  /** Why it failed; null where it did not, or nobody knows. */
  error: FailureCode | null
  userMessage: { id: string; parentId: string | null }
  title: string
}

/** Writing replies: one statement before the model, one after. */
export type RunStore = {
  /** Ownership, idempotency, the next `seq`, the messages and the past, in one step; a lost answer is asked for again. */
  claim(claim: RunClaim): Promise<ClaimOutcome>
  /** What stands against a claim in a thread where a reply is written, besides that reply; null if nothing does. */
  check(
    claim: Pick<RunClaim, 'userId' | 'messageId' | 'thread' | 'ask' | 'idempotency'>,
  ): Promise<Refusal | null>
  /** Takes a claim back that nobody has been told of, as if it had never been; a reply that is no longer pending stays. May be repeated. */
  release(claim: Pick<RunClaim, 'userId' | 'messageId'>): Promise<void>
  /** A reply that waited is written again: false where it, or its user, is gone. May be repeated. */
  resume(reply: Pick<FinishedReply, 'userId' | 'messageId' | 'toolCalls'>): Promise<boolean>
  /** Stores a reply that is pending or waits: at its end, or when it begins to wait. May be repeated. @returns false when it has been deleted. */
  finish(reply: FinishedReply): Promise<boolean>
  /** A reply for an answer that is given again, or a thread's newest one; null once it is deleted. */
  find(userId: string, which: { messageId: string } | { newestOf: string }): Promise<StoredReply | null>
}
