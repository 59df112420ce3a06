// The parts of a message as its row keeps them: its words stand once, in `content`, and a text part says how many of them are
// its own. Where nothing is said but text, or calls and then text, `parts` is null: so rows from before there were parts are
// read by the same rule, and none had to be rewritten.
import type { ToolCall } from '#chat/message.ts'
import { contentOf, type MessagePart, type ProviderData } from '#chat/part.ts'

/** `length` is in UTF-16 code units. */
export type StoredPart =
  | Exclude<MessagePart, { type: 'text' | 'reasoning' }>
  | { type: 'reasoning'; text: string; provider?: ProviderData }
  | { type: 'text'; length: number; provider?: ProviderData }

/** What a row tells of its parts. */
type PartsRow = {
  role: string
  content: string
  parts: StoredPart[] | null
  tool_calls: Pick<ToolCall, 'id'>[]
}

/** What stands in `content` between the texts of two steps. */
const gap = '\n\n'

export function toParts({ role, content, parts, tool_calls }: PartsRow): MessagePart[] {
  if (parts === null) return impliedParts(role, content, tool_calls)
  let at = 0
  let stepHasText = false
  return parts.map((part) => {
    if (part.type === 'step-start') stepHasText = false
    if (part.type !== 'text') return part
    const { length, ...rest } = part
    if (length > 0 && !stepHasText && at > 0) at += gap.length
    if (length > 0) stepHasText = true
    at += length
    return { ...rest, text: content.slice(at - length, at) }
  })
}

/** @returns null where the row tells the same without them. */
export function toStoredParts(
  role: string,
  parts: readonly MessagePart[],
  calls: Pick<ToolCall, 'id'>[],
): StoredPart[] | null {
  const implied = impliedParts(role, contentOf(parts), calls)
  if (JSON.stringify(parts) === JSON.stringify(implied)) return null
  return parts.map((part): StoredPart => {
    if (part.type === 'text') {
      const { text, ...rest } = part
      return { ...rest, type: 'text', length: text.length }
    }
    return part as StoredPart
  })
}

function impliedParts(role: string, content: string, calls: Pick<ToolCall, 'id'>[]): MessagePart[] {
  const said: MessagePart[] = content === '' ? [] : [{ type: 'text', text: content }]
  if (role !== 'assistant') return said
  const step: MessagePart = { type: 'step-start' }
  const called = calls.map(({ id }): MessagePart => ({ type: 'tool', id }))
  return [...(called.length > 0 ? [step, ...called] : []), ...(said.length > 0 ? [step, ...said] : [])]
}
