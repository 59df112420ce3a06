// When a provider that has too much to do may be asked again.
import { isFields } from './incoming/json.ts'

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

/** RFC 9110 §10.2.3, and fractions. */
function secondsOf(header: string | null, now: number): number | undefined {
  const seconds = divided(header, 1)
  if (seconds !== undefined || header === null) return seconds
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : (at - now) / 1000
}

/** A number, or one with its unit such as `37s`. */
function divided(value: unknown, unit: number): number | undefined {
  const [, number, letters] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s)?\s*$/.exec(String(value)) ?? []
  return number === undefined ? undefined : Number(number) / (letters === 'ms' ? 1000 : unit)
}

function within(value: unknown, depth = 0): number | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined
  if (isFields(value))
    for (const [name, each] of Object.entries(value)) {
      const unit = units[name.toLowerCase().replace(/[-_]/g, '')]
      const seconds = unit && divided(each, unit)
      if (seconds !== undefined) return seconds
    }
  for (const inner of Object.values(value)) {
    const seconds = within(inner, depth + 1)
    if (seconds !== undefined) return seconds
  }
  return undefined
}
