// Writing one reply: the model is read to its end, its words go into the log and the draft, its calls run the tools.
import type { Model, ModelEvent, PromptMessage } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { bindTools } from '#chat/tools/bind-tools.ts'
import type { ToolsFor } from '#chat/tools/tools-for.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'
import type { EventLog } from './event-log.ts'
import { createNotes, type Draft } from './reply-builder.ts'

/** How the writing ended; `failure` is what a waiting client is told. */
export type ReplyEnd =
  | { status: 'complete'; finishReason: FinishReason }
  | { status: 'stopped' }
  | { status: 'failed'; failure: Failure }

export type ReplySettings = {
  /** Longest silence of the model, in milliseconds. */
  timeoutMs: number
  toolsFor: ToolsFor
  newId: () => string
  now: () => number
  onTrouble: OnTrouble
}

export type ReplyRequest = {
  messageId: string
  userId: string
  system: string
  messages: PromptMessage[]
  message: string
  /** Fires when the reply shall end early. */
  stop: AbortSignal
  /** Called after each event. */
  onProgress: () => void
}

const maxSteps = 8

/** Reads a model to its end into `draft` and `log`. It never throws: every fault is an end. */
export async function writeReply(
  model: Model,
  request: ReplyRequest,
  draft: Draft,
  log: EventLog,
  settings: ReplySettings,
): Promise<ReplyEnd> {
  const { timeoutMs, newId, now, onTrouble } = settings
  const { userId, messageId, stop } = request
  const upstream = new AbortController()
  const tools = bindTools(await settings.toolsFor([]), { userId, now, stop, onTrouble })
  const note = createNotes(draft, log, messageId, tools.durations, newId, now)
  try {
    const { system, messages, message } = request
    const events = model({ system, messages, message, tools: tools.bound, maxSteps, signal: upstream.signal })
    const iterator = events[Symbol.asyncIterator]()
    for (;;) {
      const { done, value } = await next(iterator, timeoutMs, tools.running, request.stop)
      if (done) throw new Failure('model_failed', 'The model broke off its answer.')
      const end = note(value)
      request.onProgress()
      if (end) return { status: 'complete', finishReason: end }
    }
  } catch (error) {
    if (request.stop.aborted) return { status: 'stopped' }
    const failure =
      Failure.within(error) ?? new Failure('model_failed', 'The model could not answer.', { cause: error })
    return { status: 'failed', failure }
  } finally {
    upstream.abort()
    for (const call of draft.toolCalls)
      if (call.status === 'pending')
        Object.assign(call, { status: 'error', error_message: 'stopped before it ended' })
  }
}

/** The next event, unless the model stays silent for too long (a running tool is not the model's silence) or we stop. */
async function next(
  iterator: AsyncIterator<ModelEvent>,
  timeoutMs: number,
  toolsRunning: () => boolean,
  stop: AbortSignal,
): Promise<IteratorResult<ModelEvent>> {
  stop.throwIfAborted()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const onStop = () => reject(stop.reason)
  let timer: ReturnType<typeof setTimeout>
  const watch = () => {
    timer = setTimeout(() => {
      if (toolsRunning()) watch()
      else reject(new Failure('model_timeout', 'The model did not answer in time.'))
    }, timeoutMs)
  }
  watch()
  stop.addEventListener('abort', onStop)
  try {
    return await Promise.race([iterator.next(), ended])
  } finally {
    clearTimeout(timer!)
    stop.removeEventListener('abort', onStop)
  }
}
