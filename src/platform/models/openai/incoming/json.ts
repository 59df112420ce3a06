// Reading JSON whose shape nobody vouches for.

export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, whether it was given as one, as a single value or not at all. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

/** The value of a text of JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the object ends that begins here; -1 where it does not. */
export function endOfObject(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return -1
}

/** The members under which providers put text in a part or an object that stands in a text's place. */
const textMembers = ['text', 'content', 'thinking', 'summary', 'refusal']

/** The text of a value: a token of digits may come as a number, a part as an object, several as an array. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (!isFields(value)) return ''
  const member = textMembers.find((name) => value[name] !== undefined && value[name] !== null)
  return member ? textOf(value[member]) : ''
}
