// One reply as one stream of chunks, over as many connections as it takes.
import type { UIMessageChunk } from 'ai'
import { type Problem, toProblem } from '../problem.ts'
import { readEvents } from './events.ts'
import { backOffMs, isOffline, pause } from './pause.ts'
import { createRetelling } from './retelling.ts'

export type FollowOptions = {
  /** First pause before a connection is tried again, in milliseconds; without it what the service asks for, else 250. */
  pauseMs?: number | undefined
  /** A connection that is silent for so long is dead; without it 40 s. */
  silenceMs?: number | undefined
  /** How often in a row a connection is tried again; without it 8 times. */
  attempts?: number | undefined
}

export type Source = {
  /** Asks for the reply. Until something was heard it is asked again in the same words. */
  open(request: RequestInit): Promise<Response>
  /** Asks for a reply that has begun; null while nothing is known to ask for. */
  reopen(messageId: string | undefined): ((request: RequestInit) => Promise<Response>) | null
  /** Sees each chunk as it comes. */
  onChunk?(chunk: UIMessageChunk): void
  /** Steps that the chat's message has already. */
  steps?: number
  signal?: AbortSignal | undefined
}

/**
 * Opens a reply and gives its chunks to its end.
 * @returns null where there is nothing to follow: nothing is running, or what was sent is part of another reply
 * @throws {Problem} what the service refuses; a `TypeError` that the AI SDK takes for a lost network where nobody answers
 */
export async function followReply(
  source: Source,
  { pauseMs, silenceMs = 40_000, attempts = 8 }: FollowOptions,
): Promise<ReadableStream<UIMessageChunk> | null> {
  const left = new AbortController()
  const signal = source.signal ? AbortSignal.any([source.signal, left.signal]) : left.signal
  const retell = createRetelling(source.steps)
  let lastEventId: string | null = null
  let messageId: string | undefined
  let firstPauseMs = pauseMs ?? 250
  const onRetry = (ms: number) => {
    firstPauseMs = pauseMs ?? ms
  }
  /** Attempts that have failed since something was last heard. */
  let failed = 0

  async function connect(request: Source['open']): Promise<Response> {
    for (;;) {
      let problem: Error
      try {
        const response = await answered(request, lastEventId, signal, silenceMs)
        if (response.ok) return response
        problem = await toProblem(response)
      } catch (error) {
        signal.throwIfAborted()
        problem = new TypeError('network: the service does not answer', { cause: error })
      }
      // Where nobody answers it is as if a proxy had said so.
      const { status = 503, code = '', retryAfter } = problem as Partial<Problem>
      const waitMs = (retryAfter ?? 0) * 1000
      // Who has just sent something would rather know than wait.
      if (!isPassing(status, code) || failed >= attempts || (waitMs > 10_000 && lastEventId === null))
        throw problem
      await pause(Math.max(waitMs, backOffMs(firstPauseMs, failed)), signal)
      if (!isOffline()) failed++
    }
  }

  async function* chunks(first: Response): AsyncGenerator<UIMessageChunk> {
    for (let response = first; ; ) {
      for await (const { id, chunk } of readEvents(response, silenceMs, onRetry)) {
        if (!chunk) return
        if (id) lastEventId = id
        if (chunk.type === 'start') messageId = chunk.messageId ?? messageId
        source.onChunk?.(chunk)
        for (const news of retell(chunk)) {
          failed = 0
          yield news
        }
      }
      signal.throwIfAborted()
      await pause(backOffMs(firstPauseMs, failed++), signal)
      response = await connect(source.reopen(messageId) ?? source.open)
      // Without a word: it has ended meanwhile, and whoever began it can ask for it again.
      if (response.status === 204) response = await connect(source.open)
      if (response.status === 204) return
    }
  }

  const response = await connect(source.open)
  if (!isEventStream(response)) return null
  const told = chunks(response)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await told.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      left.abort()
    },
  })
}

/** A request that is given up when no answer begins. */
async function answered(
  request: Source['open'],
  lastEventId: string | null,
  signal: AbortSignal,
  ms: number,
) {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), ms)
  const headers: Record<string, string> = lastEventId === null ? {} : { 'last-event-id': lastEventId }
  try {
    return await request({ headers, signal: AbortSignal.any([signal, late.signal]) })
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the same request may succeed in a while: what a model has answered stays as it is. */
const isPassing = (status: number, code: string) =>
  [429, 502, 503, 504].includes(status) && !code.startsWith('model_')

const isEventStream = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/event-stream')
