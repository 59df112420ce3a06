// Server-Sent Events of one connection, to its end, however it ends.
import type { UIMessageChunk } from 'ai'
import { createParser } from 'eventsource-parser'

/** `chunk` is null at the end of what is told. */
export type ReplyEvent = { id: string | undefined; chunk: UIMessageChunk | null }

/**
 * @param silenceMs after so long without a byte the connection is dead: the service says something every 15 s
 * @returns whole events only; whoever must know whether they were all looks for the null at their end
 */
export async function* readEvents(
  response: Response,
  silenceMs: number,
  onRetry: (ms: number) => void,
): AsyncGenerator<ReplyEvent> {
  const reader = response.body?.getReader()
  if (!reader) return
  const leave = () => void reader.cancel().catch(() => {})
  const decoder = new TextDecoder()
  const events: ReplyEvent[] = []
  const parser = createParser({
    onEvent: ({ id, data }) => events.push({ id, chunk: data === '[DONE]' ? null : JSON.parse(data) }),
    onRetry,
  })
  try {
    for (;;) {
      const timer = setTimeout(leave, silenceMs)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* events.splice(0)
    }
  } catch {
    // It broke, or it is not the service that speaks: the same to whoever reads on elsewhere.
  } finally {
    leave()
  }
}
