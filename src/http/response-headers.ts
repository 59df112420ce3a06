// The response headers that the OpenAPI document names: described here once, referred to by every response.

/** Headers by name, as components of the OpenAPI document. */
export const responseHeaders = {
  'X-Request-Id': {
    description: "The caller's own `X-Request-Id` where it is well-formed, else a fresh one.",
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,128}$' },
    example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e',
  },
  'RateLimit-Policy': {
    description:
      'The limit: requests (`q`) in a window of seconds (`w`). Absent where limits are off, or nothing was counted yet.',
    schema: { type: 'string' },
    example: '"user";q=60;w=60',
  },
  RateLimit: {
    description: 'What is left of the limit (`r`), and for how many seconds that holds (`t`).',
    schema: { type: 'string' },
    example: '"user";r=59;t=42',
  },
  'Retry-After': {
    description: 'Seconds after which a repeat may succeed.',
    schema: { type: 'integer', minimum: 1 },
    example: 5,
  },
  'WWW-Authenticate': {
    description:
      'How to authenticate (RFC 6750), on every 401 and where a key lacks a scope; `error` only where a token was sent.',
    schema: { type: 'string' },
    example: 'Bearer realm="chronochat", error="invalid_token"',
  },
  Location: {
    description:
      'Where to go instead; of an event stream, where to go on; of what is accepted, where it will be.',
    schema: { type: 'string' },
    example: '/app',
  },
  Vary: {
    description: 'What of a request decides about the answer.',
    required: true,
    schema: { type: 'string' },
    example: 'Accept, Origin',
  },
  Link: {
    description: 'The next page as `rel="next"`; absent on the last one.',
    schema: { type: 'string' },
    example: '</api/chat/threads?cursor=bmV4dA>; rel="next"',
  },
  ETag: {
    description: 'Names what this answer says, for `If-None-Match`.',
    required: true,
    schema: { type: 'string' },
    example: 'W/"u9vjWTBBCIwrvxPSC8cScA"',
  },
  'Idempotent-Replayed': {
    description: '`true` where this answers a repeat; absent otherwise.',
    schema: { type: 'string', const: 'true' },
  },
  'Preference-Applied': {
    description: 'What of `Prefer` was done (RFC 7240 §3).',
    schema: { type: 'string' },
    example: 'respond-async',
  },
  'Content-Disposition': {
    description: 'A name for the file.',
    required: true,
    schema: { type: 'string' },
    example: 'attachment; filename="chronochat-export.json"',
  },
  'x-vercel-ai-ui-message-stream': {
    description: "The version of the event stream's protocol; absent on JSON.",
    schema: { type: 'string', const: 'v1' },
  },
  'X-Accel-Buffering': {
    description: 'Asks proxies to pass an event stream on as it comes; absent on JSON.',
    schema: { type: 'string', const: 'no' },
  },
} as const

export type ResponseHeader = keyof typeof responseHeaders

/** The `headers` of a response in a route definition. */
export const namesHeaders = (...names: ResponseHeader[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** The headers that any response with this status carries; `limited` where a rate limit may have been counted before it. */
export const headersOf = (status: number, limited: boolean) =>
  namesHeaders(
    'X-Request-Id',
    ...(limited ? (['RateLimit-Policy', 'RateLimit'] as const) : []),
    ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
    ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
  )
