// Reads a JSON body with its size bounded and its encoding checked, before any schema sees it.
import type { MiddlewareHandler } from 'hono'
import { Failure } from '#shared/failure.ts'

const limit = 1024 * 1024

/**
 * Middleware that admits `application/json` in valid UTF-8 of at most 1 MiB, declared or chunked.
 * @throws {Failure} `unsupported_media_type`, `payload_too_large` or `malformed_body`.
 */
export const jsonBody: MiddlewareHandler = async function jsonBody(c, next) {
  const contentType = c.req.header('content-type')
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase()
  if (Number(c.req.header('content-length')) > limit) throw tooLarge()
  if (mediaType !== 'application/json')
    throw new Failure('unsupported_media_type', 'The body must be sent as application/json.')
  const text = decode(await read(c.req.raw.body).catch(brokenOff))
  try {
    JSON.parse(text)
  } catch {
    throw new Failure('malformed_body', 'The body is not valid JSON.')
  }
  // The gate behind us, which asks again, knows fewer spellings than RFC 9110 §8.3.1 allows: `application/json;`.
  if (contentType !== mediaType) {
    const headers = new Headers(c.req.raw.headers)
    headers.set('content-type', mediaType)
    c.req.raw = new Request(c.req.raw, { headers, body: text })
  }
  // Hono keeps promises there, though its type says otherwise; the validators behind us read this text again.
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
  await next()
}

async function read(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  if (chunks.length === 1) return chunks[0]!
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}

/** A client that goes away in the middle of its body is no defect of ours. */
function brokenOff(error: unknown): never {
  throw error instanceof Failure
    ? error
    : new Failure('malformed_body', 'The body broke off.', { cause: error })
}

/** Strict, since Hono's own reader turns bad bytes into U+FFFD. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new Failure('malformed_body', 'The body is not valid UTF-8.')
  }
}

const tooLarge = () => new Failure('payload_too_large', 'The body is larger than 1 MiB.')
