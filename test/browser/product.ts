// The product as a user starts it: `npm run dev`'s own script, on a free port, with data of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../local/dev/dev.ts', import.meta.url))
const START_MS = 240_000

/**
 * Starts it and waits until it answers.
 * @param variables what its environment has beside that, by its URL
 * @returns its URL, the folder of its data, how to cut its power and start it again, and how to end it
 * @throws {Error} with what it printed, when it does not start
 */
export async function startProduct(variables: (url: string) => Promise<Record<string, string>>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = await mkdtemp(join(tmpdir(), 'chronochat-browser-'))
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, ...(await variables(url)) }
  let child: ChildProcess

  async function start() {
    // A group of its own, so that the Worker can be killed with it, which would outlive it by a moment.
    child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk))
    for (const start = Date.now(); child.exitCode === null && Date.now() - start < START_MS; await sleep(100))
      if (await answers(`${url}/health`)) return
    await stop()
    throw new Error(`The product did not start:\n${printed}`)
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    if (signal === 'SIGKILL' && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
    await exited
  }

  async function stop() {
    await end('SIGTERM')
    await rm(dataDir, { recursive: true, force: true })
  }

  await start()
  return { url, dataDir, stop, start, cutPower: () => end('SIGKILL') }
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
