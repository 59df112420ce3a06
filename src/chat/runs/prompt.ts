// What of a thread goes to the model: the newest message always, and before it as much as fits, newest first.
import type { PromptMessage } from '#chat/models/model.ts'
import { toPromptMessages } from './reply-prompt.ts'
import type { PastMessage } from './store.ts'

/** What went in, for the reply's `metadata`: messages and estimated tokens sent, and past messages left out. */
export type PromptReport = { messages: number; tokens: number; dropped: number }

/** Tokens are estimated as bytes of UTF-8 divided by four. */
export const estimateTokens = (text: string) => Math.ceil(new TextEncoder().encode(text).length / 4)

/**
 * @param history past messages, the newest first; it may be cut off where the budget is surely spent.
 * @param earlier how many messages the thread had before this one.
 * @param budget tokens for the system prompt, the past and the message together.
 */
export function buildPrompt(
  {
    system,
    message,
    history,
    earlier,
  }: { system: string; message: string; history: PastMessage[]; earlier: number },
  budget: number,
): { messages: PromptMessage[]; report: PromptReport } {
  const base = estimateTokens(system) + estimateTokens(message)
  const fitting: { past: PastMessage; tokens: number }[] = []
  let tokens = base
  for (const past of history) {
    if (!worthRepeating(past)) continue
    const cost = costOf(past)
    if (tokens + cost > budget) break
    tokens += cost
    fitting.push({ past, tokens })
  }
  // A prompt must not begin with an answer whose question was left out.
  while (fitting.at(-1)?.past.role === 'assistant') fitting.pop()

  const messages: PromptMessage[] = [{ role: 'user', content: message }]
  for (const { past } of fitting) messages.unshift(...toMessages(past))
  const report = {
    messages: fitting.length + 1,
    tokens: fitting.at(-1)?.tokens ?? base,
    dropped: earlier - fitting.length,
  }
  return { messages, report }
}

/** A reply that failed or says nothing would teach the model to say nothing. */
const worthRepeating = ({ role, status, content, tool_calls }: PastMessage) =>
  role === 'user' ||
  (role === 'assistant' &&
    (status === 'complete' || status === 'stopped') &&
    (content !== '' || tool_calls.length > 0))

/** A call and its result are one message of ours, so they are never parted. */
const costOf = ({ content, tool_calls }: PastMessage) =>
  estimateTokens(content) +
  tool_calls.reduce(
    (sum, call) => sum + estimateTokens(JSON.stringify([call.tool_input, call.tool_output])),
    0,
  )

const toMessages = ({ role, content, parts, tool_calls: calls }: PastMessage): PromptMessage[] =>
  role === 'assistant' ? toPromptMessages(parts, calls) : [{ role: 'user', content }]
