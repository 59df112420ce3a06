// Marks in a passage what was found, whatever form it is written in there.
import { foldText } from './fold-text.ts'
import { isOperator, wordsOf } from './terms.ts'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** @param terms folded. @returns the text, with each hit between U+E000 and U+E001: a term where it stands as it was typed, else its words. */
export function highlight(text: string, terms: string[]): string {
  const pieces = Array.from(characters.segment(text), ({ segment }) => segment)
  let folded = ''
  const pieceAt: number[] = [] // By places in the folded text.
  for (const [index, piece] of pieces.entries())
    for (const unit of foldText(piece).split('')) {
      folded += unit
      pieceAt.push(index)
    }
  const hits = terms.flatMap((term) => {
    if (folded.includes(term)) return [term]
    return isOperator(term) ? [] : wordsOf(term)
  })
  if (hits.length === 0) return text
  let marked = ''
  let next = 0
  for (const { 0: hit, index } of folded.matchAll(pattern(longestFirst(hits)))) {
    const [first, last] = [Math.max(next, pieceAt[index]!), pieceAt[index + hit.length - 1]!]
    if (last < first) continue
    const found = pieces.slice(first, last + 1).join('')
    marked += `${pieces.slice(next, first).join('')}\ue000${found}\ue001`
    next = last + 1
  }
  return marked + pieces.slice(next).join('')
}

export const longestFirst = (texts: string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length)

const pattern = (literals: string[]) =>
  new RegExp(literals.map((each) => each.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gu')
