// What no Worker with the same round trips can be faster than: a bare Hono route, and one that makes the very requests
// that a route of the product has made, one after the other, and nothing else.
import { Hono } from 'hono'
import { freshener } from './fresh.ts'

/** A request to an endpoint of ours, as the product sent it. */
export type RoundTrip = { url: string; headers: Record<string, string>; body: string }

const app = new Hono<{ Bindings: { ROUND_TRIPS: string } }>()
let recorded: Record<string, RoundTrip[]> | undefined

app.get('/bare', (c) => c.json({ message: 'nothing else' }))

app.get('/round-trips/:name', async (c) => {
  recorded ??= JSON.parse(c.env.ROUND_TRIPS) as Record<string, RoundTrip[]>
  const freshen = freshener()
  for (const { url, headers, body } of recorded[c.req.param('name')] ?? []) {
    const answer = await fetch(url, { method: 'POST', headers, body: freshen(body) })
    await answer.text()
  }
  return c.json({ message: 'nothing else' })
})

export default app
