// What a fuzzer may send: for every operation valid, boundary and invalid requests, made from its entry in the document.
import fc from 'fast-check'
import type { Operation, Schema } from './declared.ts'
import type { Way } from './requests.ts'

/** A value whose every appearance in an error answer is a leak. */
export const canary = 'canary-7f3a'

/** A request, up to what only the person who sends it can know. */
export type Draft = {
  /** The name of the way to ask. */
  way: string
  /** Null for what the way itself asks, with an own id; else a path segment as it stands in the URL. */
  params: Record<string, string | null>
  query: [string, string][]
  headers: Record<string, string>
  authorization: string | null
  body: DraftBody
}

/** `edited`: the way's own body with members, in JSON, put in place of its own (null takes one away) or added. */
export type DraftBody =
  | { kind: 'edited'; members: [string, string | null][] }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'chunked'; megabytes: number }

const words = (text: string) => text.split(' ')

const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udc00a',
    '\ufeff',
    '\u202e',
    '\r\nSet-Cookie: a=b',
    "'; --",
  ),
  fc.constantFrom(...words('% _ \\ " {{7*7}} <script> ../.. null NaN -1 1e309'), canary),
  fc.constantFrom('x'.repeat(73), 'x'.repeat(255), '🌍'.repeat(201), 'é'.repeat(32_001), ' '.repeat(40)),
  fc
    .array(fc.oneof(fc.maxSafeNat(), fc.nat(), fc.uuid()), { maxLength: 3 })
    .map((parts) => btoa(parts.join('.'))),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

const oddJson = fc.oneof(
  oddText.map((text) => JSON.stringify(text)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.constantFrom(
    ...words('1e999 -0 0.1 1E-400 123456789012345678901234567890 -9007199254740993 true "true" null'),
  ),
  fc.constantFrom('[]', '{}', `${'['.repeat(500)}${']'.repeat(500)}`, '{"__proto__":{"a":1}}', '"\\u0000"'),
)

const rawText = fc.oneof(
  fc.constantFrom(...words('{ null [] "text" NaN {}{} /**/{} \ufeff{} {"a":1,} {"a":1}\0'), '', "{'a':1}"),
  fc.constantFrom('['.repeat(100_000), '{"a":'.repeat(50_000), `{${'"__proto__":{},'.repeat(1000)}"a":1}`),
  fc.constantFrom(`"${'x'.repeat(1_048_577)}"`, ' '.repeat(1_048_577)),
)

const rawBody: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  rawText.map((text) => new TextEncoder().encode(text)),
  fc
    .constantFrom(...words('ff 22c08022 22eda08022 1f8b08 fffe7b007d00'))
    .map((hex) => Uint8Array.fromHex(hex)),
)

/** What stands at the edges of a schema, in JSON. */
function edges({ type, minimum, maximum, minLength, maxLength, enum: members, example }: Schema): string[] {
  const numbers = [minimum, maximum].flatMap((n) => (n === undefined ? [] : [n - 1, n, n + 1]))
  const lengths = [minLength, maxLength].flatMap((n) => (n === undefined ? [] : [n - 1, n, n + 1]))
  const texts = lengths.flatMap((n) => [...(n > 0 ? ['🌍'.repeat(n)] : []), 'x'.repeat(Math.max(0, n))])
  const flags = type === 'boolean' ? [true, false] : []
  const examples = example === undefined ? [] : [example]
  return [...numbers, ...texts, ...flags, ...(members ?? []), ...examples].map((value) =>
    JSON.stringify(value),
  )
}

const orOdd = (values: string[], odd: fc.Arbitrary<string>) =>
  values.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, odd) : odd

const unquoted = (json: string) => (json.startsWith('"') ? (JSON.parse(json) as string) : json)

function editedBody(properties: Record<string, Schema>): fc.Arbitrary<DraftBody> {
  const names = Object.keys(properties)
  const known = names.map((name) =>
    fc.tuple(fc.constant(name), fc.option(orOdd(edges(properties[name] ?? {}), oddJson), { freq: 8 })),
  )
  const extra = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'id', 'is_active', ''), oddJson)
  const member: fc.Arbitrary<[string, string | null]> = fc.oneof({ arbitrary: extra, weight: 1 }, ...known)
  return fc.array(member, { maxLength: 3 }).map((members) => ({ kind: 'edited', members }))
}

/** One in so many is odd, so that most requests get past the first check and to the next. */
const seldom = <T>(odd: fc.Arbitrary<T>, usual: T, freq: number) =>
  fc.oneof({ weight: freq - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd })

const segment = fc.oneof(
  fc.constantFrom(...words('%00 %ff %0d%0a %2e%2e %2F a%zz % .. null'), 'x'.repeat(5000)),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  oddText.map((text) => encodeURIComponent(text.toWellFormed())),
)

const visible = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code))
const headerText = fc.oneof(
  fc.string({ unit: visible, maxLength: 300 }),
  fc.constantFrom(...words('* " W/"x" 0 -1 k "k" null'), '', '9'.repeat(30), 'x'.repeat(9000), canary),
)

const headerNames = fc.constantFrom(
  ...words('x-request-id user-agent origin accept range cookie cf-connecting-ip x-forwarded-for'),
  ...words('if-none-match last-event-id idempotency-key content-encoding x-http-method-override'),
)

const contentType = fc.constantFrom(
  ...words(
    'text/plain multipart/form-data application/x-www-form-urlencoded APPLICATION/JSON application/json;',
  ),
  ...['', 'application/json; charset=utf-16', 'application/json, text/html'],
)

const headers = fc
  .tuple(fc.dictionary(headerNames, headerText, { maxKeys: 2 }), seldom<string | null>(contentType, null, 12))
  .map(([some, type]) => (type === null ? some : { ...some, 'content-type': type }))

const authorization = fc.constantFrom(
  ...[
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b.c',
    `Bearer ${canary}`,
    `Bearer ${'x'.repeat(5000)}`,
  ],
  'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
)

const body = (properties: Record<string, Schema>): fc.Arbitrary<DraftBody> =>
  fc.oneof<fc.WeightedArbitrary<DraftBody>[]>(
    { weight: 40, arbitrary: editedBody(properties) },
    { weight: 6, arbitrary: rawBody.map((bytes) => ({ kind: 'bytes' as const, bytes })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'chunked' as const, megabytes: 10 }) },
  )

/** @param propertiesOf the members that the body of an operation may have. */
export const drafts = (ways: Way[], propertiesOf: (operation: Operation) => Record<string, Schema>) =>
  fc.oneof(...ways.map((way) => draft(way, propertiesOf(way.operation))))

function draft(way: Way, properties: Record<string, Schema>): fc.Arbitrary<Draft> {
  const declared = way.operation.parameters ?? []
  const inPath = declared.filter((parameter) => parameter.in === 'path')
  const inQuery = declared.filter((parameter) => parameter.in === 'query')
  const pairs = [...inQuery, { name: canary, schema: {} }].map(({ name, schema }) =>
    fc.tuple(fc.constant(name), orOdd(edges(schema), oddJson).map(unquoted)),
  )
  const query = fc.array(fc.oneof(...pairs), { minLength: 1, maxLength: 3 })
  return fc.record({
    way: fc.constant(way.name),
    params: fc.record(Object.fromEntries(inPath.map(({ name }) => [name, seldom(segment, null, 3)]))),
    query: seldom<[string, string][]>(query, [], inQuery.length > 0 ? 2 : 8),
    headers,
    authorization: seldom<string | null>(authorization, null, 12),
    body: body(properties),
  })
}
