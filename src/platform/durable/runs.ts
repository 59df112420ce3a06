// The `chat` port to all runs, over the Durable Objects that own them.
import type { Runs, Started } from '#chat/runs/runs.ts'
import { addTiming } from '#platform/timings.ts'
import { Failure, fromFailureData } from '#shared/failure.ts'
import type { Answered, ThreadRunObject } from './thread-run.ts'

/** How long an object that was restarted is asked again, and how often. */
const patienceMs = 30_000
const pauseMs = 250

/** @param locationHint where objects are made; one that is there stays where it is. */
export function durableRuns(
  namespace: DurableObjectNamespace<ThreadRunObject>,
  locationHint?: DurableObjectLocationHint,
): Runs {
  const objectOf = (threadId: string) => namespace.getByName(threadId, locationHint && { locationHint })

  /** A run that a restart cut is joined again: it goes on by itself, and is known by its message's id. */
  async function begin<Followed>(
    request: { userId: string; messageId: string; thread: { id: string } },
    start: () => PromiseLike<unknown>,
    join: () => PromiseLike<unknown>,
  ): Promise<Started<Followed>> {
    const { messageId, thread } = request
    const started = await attempt<Started<Followed>>(start)
    if (started) return started.value
    const view = await persist<Extract<Started<Followed>, { view: unknown }>['view'] | null>(join, messageId)
    return view
      ? { kind: 'running', joined: false, view }
      : { kind: 'replay', threadId: thread.id, messageId }
  }

  return {
    stream: (request, lastEventId) => {
      const { userId, messageId, thread } = request
      return begin(
        request,
        () => objectOf(thread.id).stream(request, lastEventId),
        () => objectOf(thread.id).resume(userId, messageId, lastEventId),
      )
    },
    wait: (request) => {
      const { userId, messageId, thread } = request
      return begin(
        request,
        () => objectOf(thread.id).wait(request),
        () => objectOf(thread.id).join(userId, messageId),
      )
    },
    accept: (request) => {
      const { userId, messageId, thread } = request
      return begin(
        request,
        () => objectOf(thread.id).accept(request),
        () => objectOf(thread.id).watch(userId, messageId, 0),
      )
    },
    watch: (userId, threadId, messageId, waitMs) => {
      const end = Date.now() + waitMs
      const left = () => Math.max(0, end - Date.now())
      return persist(() => objectOf(threadId).watch(userId, messageId, left()), messageId)
    },
    resume: (userId, threadId, messageId, lastEventId) =>
      persist(() => objectOf(threadId).resume(userId, messageId, lastEventId), messageId),
    join: (userId, threadId, messageId) =>
      persist(() => objectOf(threadId).join(userId, messageId), messageId),
    holds: (userId, threadId, messageId) =>
      persist(() => objectOf(threadId).holds(userId, messageId), messageId),
    decide: (request) => persist(() => objectOf(request.threadId).decide(request), request.messageId),
    decideAndWait: (request) =>
      persist(() => objectOf(request.threadId).decideAndWait(request), request.messageId),
    stop: (userId, threadId) => once(() => objectOf(threadId).stop(userId)),
    withdraw: (userId, threadId, userMessageId) =>
      persist(() => objectOf(threadId).withdraw(userId, userMessageId), null),
    discard: async (threadId) => {
      await persist(() => objectOf(threadId).discard(), null)
    },
  }
}

/** @returns null where the object was restarted, and answers nothing. @throws {Failure} what it answers. */
async function attempt<Value>(ask: () => PromiseLike<unknown>): Promise<{ value: Value } | null> {
  let answered: Answered<Value>
  try {
    answered = (await ask()) as Answered<Value>
  } catch {
    return null
  }
  // What the object waited for counts for the request that asked it.
  for (const [name, milliseconds] of Object.entries(answered.timings)) addTiming(name, milliseconds)
  if ('failure' in answered) throw fromFailureData(answered.failure)
  return answered
}

/** Asks until the object is there: for what may be asked twice. */
async function persist<Value>(ask: () => PromiseLike<unknown>, messageId: string | null): Promise<Value> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const answer = await attempt<Value>(ask)
    if (answer) return answer.value
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw interrupted(messageId)
}

async function once<Value>(ask: () => PromiseLike<unknown>): Promise<Value> {
  const answer = await attempt<Value>(ask)
  if (!answer) throw interrupted(null)
  return answer.value
}

const interrupted = (messageId: string | null) =>
  new Failure(
    'run_interrupted',
    'The service was restarted meanwhile: read the thread to see what was kept.',
    messageId === null ? {} : { messageId },
  )
