// Streams of a provider as a bad day makes them: split, dropped, doubled, retyped, cut, with noise between.
import fc from 'fast-check'

/** What a provider wanted to say. */
export type Answer = {
  thoughts: string[]
  words: string[]
  call: { x: number } | null
  reason: string
  done: boolean
}

export type Mutation =
  | { kind: 'noise' | 'double' | 'drop'; at: number; noise: string }
  | { kind: 'retype'; at: number; member: number; value: unknown }
  | { kind: 'cut'; at: number }

/** An answer, what befalls it, and in what pieces its bytes come. */
export type Draft = { answer: Answer; mutations: Mutation[]; sizes: number[] }

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed())

const answers: fc.Arbitrary<Answer> = fc.record({
  thoughts: fc.array(word, { maxLength: 3 }),
  // The first is a word like any other: thoughts in a text have tests of their own.
  words: fc.array(word, { minLength: 1, maxLength: 6 }).map(([first, ...rest]) => [`a${first}`, ...rest]),
  call: fc.option(fc.record({ x: fc.integer() })),
  reason: fc.constantFrom('stop', 'eos', 'length', ''),
  done: fc.boolean(),
})

const noise = fc.constantFrom(
  ': keep-alive\n\n',
  'data:\n\n',
  'event: ping\ndata: {"type":"ping"}\n\n',
  'data: {"choices":[]}\n\n',
  'data: {"choices":null,"error":null}\n\n',
  'retry: 5\n\n',
)

const at = fc.nat(1000)

export const harmless = fc.record({ kind: fc.constant('noise' as const), at, noise })

const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  harmless,
  fc.record({ kind: fc.constantFrom('double' as const, 'drop' as const), at, noise }),
  fc.record({ kind: fc.constant('retype' as const), at, member: at, value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ kind: fc.constant('cut' as const), at }),
)

export const drafts = (befalls: fc.Arbitrary<Mutation> = mutations): fc.Arbitrary<Draft> =>
  fc.record({
    answer: answers,
    mutations: fc.array(befalls, { maxLength: 3 }),
    sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
  })

/** The frames of an answer: its last ones tell that it is whole, in one way or the other. */
function toFrames({ thoughts, words, call, reason, done }: Answer): string[] {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, finish_reason }], usage: null })}\n\n`
  const fn = call && { name: 'f', arguments: JSON.stringify(call) }
  const end = reason === '' && !done ? 'stop' : reason
  return [
    chunk({ role: 'assistant', content: '' }),
    ...thoughts.map((text) => chunk({ reasoning_content: text })),
    ...words.map((text) => chunk({ content: text })),
    ...(fn ? [chunk({ tool_calls: [{ index: 0, id: 'a', function: fn }] })] : []),
    ...(end === '' ? [] : [chunk({}, end)]),
    ...(done ? ['data: [DONE]\n\n'] : []),
  ]
}

/** What comes over the wire, and whether the mark of its end is in it. */
export function toWire({ answer, mutations }: Draft): { text: string; ends: boolean } {
  const frames = toFrames(answer)
  let kept = 1000
  for (const mutation of mutations) {
    const index = mutation.at % Math.max(frames.length, 1)
    if (mutation.kind === 'noise') frames.splice(index, 0, mutation.noise)
    else if (mutation.kind === 'double') frames.splice(index, 0, frames[index] ?? '')
    else if (mutation.kind === 'drop') frames.splice(index, 1)
    else if (mutation.kind === 'retype') frames[index] = retype(frames[index] ?? '', mutation)
    else kept = Math.min(kept, mutation.at)
  }
  const all = frames.join('')
  const text = all.slice(0, Math.ceil((all.length * kept) / 1000))
  return { text, ends: /\[DONE\]|"finish_reason":"/.test(text) }
}

/** Puts another value in the place of one of the members of a frame. */
function retype(frame: string, { member, value }: Extract<Mutation, { kind: 'retype' }>): string {
  if (!frame.startsWith('data: {')) return frame
  const places: [object, string][] = []
  const json = JSON.parse(frame.slice(6), function (this: object, name, inner) {
    if (name !== '') places.push([this, name])
    return inner
  })
  const [holder, name] = places[member % places.length] ?? []
  if (holder && name) Object.assign(holder, { [name]: value })
  return `data: ${JSON.stringify(json)}\n\n`
}

/** A text in pieces of these sizes in bytes, again and again. */
export function inPieces(text: string, sizes: number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let start = 0
  let index = 0
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) return controller.close()
      const end = start + sizes[index++ % sizes.length]!
      controller.enqueue(bytes.slice(start, end))
      start = end
    },
  })
}
