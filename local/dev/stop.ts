// When to stop: at Ctrl-C, when asked to, when the terminal closes, or when the npm that started us is gone.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setInterval } from 'node:timers'

const PARENT_CHECK_MS = 1000

/** Resolves at the first reason to stop; later signals are ignored, since stopping is then under way. */
export function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}) // The terminal may be gone.
  // A killed npm tells nobody. Without npm, having lost one's parent only means to run in the background.
  if (process.env.npm_lifecycle_event) {
    const npm = callers()
    setInterval(() => callers() !== npm && resolve(), PARENT_CHECK_MS).unref()
  }
  return promise
}

/** Our parent, and above a shell that npm has put between, its own: they change when one of them dies. */
const callers = () => {
  const { parent, command } = look(process.ppid)
  return /sh$/.test(command) ? `${process.ppid} ${parent}` : `${process.ppid}`
}

/** A process's parent and command; empty where the system cannot tell. */
const look = (pid: number): { parent: string; command: string } => {
  try {
    const [, command = '', parent = ''] =
      /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { parent, command }
  } catch {
    return ask(pid)
  }
}

/** Without /proc, as on macOS. */
const ask = (pid: number) => {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    const [parent = '', command = ''] = line.trim().split(/\s+/, 2)
    return { parent, command }
  } catch {
    return { parent: '', command: '' }
  }
}
