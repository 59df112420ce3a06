// The parts of a reply as they come, kept so that any number of clients can read them from any point.
import type { Part } from '#chat/part.ts'

/**
 * Which telling of a reply it is: while it is written, after so many restarts and so many waits for decisions; from its rows
 * while it waits; or from its rows for good.
 */
export type Telling = { waits: number; restarts: number } | { waits: number } | 'stored'

/**
 * Ids grow over a thread's whole life: a reply's number in its thread, which telling of the reply it is, the place in that. A
 * reply has at most eight steps, and so eight waits; its 150 edges at most are begun five times each; its log has some 40,000
 * events at most. So no telling reaches into the next, and what is told from rows has the same ids every time.
 */
const idsPerReply = 2 ** 30
const idsPerTelling = 2 ** 17
const idsPerWait = 7 * 2 ** 24
const mostRestarts = 6 * 2 ** 7 - 1
const idsOfWaitingRows = 6 * 2 ** 24
const idsOfRows = 9 * idsPerWait

function firstIdOf(telling: Telling): number {
  if (telling === 'stored') return idsOfRows
  const within =
    'restarts' in telling ? Math.min(telling.restarts, mostRestarts) * idsPerTelling : idsOfWaitingRows
  return Math.min(telling.waits, 8) * idsPerWait + within
}

/** A proxy between us and a client closes a connection that says nothing for long. */
const keepAliveMs = 15_000

/** From here on deltas are gathered, so that a reply of any length makes a log of bounded length. */
const eagerEvents = 4000

/** One event; without an id it is of the moment, and no place to go on from. */
export type Entry = { id: number | null; part: Part }

export type Reading = AsyncGenerator<Entry[] | 'quiet' | 'done'>

export type EventLog = {
  append(part: Part): void
  /** No more events will come. `held` says whether the reply is durably kept: only then is it over for its readers. */
  end(held: boolean): void
  /**
   * The events in batches, up to the end: those after `lastEventId` if it is one of this log, else all. `quiet` where
   * nothing came for a while; `done` at the end. Each reader has a cursor of its own, so a slow one holds up nobody.
   */
  read(lastEventId: number | null): Reading
  /** What comes from here on is news to those who have the rest. */
  mark(): void
  /** The `start`, and what came after the mark. */
  readNews(): Reading
}

type Delta = Extract<Part, { type: 'text-delta' | 'reasoning-delta' | 'tool-input-delta' }>

const isDelta = (part: Part): part is Delta => part.type.endsWith('-delta')

const lengthOf = (part: Delta) => (part.type === 'tool-input-delta' ? part.inputTextDelta : part.delta).length

/** Two deltas as one; null unless they go on with the same text or the same arguments. */
function join(first: Delta, next: Delta): Delta | null {
  if (first.type === 'tool-input-delta')
    return next.type === first.type && first.toolCallId === next.toolCallId
      ? { ...next, inputTextDelta: first.inputTextDelta + next.inputTextDelta }
      : null
  if (next.type === 'tool-input-delta' || first.type !== next.type || first.id !== next.id) return null
  return { ...next, delta: first.delta + next.delta }
}

/** @param seq the reply's number in its thread. */
export function createEventLog(seq: number, telling: Telling): EventLog {
  const firstId = seq * idsPerReply + firstIdOf(telling)
  const entries: Entry[] = []
  let mark = 1
  let gathered: Delta | null = null
  let characters = 0
  let ended: 'no' | 'held' | 'lost' = 'no'
  let news = Promise.withResolvers<void>()

  const wake = () => {
    news.resolve()
    news = Promise.withResolvers()
  }

  const push = (part: Part) => {
    entries.push({ id: firstId + entries.length, part })
    wake()
  }

  const flush = () => {
    if (gathered) push(gathered)
    gathered = null
  }

  async function* read(first: number): Reading {
    let next = first
    for (;;) {
      if (next < entries.length) {
        const batch = entries.slice(next, next + 256)
        next += batch.length
        yield batch
      } else if (ended === 'no') {
        if (await quiet(news.promise)) yield 'quiet'
      } else {
        if (ended === 'held') yield 'done'
        return
      }
    }
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
      if (entries.length < eagerEvents || lengthOf(gathered) >= characters / eagerEvents) flush()
    },

    end(held) {
      flush()
      ended = held ? 'held' : 'lost'
      wake()
    },

    read(lastEventId) {
      const resumeAt = lastEventId === null ? 0 : lastEventId - firstId + 1
      return read(resumeAt > 0 && resumeAt <= entries.length ? resumeAt : 0)
    },

    mark() {
      flush()
      mark = entries.length
    },

    async *readNews() {
      yield [{ id: firstId + mark - 1, part: entries[0]!.part }]
      yield* read(mark)
    },
  }
}

/** Whether nothing came for as long as a proxy may wait. */
export async function quiet(news: Promise<void>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<true>()
  const timer = setTimeout(() => resolve(true), keepAliveMs)
  const heard = await Promise.race([news, promise])
  clearTimeout(timer)
  return heard === true
}
