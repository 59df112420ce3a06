// The terms of a query.

/** What stands between white space in a query, as it was typed. */
export const termsOf = (q: string) => [...new Set(q.split(/[\s\u0085]+/u).filter(Boolean))]
