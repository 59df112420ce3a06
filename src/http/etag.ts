// Conditional requests (RFC 9110 §13): a client that keeps the tag of an answer is told when it still holds.
import type { Context } from 'hono'

/**
 * A JSON answer with its tag, or 304 without a body where `If-None-Match` names that.
 * @param context what the answer says in its headers, so that it counts too.
 */
export async function conditionalJson<Body extends object>(c: Context, body: Body, context = '') {
  const text = JSON.stringify(body)
  const tag = await weakTag(text + context)
  c.header('etag', tag)
  if (names(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304)
  const answer: unknown = c.body(text, 200, { 'content-type': 'application/json' })
  return answer as ReturnType<typeof c.json<Body, 200>>
}

/** Weak, since a proxy may compress the answer. */
async function weakTag(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const bytes = String.fromCharCode(...new Uint8Array(digest, 0, 16))
  return `W/"${btoa(bytes).replaceAll('=', '')}"`
}

/** By the weak comparison (RFC 9110 §8.8.3.2). */
const names = (header: string, tag: string) =>
  header.trim() === '*' || header.match(/"[^"]*"/g)?.includes(tag.slice(2)) === true
