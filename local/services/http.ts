// What the local endpoints share of HTTP: a request read whole, and an answer in JSON.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from './listen.ts'

/** A request read to its end; `path` is what follows the endpoint's own path, query included. */
export type Call = { method: string; path: string; headers: IncomingHttpHeaders; body: string }

export type Answer = { status: number; json: unknown }

/** An endpoint never throws: whatever goes wrong is an answer. */
export type Endpoint = (call: Call) => Promise<Answer>

/**
 * Serves endpoints on the loopback interface, each below a path of its own such as `/sql`.
 * @param port 0 for any free one
 * @throws when the port is taken
 */
export async function serveEndpoints(endpoints: Map<string, Endpoint>, port: number) {
  const server = createServer((request, response) => {
    answer(endpoints, request).then(
      ({ status, json }) => send(response, status, json),
      () => response.destroy(), // The client went while it was sending.
    )
  })
  server.keepAliveTimeout = 60_000
  return listen(server, port)
}

const answer = async (endpoints: Map<string, Endpoint>, request: IncomingMessage): Promise<Answer> => {
  const body = await text(request)
  const url = request.url ?? '/'
  for (const [root, endpoint] of endpoints)
    if (url === root || url.startsWith(`${root}/`) || url.startsWith(`${root}?`))
      return endpoint({
        method: request.method ?? 'GET',
        path: url.slice(root.length),
        headers: request.headers,
        body,
      })
  return { status: 404, json: { message: 'nothing is served here' } }
}

const send = (response: ServerResponse, status: number, json: unknown) => {
  const body = JSON.stringify(json)
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/** A header's value, the empty string where it is missing. */
export const header = ({ headers }: Call, name: string) => {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

/** Parsed JSON, or undefined where the text is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
