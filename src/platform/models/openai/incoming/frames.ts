// The bytes of an answer as frames: the events of a stream (WHATWG HTML §9.2, server-sent events), or the JSON that came
// in place of one. What the answer says of its own content type is not believed.
import { createParser } from 'eventsource-parser'
import { endOfObject, parseJson } from './json.ts'

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
  /** What has come already, without waiting for more. */
  rest(): Frame[]
  /** Reads no further: the connection is given up. */
  close(): void
}

/** In characters: an event, or a document in place of a stream, that is longer is not read. */
const longestEvent = 8 * 1024 * 1024

export function openFrames(body: ReadableStream<Uint8Array>): Frames {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const ready: Frame[] = []
  const lines = createLines(longestEvent)
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

  const parse = (text: string) => {
    const before = ready.length
    parser.feed(lines.take(text))
    if (ready.length === before && /^data:/m.test(text)) ready.push({ kind: 'noise' })
  }

  const feed = (text: string) => {
    if (format === 'events') return parse(text)
    hold(text)
    if (format === 'unknown') {
      const first = text.trimStart()[0]
      if (first === undefined) return
      format = first === '{' || first === '[' ? 'json' : 'events'
    }
    if (format === 'json') return void ready.push({ kind: 'noise' })
    parse(held.join(''))
    held = []
  }

  const finish = () => {
    const rest = decoder.decode() // A character that was cut off.
    if (rest !== '') feed(rest)
    if (format === 'json') ready.push(...toDocument(held.join('')))
    else parser.feed(lines.take('\n\n')) // The last event may lack the empty line behind it.
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
    rest: () => ready.splice(0),
    close: () => void reader.cancel().catch(() => {}),
  }
}

const named = new Set([undefined, 'message', 'error', 'chunk', 'completion', 'delta', 'data'])

/** One event as frames: several where what should part them is missing. */
function toFrames(data: string, event: string | undefined): Frame[] {
  const text = data.trim().replace(/^(?:data:\s*)+/, '') // Some proxies put the prefix twice.
  if (text === '' || text.startsWith(':') || heartbeat.test(text))
    return event === 'error' ? [{ kind: 'value', event, value: null }] : [{ kind: 'noise' }]
  if (isDone(text)) return [{ kind: 'done' }]
  const value = parseJson(text)
  if (value !== undefined)
    return [isDone(value) ? { kind: 'done' } : { kind: 'value', event, value: unwrap(value) }]
  // An event of a name of its own owes nobody JSON.
  return toRun(text, event) ?? [{ kind: named.has(event) ? 'broken' : 'noise' }]
}

/** Words that keep a connection open. */
const heartbeat = /^\[?(?:ping|pong|keep-?alive|heart-?beat)\]?$/i

/** Objects one behind the other, with or without a new line or a prefix between; null where there is anything else. */
function toRun(text: string, event: string | undefined): Frame[] | null {
  const frames: Frame[] = []
  for (let at = 0; at < text.length; ) {
    const [skipped] = /^\s*(?:data:\s*)*/.exec(text.slice(at)) ?? ['']
    const start = at + skipped.length
    const [mark] = /^\[DONE\]\s*/i.exec(text.slice(start, start + 16)) ?? []
    const end = mark ? start + mark.length : text[start] === '{' ? endOfObject(text, start) : -1
    const value = mark || end < 0 ? undefined : parseJson(text.slice(start, end))
    if (!mark && value === undefined) return null
    frames.push(mark ? { kind: 'done' } : { kind: 'value', event, value })
    at = end
  }
  return frames
}

/** Gateways put JSON into a string of JSON. */
const unwrap = (value: unknown) =>
  typeof value === 'string' && value.startsWith('{') ? parseJson(value) : value

const isDone = (value: unknown) => typeof value === 'string' && /^\s*(\[DONE\]|DONE)\s*$/i.test(value)

/** A document that came in place of a stream: one value, which is whole, or several. */
function toDocument(text: string): Frame[] {
  const value = parseJson(text)
  if (value !== undefined) return [{ kind: 'value', event: undefined, value }, { kind: 'done' }]
  return (
    toRun(text, undefined) ??
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => toFrames(line, undefined))
  )
}

const lineEnd = /\r\n|\n|\r(?!$)/ // One at the very end may be half of CR LF.

/**
 * The lines of a stream of events, with the empty line put between two events where a provider leaves it out.
 * Behind a value that is whole no more of its event can come: the next line of data is the next event's, and so are the
 * fields before it.
 * @param longest how many characters may wait for more
 */
function createLines(longest: number) {
  let rest: string[] = [] // A line that has no end yet.
  let length = 0
  let said: string[] = [] // The data of the event, as long as it may be whole.
  let begun = false
  let fields = '' // What stands behind the data, of this event or of the next.

  function take(line: string): string {
    const before = fields
    const data = line.startsWith('data:')
    if (data || line === '') fields = ''
    else if (begun) fields += `${line}\n`
    if (line === '') {
      begun = false
      return `${before}\n`
    }
    if (!data) return begun ? '' : `${line}\n`
    const parted = begun && said.some(isWhole)
    said = begun && !parted ? [] : [line]
    begun = true
    return `${parted ? '\n' : ''}${before}${line}\n`
  }

  return {
    /** The lines that have ended, with LF behind each. @throws where one is too long. */
    take(text: string): string {
      length += text.length
      if (length > longest) throw new Error('the answer is too long')
      rest.push(text)
      if (!/[\r\n]/.test(text)) return ''
      const lines = rest.join('').split(lineEnd)
      rest = [lines.pop() ?? '']
      const ended = lines.map(take).join('')
      length = rest.join('').length + fields.length
      return ended
    },
  }
}

/** A value or the end; any other text may go on in the next line. */
function isWhole(line: string): boolean {
  const text = line.replace(/^(?:data:\s*)+/, '').trim()
  return text === '[DONE]' || parseJson(text) !== undefined
}
