// What is thought and said in an answer, as parts that begin and end.
import type { StepEvent } from '#chat/models/model.ts'
import type { Chunk } from './chunk.ts'
import { createThoughtSplitter, type Piece } from './thoughts.ts'

export function createSpeech() {
  const splitter = createThoughtSplitter()
  const said = { text: '', reasoning: '' } // As the provider said it, thoughts in the text and all.
  const inPieces = { text: false, reasoning: false }
  let open: { kind: Piece['kind']; id: string } | null = null
  let parts = 0

  function* say({ kind, text }: Piece): Generator<StepEvent> {
    if (open?.kind !== kind) {
      yield* close()
      open = { kind, id: String(parts++) }
      yield { type: `${kind}-start`, id: open.id }
    }
    yield { type: `${kind}-delta`, id: open!.id, delta: text }
  }

  function* close(): Generator<StepEvent> {
    if (open) yield { type: `${open.kind}-end`, id: open.id }
    open = null
  }

  /** A message that holds all that was said so far goes on where we are; behind pieces it only says them again. */
  const fresh = (kind: Piece['kind'], { whole, [kind]: text }: Chunk): string => {
    const goesOn = whole && text.startsWith(said[kind])
    const news = goesOn ? text.slice(said[kind].length) : whole && inPieces[kind] ? '' : text
    inPieces[kind] ||= !whole && text !== ''
    said[kind] += news
    return news
  }

  return {
    *take(chunk: Chunk): Generator<StepEvent> {
      const reasoning = fresh('reasoning', chunk)
      if (reasoning !== '') yield* say({ kind: 'reasoning', text: reasoning })
      const text = fresh('text', chunk)
      if (text !== '') for (const piece of splitter.take(text)) yield* say(piece)
    },
    /** Ends what is open; text that is said afterwards is another part. */
    *end(): Generator<StepEvent> {
      for (const piece of splitter.end()) yield* say(piece)
      yield* close()
    },
  }
}
