// What runs need of a database, in their own words: implemented in `platform/postgres/chat/runs.ts`.
import type { Message, MessageStatus, TokenUsage, ToolCall } from '#chat/message.ts'
import type { MessagePart } from '#chat/part.ts'

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
  parts: MessagePart[]
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
