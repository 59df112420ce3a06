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
  /** The last piece of the arguments where each held the one before, else null. */
  latest: string | null
  kept: Fields
  told: boolean
}

/** What became of a piece: the call that it belongs to, whether its name has just become known, and what may be said of its arguments. */
export type Taken = { call: Call; named: boolean; delta: string }

/** @param names those of the tools that were offered: they tell where a name ends that comes in pieces */
export function createCallAssembler(names: ReadonlySet<string> = new Set()) {
  const calls: Call[] = []

  const findOpen = (piece: CallDelta): Call | undefined => {
    const sameId = piece.id === '' ? undefined : calls.findLast(({ id }) => id === piece.id)
    const call =
      sameId ??
      (piece.index === undefined
        ? calls.at(-1)
        : calls.findLast(({ index }) => index === piece.index || index === undefined))
    return call && (longerName(call, piece) || goesOn(call, piece)) ? call : undefined
  }

  /** The name so far with this piece of it; null where it is no piece of a name that was offered. */
  function longerName(call: Call, { name }: CallDelta): string | null {
    if (call.told || call.name === '' || name === '' || name === call.name) return null
    const longer = name.startsWith(call.name) ? name : call.name + name
    return [...names].some((each) => each.startsWith(longer)) ? longer : null
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
        call = { key, index: piece.index, id: '', name: '', arguments: '', latest: '', kept: {}, told: false }
        calls.push(call)
      }
      call.id ||= piece.id
      call.name = longerName(call, piece) ?? (call.name || piece.name)
      if (call.arguments === '{}' && text.trimStart().startsWith('{')) call.arguments = ''
      if (text !== '') call.latest = call.latest !== null && text.startsWith(call.latest) ? text : null
      call.arguments += text
      Object.assign(call.kept, piece.kept)
      // Arguments may come before the name, and a name in pieces.
      const named = !call.told && call.name !== '' && (names.has(call.name) || call.arguments !== '')
      call.told ||= named
      return { call, named, delta: named ? call.arguments : call.told ? text : '' }
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

/** Some servers say a whole call once more at the end; without its id only where it has an index and had an id. */
function isRepeated(call: Call, { id, index, name }: CallDelta, text: string): boolean {
  if (text !== call.arguments || !isWhole(text)) return false
  if (name === '') return index === call.index && (id === '' || id === call.id)
  const same = id === '' ? call.id !== '' && index !== undefined && index === call.index : id === call.id
  return same && name === call.name
}

const argumentsText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)
