// Neon's SQL over HTTP, as `@neondatabase/serverless` speaks it, in front of any PostgreSQL.
import { type Answer, type Call, type Endpoint, header, parseJson } from './http.ts'
import {
  isIsolation,
  type Result,
  type SqlBackend,
  type Statement,
  type TransactionMode,
} from './sql/backend.ts'

/** Serves `POST {query, params}` and `POST {queries: […]}`; a refused statement is a 400 with PostgreSQL's fields. */
export const neonEndpoint =
  (sql: SqlBackend): Endpoint =>
  async (call) => {
    const request = readRequest(call)
    if ('message' in request) return { status: 400, json: request }
    const asArrays = header(call, 'neon-array-mode') === 'true'
    try {
      if ('statement' in request) {
        const result = await sql.query(request.statement)
        return { status: 200, json: present(result, asArrays) }
      }
      const results = await sql.transaction(request.statements, request.mode)
      return { status: 200, json: { results: results.map((result) => present(result, asArrays)) } }
    } catch (error) {
      return refusal(error)
    }
  }

type Malformed = { message: string; code?: string }
type Request = { statement: Statement } | { statements: Statement[]; mode: TransactionMode }

const readRequest = (call: Call): Request | Malformed => {
  if (call.method !== 'POST') return { message: 'SQL is sent with POST' }
  // Browsers ask before they send a header of their own, so no web page can reach a developer's database.
  if (!header(call, 'neon-connection-string'))
    return { message: 'the Neon-Connection-String header is missing' }
  const body = parseJson(call.body)
  if (!isObject(body)) return { message: 'the body is not a JSON object' }
  if (!('queries' in body)) {
    const statement = readStatement(body)
    return 'message' in statement ? statement : { statement }
  }
  if (!Array.isArray(body.queries)) return { message: '`queries` is not an array' }
  const statements: Statement[] = []
  for (const item of body.queries) {
    const statement = readStatement(item)
    if ('message' in statement) return statement
    statements.push(statement)
  }
  const mode = readMode(call)
  return 'message' in mode ? mode : { statements, mode }
}

const readStatement = (item: unknown): Statement | Malformed => {
  if (!isObject(item) || typeof item.query !== 'string') return { message: '`query` is not a string' }
  const { query, params = [] } = item
  if (!Array.isArray(params)) return { message: '`params` is not an array' }
  // COPY waits for a second message that HTTP has no place for.
  if (/^\s*copy\b/i.test(query)) return { message: 'COPY is not available over HTTP', code: '0A000' }
  return { query, params: params.map(asText) }
}

const asText = (param: unknown) =>
  param === null || typeof param === 'string'
    ? param
    : typeof param === 'object'
      ? JSON.stringify(param)
      : String(param)

const readMode = (call: Call): TransactionMode | Malformed => {
  const isolation = header(call, 'neon-batch-isolation-level')
  if (isolation && !isIsolation(isolation)) return { message: `unknown isolation level: ${isolation}` }
  return {
    ...(isIsolation(isolation) && { isolation }),
    readOnly: header(call, 'neon-batch-read-only') === 'true',
    deferrable: header(call, 'neon-batch-deferrable') === 'true',
  }
}

const present = ({ command, rowCount, fields, rows }: Result, asArrays: boolean) => ({
  command,
  rowCount,
  fields,
  rows: asArrays
    ? rows
    : rows.map((row) => Object.fromEntries(row.map((value, i) => [fields[i]?.name, value]))),
  rowAsArray: asArrays,
})

const errorFields = [
  ...['severity', 'code', 'detail', 'hint', 'position', 'internalPosition', 'internalQuery', 'where'],
  ...['schema', 'table', 'column', 'dataType', 'constraint', 'file', 'line', 'routine'],
]

/** PostgreSQL's own refusals are the client's to handle; anything else means that the server was not reached. */
const refusal = (error: unknown): Answer => {
  const fields = isObject(error) ? error : {}
  const message = error instanceof Error ? error.message : String(error)
  if (typeof fields.severity !== 'string') return { status: 503, json: { message } }
  const known = errorFields.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))
  return { status: 400, json: { message, ...Object.fromEntries(known) } }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
