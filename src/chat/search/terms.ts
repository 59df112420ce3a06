// The terms of a query.

/** What stands between white space in a query, as it was typed. */
export const termsOf = (q: string) => [...new Set(q.split(/[\s\u0085]+/u).filter(Boolean))]

/** Whether a term is a word of the query's own: the others are looked for. */
export const isOperator = (term: string) => term.startsWith('-') || term.toLowerCase() === 'or'

export const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
