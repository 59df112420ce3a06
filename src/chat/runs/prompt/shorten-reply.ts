// What a reply weighs in a prompt, and how it is made to weigh less. Sizes are in estimated tokens.
import { contentOf, type MessagePart } from '#chat/part.ts'
import type { Draft } from '#chat/runs/reply/draft.ts'
import type { PastCall, PastMessage } from '#chat/runs/store.ts'
import { cutMiddle, fillLevel } from './cut-text.ts'
import { estimateTokens } from './estimate-tokens.ts'

/** A call and its result are one message of ours, so they are never parted. */
export const costOf = ({ parts, content, tool_calls: calls }: PastMessage) =>
  estimateTokens(content) +
  parts.reduce((sum, part) => sum + (part.type === 'reasoning' ? estimateTokens(part.text) : 0), 0) +
  calls.reduce((sum, call) => sum + estimateTokens(JSON.stringify([call.tool_input, call.tool_output])), 0)

/** A past reply of at most so many tokens: its thoughts are left out, and the longest of its texts and results are cut. */
export function shortenReply(reply: PastMessage, tokens: number): PastMessage {
  if (costOf(reply) <= tokens) return reply
  const inputs = reply.tool_calls.map((call) => estimateTokens(JSON.stringify(call.tool_input)) + 4)
  const fixed = inputs.reduce((sum, each) => sum + each, 0)
  const calls = fixed > tokens / 2 ? [] : reply.tool_calls // Arguments cannot be cut.
  const spoken = reply.parts.filter(
    ({ type }) => type !== 'reasoning' && (type !== 'tool' || calls.length > 0),
  )
  const cut = cutterFor(textsOf(spoken, calls), calls.length > 0 ? tokens - fixed : tokens)
  const parts = spoken.map((part) => cutPart(part, cut))
  return { ...reply, parts, content: contentOf(parts), tool_calls: calls.map((call) => cutOutput(call, cut)) }
}

/** What a reply has said so far, as the model is told of it. */
export type Said = Pick<Draft, 'parts' | 'toolCalls' | 'told'>

/** What can be cut of it. */
export const lengthOf = (said: Said) =>
  textsOfSteps(said).reduce((sum, text) => sum + estimateTokens(text), 0)

/** What was said so far without the middle of its longest texts and results: no part and no call is left out. */
export function shortenSteps(said: Said, tokens: number): Said {
  const cut = cutterFor(textsOfSteps(said), tokens)
  return {
    parts: said.parts.map((part) => cutPart(part, cut)),
    toolCalls: said.toolCalls.map((call) => cutOutput(call, cut)),
    told: Object.fromEntries(Object.entries(said.told).map(([id, text]) => [id, cut(text)])),
  }
}

const textsOfSteps = ({ parts, toolCalls, told }: Said) => [
  ...textsOf(parts, toolCalls),
  ...Object.values(told),
]

const textsOf = (parts: readonly MessagePart[], calls: readonly PastCall[]) => [
  ...parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
  ...calls.map((call) => JSON.stringify(call.tool_output)),
]

/** Cuts the longest of some texts so that all of them together have so many tokens. */
function cutterFor(texts: string[], tokens: number): (text: string) => string {
  const level = fillLevel(texts.map(estimateTokens), tokens)
  return (text) => cutMiddle(text, level)
}

/** What a provider gave with a text is about the whole of it. */
function cutPart(part: MessagePart, cut: (text: string) => string): MessagePart {
  if (part.type !== 'text') return part
  const text = cut(part.text)
  return text === part.text ? part : { type: 'text', text }
}

function cutOutput<Call extends PastCall>(call: Call, cut: (text: string) => string): Call {
  const output = JSON.stringify(call.tool_output)
  const short = cut(output)
  return short === output ? call : { ...call, tool_output: short }
}
