// How every route is declared: its definition names its success, its failures and who may call it, and the router
// makes of it the validation, the error answers and the entry in the OpenAPI document.
import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { jsonBody } from '#http/middleware/json-body.ts'
import { Failure, type FailureCode, type FieldError, failureStatus, mostErrors } from '#shared/failure.ts'
import type { Authenticate, AuthenticateAny, RequestEnv } from './context.ts'
import { problemSchema } from './problem.ts'
import { headersOf, namesHeaders, type ResponseHeader } from './response-headers.ts'

type Answer = {
  description: string
  headers?: ReturnType<typeof namesHeaders>
  content?: Record<string, { schema: z.ZodType | ReturnType<typeof problemSchema> }>
}
type Definition = Omit<RouteConfig, 'middleware' | 'security' | 'hide' | 'responses'> & {
  operationId: string
  summary: string
  responses: Record<number, Answer>
}

/**
 * A route definition for `router().openapi()`.
 * @param access `'public'`, or the middleware that turns a bearer token into an actor.
 * @param failures the codes that the route's verb can throw; those of its access and its body are added.
 */
export function route<const Route extends Definition>(
  access: 'public',
  failures: FailureCode[],
  definition: Route,
  ...middleware: MiddlewareHandler[]
): Route
export function route<const Route extends Definition, Who extends Authenticate | AuthenticateAny>(
  access: Who,
  failures: FailureCode[],
  definition: Route,
  ...middleware: MiddlewareHandler[]
): Route & { middleware: Who }
export function route(
  access: 'public' | Authenticate | AuthenticateAny,
  failures: FailureCode[],
  definition: Definition,
  ...middleware: MiddlewareHandler[]
) {
  const body = definition.request?.body !== undefined
  const codes = [...failures]
  if (access !== 'public')
    codes.push(
      ...(['unauthenticated', 'invalid_token', 'insufficient_scope', 'rate_limited'] as const),
      'database_unavailable',
    )
  if (body) codes.push('malformed_body', 'payload_too_large', 'unsupported_media_type')
  if (body || definition.request?.query) codes.push('invalid_request')
  codes.push('internal_error', 'misconfigured')
  const admit: MiddlewareHandler[] = access === 'public' ? [] : [access]
  return createRoute({
    ...definition,
    security: access === 'public' ? [] : [{ bearer: [] }],
    middleware: [...admit, ...middleware, ...(body ? [jsonBody] : [])],
    responses: describe(definition.responses, problems(codes)),
  })
}

/** The error answers of a route, one for each status, with the codes that it can hold. */
function problems(codes: FailureCode[]): Record<string, Answer> {
  const byStatus = Object.groupBy(new Set(codes), (code) => failureStatus[code])
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\``).join(', '),
        ...(codes.includes('insufficient_scope') && { headers: namesHeaders('WWW-Authenticate') }),
        content: { 'application/problem+json': { schema: problemSchema(Number(status), codes) } },
      },
    ]),
  )
}

/** A route's answers with all their headers; a status that is its own and a problem's too has both bodies. */
function describe(own: Record<string, Answer>, failed: Record<string, Answer>) {
  const limited = '429' in failed
  const answer = (status: string): Answer => {
    const parts = [own[status], failed[status]].filter((part) => part !== undefined)
    const content = Object.assign({}, ...parts.map((part) => part.content))
    return {
      description: parts.flatMap(({ description }) => description || []).join(' Or: '),
      headers: Object.assign(headersOf(Number(status), limited), ...parts.map((part) => part.headers)),
      ...(Object.keys(content).length > 0 && { content }),
    }
  }
  return Object.fromEntries(Object.keys({ ...own, ...failed }).map((status) => [status, answer(status)]))
}

/** A JSON answer in a route's `responses`, with the headers that are its own. */
export const json = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...headers: ResponseHeader[]
) => ({
  description,
  headers: namesHeaders(...headers),
  content: { 'application/json': { schema } },
})

/** A required JSON body: without `required`, a request without a content type would skip validation. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

/**
 * An answer that hono has no type for: a stream, a redirect, none at all. The document declares it, and the tests hold every
 * answer to the document.
 */
export const untyped = (response: Response) => response as never

/** A router whose validation failures become `invalid_request`. */
export const router = () =>
  new OpenAPIHono<RequestEnv>({
    defaultHook: (result) => {
      if (result.success) return
      if (result.target === 'header') throw new Failure('malformed_header', 'A header is malformed.')
      throw new Failure('invalid_request', 'The request does not fit what this route takes.', {
        errors: firstErrors(result.error.issues),
      })
    },
  })

/** The first of what is wrong: somebody who sends a megabyte of it is not told all. */
function firstErrors(issues: z.core.$ZodIssue[]): FieldError[] {
  const errors: FieldError[] = []
  for (const issue of issues) {
    errors.push(...fieldErrors(issue, mostErrors - errors.length))
    if (errors.length >= mostErrors) break
  }
  return errors
}

const pointer = (path: PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Longer than the name of any member of ours: where it would stand, the object is named that holds it. */
const longestName = 100

function fieldErrors(issue: z.core.$ZodIssue, most: number): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, most).map((key) => ({
      path: pointer(key.length > longestName ? issue.path : [...issue.path, key]),
      code: 'unrecognized_key',
      message: 'This member is not known here',
    }))
  const code = issue.code === 'custom' ? String(issue.params?.code ?? 'invalid') : issue.code
  return [{ path: pointer(issue.path), code, message: issue.message }]
}
