// What a model does not take. What it refuses is asked again without it, and remembered for an hour by isolate;
// `MODEL_OPTIONS` says it beforehand.
import type { ModelOptions } from '#chat/models/options.ts'
import type { Trouble } from './trouble.ts'

/**
 * What may be left out of a request, or said in another way:
 * - `stream_usage`: `stream_options`
 * - `stream`: an answer in pieces
 * - `full_schema`: all of JSON Schema in the tools, in place of the words that everybody knows
 * - `nameless_results`: results without the name of their tool
 * - `parallel_calls`: several calls in one message
 * - `bare_messages`: what an assistant said without `reasoning_content`
 * - `bare_calls`: past calls without the thoughts that belong to them, such as those of another model
 * - `thoughts`: past thoughts
 * - `signed_past`, `signed`: those whose signature is refused: of earlier replies, then of this one too
 * - `null_content`, `empty_content`: no content beside calls, or an empty one
 * - `tools`: tools, and past calls as calls
 * - `system`: a system message
 */
export type Capability =
  | 'stream_usage'
  | 'stream'
  | 'full_schema'
  | 'nameless_results'
  | 'parallel_calls'
  | 'bare_messages'
  | 'bare_calls'
  | 'thoughts'
  | 'signed_past'
  | 'signed'
  | 'null_content'
  | 'empty_content'
  | 'tools'
  | 'system'

const thought = '(?:reasoning|thought|thinking|extra_content|provider_specific)'
const unwanted =
  '(?:unsupported|not.{0,4}(?:supported|allowed|permitted|valid)|unexpected|unrecognized|unknown|extra inputs)'
const badSignature = new RegExp(
  `${thought}.{0,80}signature.{0,20}invalid|signature.{0,20}not.{0,4}valid|invalid.{0,4}signature.{0,80}${thought}`,
  'i',
)

/** What the words of a refusal are about; the first that the request can do without is left out. */
const mentions: [Capability, RegExp][] = [
  ['stream_usage', /stream.?options|include.?usage/i],
  [
    'stream',
    /(support|verified|allow|enable|permit).{0,60}\bstream|\bstream(ing)?\b.{0,60}(support|allow|enabled|permit|must be false)/i,
  ],
  ['nameless_results', /function_response|\bname\b.{0,30}(empty|required|missing|blank)/i],
  ['parallel_calls', /(single|one|parallel|multiple).{0,12}(tool|function).{0,3}(call|use)/i],
  ['signed_past', badSignature],
  ['signed', badSignature],
  ['thoughts', new RegExp(`${thought}.{0,80}${unwanted}|${unwanted}.{0,80}${thought}`, 'i')],
  ['full_schema', /schema|additional.?properties|unknown name|function.?declarations|parameters/i],
  ['bare_messages', /reasoning_content/i],
  ['bare_calls', /reasoning|thought|thinking/i],
  ['thoughts', /reasoning|thought|thinking/i],
  [
    'null_content',
    /content\b.{0,60}(string|null|none|required|missing|type)|(required|missing|null|none).{0,40}\bcontent\b/i,
  ],
  [
    'empty_content',
    /(content|message|text)\b.{0,60}(empty|blank|whitespace)|(empty|blank).{0,40}(content|message)/i,
  ],
  ['tools', /\btools?\b|tool.(use|choice|call)|functions?.?call|--enable-auto-tool/i],
  ['system', /system.{0,3}(role|message|prompt|instruction)|developer|\broles?\b/i],
  ['tools', /\broles?\b/i],
]

/** Errors of a model that had taken the request, and called a tool wrongly. */
const answered = /tool_use_failed|failed_generation|pars(e|ing).{0,20}tool.call/i

const hourMs = 3_600_000

/** What is wrong with one prompt, and nothing that the model does not take: another thread's thoughts may be needed. */
const ofPrompt = new Set<Capability>(['signed_past', 'signed'])

export type Capabilities = ReturnType<typeof createCapabilities>

export function createCapabilities({ tools, system, stream_usage }: ModelOptions, now: () => number) {
  const without = new Set<Capability>()
  if (tools === false) without.add('tools')
  if (system === 'user') without.add('system')
  if (stream_usage === false) without.add('stream_usage')
  let learned = new Set<Capability>()
  let until = 0

  return {
    /** What is left out of the next request. */
    lacking: (): Set<Capability> => new Set([...without, ...(now() < until ? learned : [])]),
    /** Remembers what an answer was given without. */
    learn(lacking: ReadonlySet<Capability>) {
      const known = this.lacking()
      const ofModel = [...lacking].filter((each) => !ofPrompt.has(each))
      if (ofModel.every((each) => known.has(each))) return
      learned = new Set(ofModel)
      until = now() + hourMs
    },
  }
}

/**
 * What to leave out of a request that was refused; null where that would not help.
 * @param used what the request had
 * @param lacking what it was made without
 */
export function leaveOut(
  trouble: Trouble,
  used: ReadonlySet<Capability>,
  lacking: ReadonlySet<Capability>,
): Capability | null {
  const { kind, details } = trouble
  const status = details.status ?? 0
  if (kind === 'busy' || kind === 'too_long' || trouble.mentions(answered)) return null
  if (status === 401 || status === 402 || status === 403) return null
  const found = mentions.find(
    ([each, words]) => used.has(each) && !lacking.has(each) && trouble.mentions(words),
  )
  return found?.[0] ?? null
}
