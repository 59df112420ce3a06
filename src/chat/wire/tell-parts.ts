// The parts of a reply that are kept, told as the events that they were: to those who come back, and from the rows.
import type { ToolCall } from '#chat/message.ts'
import type { MessagePart, Part } from '#chat/part.ts'
import { decisionEvents, isDenied, requestEvents, resultEvents } from './call-events.ts'
import { partId } from './ui-parts.ts'

/** Opaque data of a provider is left behind. A step ends where the next one begins; the last one is left to the caller. */
export function* tellParts(
  parts: readonly MessagePart[],
  calls: readonly ToolCall[],
  from = 0,
): Generator<Part, { inStep: boolean }> {
  let inStep = false
  for (const [index, part] of parts.entries()) {
    if (index < from) continue
    // What steers a reply is taken up between two steps.
    if (inStep && (part.type === 'step-start' || part.type === 'steering-message')) {
      yield { type: 'finish-step' }
      inStep = false
    }
    if (part.type === 'step-start') inStep = true
    yield* tellPart(part, partId(index), calls)
  }
  return { inStep }
}

function* tellPart(part: MessagePart, id: string, calls: readonly ToolCall[]): Generator<Part> {
  switch (part.type) {
    case 'step-start':
      return yield { type: 'start-step' }
    case 'text':
    case 'reasoning':
      if (part.text === '') return // It only carries what its provider needs back.
      yield { type: `${part.type}-start`, id }
      yield { type: `${part.type}-delta`, id, delta: part.text }
      return yield { type: `${part.type}-end`, id }
    case 'tool': {
      const call = calls.find((each) => each.id === part.id)
      return call && (yield* tellCall(call, part))
    }
    case 'steering-message':
      return yield { type: part.type, id: part.id, parts: [{ type: 'text', text: part.text }] }
    default:
      return yield part
  }
}

function* tellCall(call: ToolCall, part: Extract<MessagePart, { type: 'tool' }>): Generator<Part> {
  const { id: toolCallId, tool_name: toolName, tool_input: input } = call
  yield { type: 'tool-input-available', toolCallId, toolName, input }
  yield* requestEvents(call, part.asks)
  yield* decisionEvents(call, part)
  if (part.asks !== 'output' && !isDenied(call)) yield* resultEvents(call)
}

/** The decisions on calls of a reply's step and all that came after them: what whoever decided has not seen. */
export function* tellNews(
  parts: readonly MessagePart[],
  calls: readonly ToolCall[],
  decided: ReadonlySet<string>,
): Generator<Part, { inStep: boolean }> {
  const first = parts.findIndex((part) => part.type === 'tool' && decided.has(part.id))
  const next = parts.findIndex((part, index) => index > first && part.type === 'step-start')
  const end = next < 0 ? parts.length : next
  const step = parts.slice(first, end)
  const asked = step.flatMap((part) => {
    const call = part.type === 'tool' && part.asks ? calls.find(({ id }) => id === part.id) : undefined
    return call && part.type === 'tool' ? [{ part, call }] : []
  })
  for (const { part, call } of asked) yield* decisionEvents(call, part)
  for (const { part, call } of asked)
    if (part.asks === 'approval' && !isDenied(call)) yield* resultEvents(call)
  for (const part of step) if (part.type === 'file' || part.type === 'source-url') yield part
  if (asked.every(({ call }) => call.status !== 'pending')) yield { type: 'finish-step' }
  return yield* tellParts(parts, calls, end)
}
