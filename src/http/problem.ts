// The one place that turns whatever was thrown into words: RFC 9457 `application/problem+json`.
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { causes, Failure, type FailureCode, failureStatus, mostErrors } from '#shared/failure.ts'
import type { RequestEnv } from './context.ts'

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/**
 * The wire shape of an error for the codes that a route can give with one status, as JSON Schema: it describes what
 * `problem` writes and validates nothing, and a hundred zod schemas would cost every start of the Worker milliseconds.
 */
export function problemSchema(status: number, codes: FailureCode[]) {
  const text = { type: 'string' as const }
  return {
    type: 'object' as const,
    properties: {
      type: { ...text, enum: ['about:blank'] },
      title: { ...text, enum: [titles[status] ?? 'Error'] },
      status: { type: 'number' as const, enum: [status] },
      detail: { ...text, description: 'A sentence for people.' },
      code: { ...text, enum: codes, description: 'A stable word for programs.' },
      request_id: {
        ...text,
        description: 'The `X-Request-Id` of this response.',
        example: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e',
      },
      ...(codes.includes('invalid_request') && {
        errors: {
          type: 'array' as const,
          maxItems: mostErrors,
          items: {
            type: 'object' as const,
            properties: {
              path: { ...text, description: 'JSON Pointer to the member.', example: '/email' },
              code: { ...text, example: 'invalid' },
              message: { ...text, example: 'Must be an email address' },
            },
            required: ['path', 'code', 'message'],
            additionalProperties: false,
          },
        },
      }),
      ...(codes.includes('second_factor_required') && {
        challenge: { ...text, description: 'What the code of the second factor is sent with.' },
      }),
      ...(codes.includes('run_active') && {
        message_id: { ...text, format: 'uuid', description: 'The reply that is being written.' },
      }),
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'request_id'],
    additionalProperties: false,
  }
}

/** After so many seconds something that is unavailable may be there again, where nobody knows better. */
export const unavailableSeconds = 5

/** An answer for what was thrown, which is logged once, without parameters or tokens; an unexpected cause is a 500. */
export function problem(c: Context<RequestEnv>, thrown: unknown): Response {
  const failure = Failure.within(thrown)
  logFailure(c, thrown, failure)
  const { code, message, options } =
    failure ?? new Failure('internal_error', 'Something went wrong on our side.')
  const status = failureStatus[code]
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  const authenticate = challengeOf(failure)
  if (authenticate) headers.set('www-authenticate', authenticate)
  const retryAfter = options.retryAfter ?? (status === 503 ? unavailableSeconds : undefined)
  if (retryAfter !== undefined) headers.set('retry-after', String(Math.max(1, Math.ceil(retryAfter))))
  const body = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: message,
    code,
    request_id: c.get('requestId'),
    ...(options.errors && { errors: options.errors.slice(0, mostErrors) }),
    ...(options.messageId && { message_id: options.messageId }),
    ...(options.challenge && { challenge: options.challenge }),
  }
  return c.newResponse(JSON.stringify(body), status, Object.fromEntries(headers))
}

/** Logs what was thrown: an unexpected cause is a defect; trouble of ours has its cause, a client's is there on demand. */
export function logFailure(c: Context<RequestEnv>, thrown: unknown, failure = Failure.within(thrown)): void {
  const request = { request_id: c.get('requestId'), route: routePath(c, -1) }
  if (!failure) c.get('log')('error', { message: 'defect', ...request, causes: causes(thrown) })
  else if (failureStatus[failure.code] >= 500)
    c.get('log')('error', { message: failure.code, ...request, causes: causes(thrown) })
  else c.get('log')('debug', { message: failure.code, ...request })
}

/** What `WWW-Authenticate` says (RFC 6750 §3): an error attribute only when a token was sent. */
function challengeOf(failure: Failure | undefined): string | null {
  const realm = 'Bearer realm="chronochat"'
  if (failure?.code === 'invalid_token') return `${realm}, error="invalid_token"`
  if (failure?.code === 'insufficient_scope')
    return `${realm}, error="insufficient_scope"${failure.options.scope ? `, scope="${failure.options.scope}"` : ''}`
  return failure && failureStatus[failure.code] === 401 ? realm : null
}
