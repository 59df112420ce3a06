// `npm run bench:provider-streams`: what reading a provider's stream costs, in processor time for 1,000 deltas, beside the least that
// it could cost: `eventsource-parser` and `JSON.parse` of the same bytes, and nothing done with what they give.
import { createParser } from 'eventsource-parser'
import { readStep } from '../src/platform/models/openai/incoming/read-step.ts'

const deltas = 1000
const rounds = 60
/** Streams that one figure of a round is taken over. */
const streams = 10

const chunk = (delta: object, finish_reason: string | null = null, more = {}) => {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason }]
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_790_000_000, model: 'm' }
  return `data: ${JSON.stringify({ ...base, system_fingerprint: 'fp', choices, usage: null, ...more })}\n\n`
}

const counted = { prompt_tokens: 11, completion_tokens: deltas, total_tokens: deltas + 11 }
const end = (reason: string) => [
  chunk({}, reason),
  chunk({}, null, { choices: [], usage: counted }),
  'data: [DONE]\n\n',
]
const times = (write: (index: number) => object) =>
  Array.from({ length: deltas }, (_, at) => chunk(write(at)))

const call = (args: string) => ({ tool_calls: [{ index: 0, function: { arguments: args } }] })
const named = chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{"x":"' } }] })

const answers: Record<string, string[]> = {
  text: [...times((at) => ({ content: ` word${at}` })), ...end('stop')],
  'thoughts, then text': [
    ...times((at) => (at < deltas / 2 ? { reasoning_content: ' hm' } : { content: ' word' })),
    ...end('stop'),
  ],
  'thoughts in tags': [
    chunk({ content: '<think>' }),
    ...times((at) => ({ content: at === deltas / 2 ? '</think>' : ' hm' })),
    ...end('stop'),
  ],
  'a call': [named, ...times(() => call('word ')), chunk(call('"}')), ...end('tool_calls')],
}

/** Packets of a network: one for each event, or as many events as a slow reader finds waiting. */
const packets: Record<string, (events: string[]) => string[]> = {
  'an event a packet': (events) => events,
  '16 KiB a packet': (events) => events.join('').match(/[\s\S]{1,16384}/g) ?? [],
}

const streamOf = (pieces: Uint8Array[]) => {
  let at = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[at++]
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
}

async function ours(body: ReadableStream<Uint8Array>): Promise<void> {
  const { signal } = new AbortController()
  const tools = new Set(['f'])
  const response = new Response(body)
  for await (const event of readStep({ response, model: 'openai/m', tools, signal, now: Date.now }))
    void event
}

async function least(body: ReadableStream<Uint8Array>): Promise<void> {
  const parser = createParser({ onEvent: ({ data }) => data === '[DONE]' || JSON.parse(data) })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read())
    parser.feed(decoder.decode(read.value, { stream: true }))
}

/** Milliseconds of processor time that one stream takes. */
async function cost(read: (body: ReadableStream<Uint8Array>) => Promise<void>, pieces: Uint8Array[]) {
  const before = process.cpuUsage()
  for (let stream = 0; stream < streams; stream++) await read(streamOf(pieces))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / streams
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!

console.log('| answer | packets | ours | least | more, a delta |\n|---|---|---|---|---|')
for (const [answer, events] of Object.entries(answers))
  for (const [size, split] of Object.entries(packets)) {
    const pieces = split(events).map((text) => new TextEncoder().encode(text))
    const figures: [number[], number[]] = [[], []]
    // What is compared takes turns, so that a busy machine is busy for both.
    for (let round = 0; round < rounds; round++) {
      figures[0].push(await cost(ours, pieces))
      figures[1].push(await cost(least, pieces))
    }
    const [mine, bare] = [median(figures[0]), median(figures[1])]
    const more = `${(((mine - bare) * 1000) / deltas).toFixed(1)} µs`
    console.log(`| ${answer} | ${size} | ${mine.toFixed(2)} ms | ${bare.toFixed(2)} ms | ${more} |`)
  }
