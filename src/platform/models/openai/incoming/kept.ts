// What a provider wants back with the calls of a step (its thoughts, signed or plain), gathered from the pieces.
import { type Fields, isFields, listOf } from './json.ts'

/** Adds a piece: texts go on, lists are joined, and so are the pieces of one entry of a list. */
export function addKept(kept: Fields, piece: Fields): void {
  for (const [name, value] of Object.entries(piece)) {
    const known = kept[name]
    if (typeof value === 'string' && typeof known === 'string') kept[name] = known + value
    else if (Array.isArray(value)) kept[name] = value.reduce(addEntry, listOf(known))
    else kept[name] = value
  }
}

const identities = ['type', 'index', 'id', 'format']
const streamed = ['text', 'data', 'summary', 'thinking', 'signature']

/** One entry comes in many pieces: those of the same kind and place, one behind the other, are one. */
function addEntry(entries: unknown[], entry: unknown): unknown[] {
  const last = entries.at(-1)
  const same =
    isFields(last) &&
    isFields(entry) &&
    'index' in entry &&
    identities.every((name) => last[name] === entry[name])
  if (!same) return [...entries, entry]
  const joined: Fields = { ...last }
  for (const [name, value] of Object.entries(entry as Fields))
    joined[name] =
      streamed.includes(name) && typeof value === 'string' && typeof joined[name] === 'string'
        ? joined[name] + value
        : (value ?? joined[name])
  return [...entries.slice(0, -1), joined]
}
