// The `chat` port to all runs, over the Durable Objects that own them.
import type { Runs } from '#chat/runs/runs.ts'
import { addTiming } from '#platform/timings.ts'
import { Failure, fromFailureData } from '#shared/failure.ts'
import type { Answered, ThreadRunObject } from './thread-run.ts'

export function durableRuns(namespace: DurableObjectNamespace<ThreadRunObject>): Runs {
  const objectOf = (threadId: string) => namespace.getByName(threadId)
  return {
    send: (request, follow) => unwrap(objectOf(request.thread.id).send(request, follow)),
    follow: (userId, threadId, messageId, follow) =>
      unwrap(objectOf(threadId).follow(userId, messageId, follow)),
    stop: (userId, threadId) => unwrap(objectOf(threadId).stop(userId)),
    discard: async (threadId) => {
      await unwrap(objectOf(threadId).discard())
    },
  }
}

/** Adds what the object waited for to the request that asked it; an object that was restarted answers nothing. */
async function unwrap<Value>(answer: PromiseLike<unknown>): Promise<Value> {
  let answered: Answered<Value>
  try {
    answered = (await answer) as Answered<Value>
  } catch (cause) {
    throw new Failure(
      'run_interrupted',
      'The service was restarted meanwhile: read the thread to see what was kept.',
      {
        cause,
      },
    )
  }
  for (const [name, milliseconds] of Object.entries(answered.timings)) addTiming(name, milliseconds)
  if ('failure' in answered) throw fromFailureData(answered.failure)
  return answered.value
}
