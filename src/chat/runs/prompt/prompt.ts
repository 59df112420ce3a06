// What of a branch goes to the model: the newest message and the reply before it always, at least in part, and before them
// as much as fits, newest first.
import type { PromptMessage } from '#chat/models/model.ts'
import type { PastMessage } from '#chat/runs/store.ts'
import { cutMiddle, fillLevel } from './cut-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { toPromptMessages } from './reply-prompt.ts'
import { costOf, shortenReply } from './shorten-reply.ts'

/** What went in, for the reply's `metadata`: messages and estimated tokens sent, and past messages left out. */
export type PromptReport = { messages: number; tokens: number; dropped: number }

/** No budget is so small that a message is not heard at all. */
const leastTokens = 48

/** How many bytes of past messages are surely more than fit: prose has four or five for each token. */
export const historyBytesOf = (promptTokens: number) => promptTokens * 5

export type PromptInput = {
  system: string
  message: string
  /** The newest first; it may be cut off where the budget is surely spent. */
  history: PastMessage[]
  /** How many messages the branch had before this one. */
  earlier: number
}

/** @param budget tokens for the system prompt, the past and the message together; tools are not counted. */
export function buildPrompt(
  { system, message, history, earlier }: PromptInput,
  budget: number,
): { messages: PromptMessage[]; report: PromptReport } {
  const base = estimateTokens(system)
  const room = Math.max(budget - base, 3 * leastTokens)
  const past = worthRepeating(history, message)
  const place = past.findIndex(({ role }) => role === 'assistant')
  const question = place < 0 ? undefined : past[place + 1]
  const least = question ? Math.min(leastTokens, costOf(question)) : 0

  // Where both do not fit, the longer one is cut.
  const level = fillLevel([estimateTokens(message), place < 0 ? 0 : costOf(past[place]!)], room - least)
  const newest = cutMiddle(message, level)
  const reply = place < 0 ? null : shortenReply(past[place]!, level)

  let left = room - estimateTokens(newest) - (reply ? costOf(reply) : 0)
  const told: PastMessage[] = []
  for (const [index, each] of past.entries()) {
    if (reply && index === place) {
      told.push(reply)
      continue
    }
    const spare = reply && index < place ? least : 0 // What failed to be answered makes way for what was.
    if (costOf(each) <= left - spare) {
      told.push(each)
      left -= costOf(each)
    } else if (index > place) break
  }
  // A prompt must not begin with an answer whose question was left out.
  while (told.at(-1)?.role === 'assistant' && told.at(-1) !== reply) left += costOf(told.pop()!)
  if (question && told.at(-1) === reply) {
    const cut = { ...question, content: cutMiddle(question.content, Math.max(left, least)) }
    told.push(cut)
    left -= costOf(cut)
  }

  const messages: PromptMessage[] = [
    ...told.toReversed().flatMap(toMessages),
    { role: 'user', content: newest },
  ]
  return {
    messages,
    report: { messages: told.length + 1, tokens: base + room - left, dropped: earlier - told.length },
  }
}

/**
 * Without what would break the thread or teach a model to say nothing: replies that failed or are empty, a message that was
 * refused for what is in it, and one that was sent again at once.
 */
function worthRepeating(history: PastMessage[], message: string): PastMessage[] {
  let refused = false
  let newer = message
  return history.filter(({ role, status, error, content, parts }) => {
    if (role === 'assistant') {
      refused = error === 'model_refused'
      const says = parts.some((part) => part.type !== 'step-start' && !('text' in part && part.text === ''))
      if (status === 'failed' || !says) return false
      newer = ''
      return true
    }
    const repeated = content === newer
    const kept = !refused && !repeated
    refused = false
    if (kept) newer = content
    return kept
  })
}

const toMessages = ({ role, content, parts, tool_calls: calls }: PastMessage): PromptMessage[] =>
  role === 'assistant' ? toPromptMessages(parts, calls) : [{ role: 'user', content }]
