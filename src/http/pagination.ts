// The way from one page of a list to the next (RFC 8288).
import type { Context } from 'hono'

/** Sets `Link` to this request with another cursor; there is none on the last page. */
export function linkNext(c: Context, cursor: string | null): void {
  if (cursor === null) return
  const url = new URL(c.req.url)
  url.searchParams.set('cursor', cursor)
  c.header('link', `<${url.pathname}${url.search}>; rel="next"`)
}
