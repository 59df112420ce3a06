// Finding what was said: the words of a query, the messages and titles that hold them, and the passage around each hit.
import { fromCursor, toCursor } from '#shared/cursor.ts'
import { foldText } from './fold-text.ts'
import { highlight, longestFirst } from './highlight.ts'
import type { SearchResult } from './schemas.ts'
import type { SearchHit, SearchPosition, SearchQuery, SearchStore } from './store.ts'
import { isOperator, termsOf, wordsOf } from './terms.ts'

type SearchInput = {
  q: string
  limit: number
  cursor?: string | undefined
  /** Whether threads are found by their titles too. */
  titles?: boolean
}

/** A page of results, best first; `next` is the cursor of the page after it, null on the last one. */
export async function searchMessages(
  search: SearchStore,
  userId: string,
  { q, limit, cursor, titles = true }: SearchInput,
): Promise<{ page: SearchResult[]; next: string | null }> {
  const query = readQuery(q, titles)
  if (query.terms.length === 0) return { page: [], next: null }
  const found = await search.find(userId, query, limit + 1, cursor === undefined ? null : decode(cursor))
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    page: page.map((each) => toResult(each, query.terms)),
    next: found.length > limit && last ? encode(last.position) : null,
  }
}

/** A message may hold a term as it was typed, operators included, or the words that the operators leave. */
function readQuery(q: string, titles: boolean): SearchQuery {
  const text = foldText(q)
  const terms = termsOf(text)
  const words = terms.flatMap((term) => (isOperator(term) ? [] : wordsOf(term)))
  return { text, terms, marks: longestFirst([...terms, ...words]), titles }
}

function toResult({ position: _, passage, cut, ...result }: SearchHit, terms: string[]): SearchResult {
  const snippet = highlight(trim(passage, cut), terms)
  return { ...result, snippet: `${cut.before ? '…' : ''}${snippet}${cut.after ? '…' : ''}` }
}

/** Without the halves of words, and of characters, at which a passage was cut. */
function trim(passage: string, cut: SearchHit['cut']): string {
  let text = passage.replaceAll(/[\ue000\ue001]/g, '')
  if (cut.before) text = text.replace(/^\S{0,30}\s+|^\p{M}+/u, '')
  if (cut.after) text = text.replace(/\s+\S{0,30}$/u, '')
  return text
}

const encode = ({ newest, score, ordinal }: SearchPosition) => toCursor(newest, score, ordinal)

function decode(cursor: string): SearchPosition {
  const form = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/
  const [newest, score, ordinal] = fromCursor(cursor, form, '/cursor').map(Number)
  return { newest: newest!, score: score!, ordinal: ordinal! }
}
