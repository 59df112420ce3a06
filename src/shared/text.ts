// What a model says may hold what Postgres cannot keep: U+0000 (SQLSTATE 22P05) and lone surrogates (22P02).

/** Text without them. */
export const storableText = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** A JSON value without them, in the names of its members too. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [storableText(name), storable(each)]))
}
