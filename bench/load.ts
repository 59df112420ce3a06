// Load: requests sent one after the other on some connections for some time, from a thread of their own, so that
// nothing else that this process does stands between an answer and the clock.
import { Worker } from 'node:worker_threads'

/** A request as it is sent, byte for byte; marks of `fresh.ts` in it are ids that each turn makes anew. */
export type Request = { port: number; bytes: string }

export type LoadOptions = {
  /** What one turn of a connection sends, one after the other. */
  turn: Request[]
  connections: number
  milliseconds: number
}

/** How long each turn took, in milliseconds, and how long all of it. */
export type Load = { turns: number[]; milliseconds: number }

/** @throws {Error} with the answer, when one of them is not a success */
export async function load(options: LoadOptions): Promise<Load> {
  const { promise, resolve, reject } = Promise.withResolvers<Load>()
  const thread = new Worker(new URL('load-thread.ts', import.meta.url), { workerData: options })
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('the load broke off')))
  return promise
}

/** The bytes of an HTTP request on a connection that stays open. */
export function toRequest(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Request {
  const { port, host, pathname, search } = new URL(url)
  const lines = Object.entries({
    host,
    ...headers,
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const bytes = `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`
  return { port: Number(port), bytes }
}

/** The value below which a part of the values lies. */
export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
