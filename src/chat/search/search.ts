// Finding what was said: the words of a query, the messages that hold them, and the passage around each hit.
import { fromCursor, toCursor } from '#shared/cursor.ts'
import type { SearchResult } from './schemas.ts'
import type { SearchHit, SearchPosition, SearchQuery, SearchStore } from './store.ts'
import { termsOf } from './terms.ts'

/** A page of results, best first; `next` is the cursor of the page after it, null on the last one. */
export async function searchMessages(
  search: SearchStore,
  userId: string,
  { q, limit, cursor }: { q: string; limit: number; cursor?: string | undefined },
): Promise<{ page: SearchResult[]; next: string | null }> {
  const query = readQuery(q)
  if (query.terms.length === 0) return { page: [], next: null }
  const found = await search.find(userId, query, limit + 1, cursor === undefined ? null : decode(cursor))
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    page: page.map((each) => toResult(each, query.terms)),
    next: found.length > limit && last ? encode(last.position) : null,
  }
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A message may hold a term as it was typed, operators included, or the words that the operators leave. */
function readQuery(q: string): SearchQuery {
  const terms = termsOf(q)
  const words = terms.flatMap((term) => (isOperator(term) ? [] : wordsOf(term)))
  return { text: q, terms, marks: longestFirst([...terms, ...words]) }
}

const isOperator = (term: string) => term.startsWith('-') || term.toLowerCase() === 'or'

const toResult = ({ position: _, passage, cut, ...result }: SearchHit, terms: string[]): SearchResult => ({
  ...result,
  snippet: `${cut.before ? '…' : ''}${mark(trim(passage, cut), terms)}${cut.after ? '…' : ''}`,
})

/** Without the halves of words, and of characters, at which a passage was cut. */
function trim(passage: string, cut: SearchHit['cut']): string {
  let text = passage.replaceAll(/[\ue000\ue001]/g, '')
  if (cut.before) text = text.replace(/^\S{0,30}\s+|^\p{M}+/u, '')
  if (cut.after) text = text.replace(/\s+\S{0,30}$/u, '')
  return text
}

/** Marks each term where it stands as it was typed, and else its words. */
function mark(text: string, terms: string[]): string {
  const hits = terms.flatMap((term) => {
    if (pattern([term]).test(text)) return [term]
    return isOperator(term) ? [] : wordsOf(term)
  })
  return hits.length === 0 ? text : text.replaceAll(pattern(longestFirst(hits)), '\ue000$&\ue001')
}

const longestFirst = (texts: string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length)

const pattern = (literals: string[]) =>
  new RegExp(literals.map((each) => each.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'giu')

const encode = ({ newest, score, ordinal }: SearchPosition) => toCursor(newest, score, ordinal)

function decode(cursor: string): SearchPosition {
  const form = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/
  const [newest, score, ordinal] = fromCursor(cursor, form, '/cursor').map(Number)
  return { newest: newest!, score: score!, ordinal: ordinal! }
}
