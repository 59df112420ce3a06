// The kinds of variables: text from the environment, and what it stands for.
import { z } from 'zod'
import { utf8Length } from './text.ts'

/** A key to sign with. */
export const secret = z
  .string('is required')
  .refine((value) => utf8Length(value) >= 32, 'must be at least 32 bytes long')

/** An address. */
export const httpUrl = z.string('is required').refine((value) => {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}, 'must be an http(s) URL')

export const originRule =
  'must list exact origins such as https://app.example.com or capacitor://localhost, never *'

/** Schemes whose pages have no origin that a browser would tell. */
const withoutOrigin = ['about:', 'blob:', 'data:', 'file:', 'ftp:', 'javascript:', 'ws:', 'wss:']

/** An origin as a browser tells it (RFC 6454 §6.2): of a page, or of an app or extension with a scheme of its own. */
export const origin = z.string(originRule).refine((value) => {
  const url = URL.parse(value)
  if (!url || url.host === '' || value.includes('*')) return false
  if (url.protocol === 'https:' || url.protocol === 'http:') return value === url.origin
  return value === `${url.protocol}//${url.host}` && !withoutOrigin.includes(url.protocol)
}, originRule)

/** An address of Postgres. */
export const databaseUrl = z.string('is required').refine((value) => {
  const url = URL.parse(value)
  return (
    url !== null &&
    (url.protocol === 'postgres:' || url.protocol === 'postgresql:') &&
    url.hostname !== '' &&
    url.username !== '' &&
    url.pathname.length > 1
  )
}, 'must look like postgresql://user:password@host/database')

/** A whole number in bounds. */
export const whole = (minimum: number, maximum: number, fallback: number) =>
  z
    .string()
    .transform((value, context) => {
      const number = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN
      if (Number.isNaN(number)) context.addIssue('must be a whole number')
      else if (number < minimum || number > maximum) context.addIssue(`must be from ${minimum} to ${maximum}`)
      return number
    })
    .default(fallback)

/** On or off; off by default. */
export const flag = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')
  .default(false)

/** The items of a list; undefined for what only looks like JSON. */
const list = (value: string): unknown => {
  if (!value.trim().startsWith('['))
    return value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** A list, as JSON or comma-separated. */
export const listOf = <Item extends z.ZodType>(item: Item, rule: string) =>
  z.string().transform(list).pipe(z.array(item, rule))
