// The bytes of an answer as frames: the events of a stream (WHATWG HTML §9.2, server-sent events), or the JSON that came
// in place of one. What the answer says of its own content type is not believed.
import { createParser } from 'eventsource-parser'
import { parseJson } from './json.ts'

/**
 * - `value`: a JSON value, with the name of its event where it has one
 * - `done`: the answer is whole
 * - `noise`: an event that says nothing, such as a heartbeat
 * - `broken`: something that should have been JSON and is not
 */
export type Frame =
  | { kind: 'value'; event: string | undefined; value: unknown }
  | { kind: 'done' | 'noise' | 'broken' }

export type Frames = {
  /** The next frame; null at the end of the answer. Comments are no frames. @throws where the connection broke. */
  next(): Promise<Frame | null>
  /** Reads no further: the connection is given up. */
  close(): void
}

/** In characters: an event, or a document in place of a stream, that is longer is not read. */
const longestEvent = 8 * 1024 * 1024

export function openFrames(body: ReadableStream<Uint8Array>): Frames {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const ready: Frame[] = []
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent: ({ event, data }) => ready.push(...toFrames(data, event)),
  })
  let format: 'unknown' | 'events' | 'json' = 'unknown' // The first character that is not blank tells.
  let held: string[] = []
  let length = 0
  let ended = false

  const hold = (text: string) => {
    length += text.length
    if (length > longestEvent) throw new Error('the answer is too long')
    held.push(text)
  }

  const feed = (text: string) => {
    if (format === 'events') return parser.feed(text)
    hold(text)
    if (format === 'unknown') {
      const first = text.trimStart()[0]
      if (first === undefined) return
      format = first === '{' || first === '[' ? 'json' : 'events'
    }
    if (format === 'json') return void ready.push({ kind: 'noise' })
    parser.feed(held.join(''))
    held = []
  }

  const finish = () => {
    const rest = decoder.decode() // A character that was cut off.
    if (rest !== '') feed(rest)
    if (format === 'json') ready.push(...toDocument(held.join('')))
    else parser.feed('\n\n') // The last event may lack the empty line behind it.
  }

  return {
    async next() {
      while (ready.length === 0) {
        if (ended) return null
        const { done, value } = await reader.read()
        ended = done
        if (done) finish()
        else feed(decoder.decode(value, { stream: true }))
      }
      return ready.shift()!
    },
    close: () => void reader.cancel().catch(() => {}),
  }
}

const named = new Set([undefined, 'message', 'error', 'chunk', 'completion', 'delta', 'data'])

/** One event as frames: several where the empty lines between them are missing. */
function toFrames(data: string, event: string | undefined): Frame[] {
  const text = data.trim()
  if (text === '' || text.startsWith(':')) return [{ kind: 'noise' }]
  if (isDone(text)) return [{ kind: 'done' }]
  const value = parseJson(text)
  if (value !== undefined) return [{ kind: 'value', event, value: unwrap(value) }]
  const lines = text.split('\n')
  if (lines.length > 1 && lines.every((line) => isDone(line) || parseJson(line) !== undefined))
    return lines.flatMap((line) => toFrames(line, event))
  // An event of a name of its own owes nobody JSON.
  return [{ kind: named.has(event) ? 'broken' : 'noise' }]
}

/** Gateways put JSON into a string of JSON. */
const unwrap = (value: unknown) =>
  typeof value === 'string' && value.startsWith('{') ? parseJson(value) : value

const isDone = (text: string) => /^\s*(\[DONE\]|DONE)\s*$/i.test(text)

/** A document that came in place of a stream: one value, which is whole, or a value a line. */
function toDocument(text: string): Frame[] {
  const value = parseJson(text)
  if (value !== undefined) return [{ kind: 'value', event: undefined, value }, { kind: 'done' }]
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => toFrames(line, undefined))
}
