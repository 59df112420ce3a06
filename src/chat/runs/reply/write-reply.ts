// Writing one reply, step by step: a step asks the model once, takes down what it says, and runs the tools that it calls.
import type { TokenUsage, ToolCall } from '#chat/message.ts'
import type { Model, PromptMessage, StepEvent } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { toPromptMessages } from '#chat/runs/prompt/reply-prompt.ts'
import { callTool } from '#chat/tools/call-tool.ts'
import { mayAsk, type ServerTool, type Tool } from '#chat/tools/tool.ts'
import type { ToolsFor } from '#chat/tools/tools-for.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'
import type { Draft } from './draft.ts'
import type { EventLog } from './event-log.ts'
import { createReplyBuilder, type ReplyBuilder } from './reply-builder.ts'

/** How the writing ended; `failure` is what a waiting client is told. */
export type ReplyEnd =
  | { status: 'complete'; finishReason: FinishReason }
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
  messages: PromptMessage[]
  /** Fires when the reply shall end early. */
  stop: AbortSignal
  /** Called after each event. */
  onProgress: () => void
}

/** How often the model may be asked in one reply. */
const maxSteps = 8

type StepEnd = { reason: FinishReason; usage: TokenUsage; calls: Called[] }
type Called = { call: ToolCall; tool: ServerTool; input: unknown }

/** Reads a model to its end into `draft` and `log`. It never throws: every fault is an end. */
export async function writeReply(
  request: ReplyRequest,
  draft: Draft,
  log: EventLog,
  settings: ReplySettings,
): Promise<ReplyEnd> {
  const { messageId, stop } = request
  const builder = createReplyBuilder({ ...settings, draft, log, messageId, model: request.model.id })
  try {
    const model = request.model.open()
    const tools = (await settings.toolsFor([])).filter(runsUnasked)
    for (;;) {
      stop.throwIfAborted()
      builder.beginStep()
      const step = await readStep(model, tools, request, draft, builder, settings.timeoutMs)
      const fits = step && (await runCalls(step.calls, request, builder, settings))
      stop.throwIfAborted()
      builder.endStep(step?.usage ?? null)
      request.onProgress()
      if (!fits) return { status: 'complete', finishReason: 'length' }
      const called = stepsIn(draft)
        .at(-1)!
        .some(({ type }) => type === 'tool')
      if (!called || stepsIn(draft).length >= maxSteps)
        return { status: 'complete', finishReason: step.reason }
    }
  } catch (error) {
    builder.close()
    if (stop.aborted) return { status: 'stopped' }
    const failure =
      Failure.within(error) ?? new Failure('model_failed', 'The model could not answer.', { cause: error })
    return { status: 'failed', failure }
  } finally {
    for (const call of draft.toolCalls)
      if (call.status === 'pending')
        Object.assign(call, { status: 'error', error_message: 'stopped before it ended' })
  }
}

const runsUnasked = (tool: Tool): tool is ServerTool => tool.runs === 'here' && !mayAsk(tool)

function stepsIn({ parts }: Draft): Draft['parts'][] {
  const steps: Draft['parts'][] = []
  for (const part of parts)
    if (part.type === 'step-start') steps.push([])
    else steps.at(-1)?.push(part)
  return steps
}

/** Asks the model for one step and takes down what it says. @returns null when the reply is full. */
async function readStep(
  model: Model,
  tools: ServerTool[],
  { system, messages, stop, onProgress }: ReplyRequest,
  draft: Draft,
  builder: ReplyBuilder,
  timeoutMs: number,
): Promise<StepEnd | null> {
  const upstream = new AbortController()
  const calls: Called[] = []
  const events = model({
    system,
    messages: [...messages, ...toPromptMessages(draft.parts, draft.toolCalls, draft.told)],
    tools: tools.map((tool) => ({
      name: tool.name,
      description: tool.description,
      parameters: tool.inputSchema,
    })),
    signal: upstream.signal,
  })
  try {
    const iterator = events[Symbol.asyncIterator]()
    for (;;) {
      const { done, value: event } = await next(iterator, timeoutMs, stop)
      if (done) throw new Failure('model_failed', 'The model broke off its answer.')
      if (event.type === 'finish') {
        builder.close()
        return { ...event, calls }
      }
      const fits = event.type === 'tool-call' ? takeCall(event, tools, builder, calls) : builder.add(event)
      onProgress()
      if (fits) continue
      builder.close()
      return null
    }
  } finally {
    upstream.abort()
  }
}

/** What is wrong with a call is told to the model in our words, and its tool is never asked. */
function takeCall(
  event: Extract<StepEvent, { type: 'tool-call' }>,
  tools: ServerTool[],
  builder: ReplyBuilder,
  calls: Called[],
): boolean {
  const tool = tools.find(({ name }) => name === event.name)
  const parsed = tool && !event.invalid ? tool.parse(event.input) : null
  const refusal = tool ? (parsed ? null : 'invalid arguments') : 'no such tool'
  const call = builder.addCall(parsed ? { ...event, ...parsed } : event, refusal)
  if (call && tool && parsed) calls.push({ call, tool, input: parsed.input })
  return call !== null
}

/** A Worker has six connections at once: a call that waits for one would use up its time. */
const callsAtOnce = 6

/** Runs the calls of a step beside each other. @returns false when the reply has no room for what they gave. */
async function runCalls(
  calls: Called[],
  { userId, stop, onProgress }: ReplyRequest,
  builder: ReplyBuilder,
  { now, onTrouble }: ReplySettings,
): Promise<boolean> {
  const waiting = calls.values()
  let fits = true
  async function work() {
    for (const { call, tool, input } of waiting) {
      if (!fits) return
      const end = await callTool(tool, input, { userId, now, stop, onTrouble })
      fits = builder.endCall(call, end) && fits
      onProgress()
    }
  }
  await Promise.all(Array.from({ length: callsAtOnce }, work))
  return fits
}

/** The next event, unless the model stays silent for too long or we stop. */
async function next(
  iterator: AsyncIterator<StepEvent>,
  timeoutMs: number,
  stop: AbortSignal,
): Promise<IteratorResult<StepEvent>> {
  stop.throwIfAborted()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const onStop = () => reject(stop.reason)
  const timer = setTimeout(
    () => reject(new Failure('model_timeout', 'The model did not answer in time.')),
    timeoutMs,
  )
  stop.addEventListener('abort', onStop)
  try {
    return await Promise.race([iterator.next(), ended])
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', onStop)
  }
}
