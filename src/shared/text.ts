// Text as it is stored and measured. What a model says may hold what Postgres cannot keep: U+0000 (SQLSTATE 22P05) and lone surrogates (22P02).

/** Text without them. */
export const storableText = (text: string) => text.replaceAll('\0', '').toWellFormed()

export const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** The longest beginning of whole characters that fits into `bytes`. */
export function cutUtf8(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes)))
  return text.slice(0, read)
}

/** A JSON value without them, in the names of its members too. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [storableText(name), storable(each)]))
}
