// A proxy that does to the connections of clients what bad networks do: it cuts them, stalls them and refuses them.
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listen } from '../../local/services/listen.ts'

const calm = {
  /** After so many bytes of an event stream its connection is cut; one number for each stream. */
  cuts: [] as number[],
  /** How many were. */
  cut: 0,
  /** Stays silent where it would have cut. */
  stalls: false,
  /** So many of the next requests are refused. */
  refused: 0,
  /** So many of the next requests are served, and their answers are lost. */
  lost: 0,
  /** So many of the next requests are answered with an error page of a proxy's. */
  unavailable: 0,
  /** The three above befall those alone in whose line of `requests` this stands. */
  only: '',
  /** What was asked, as `GET /path after 7`. */
  requests: [] as string[],
}

export async function startBadNetwork(target: string) {
  const network = {
    url: '',
    ...structuredClone(calm),
    close: async () => {},
    /** Cuts every connection that is open. */
    cutAll: () => server.closeAllConnections(),
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const after = incoming.headers['last-event-id']
    const line = `${incoming.method} ${incoming.url}${after ? ` after ${after}` : ''}`
    network.requests.push(line)
    const befalls = (fault: 'refused' | 'lost' | 'unavailable') =>
      network[fault] > 0 && line.includes(network.only) && network[fault]-- > 0
    if (befalls('refused')) return void incoming.socket.resetAndDestroy()
    const body = await buffer(incoming)
    if (befalls('unavailable'))
      return void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Bad day</h1>')
    const outgoing = request(target + incoming.url, { method: incoming.method, headers: incoming.headers })
    response.once('close', () => outgoing.destroy())
    outgoing.end(body)
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    if (befalls('lost')) return void incoming.socket.resetAndDestroy()
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    response.flushHeaders()
    let left = answer.headers['content-type'] === 'text/event-stream' ? network.cuts.shift() : undefined
    for await (const bytes of answer) {
      if (left === undefined || bytes.length < left) {
        if (left !== undefined) left -= bytes.length
        response.write(bytes)
        continue
      }
      network.cut++
      await new Promise((resolve) => response.write(bytes.subarray(0, left), resolve))
      if (network.stalls) return void (await once(response, 'close'))
      return void incoming.socket.resetAndDestroy()
    }
    response.end()
  }

  /** Makes it a good one again. */
  const heal = () => Object.assign(network, structuredClone(calm))

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })
  return Object.assign(network, { heal }, await listen(server))
}
