// When a provider that has too much to do may be asked again.
import { isFields, parseJson } from './incoming/json.ts'

const unknownSeconds = 10
const longestSeconds = 3600

/** Members of an error that tell a time: `RetryInfo` (google.rpc) and those of gateways. */
const units: Record<string, number> = {
  retrydelay: 1,
  retryafter: 1,
  retryafterseconds: 1,
  retryafterms: 1000,
}

/**
 * Whole seconds from 1 to an hour.
 * @param body what was answered, as JSON
 * @param now in milliseconds since the epoch
 */
export function retryAfter(headers: Headers, body: unknown, now: number): number {
  const seconds =
    divided(headers.get('retry-after-ms'), 1000) ?? secondsOf(headers.get('retry-after'), now) ?? within(body)
  if (seconds === undefined) return unknownSeconds
  return Math.min(Math.max(Math.ceil(seconds), 1), longestSeconds)
}

/** RFC 9110 §10.2.3, and fractions; of a header that came twice the first. */
function secondsOf(header: string | null, now: number): number | undefined {
  const seconds = divided(header?.split(',')[0], 1)
  if (seconds !== undefined || header === null) return seconds
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : (at - now) / 1000
}

const unitSeconds: Record<string, number> = { ms: 0.001, s: 1, m: 60, h: 3600 }

/** One number of a time, with its unit. */
const part = String.raw`\d+(?:\.\d+)?\s?(?:ms|s(?:ec(?:onds?)?)?|m(?:in(?:utes?)?)?|h(?:ours?)?)(?![a-z])\s?`
const time = new RegExp(`^(?:${part})+$`, 'i')

/** Where a text tells people when to come back, as in `Please try again in 7.66s`. */
const inWords = new RegExp(`(?:try again|retry)\\s+(?:in|after)\\s+((?:${part})+)`, 'i')

/** A number, or a time with its units such as `37s`, `6m0s` or `7 seconds`. */
function divided(value: unknown, unit: number): number | undefined {
  const text = String(value ?? '').trim()
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) / unit
  if (text.length > 40 || !time.test(text)) return undefined
  const parts = [...text.matchAll(/([\d.]+)\s?(ms|s|m|h)/gi)]
  return parts.reduce((sum, [, number, name]) => sum + Number(number) * unitSeconds[name!.toLowerCase()]!, 0)
}

/** The time anywhere in a body: under one of those names first, then in JSON within a text, then in words. */
function within(value: unknown, depth = 0): number | undefined {
  if (depth > 8) return undefined
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parseJson(value) : undefined
    return inner === undefined ? divided(inWords.exec(value)?.[1], 1) : within(inner, depth + 1)
  }
  if (typeof value !== 'object' || value === null) return undefined
  if (isFields(value))
    for (const [name, each] of Object.entries(value)) {
      const unit = units[name.toLowerCase().replace(/[-_]/g, '')]
      const seconds = unit && (divided(each, unit) ?? (isFields(each) ? divided(each.seconds, 1) : undefined))
      if (seconds !== undefined) return seconds
    }
  for (const inner of Object.values(value)) {
    const seconds = within(inner, depth + 1)
    if (seconds !== undefined) return seconds
  }
  return undefined
}
