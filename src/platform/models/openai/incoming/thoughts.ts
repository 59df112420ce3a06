// Thoughts that a model writes into its text: `<think>…</think>` at the beginning is reasoning.

export type Piece = { kind: 'text' | 'reasoning'; text: string }

/** The tags by which models begin to think: R1's, which most have taken over, Gemini's and Claude's. */
const tags = ['think', 'thought', 'thinking']

/** Tells the thoughts from the text, in whatever pieces they come. */
export function createThoughtSplitter() {
  let state: 'start' | 'thinking' | 'after' | 'text' = 'start'
  let close = ''
  let thought = false
  let held = ''

  const piece = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }])

  const take = (text: string): Piece[] => {
    if (state === 'text') return piece('text', text)
    held += text
    if (state === 'start') {
      const begun = held.trimStart()
      if (tags.some((tag) => tag.length + 2 > begun.length && `<${tag}>`.startsWith(begun))) return []
      const tag = tags.find((each) => begun.startsWith(`<${each}>`))
      if (!tag) return release('text')
      state = 'thinking'
      close = `</${tag}>`
      held = begun.slice(tag.length + 2)
    }
    if (state === 'thinking') {
      const end = held.indexOf(close)
      const kept = end < 0 ? overlap(held, close) : held.length - end
      const said = held.slice(0, held.length - kept)
      thought ||= said.trim() !== ''
      if (end < 0 && !thought) return []
      held = held.slice(said.length)
      const thoughts = piece('reasoning', thought ? said : '') // Who thinks nothing leaves a blank.
      if (end < 0) return thoughts
      held = held.slice(close.length)
      state = 'after'
      return [...thoughts, ...take('')]
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
function overlap(text: string, close: string): number {
  for (let length = Math.min(close.length - 1, text.length); length > 0; length--)
    if (close.startsWith(text.slice(-length))) return length
  return 0
}
