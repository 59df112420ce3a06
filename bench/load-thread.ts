// The thread that sends: HTTP/1.1 by hand over plain sockets, so that the client costs little beside what it measures.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { freshener } from './fresh.ts'
import type { Load, LoadOptions } from './load.ts'

const { turn, connections, milliseconds } = workerData as LoadOptions

const start = performance.now()
const turns = (await Promise.all(Array.from({ length: connections }, takeTurns))).flat()
parentPort?.postMessage({ turns, milliseconds: performance.now() - start } satisfies Load)

async function takeTurns(): Promise<number[]> {
  const sockets = new Map<number, Socket>()
  for (const { port } of turn) if (!sockets.has(port)) sockets.set(port, await open(port))
  const taken: number[] = []
  do {
    const begun = performance.now()
    const freshen = freshener()
    for (const { port, bytes } of turn) await send(sockets.get(port)!, freshen(bytes))
    taken.push(performance.now() - begun)
  } while (performance.now() - start < milliseconds)
  for (const socket of sockets.values()) socket.destroy()
  return taken
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  return socket
}

async function send(socket: Socket, bytes: string): Promise<void> {
  socket.write(bytes)
  let answer = ''
  while (!isWhole(answer)) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    answer += chunk.toString('latin1') // A byte a character, since lengths are in bytes.
  }
  if (!/^HTTP\/1\.1 2/.test(answer)) throw new Error(answer)
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return false
  const head = answer.slice(0, end).toLowerCase()
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= end + 4 + Number(length)
}
