// Server-Sent Events of one connection, to its end, however it ends.
import { createParser, type EventSourceMessage } from 'eventsource-parser'

/**
 * @param silenceMs after so long without a byte the connection is dead: the service says something every 15 s
 * @returns whole events only; whoever must know whether they were all looks for `[DONE]`
 */
export async function* readEvents(
  response: Response,
  silenceMs: number,
  onRetry: (ms: number) => void,
): AsyncGenerator<EventSourceMessage> {
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  const events: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (event) => events.push(event), onRetry })
  try {
    for (;;) {
      const { done, value } = await within(silenceMs, reader.read())
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* events.splice(0)
    }
  } catch {
    // It broke, or was silent: the same to whoever reads on elsewhere.
  } finally {
    reader.cancel().catch(() => {})
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error()), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
