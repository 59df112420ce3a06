// A reply as Server-Sent Events: the AI SDK's UI message stream, version 1.
import type { Part } from '#chat/part.ts'

type Entry = { id: number | null; part: Part }

const encoder = new TextEncoder()

const frame = ({ id, part }: Entry) => `${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(part)}\n\n`

/** Batches of events as bytes, each as its reader asks for it; whoever hangs up ends the reading. */
export function toEventStream(
  batches: AsyncGenerator<Entry[] | 'quiet' | 'done'>,
): ReadableStream<Uint8Array> {
  let told = 'retry: 1000\n\n'
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const { done, value: batch } = await batches.next()
      if (done) return controller.close()
      if (batch === 'quiet') told += ': keep-alive\n\n'
      else if (batch === 'done') told += 'data: [DONE]\n\n'
      else for (const entry of batch) told += frame(entry)
      controller.enqueue(encoder.encode(told))
      told = ''
    },
    async cancel() {
      await batches.return(undefined)
    },
  })
}
