// The words that all rooms of `chat` share: threads, messages and tool calls as they go over the wire.
import { z } from 'zod'
import { id, instant } from '#shared/fields.ts'

export const roleSchema = z.enum(['user', 'assistant', 'system'])
export const messageStatusSchema = z
  .enum(['pending', 'complete', 'stopped', 'failed'])
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
    created_at: instant,
  })
  .meta({ id: 'ToolCall' })
export type ToolCall = z.output<typeof toolCallSchema>

export const messageSchema = z
  .strictObject({
    id,
    thread_id: id,
    seq: z.int().meta({ description: 'The place in the thread, from 1 and without gaps.', example: 1 }),
    role: roleSchema,
    content: z.string(),
    status: messageStatusSchema,
    tool_calls: z.array(toolCallSchema),
    metadata: z.record(z.string(), z.any()).nullable(),
    created_at: instant,
  })
  .meta({ id: 'Message' })
export type Message = z.output<typeof messageSchema>

export const threadSchema = z
  .strictObject({
    id,
    user_id: id,
    title: z.string().meta({ example: 'Why is the sky blue?' }),
    created_at: instant,
    updated_at: instant,
    message_count: z.int().meta({ example: 2 }),
  })
  .meta({ id: 'Thread' })
export type Thread = z.output<typeof threadSchema>

/** Tokens that went in and came out. */
export const tokenUsageSchema = z.strictObject({ input_tokens: z.int(), output_tokens: z.int() })
export type TokenUsage = z.output<typeof tokenUsageSchema>
