// Writing one reply, step by step: a step asks the model once, takes down what it says, and runs the tools that it calls.
import { isPromptTooLong, type Model } from '#chat/models/model.ts'
import type { FinishReason, Part } from '#chat/part.ts'
import type { FittingPrompt } from '#chat/runs/prompt/fitting-prompt.ts'
import { isOpen } from '#chat/runs/waiting/asked-calls.ts'
import { endedEarly } from '#chat/tools/call-tool.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import type { ToolsFor } from '#chat/tools/tools-for.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'
import type { Draft } from './draft.ts'
import { readStep, type StepContext } from './read-step.ts'
import { createReplyBuilder } from './reply-builder.ts'
import { runCalls } from './run-calls.ts'

/** How the writing ended; `failure` is what a waiting client is told. */
export type ReplyEnd =
  | { status: 'complete'; finishReason: FinishReason }
  | { status: 'waiting' }
  | { status: 'stopped' }
  | { status: 'failed'; failure: Failure }

export type ReplySettings = {
  /** Longest silence of the model, in milliseconds. */
  timeoutMs: number
  toolsFor: ToolsFor
  showReasoning: boolean
  newId: () => string
  now: () => number
  onTrouble: OnTrouble
}

export type ReplyRequest = {
  messageId: string
  userId: string
  model: { id: string; open: () => Model }
  system: string
  prompt: FittingPrompt
  /** The tools that the client answers. */
  clientTools: readonly ClientToolRequest[]
  /** Fires when the reply shall end early. */
  stop: AbortSignal
  log: { append(part: Part): void }
  /** Puts the draft aside: what it holds now is not asked for or done again after a restart. */
  onEdge: () => Promise<void>
  /** What was said meanwhile to steer the reply, in the order in which it came. */
  takeSteering: () => { id: string; text: string }[]
}

/** How often the model may be asked in one reply. */
const maxSteps = 8

/**
 * Goes on with a reply where its draft ends, and reads the model to its end. A draft that was put aside before its calls were
 * made has calls without a result: those that may be repeated or were just allowed are made, the others are answered as
 * interrupted.
 * It never throws: every fault is an end.
 */
export async function writeReply(
  request: ReplyRequest,
  draft: Draft,
  settings: ReplySettings,
): Promise<ReplyEnd> {
  const { messageId, stop, log, onEdge } = request
  const builder = createReplyBuilder({ ...settings, draft, log, messageId, model: request.model.id })
  let isWaiting = false
  try {
    const model = request.model.open()
    const tools = await settings.toolsFor(request.clientTools)
    const context = { ...request, ...settings, tools, draft, builder }
    let reason: FinishReason = 'tool-calls'
    let fits = true
    if (draft.toolCalls.some(({ status }) => status === 'pending')) {
      fits = await runCalls({ ...context, again: true })
      builder.endStep()
    }
    for (let steps = stepsIn(draft); ; steps++) {
      stop.throwIfAborted()
      if (!fits) return { status: 'complete', finishReason: 'length' }
      isWaiting = isOpen(draft)
      if (isWaiting) return { status: 'waiting' }
      if (steps > 0 && (!endsWithCall(draft) || steps >= maxSteps))
        return { status: 'complete', finishReason: reason }
      if (steps > 0) {
        for (const { id, text } of request.takeSteering()) builder.steer(id, text)
        await onEdge()
      }
      builder.beginStep()
      const end = await askOnceMore(model, context)
      if (end) reason = end.reason
      fits = end !== null && (await runCalls({ ...context, again: false }))
      stop.throwIfAborted()
      builder.endStep()
    }
  } catch (error) {
    builder.close()
    if (stop.aborted) return { status: 'stopped' }
    const failure =
      Failure.within(error) ?? new Failure('model_failed', 'The model could not answer.', { cause: error })
    return { status: 'failed', failure }
  } finally {
    if (!isWaiting)
      for (const call of draft.toolCalls)
        if (call.status === 'pending') builder.endCall(call, cut(endedEarly(stop)))
  }
}

/** A provider that says that the prompt is too long is asked once more with half, as long as it has said nothing else. */
async function askOnceMore(
  model: Model,
  { prompt, draft, ...context }: Omit<StepContext, 'messages'> & { prompt: FittingPrompt; draft: Draft },
) {
  const ask = () => readStep(model, { ...context, messages: prompt.withSteps(draft) })
  try {
    return await ask()
  } catch (error) {
    const isTooLong = error instanceof Error && isPromptTooLong(error)
    if (!isTooLong || draft.parts.at(-1)?.type !== 'step-start') throw error
    prompt.halve(draft)
    return ask()
  }
}

const cut = (message: string) => ({ status: 'error' as const, message, told: message, ms: 0 })

const stepsIn = ({ parts }: Draft) => parts.filter(({ type }) => type === 'step-start').length

/** Whether the last step called a tool: its results are told to the model in another one. */
const endsWithCall = ({ parts }: Draft) =>
  parts.findLast(({ type }) => type === 'step-start' || type === 'tool')?.type === 'tool'
