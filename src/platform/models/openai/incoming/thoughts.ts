// Thoughts that a model writes into its text: `<think>…</think>` at the beginning is reasoning.

export type Piece = { kind: 'text' | 'reasoning'; text: string }

const open = '<think>'
const close = '</think>'

/** Tells the thoughts from the text, in whatever pieces they come. */
export function createThoughtSplitter() {
  let state: 'start' | 'thinking' | 'after' | 'text' = 'start'
  let held = ''

  const piece = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }])

  const take = (text: string): Piece[] => {
    if (state === 'text') return piece('text', text)
    held += text
    if (state === 'start') {
      const begun = held.trimStart()
      if (begun.length < open.length && open.startsWith(begun)) return []
      if (!begun.startsWith(open)) return release('text')
      state = 'thinking'
      held = begun.slice(open.length)
    }
    if (state === 'thinking') {
      const end = held.indexOf(close)
      if (end < 0) {
        const kept = overlap(held)
        const said = held.slice(0, held.length - kept)
        held = held.slice(held.length - kept)
        return piece('reasoning', said)
      }
      const said = held.slice(0, end)
      held = held.slice(end + close.length)
      state = 'after'
      return [...piece('reasoning', said), ...take('')]
    }
    held = held.trimStart() // The empty lines between the thoughts and the text belong to neither.
    return held === '' ? [] : release('text')
  }

  const release = (kind: Piece['kind']): Piece[] => {
    const said = held
    held = ''
    state = 'text'
    return piece(kind, said)
  }

  return {
    take,
    /** What is still held when the text is over. */
    end: (): Piece[] => (state === 'after' ? [] : release(state === 'thinking' ? 'reasoning' : 'text')),
  }
}

/** How many of the last characters may be the beginning of the closing tag. */
function overlap(text: string): number {
  for (let length = Math.min(close.length - 1, text.length); length > 0; length--)
    if (close.startsWith(text.slice(-length))) return length
  return 0
}
