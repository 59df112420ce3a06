// A reply while it grows: what the model has said and called so far, taken down event by event.
import type { TokenUsage, ToolCall } from '#chat/message.ts'
import type { ModelEvent } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { sanitizeJson, sanitizeText } from '#shared/text.ts'
import type { EventLog } from './event-log.ts'

/** In bytes of UTF-8: a reply longer than this is cut, its words and its calls with what they were given and gave together. */
const longestReply = 1024 * 1024

/** A model that calls more tools in one reply has lost its way, and is cut too. */
const mostCalls = 128

type ToolCallEvent = Extract<ModelEvent, { toolName: string; input: unknown }>

/** A reply so far. It is plain data, so that it can be put aside while it grows. */
export type Draft = { content: string; toolCalls: ToolCall[]; usage: TokenUsage }

export const emptyDraft = (): Draft => ({
  content: '',
  toolCalls: [],
  usage: { input_tokens: 0, output_tokens: 0 },
})

/** Takes down one event after the other; a finish reason means that the reply is whole. */
export function createNotes(
  draft: Draft,
  log: EventLog,
  messageId: string,
  durations: ReadonlyMap<string, number>,
  newId: () => string,
  now: () => number,
): (event: ModelEvent) => FinishReason | null {
  const clean = createCleaner()
  // A call has an id of ours, the same in the stream and in the rows; a provider's own may come twice.
  const begun = new Map<string, { id: string; bytes: number }>()
  const calls = new Map<string, ToolCall>()
  let room = longestReply

  const settle = (callId: string, outcome: Partial<ToolCall>) => {
    const call = calls.get(callId)
    if (call) Object.assign(call, outcome, { execution_time: Math.round(durations.get(callId) ?? 0) })
  }

  const takes = (value: unknown) => {
    room -= utf8Length(JSON.stringify(value) ?? '')
    return room >= 0
  }

  /** What came of the arguments so far is part of them. */
  const takesCall = ({ toolCallId, toolName, input }: ToolCallEvent) => {
    room += begun.get(toolCallId)?.bytes ?? 0
    return draft.toolCalls.length < mostCalls && takes([toolName, input])
  }

  const cutShort = () => {
    log.append({ type: 'finish-step' })
    return 'length' as const
  }

  const fail = ({ toolCallId, errorText }: { toolCallId: string; errorText: string }) =>
    settle(toolCallId, { status: 'error', error_message: sanitizeText(errorText) })

  const open = ({ toolCallId: callId, toolName, input }: ToolCallEvent) => {
    const call: ToolCall = {
      id: begun.get(callId)?.id ?? newId(),
      message_id: messageId,
      tool_name: sanitizeText(toolName),
      tool_input: sanitizeJson(input),
      tool_output: null,
      status: 'pending',
      error_message: null,
      execution_time: null,
      created_at: new Date(now()).toISOString(),
    }
    begun.delete(callId)
    calls.set(callId, call)
    draft.toolCalls.push(call)
  }

  const idOf = (callId: string) => begun.get(callId)?.id ?? calls.get(callId)?.id ?? callId

  const say = (id: string, delta: string) => {
    const bytes = utf8Length(delta)
    const fitting = bytes <= room ? delta : cut(delta, room)
    room -= bytes
    draft.content += fitting
    if (fitting !== '') log.append({ type: 'text-delta', id, delta: fitting })
  }

  return (event) => {
    switch (event.type) {
      case 'heard':
        return null
      case 'text-delta':
        say(event.id, clean(event.delta))
        if (room >= 0) return null
        log.append({ type: 'text-end', id: event.id })
        return cutShort()
      case 'text-end':
        say(event.id, clean('', true))
        break
      case 'tool-input-start':
        if (!takes([event.toolCallId, event.toolName])) return cutShort()
        begun.set(event.toolCallId, { id: newId(), bytes: 0 })
        break
      case 'tool-input-delta': {
        const bytes = utf8Length(event.inputTextDelta)
        const call = begun.get(event.toolCallId)
        if (call) call.bytes += bytes
        room -= bytes
        if (room < 0) return cutShort()
        break
      }
      case 'tool-input-available':
      case 'tool-input-error':
        if (!takesCall(event)) return cutShort()
        open(event)
        if (event.type === 'tool-input-error') fail(event)
        break
      case 'tool-output-available':
        if (!takes(event.output)) return cutShort()
        settle(event.toolCallId, { status: 'success', tool_output: sanitizeJson(event.output) })
        break
      case 'tool-output-error':
        fail(event)
        break
      case 'finish-step':
        draft.usage.input_tokens += event.usage.input_tokens
        draft.usage.output_tokens += event.usage.output_tokens
        log.append({ type: 'finish-step' })
        return null
      case 'finish':
        return event.finishReason
    }
    log.append('toolCallId' in event ? { ...event, toolCallId: idOf(event.toolCallId) } : event)
    return null
  }
}

/** Text that Postgres can keep: without U+0000, and with an emoji's two halves joined when they come in two deltas. */
function createCleaner(): (delta: string, last?: boolean) => string {
  let half = ''
  return (delta, last = false) => {
    const text = (half + delta).replaceAll('\0', '')
    half = !last && /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : ''
    return text.slice(0, text.length - half.length).toWellFormed()
  }
}

const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** The longest beginning of whole characters that fits into `bytes`. */
function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes)))
  return text.slice(0, read)
}
