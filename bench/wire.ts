// What lies between the Worker and the local endpoints: a distance that can be set, and an eye on what is asked.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Call } from '../local/services/http.ts'
import type { RoundTrip } from './floor.ts'

/** Milliseconds that each endpoint waits before it answers. */
type Distance = { '/redis': number; '/sql': number }

export const here: Distance = { '/redis': 0, '/sql': 0 }
export const away: Distance = { '/redis': 5, '/sql': 20 }

export function createWire() {
  let distance = here
  let noted: RoundTrip[] | undefined
  return {
    async onCall(endpoint: keyof Distance, { path, headers, body }: Call) {
      noted?.push({ url: endpoint + path, headers: meaningful(headers), body })
      if (distance[endpoint] > 0) await sleep(distance[endpoint])
    },
    set(to: Distance) {
      distance = to
    },
    /** What the endpoints are asked while something is done, in order. */
    async noting(work: () => Promise<void>): Promise<RoundTrip[]> {
      const trips: RoundTrip[] = []
      noted = trips
      await work()
      noted = undefined
      return trips
    },
  }
}

export type Wire = ReturnType<typeof createWire>

/** The headers that an endpoint reads; the others belong to a connection. */
const meaningful = (headers: Call['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^(authorization|content-type|neon-.*|upstash-.*)$/.test(entry[0]),
    ),
  )
