// Every way a request can fail, as a stable machine word. The status belongs to the code, never to the verb that
// throws it; `http/problem.ts` is the one place that turns a failure into words on the wire.

/** The public catalogue of error codes with the HTTP status of each. Codes are never renamed: clients branch on them. */
export const failureStatus = {
  malformed_body: 400,
  malformed_header: 400,
  wrong_password: 400,
  wrong_code: 400,
  invalid_token_link: 400,
  invalid_passkey: 400,
  invalid_code: 400,
  invalid_state: 400,
  unauthenticated: 401,
  invalid_token: 401,
  invalid_credentials: 401,
  invalid_refresh_token: 401,
  second_factor_required: 401,
  invalid_challenge: 401,
  reauthentication_required: 403,
  email_unverified: 403,
  sign_up_closed: 403,
  insufficient_scope: 403,
  not_found: 404,
  thread_not_found: 404,
  message_not_found: 404,
  tool_call_not_found: 404,
  session_not_found: 404,
  not_available: 404,
  provider_not_found: 404,
  passkey_not_found: 404,
  identity_not_found: 404,
  api_key_not_found: 404,
  method_not_allowed: 405,
  username_taken: 409,
  email_taken: 409,
  email_required: 409,
  second_factor_on: 409,
  no_second_factor: 409,
  passkey_known: 409,
  identity_taken: 409,
  last_way_in: 409,
  too_many_keys: 409,
  run_active: 409,
  no_active_run: 409,
  queue_full: 409,
  withdrawn: 409,
  already_decided: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid_request: 422,
  id_taken: 422,
  idempotency_key_reused: 422,
  rate_limited: 429,
  internal_error: 500,
  model_failed: 502,
  model_refused: 502,
  database_unavailable: 503,
  sessions_unavailable: 503,
  model_busy: 503,
  run_interrupted: 503,
  misconfigured: 503,
  model_timeout: 504,
} as const

export type FailureCode = keyof typeof failureStatus

/** One member of a request that does not fit: `path` is a JSON Pointer (RFC 6901), never the submitted value. */
export type FieldError = { path: string; code: string; message: string }

/** So many of them are told at once. */
export const mostErrors = 20

export type FailureOptions = {
  /** Seconds (≥ 1) after which a repeat may succeed; becomes `Retry-After`. */
  retryAfter?: number
  /** The running reply, on `run_active`. */
  messageId?: string
  /** What the second factor is to be sent with, on `second_factor_required`. */
  challenge?: string
  /** What a key would need, on `insufficient_scope`. */
  scope?: string
  /** The members that do not fit, on `invalid_request`. */
  errors?: FieldError[]
  /** What really happened, for the log alone. */
  cause?: unknown
}

/** An expected failure: `detail` is a sentence for people and holds nothing that the client did not already know. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly options: FailureOptions

  constructor(code: FailureCode, detail: string, options: FailureOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.options = options
  }

  /**
   * The failure inside whatever was thrown, if there is one: drivers wrap the error of a refused connection in errors
   * of their own (`cause`, or `sourceError` in Neon's).
   */
  static within(thrown: unknown): Failure | undefined {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; depth++) {
      if (error instanceof Failure) return error
      error = causeOf(error)
    }
    return undefined
  }
}

const causeOf = (error: Error): unknown => error.cause ?? (error as { sourceError?: unknown }).sourceError

/** A token that lets nobody in. */
export const invalidToken = () =>
  new Failure('invalid_token', 'The access token is invalid, expired or revoked.')

/** The one answer for a thread that nobody has, that is somebody else's, and for what has no id's form. */
export const noThread = () => new Failure('thread_not_found', 'There is no such thread.')

/** The same for a message: nobody has it, or it is in another thread. */
export const noMessage = () => new Failure('message_not_found', 'There is no such message in this thread.')

/** So many sign-ins of one account have failed that it takes none for a while. @param retryAfter in seconds. */
export const tooManyFailures = (retryAfter: number) =>
  new Failure('rate_limited', 'Too many failed attempts: try again later.', { retryAfter })

/** A failure as plain data, for the hop between a Durable Object and the Worker, where class instances do not survive. */
export type FailureData = { code: FailureCode; detail: string; options: Omit<FailureOptions, 'cause'> }

export const toFailureData = ({
  code,
  message,
  options: { cause: _, ...options },
}: Failure): FailureData => ({
  code,
  detail: message,
  options,
})

export const fromFailureData = ({ code, detail, options }: FailureData) => new Failure(code, detail, options)

/** The chain of causes as names, SQLSTATE codes and stack frames: what is safe to log of any error. */
export function causes(thrown: unknown, depth = 0): object[] {
  if (!(thrown instanceof Error) || depth > 4) return []
  const { code, constraint, details } = thrown as { code?: unknown; constraint?: unknown; details?: unknown }
  const frames = thrown.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
  return [
    { name: thrown.name, code, constraint, details, frames: frames?.map((line) => line.trim()) },
    ...causes(causeOf(thrown), depth + 1),
  ]
}

/** Told of what goes wrong behind everybody's back; `about` has the ids of what it happened to. */
export type OnTrouble = (message: string, error: unknown, about?: Record<string, string>) => void
