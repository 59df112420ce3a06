// The calls of an answer, put together from their pieces. Providers disagree on what tells one call from another: its id,
// its index, both or neither; so a piece goes on with a call as long as the arguments could.
import { type Fields, isFields, parseJson } from './json.ts'

/** A piece of a call; `''` for an id or a name that was not given. */
export type CallDelta = {
  index: string | undefined
  id: string
  name: string
  arguments: unknown
  kept: Fields
}

/** A call so far. `key` is ours, and the same from its first piece to its end. */
export type Call = {
  key: string
  index: string | undefined
  id: string
  name: string
  arguments: string
  kept: Fields
}

/** What became of a piece: the call that it belongs to, whether its name has just become known, and its arguments. */
export type Taken = { call: Call; named: boolean; delta: string }

export function createCallAssembler() {
  const calls: Call[] = []

  const findOpen = (piece: CallDelta): Call | undefined => {
    const sameId = piece.id === '' ? undefined : calls.findLast(({ id }) => id === piece.id)
    const call =
      sameId ??
      (piece.index === undefined
        ? calls.at(-1)
        : calls.findLast(({ index }) => index === piece.index || index === undefined))
    return call && goesOn(call, piece) ? call : undefined
  }

  return {
    calls,
    /** @returns null for a piece that says again what is known. */
    take(piece: CallDelta): Taken | null {
      const text = argumentsText(piece.arguments)
      if (calls.some((call) => isRepeated(call, piece, text))) return null
      let call = findOpen(piece)
      if (!call) {
        const key = crypto.randomUUID()
        call = { key, index: piece.index, id: '', name: '', arguments: '', kept: {} }
        calls.push(call)
      }
      const named = call.name === '' && piece.name !== ''
      const early = named ? call.arguments : '' // Arguments may come before the name.
      if (call.arguments === '{}' && text.trimStart().startsWith('{')) call.arguments = ''
      call.id ||= piece.id
      call.name ||= piece.name
      call.arguments += text
      Object.assign(call.kept, piece.kept)
      return { call, named, delta: early + text }
    },
  }
}

/** Whether a piece can be more of a call: it names no other tool, and begins none while the arguments are whole. */
function goesOn(call: Call, piece: CallDelta): boolean {
  const named = piece.name !== '' && call.name !== ''
  const otherId = piece.id !== '' && call.id !== '' && piece.id !== call.id
  if (named && piece.name !== call.name) return false
  if (otherId && (piece.index === undefined || (named && call.arguments === ''))) return false
  return !((named || otherId) && isWhole(call.arguments))
}

const isWhole = (text: string) => isFields(parseJson(text))

/** Some servers say a whole call once more at the end. */
const isRepeated = (call: Call, { id, index, name }: CallDelta, text: string) =>
  isWhole(text) &&
  text === call.arguments &&
  (name === '' ? index === call.index : name === call.name && id !== '') &&
  (id === '' || id === call.id)

const argumentsText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)

/** The arguments of a call that has ended: an object; `invalid` where they are none, with what was said in its place. */
export function parseArguments(text: string): { input: unknown; invalid?: true } {
  if (text.trim() === '') return { input: {} }
  const value = parseJson(text)
  const inner = typeof value === 'string' ? parseJson(value) : value
  if (inner === null) return { input: {} }
  return isFields(inner) ? { input: inner } : { input: text, invalid: true }
}
