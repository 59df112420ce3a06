// The parts of a reply as they come, kept so that any number of clients can read them from any point.
import type { Part } from '#chat/part.ts'

/** Ids of one reply's events stay apart from those of every other reply in its thread, and grow over its whole life. */
const idsPerReply = 2 ** 21

/** A proxy between us and a client closes a connection that says nothing for long. */
const keepAliveMs = 15_000

/** From here on deltas are gathered, so that a reply of any length makes a log of bounded length. */
const eagerEvents = 4000

export type EventLog = {
  append(part: Part): void
  /** No more events will come. `held` says whether the reply is durably kept: only then does the stream say `[DONE]`. */
  end(held: boolean): void
  /**
   * The events as Server-Sent Events, up to the end: those after `lastEventId` if it is one of this log, else all.
   * Each reader has a cursor of its own into the one log, so a slow one holds up nobody and costs no memory.
   */
  read(lastEventId: number | null): ReadableStream<Uint8Array>
}

type Delta = Extract<Part, { type: 'text-delta' | 'reasoning-delta' | 'tool-input-delta' }>

const isDelta = (part: Part): part is Delta => part.type.endsWith('-delta')

const lengthOf = (part: Delta) => (part.type === 'tool-input-delta' ? part.inputTextDelta : part.delta).length

/** Two deltas as one; null unless they go on with the same text or the same arguments. */
function join(first: Delta, next: Delta): Delta | null {
  if (
    first.type !== 'tool-input-delta' &&
    next.type !== 'tool-input-delta' &&
    first.type === next.type &&
    first.id === next.id
  )
    return { ...next, delta: first.delta + next.delta }
  if (
    first.type === 'tool-input-delta' &&
    next.type === 'tool-input-delta' &&
    first.toolCallId === next.toolCallId
  )
    return { ...next, inputTextDelta: first.inputTextDelta + next.inputTextDelta }
  return null
}

/** @param seq the reply's number in its thread. */
export function createEventLog(seq: number): EventLog {
  const firstId = seq * idsPerReply
  const frames: string[] = []
  const encoder = new TextEncoder()
  let gathered: Delta | null = null
  let characters = 0
  let ended: 'no' | 'held' | 'lost' = 'no'
  let news = Promise.withResolvers<void>()

  const wake = () => {
    news.resolve()
    news = Promise.withResolvers()
  }

  const push = (part: Part) => {
    frames.push(`id: ${firstId + frames.length}\ndata: ${JSON.stringify(part)}\n\n`)
    wake()
  }

  const flush = () => {
    if (gathered) push(gathered)
    gathered = null
  }

  return {
    append(part) {
      if (!isDelta(part)) {
        flush()
        return push(part)
      }
      characters += lengthOf(part)
      const joined = gathered && join(gathered, part)
      if (!joined) flush()
      gathered = joined ?? part
      if (frames.length < eagerEvents || lengthOf(gathered) >= characters / eagerEvents) flush()
    },

    end(held) {
      flush()
      ended = held ? 'held' : 'lost'
      wake()
    },

    read(lastEventId) {
      const resumeAt = lastEventId === null ? 0 : lastEventId - firstId + 1
      let next = resumeAt > 0 && resumeAt <= frames.length ? resumeAt : 0
      return new ReadableStream({
        type: 'bytes',
        async pull(controller) {
          while (next >= frames.length && ended === 'no') {
            const { promise, resolve } = Promise.withResolvers<'quiet'>()
            const timer = setTimeout(() => resolve('quiet'), keepAliveMs)
            const heard = await Promise.race([news.promise, promise])
            clearTimeout(timer)
            if (heard === 'quiet') return controller.enqueue(encoder.encode(': keep-alive\n\n'))
          }
          if (next < frames.length) {
            const batch = frames.slice(next, next + 256)
            next += batch.length
            return controller.enqueue(encoder.encode(batch.join('')))
          }
          if (ended === 'held') controller.enqueue(encoder.encode('data: [DONE]\n\n'))
          controller.close()
        },
      })
    },
  }
}
