// A built Worker in workerd itself, with no development server before it: what measurements and the chaos run serve.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '../dev/cannot-start.ts'
import type { Variables } from '../dev/settings.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fromWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler/package.json'))
const { default: binary, version } = fromWrangler('workerd') as { default: string; version: string }

export { version as workerdVersion }

const LISTEN_MS = 30_000

export type WorkerOptions = {
  /** The built script; its configuration is written beside it. */
  script: string
  variables: Variables
  /** Where its Durable Objects are kept; a Worker without it has neither objects nor assets. */
  objects?: string | undefined
  /** Any free one without it. */
  port?: number
  /** Where to write what it logs; nowhere without it. */
  log?: string
  /** Whether an inspector may be attached. */
  inspect?: boolean
}

export type Workerd = {
  url: string
  port: number
  /** Where its inspector listens, if it was asked for. */
  inspectorPort: number | undefined
  /** Processor time that it has used so far, in milliseconds; NaN where the system does not tell. */
  cpu: () => number
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** Serves a Worker on the loopback interface. @throws {CannotStart} when it does not listen */
export async function startWorkerd(options: WorkerOptions): Promise<Workerd> {
  const config = `${options.script}.capnp`
  if (options.objects) mkdirSync(options.objects, { recursive: true })
  writeFileSync(config, configure(options), { mode: 0o600 })
  const log = openSync(options.log ?? '/dev/null', 'a', 0o600)
  const inspector = options.inspect ? ['--inspector-addr=127.0.0.1:0'] : []
  const child = spawn(binary, ['serve', '--control-fd=3', ...inspector, config], {
    stdio: ['ignore', log, log, 'pipe'],
  })
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const ports = await Promise.race([
    listening(child),
    ended.then(() => undefined),
    sleep(LISTEN_MS, undefined, { ref: false }),
  ])
  if (ports === undefined) {
    await kill()
    throw new CannotStart('workerd did not start to listen.')
  }
  const { port, inspectorPort } = ports
  return { url: `http://127.0.0.1:${port}`, port, inspectorPort, cpu: () => cpuOf(child.pid), kill }
}

const listening = async (child: ChildProcess) => {
  let inspectorPort: number | undefined
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    const { event, port } = JSON.parse(line) as { event: string; port: number }
    if (event === 'listen-inspector') inspectorPort = port
    if (event === 'listen') return { port, inspectorPort }
  }
  return undefined
}

/** The platform's date and flags are the product's for every Worker, so that they can be compared. */
const setting = (name: string) => {
  const toml = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  return new RegExp(`^${name} = (.+?)(?: #.*)?$`, 'm').exec(toml)?.[1] ?? '""'
}

const configure = ({ script, variables, objects, port = 0 }: WorkerOptions) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
    (name = "assets", disk = ${text(join(root, 'public'))}),
    (name = "objects", disk = (path = ${text(objects ?? dirname(script))}, writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed ${text(basename(script))})],
  compatibilityDate = ${setting('compatibility_date')},
  compatibilityFlags = ${setting('compatibility_flags')},
  bindings = [
    ${[...Object.entries(variables).map(variable), ...(objects ? own : [])].join(',\n    ')}
  ],
  ${objects ? namespaces : ''}
);
`

const text = (value: string) => JSON.stringify(value)
const variable = ([name, value]: [string, string]) => `(name = ${text(name)}, text = ${text(value)})`
const own = [
  '(name = "ASSETS", service = "assets")',
  '(name = "RUNS", durableObjectNamespace = "ThreadRun")',
  '(name = "OUTBOX", durableObjectNamespace = "MailOutbox")',
  '(name = "SWEEPER", durableObjectNamespace = "Sweeper")',
  '(name = "REVOCATIONS", durableObjectNamespace = "OwedRevocations")',
]
const namespaces = `
  durableObjectNamespaces = [
    (className = "ThreadRun", uniqueKey = "ThreadRun", enableSql = true),
    (className = "MailOutbox", uniqueKey = "MailOutbox", enableSql = true),
    (className = "Sweeper", uniqueKey = "Sweeper", enableSql = true),
    (className = "OwedRevocations", uniqueKey = "OwedRevocations", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "objects"),`

/** In /proc a process's times stand after its name, in hundredths of a second. */
const cpuOf = (pid: number | undefined) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return Number.NaN
  }
}
