// Checks a response against the route that declared it, as a client would: by the OpenAPI document that the Worker serves.
import { Validator } from '@cfworker/json-schema'
import { expect } from 'vitest'

/** A response with its body read; `body` is parsed where it is JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test says of each body what it expects, and fails where it is not so.
export type Answer = { status: number; headers: Headers; text: string; body: any }

/** A JSON Schema as far as the tests read one. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  enum?: unknown[]
  example?: unknown
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
}
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
export type Operation = {
  operationId: string
  security: object[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { headers?: object; content?: Record<string, { schema?: object }> }>
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

type Fetch = (request: Request) => Promise<Response> | Response

let document: Promise<Document> | undefined

/** The document that the Worker under test serves. */
export function openDocument(fetch: Fetch): Promise<Document> {
  document ??= load(fetch)
  return document
}

async function load(fetch: Fetch): Promise<Document> {
  const response = await fetch(new Request('https://chat.example.com/openapi.json'))
  return response.json()
}

/** Every operation of the document with its method and path template. */
export async function operations(fetch: Fetch) {
  const { paths } = await openDocument(fetch)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
}

/** Headers that not every response has: whoever sends one has to say so. */
const ownHeaders = [
  ...['ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate', 'link', 'etag'],
  ...['idempotent-replayed', 'content-disposition', 'x-vercel-ai-ui-message-stream', 'x-accel-buffering'],
]

/** Hashes, addresses of databases, keys, names of drivers, stack frames, SQL: what no response may ever hold. */
const internals =
  /\$2[aby]\$\d|postgres(ql)?:\/\/|sk-(test|live)-|upstream-secret|a key for tests|NeonDbError|Drizzle|Upstash|SQLSTATE|\n\s+at \S+[:(]/

/** Fails unless status, content type and body are what the route declares, and the headers of every response are there. */
export async function checkResponse(
  fetch: Fetch,
  method: string,
  path: string,
  { status, headers, body, text }: Answer,
): Promise<void> {
  const what = `${method} ${path} → ${status} ${text.slice(0, 300)}`
  expect(headers.get('x-request-id'), what).toMatch(/^[A-Za-z0-9._-]{1,128}$/)
  expect(headers.get('x-content-type-options'), what).toBe('nosniff')
  expect(headers.get('referrer-policy'), what).toBe('no-referrer')
  expect(headers.has('strict-transport-security'), what).toBe(true)
  expect(headers.has('content-security-policy'), what).toBe(true)
  expect(headers.has('server-timing'), what).toBe(true)
  if (status === 401) expect(headers.get('www-authenticate'), what).toMatch(/^Bearer realm="chronochat"/)
  if (status === 429 || (status === 503 && body?.code))
    expect(Number(headers.get('retry-after')), what).toBeGreaterThanOrEqual(1)
  if (status >= 400 && body?.code) {
    expect(headers.get('content-type'), what).toBe('application/problem+json')
    expect(body, what).toMatchObject({ status, request_id: headers.get('x-request-id') })
  }
  expect(body?.code, what).not.toBe('internal_error')
  expect(text).not.toMatch(internals)

  const { paths, components } = await openDocument(fetch)
  const bare = path.split('?')[0] ?? path
  const template = paths[bare] ? bare : Object.keys(paths).find((each) => toPattern(each).test(bare))
  const operation = template && paths[template]?.[method.toLowerCase()]
  if (!operation) return
  const declared = operation.responses[String(status)]
  expect(declared, `${what}: ${operation.operationId} does not declare this status`).toBeDefined()
  const named = new Set(Object.keys(declared?.headers ?? {}).map((name) => name.toLowerCase()))
  for (const name of ownHeaders)
    expect(named.has(name) || !headers.has(name), `${what}: ${operation.operationId} names no ${name}`).toBe(
      true,
    )
  const contentType = headers.get('content-type')?.split(';')[0] ?? ''
  if (!declared?.content) return expect(text, what).toBe('')
  const content = declared.content[contentType]
  expect(content, `${what}: ${operation.operationId} does not declare ${contentType}`).toBeDefined()
  const validator = validatorOf(content!, components)
  for (const each of contentType === 'text/event-stream' ? eventsIn(text) : [body]) {
    const { valid, errors } = validator.validate(each)
    expect(valid, `${what}: ${JSON.stringify(errors.slice(0, 3))}`).toBe(true)
  }
}

const validators = new WeakMap<object, Validator>()

/** Made once for each answer that is declared, since it reads all components. */
function validatorOf(content: { schema?: object }, components: object): Validator {
  const known = validators.get(content)
  if (known) return known
  const made = new Validator({ ...content.schema, components } as never, '2020-12')
  validators.set(content, made)
  return made
}

const eventsIn = (text: string) =>
  [...text.matchAll(/^data: (?!\[DONE\])(.+)$/gm)].map(([, data = '']) => JSON.parse(data))

const toPattern = (template: string) => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
