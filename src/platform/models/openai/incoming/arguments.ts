// The arguments of a call that has ended, out of what was said for them.
import { endOfObject, type Fields, isFields, parseJson } from './json.ts'

/** An object; `invalid` where it is none, with what was said in its place. */
export type Arguments = { input: unknown; invalid?: true }

/**
 * One for each call that was meant: some models say several sets of arguments under one name.
 * @param text all that was said
 * @param latest its last piece, where each piece held the one before: then it is all
 */
export function settleArguments(text: string, latest = ''): [Arguments, ...Arguments[]] {
  const bare = withoutMarks(text)
  const [first, ...others] =
    objectIn(bare) ?? objectsIn(bare) ?? (latest === '' ? undefined : objectIn(latest)) ?? []
  return first ? [{ input: first }, ...others.map((input) => ({ input }))] : [{ input: text, invalid: true }]
}

/** Nothing and `null` are an empty object; JSON may stand in a string of JSON. */
function objectIn(text: string): Fields[] | undefined {
  if (text.trim() === '') return [{}]
  const value = parseJson(text)
  const inner = typeof value === 'string' ? parseJson(value) : value
  return inner === null ? [{}] : isFields(inner) ? [inner] : undefined
}

/** Objects one behind the other, each once; empty ones are only placeholders. */
function objectsIn(text: string): Fields[] | undefined {
  const found = new Map<string, Fields>()
  for (let at = 0; at < text.length; ) {
    const [skipped] = /^(?:\s|null)*/.exec(text.slice(at)) ?? ['']
    const end = endOfObject(text, at + skipped.length)
    const value =
      end < 0 || text[at + skipped.length] !== '{'
        ? null
        : parseJson(text.slice(at, end).slice(skipped.length))
    if (!isFields(value)) return undefined
    if (Object.keys(value).length > 0) found.set(JSON.stringify(value), value)
    at = end
  }
  return found.size > 0 ? [...found.values()] : [{}]
}

/** Without a fence of Markdown and the marks of a template that were left around them. */
const withoutMarks = (text: string) =>
  text
    .trim()
    .replace(/^```(?:json)?\s*(?=\{)/, '')
    .replace(/(?<=\})\s*(?:```|<\/?[\w|:]+>\s*)+$/, '')
