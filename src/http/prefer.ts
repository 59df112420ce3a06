// What a client would like of an answer (RFC 7240 §2): preferences that are not known are passed over.
import type { Context } from 'hono'

/** Longest that `wait` keeps an answer back, in seconds. */
const longestWait = 30

/** `wait` is in seconds, null where it is not asked for. */
export type Preferences = { respondAsync: boolean; wait: number | null }

export function preferencesOf(c: Context): Preferences {
  const given = new Map<string, string>()
  for (const each of (c.req.header('prefer') ?? '').split(',')) {
    const [, name = '', value = ''] = /^\s*([^\s=;]+)\s*(?:=\s*"?([^\s";]*)"?)?/.exec(each) ?? []
    const key = name.toLowerCase()
    if (!given.has(key)) given.set(key, value) // The first one counts.
  }
  const wait = given.get('wait') ?? ''
  return {
    respondAsync: given.has('respond-async'),
    wait: /^\d{1,9}$/.test(wait) ? Math.min(Number(wait), longestWait) : null,
  }
}

/** How soon to ask again for what is not there yet, in seconds. */
const retryAfter = 2

/** The headers of an answer that comes before what it is about. @param applied what of the preferences was done. */
export function announce(c: Context, applied: string | null): void {
  c.header('retry-after', String(retryAfter))
  if (applied) c.header('preference-applied', applied)
}
