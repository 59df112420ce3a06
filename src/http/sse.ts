// Server-Sent Events as an answer, and where a reader wants to go on.
import type { Context } from 'hono'
import { Failure } from '#shared/failure.ts'
import { untyped } from './router.ts'

/** An event stream of the AI SDK's UI message stream protocol, version 1. */
export const eventStream = (c: Context, stream: ReadableStream<Uint8Array>) =>
  untyped(
    c.newResponse(stream, 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform', // A proxy that compresses holds a stream back to its end.
      'x-accel-buffering': 'no',
      'x-vercel-ai-ui-message-stream': 'v1',
    }),
  )

/** `Last-Event-ID` as a number, null without one. @throws {Failure} `malformed_header`. */
export function lastEventId(c: Context): number | null {
  const value = c.req.header('last-event-id')
  if (value === undefined) return null
  if (!/^\d+$/.test(value))
    throw new Failure('malformed_header', 'Last-Event-ID must be an id of this stream.')
  return Math.min(Number(value), Number.MAX_SAFE_INTEGER)
}
