// The strings that a request may hold: what Postgres cannot keep is refused before it gets there.
import { z } from 'zod'
import { controls, isVisible } from './text.ts'

/** Code points, which is what "characters" means in the contract. */
export const characters = (value: string) => {
  let count = 0
  for (const _ of value) count++
  return count
}

/** Whether Postgres can keep it: U+0000 (SQLSTATE 22021) and lone surrogates (22P02 in jsonb) it cannot. */
export const isStorable = (value: string) => !value.includes('\0') && value.isWellFormed()

/** Text of `minimum` to `maximum` code points that Postgres can keep. */
export const text = (minimum: number, maximum: number) =>
  z
    .string()
    .superRefine((value, ctx) => {
      const length = characters(value)
      if (!isStorable(value))
        ctx.addIssue({
          code: 'custom',
          params: { code: 'invalid_text' },
          message: 'Must be text without U+0000 and lone surrogates',
        })
      else if (length < minimum)
        ctx.addIssue({
          code: 'custom',
          params: { code: 'too_small' },
          message: `Must have at least ${minimum} characters`,
        })
      else if (length > maximum)
        ctx.addIssue({
          code: 'custom',
          params: { code: 'too_big' },
          message: `Must have at most ${maximum} characters`,
        })
    })
    .meta({ minLength: minimum, maxLength: maximum })

/** A name or a title: text that shows something and holds no control character. What emoji and scripts join or turn by is none. */
export const label = (minimum: number, maximum: number) =>
  text(minimum, maximum).superRefine((value, ctx) => {
    if (!isStorable(value)) return // Which has been said.
    if (value.search(controls) >= 0)
      ctx.addIssue({
        code: 'custom',
        params: { code: 'invalid_text' },
        message: 'Must hold no control characters',
      })
    else if (value.length >= minimum && !isVisible(value))
      ctx.addIssue({ code: 'custom', params: { code: 'invisible_text' }, message: 'Must show something' })
  })

/** A list whose items are looked at only where there are not too many: what is wrong with a hundred thousand is one thing. */
export const listOfAtMost = <Item extends z.ZodType>(item: Item, maximum: number, minimum = 0) =>
  z.preprocess((value, ctx) => {
    if (!Array.isArray(value) || value.length <= maximum) return value
    ctx.addIssue({
      code: 'custom',
      params: { code: 'too_big' },
      message: `Must have at most ${maximum} items`,
    })
    return z.NEVER
  }, z.array(item).min(minimum).max(maximum))

/** What is said where there is nothing to give back. */
export const doneSchema = z.strictObject({ message: z.string() }).meta({ id: 'Done' })

const deepest = 64

/** Whether Postgres can keep a JSON value, the names of its members included; what is nested deeper is not worth the stack. */
export function isStorableJson(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= deepest) return false
  return Object.entries(value).every(([name, each]) => isStorable(name) && isStorableJson(each, depth + 1))
}

/** An instant on the wire: RFC 3339 in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 }).meta({ example: '2026-01-31T09:30:00.000Z' })

/** An id on the wire. New ones are version 7 (RFC 9562 §5.7). */
export const id = z.uuid().meta({ example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' })

/** A page's size in a query. */
export const limit = (maximum: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'Must be a whole number')
    .transform(Number)
    .refine((n) => n >= 1 && n <= maximum, `Must be from 1 to ${maximum}`)
    .default(fallback)
    .meta({ type: 'integer', minimum: 1, maximum, default: fallback })

const form = z.guid()

/**
 * An id in a path, in its canonical form. What has no id's form becomes an id that nobody has, so that both are refused
 * in the same way.
 */
export const idParam = z
  .string()
  .transform((given) => knownForm(given))
  .meta({ type: 'string', format: 'uuid', example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e' })

/** An id in its canonical form; for what has no id's form one that nobody has, so that both are refused in the same way. */
export function knownForm(given: string): string {
  const canonical = given.toLowerCase()
  return form.safeParse(canonical).success ? canonical : crypto.randomUUID()
}

/** An id that a client has made (RFC 9562, any version), in its canonical form. */
export const clientId = z
  .string()
  .transform((given) => given.toLowerCase())
  .refine((given) => form.safeParse(given).success, 'Must be a UUID')
  .meta({ type: 'string', format: 'uuid' })
