// What a model does not take. What it refuses is asked again without it, and remembered for an hour by isolate;
// `MODEL_OPTIONS` says it beforehand.
import type { ModelOptions } from '#chat/models/options.ts'
import type { Trouble } from './trouble.ts'

/**
 * What may be left out of a request, or said in another way:
 * - `stream_usage`: `stream_options`
 * - `full_schema`: all of JSON Schema in the tools, in place of the words that everybody knows
 * - `bare_calls`: past calls without the thoughts that belong to them, such as those of another model
 * - `thoughts`: past thoughts
 * - `null_content`: no content beside calls
 * - `tools`: tools, and past calls as calls
 * - `system`: a system message
 */
export type Capability =
  | 'stream_usage'
  | 'full_schema'
  | 'bare_calls'
  | 'thoughts'
  | 'null_content'
  | 'tools'
  | 'system'

/** What the words of a refusal are about; the first that the request can do without is left out. */
const mentions: [Capability, RegExp][] = [
  ['stream_usage', /stream.?options|include.?usage/i],
  ['full_schema', /schema|additional.?properties|unknown name|function.?declarations|parameters/i],
  ['bare_calls', /reasoning|thought|thinking/i],
  ['thoughts', /reasoning|thought|thinking/i],
  ['null_content', /content\b.{0,60}(string|null|none|required|missing|type)/i],
  ['tools', /\btools?\b|tool.(use|choice|call)|functions?.?call|--enable-auto-tool/i],
  ['system', /system.{0,3}(role|message|prompt|instruction)|developer|\broles?\b/i],
]

/** Errors of a model that had taken the request. */
const answered = /tool_use_failed|failed_generation/

const hourMs = 3_600_000

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
      if ([...lacking].every((each) => known.has(each))) return
      learned = new Set(lacking)
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
