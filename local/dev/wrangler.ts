// The Worker on this machine: one `wrangler dev`, started, waited for and ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'
import { type DataFolder, writePrivately } from './data-folder.ts'
import type { Variables } from './settings.ts'
import { encodeVariables } from './worker-env.ts'

const root = new URL('../..', import.meta.url)
const bin = fileURLToPath(new URL('node_modules/wrangler/bin/wrangler.js', root))

const READY_MS = 60_000
const POLL_MS = 50
const ANSWER_MS = 5_000
const STOP_MS = 5_000

export type Wrangler = {
  /** Resolves when the Worker answers. @throws {CannotStart} when it does not; wrangler's words have been printed */
  healthy: Promise<void>
  /** Resolves when wrangler has ended, whoever ended it. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/** Starts the Worker with these variables, its objects stored in the folder. */
export function startWrangler(port: number, variables: Variables, folder: DataFolder): Wrangler {
  const { file, args } = encodeVariables(variables)
  writePrivately(folder.workerEnv, file)

  const child = spawn(
    process.execPath,
    [
      ...['--import', new URL('follow-parent.ts', import.meta.url).href, bin, 'dev'],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--persist-to', folder.worker, '--env-file', folder.workerEnv, ...args],
      ...['--log-level', 'log', '--show-interactive-dev-session=false'],
    ],
    {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: environment(folder),
    },
  )
  const ended = once(child, 'exit').then(() => {})
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })])
    child.kill('SIGKILL')
    await ended
  }

  // What wrangler prints until then is of interest only if it fails; from then on it is the Worker's log.
  const greeting: Buffer[] = []
  const keep = (chunk: Buffer) => greeting.push(chunk)
  child.stdout?.on('data', keep)
  const healthy = untilHealthy(port, ended).then((answered) => {
    child.stdout?.off('data', keep)
    child.stdout?.pipe(process.stdout, { end: false })
    if (answered) return
    process.stdout.write(Buffer.concat(greeting))
    throw new CannotStart('The Worker did not start; what wrangler says about it stands above.')
  })
  healthy.catch(() => {}) // Nobody may be waiting any more when it is stopped.
  return { healthy, ended, stop }
}

const untilHealthy = async (port: number, ended: Promise<void>) => {
  let gone = false
  ended.then(() => {
    gone = true
  })
  for (const start = performance.now(); !gone && performance.now() - start < READY_MS; await sleep(POLL_MS)) {
    const health = fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(ANSWER_MS) })
    if (await health.then(({ ok }) => ok).catch(() => false)) return true
  }
  return false
}

/** The folder of this very Node stands first on the path, since wrangler's own build step calls `node`. */
const environment = (folder: DataFolder) => ({
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false',
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'true',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_PATH: join(folder.path, 'wrangler.log'),
  WRANGLER_SEND_METRICS: 'false',
})
