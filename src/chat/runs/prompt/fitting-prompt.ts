// The prompt of one reply from step to step: what came before it and what it has said itself, and half of both for a
// provider that finds it too long.
import type { PromptMessage } from '#chat/models/model.ts'
import { buildPrompt, type PromptInput, type PromptReport } from './prompt.ts'
import { toPromptMessages } from './reply-prompt.ts'
import { lengthOf, type Said, shortenSteps } from './shorten-reply.ts'

export type FittingPrompt = {
  /** What the reply is an answer to. */
  readonly messages: PromptMessage[]
  readonly report: PromptReport
  /** What the model is asked with next. */
  withSteps(draft: Said): PromptMessage[]
  /** From now on there is half as much in it as there was. */
  halve(draft: Said): void
}

/** @param budget as `buildPrompt` has it; what the reply says itself is not counted. */
export function createFittingPrompt(input: PromptInput, budget: number): FittingPrompt {
  let past = buildPrompt(input, budget)
  /** What was cut of the reply's own steps; what comes after them is whole. */
  let cut: Said = { parts: [], toolCalls: [], told: {} }
  const steps = ({ parts, toolCalls, told }: Said): Said => ({
    parts: [...cut.parts, ...parts.slice(cut.parts.length)],
    toolCalls: [...cut.toolCalls, ...toolCalls.slice(cut.toolCalls.length)],
    told: { ...told, ...cut.told },
  })
  return {
    get messages() {
      return past.messages
    },
    get report() {
      return past.report
    },
    withSteps(draft) {
      const { parts, toolCalls, told } = steps(draft)
      return [...past.messages, ...toPromptMessages(parts, toolCalls, told)]
    },
    halve(draft) {
      past = buildPrompt(input, past.report.tokens / 2)
      cut = shortenSteps(steps(draft), lengthOf(steps(draft)) / 2)
    },
  }
}
