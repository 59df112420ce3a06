// What the service says went wrong (RFC 9457), as an error that programs branch on by its `code`.
import type { operations } from './openapi.d.ts'

type ProblemBody<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends {
    content: { 'application/problem+json': infer Body }
  }
    ? Body
    : never
}[keyof Responses]

/** Every code that the service's document names. */
export type ProblemCode = {
  [Name in keyof operations]: ProblemBody<operations[Name]['responses']> extends { code: infer Code }
    ? Code
    : never
}[keyof operations]

/** One member of a request that does not fit; `path` is a JSON Pointer. */
export type FieldError = { path: string; code: string; message: string }

/** `message` is a sentence for people. A service that is newer than this package may say codes that it does not know. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: ProblemCode | (string & {})
  /** Seconds after which a repeat may succeed. */
  readonly retryAfter: number | null
  readonly requestId: string | null
  /** Of a 422: the members that do not fit. */
  readonly errors: FieldError[]
  /** All that was said, extension members such as `message_id` among it. */
  readonly body: Readonly<Record<string, unknown>>

  /** @param answered the body; what stands between may answer with something else than a problem */
  constructor(response: Response, answered: unknown) {
    const body: Record<string, unknown> = Object(answered)
    super(typeof body.detail === 'string' ? body.detail : `The service answered ${response.status}.`)
    this.status = response.status
    this.code = typeof body.code === 'string' ? body.code : 'unknown'
    this.retryAfter = Number(response.headers.get('retry-after')) || null
    this.requestId = response.headers.get('x-request-id')
    this.errors = Array.isArray(body.errors) ? body.errors : []
    this.body = body
  }
}

/** The problem that an answer tells. */
export const toProblem = async (response: Response): Promise<Problem> =>
  new Problem(response, await response.json().catch(() => null))

/** Whether it is a problem with one of these codes. */
export const isProblem = (error: unknown, ...codes: ProblemCode[]): error is Problem =>
  error instanceof Problem && codes.some((code) => code === error.code)

/** Null in place of the problem that means no more than that there is none. */
export const unless =
  (...codes: ProblemCode[]) =>
  (error: unknown) => {
    if (isProblem(error, ...codes)) return null
    throw error
  }
