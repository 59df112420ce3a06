// What an upstream is: a provider with a habit of its own, which a public report (its `source`) tells of, in words of ours.
// Where the conversation stands picks its answer: a last user message that holds "Question two" is the second turn, any
// other the first; the step is the number of rounds of tool results after it.

// biome-ignore lint/suspicious/noExplicitAny: what is asked and answered has any shape: that is what this is about.
export type Json = any

export type Body = { model: string; messages: Json[]; tools?: Json[]; stream_options?: Json }

/** A piece of a stream: a line as it is, a pause in milliseconds, the end of the connection, or the JSON of an event. */
type Piece = string | Json

export type Answer = {
  status?: number
  /** `$DATE+90` is the time in so many seconds. */
  headers?: Record<string, string>
  json?: Json
  raw?: string
  bytewise?: boolean
  chunks?: Piece[]
}

type Step = Piece[] | Answer | ((body: Body) => Piece[] | Answer)

/** What comes of the first turn. `calls`: name, input, status and output, undefined for whatever it is. */
export type Expected = {
  status: number | number[]
  response?: string | RegExp
  calls?: [name: string | undefined, input: unknown, status: string, output: unknown][]
  usage?: { input_tokens: number; output_tokens: number }
  code?: string
  /** Seconds, from and to, or whatever it is. */
  retryAfter?: number | [number, number] | true
  finish?: string
  log?: RegExp
}

export type Upstream = {
  name: string
  source: string
  quirk: string
  /** By turn and step; later turns say "Second answer." */
  turns: Step[][]
  expected: Expected
  /** A strict provider's answer to a request that it does not take. */
  refuse?: (body: Body) => Answer | null
  /** It is silent, or only seems to be. */
  slow?: boolean
}

type More = Pick<Upstream, 'refuse' | 'slow'>

export const upstream = (
  name: string,
  source: string,
  quirk: string,
  turns: Step[][],
  expected: Expected,
  more: More = {},
): Upstream => ({ name, source, quirk, turns, expected, ...more })

let serial = 0
const envelope = () => ({
  id: `gen-${++serial}`,
  object: 'chat.completion.chunk',
  created: 1790000000,
  model: 'm',
})

/** A standard chunk, and the usual ones. */
export const ch = (delta: Json, finish_reason: string | null = null, more = {}): Json => ({
  ...envelope(),
  choices: [{ index: 0, delta, finish_reason }],
  ...more,
})
export const role = ch({ role: 'assistant', content: '' })
export const say = (content: string) => ch({ content })
export const stop = ch({}, 'stop')
export const usage = {
  ...envelope(),
  choices: [],
  usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
}
export const DONE = 'data: [DONE]\n\n'

/** A whole plain answer. */
export const text = (...words: string[]): Piece[] => [role, ...words.map(say), stop, usage, DONE]

export const tool = (id: string, name: string, args: unknown, index = 0) => ({
  index,
  id,
  type: 'function',
  function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
})
export const calls = (...tool_calls: Json[]) => ch({ tool_calls })
export const callEnd = ch({}, 'tool_calls')
export const sum = { expression: '6*7' }

/** The usual two steps: a call of `calculate`, then words that build on its result. */
export const calculate = (chunks: Piece[]): Step[] => [chunks, text('The result ', 'is 42.')]

export const err = (status: number, error: Json, headers = {}): Answer => ({
  status,
  headers,
  json: { error },
})
export const bad = (message: string, more = {}): Answer =>
  err(400, { message, type: 'invalid_request_error', param: null, code: null, ...more })

/** The same answer in every turn. */
export const always = (answer: Answer): Step[][] => [[answer], [answer]]

export const ok = (response: string | RegExp, more: Partial<Expected> = {}): Expected => ({
  status: 200,
  response,
  usage: { input_tokens: 11, output_tokens: 7 },
  ...more,
})
export const okTool = (more: Partial<Expected> = {}): Expected =>
  ok('The result is 42.', {
    usage: { input_tokens: 22, output_tokens: 14 },
    calls: [['calculate', sum, 'success', { result: 42 }]],
    ...more,
  })

export const callsIn = (messages: Json[]): Json[] => messages.flatMap((message) => message.tool_calls ?? [])

export const isObjectJson = (value: string): boolean => {
  try {
    const parsed = JSON.parse(value)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  } catch {
    return false
  }
}
