// One step of a reply: the model is asked once, and what it says is taken down until it ends.
import type { Model, PromptMessage, StepEvent } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import type { Tool } from '#chat/tools/tool.ts'
import { Failure } from '#shared/failure.ts'
import type { ReplyBuilder } from './reply-builder.ts'

export type StepContext = {
  system: string
  messages: PromptMessage[]
  tools: Tool[]
  builder: ReplyBuilder
  stop: AbortSignal
  timeoutMs: number
}

/** Its calls stand in the draft afterwards, open or refused. @returns null when the reply is full. @throws {Failure} */
export async function readStep(
  model: Model,
  { system, messages, tools, builder, stop, timeoutMs }: StepContext,
): Promise<{ reason: FinishReason } | null> {
  const upstream = new AbortController()
  const definitions = tools.map(({ name, description, inputSchema }) => ({
    name,
    description,
    parameters: inputSchema,
  }))
  try {
    const events = model({ system, messages, tools: definitions, signal: upstream.signal })
    const iterator = events[Symbol.asyncIterator]()
    for (;;) {
      const { done, value: event } = await next(iterator, timeoutMs, stop)
      if (done) throw new Failure('model_failed', 'The model broke off its answer.')
      if (event.type === 'finish') {
        builder.close()
        builder.count(event.usage)
        return { reason: event.reason }
      }
      if (event.type === 'tool-call' ? takeCall(event, tools, builder) : builder.add(event)) continue
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
  tools: Tool[],
  builder: ReplyBuilder,
): boolean {
  const tool = tools.find(({ name }) => name === event.name)
  const parsed = tool && !event.invalid ? tool.parse(event.input) : null
  const refusal = tool ? (parsed ? null : 'invalid arguments') : 'no such tool'
  return builder.addCall(parsed ? { ...event, ...parsed } : event, refusal)
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
