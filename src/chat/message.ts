// The words that all rooms of `chat` share: threads, messages and tool calls as they go over the wire.
import { z } from 'zod'
import { id, instant } from '#shared/fields.ts'

export const roleSchema = z.enum(['user', 'assistant', 'system'])
export const messageStatusSchema = z
  .enum(['pending', 'waiting', 'complete', 'stopped', 'failed'])
  .meta({ example: 'complete' })
export type MessageStatus = z.output<typeof messageStatusSchema>

/** A call that a reply made. Times are in milliseconds. */
export const toolCallSchema = z
  .strictObject({
    id,
    message_id: id,
    tool_name: z.string().meta({ example: 'calculate' }),
    tool_input: z
      .any()
      .nonoptional()
      .meta({ example: { expression: '2 + 3' } }),
    tool_output: z
      .any()
      .nonoptional()
      .meta({ description: 'The result, or null.', example: { result: 5 } }),
    status: z.enum(['pending', 'success', 'error']).meta({ example: 'success' }),
    error_message: z.string().nullable().meta({ example: null }),
    execution_time: z.int().nullable().meta({ description: 'Milliseconds.', example: 1 }),
    approved_by: z.enum(['user', 'policy']).nullable().meta({
      description: 'Who allowed or denied it; null where nobody is asked, and for tools of the client.',
      example: null,
    }),
    decided_at: instant
      .nullable()
      .meta({ description: 'When it was allowed, denied or answered by the client.', example: null }),
    created_at: instant,
  })
  .meta({ id: 'ToolCall' })
export type ToolCall = z.output<typeof toolCallSchema>

const doneSchema = z.literal('done').optional()

/** A part of a message as a `UIMessage` of the AI SDK has it. */
export const uiPartSchema = z
  .union([
    z.strictObject({ type: z.literal('step-start') }),
    z.strictObject({ type: z.literal('text'), text: z.string(), state: doneSchema }),
    z.strictObject({ type: z.literal('reasoning'), id: z.string(), text: z.string(), state: doneSchema }),
    z.strictObject({
      type: z
        .string()
        .regex(/^tool-/)
        .meta({ example: 'tool-calculate' }),
      toolCallId: id,
      state: z.enum([
        'input-available',
        'approval-requested',
        'approval-responded',
        'output-available',
        'output-error',
        'output-denied',
      ]),
      input: z.any(),
      output: z.any().optional(),
      errorText: z.string().optional(),
      approval: z
        .strictObject({ id, approved: z.boolean().optional(), reason: z.string().optional() })
        .optional(),
    }),
    z.strictObject({
      type: z.literal('source-url'),
      sourceId: z.string(),
      url: z.string(),
      title: z.string().optional(),
    }),
    z.strictObject({
      type: z.literal('source-document'),
      sourceId: z.string(),
      mediaType: z.string(),
      title: z.string(),
      filename: z.string().optional(),
    }),
    z.strictObject({ type: z.literal('file'), url: z.string(), mediaType: z.string() }),
    z.strictObject({
      type: z.literal('steering-message'),
      id,
      parts: z.array(z.strictObject({ type: z.literal('text'), text: z.string() })),
    }),
  ])
  .meta({ id: 'MessagePart' })
export type UiPart = z.output<typeof uiPartSchema>

export const messageSchema = z
  .strictObject({
    id,
    thread_id: id,
    parent_id: id.nullable().meta({ description: 'The message that it follows; null for a beginning.' }),
    siblings: z.array(id).meta({
      description: 'All messages with that parent, oldest first: the newest 100, and itself.',
    }),
    seq: z.int().meta({ description: 'The place in the thread, from 1 and without gaps.', example: 1 }),
    role: roleSchema,
    content: z.string().meta({
      description: 'The text parts in their order, those of different steps parted by an empty line.',
    }),
    parts: z.array(uiPartSchema).meta({
      description: 'What it is made of, in the order in which it was said; empty while it is written.',
    }),
    status: messageStatusSchema,
    tool_calls: z.array(toolCallSchema),
    metadata: z.record(z.string(), z.any()).nullable(),
    created_at: instant,
    completed_at: instant.nullable().meta({ description: 'Null until its end.' }),
  })
  .meta({ id: 'Message' })
export type Message = z.output<typeof messageSchema>

export const exportedMessageSchema = messageSchema.omit({ siblings: true }).meta({ id: 'ExportedMessage' })

/** A message that waits until its thread is free. */
export const queuedSchema = z
  .strictObject({
    user_message_id: id,
    message_id: id.meta({
      description: 'Its reply; of words that steer, the reply that is to take them up.',
    }),
    message: z.string(),
    created_at: instant,
  })
  .meta({ id: 'QueuedMessage' })
export type QueuedMessage = z.output<typeof queuedSchema>

export const exportedQueuedSchema = queuedSchema
  .extend({ thread_id: id })
  .meta({ id: 'ExportedQueuedMessage' })

export const threadSchema = z
  .strictObject({
    id,
    user_id: id,
    title: z.string().meta({ example: 'Why is the sky blue?' }),
    created_at: instant,
    updated_at: instant,
    message_count: z.int().meta({ example: 2 }),
    head_id: id
      .nullable()
      .meta({ description: 'Where the branch ends that is shown; null while it is empty.' }),
  })
  .meta({ id: 'Thread' })
export type Thread = z.output<typeof threadSchema>

/** Tokens that went in and came out. */
export const tokenUsageSchema = z.strictObject({ input_tokens: z.int(), output_tokens: z.int() })
export type TokenUsage = z.output<typeof tokenUsageSchema>
