// The `fetch` of one visit to an MCP server: no redirect, no stream that waits for news, and no more bytes than we can hold.
import { McpFault } from '#chat/tools/mcp/server.ts'

/** Of all that a server says in one visit: a Worker has 128 MB for all it does. */
const mostBytes = 4 * 1024 * 1024

/** How long a server has to hear that we are gone. */
const farewellMs = 1000

export function createBoundedFetch(timeoutMs: number) {
  const farewells = new Set<Promise<unknown>>()
  let room = mostBytes
  let fault: McpFault | null = null

  const fail = (kind: McpFault['kind'], code?: number) => {
    fault ??= new McpFault(kind, code)
    return fault
  }

  const counted = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        room -= chunk.byteLength
        if (room < 0) throw fail('too_large')
        controller.enqueue(chunk)
      },
    })

  const ask = async (url: string | URL, init: RequestInit, limit: number): Promise<Response> => {
    const signals = [init.signal, AbortSignal.timeout(limit)].filter((signal) => signal != null)
    const signal = AbortSignal.any(signals)
    const response = await fetch(url, { ...init, redirect: 'manual', signal }).catch((error) => {
      throw signal.aborted ? error : fail('unreachable')
    })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel().catch(() => {})
      throw fail('redirected', response.status)
    }
    return new Response(response.body?.pipeThrough(counted()) ?? null, response)
  }

  return {
    /** What went wrong, where it was not the client that noticed it. */
    fault: () => fault,

    async fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
      // A stream for what a server wants to tell by itself would stay open; one that goes on with a cut answer ends.
      const resumes = new Headers(init.headers).has('last-event-id')
      if (init.method === 'GET' && !resumes) return new Response(null, { status: 405 })
      if (!isFarewell(init)) return ask(url, init, timeoutMs)
      const farewell = ask(url, init, farewellMs)
      farewells.add(farewell.catch(() => {}))
      return farewell
    },

    /** Resolves when all that was said in parting has been heard, or given up. */
    async parted(): Promise<void> {
      await Promise.all(farewells)
    },
  }
}

const isFarewell = ({ method, body }: RequestInit) =>
  method === 'DELETE' || (typeof body === 'string' && body.includes('"method":"notifications/cancelled"'))
