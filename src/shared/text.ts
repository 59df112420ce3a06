// Text as Postgres can keep it: without U+0000 (SQLSTATE 22P05) and lone surrogates (22P02), which others may send.

/** Bytes of UTF-8. */
export const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** The longest beginning of whole characters that fits into `bytes`. */
export function cutUtf8(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes)))
  return text.slice(0, read)
}

/** A username or an email as two of them are compared: composed, and without case, whatever a database's locale makes of it. */
export const foldName = (name: string) => name.normalize('NFC').toLowerCase().normalize('NFC')

/** Control characters, and the two separators that break a line as some of them do. */
export const controls = /[\p{Cc}\u2028\u2029]/gu

/** What shows nothing by itself: spaces, formats, marks without a letter, fillers, and the blank pattern of Braille. */
const invisible = /[\p{Cc}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a reader sees anything of it. */
export const isVisible = (text: string) => text.replace(invisible, '') !== ''

/** Text that can be kept. */
export const sanitizeText = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** A JSON value that can be kept, the names of its members too. */
export function sanitizeJson(value: unknown): unknown {
  if (typeof value === 'string') return sanitizeText(value)
  if (Array.isArray(value)) return value.map(sanitizeJson)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [sanitizeText(name), sanitizeJson(each)]),
  )
}
