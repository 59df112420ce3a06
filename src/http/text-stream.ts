// A body that is written while it is read.
import type { Context } from 'hono'
import { logFailure } from './problem.ts'

/** Text as the bytes of a body. Where the text breaks off, so does the connection: it never looks whole. */
export function streamText(c: Context, text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces = text[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        logFailure(c, error)
        // The runtime logs what a stream fails with, and a driver's own error holds every parameter.
        controller.error(new Error('The body could not be written to its end.'))
      }
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}
