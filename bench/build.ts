// The Workers that the product is compared with, and what starting one costs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../local/build/bundle.ts'
import { startWorkerd, type WorkerOptions } from '../local/build/workerd.ts'
import type { Variables } from '../local/dev/settings.ts'

/** The floor, built with the product's own tools. */
export function floorWorker(folder: string, variables: Variables): WorkerOptions {
  const config = join(folder, 'floor.json')
  const main = fileURLToPath(new URL('floor.ts', import.meta.url))
  writeFileSync(
    config,
    JSON.stringify({ name: 'floor', main, compatibility_date: '2026-10-15', minify: true }),
  )
  return { script: bundle(join(folder, 'floor'), config).script, variables, objects: undefined }
}

/** A Worker that has nothing to start. */
export function emptyWorker(folder: string): WorkerOptions {
  const script = join(folder, 'empty', 'index.js')
  mkdirSync(join(folder, 'empty'))
  writeFileSync(script, 'export default { fetch: () => new Response("") }')
  return { script, variables: {} }
}

/** Processor time that workerd has used since its start, in milliseconds. */
export type StartUp = {
  /** Once the script is read and its global scope has run: what Cloudflare counts as start-up. */
  loaded: number
  answered: number
}

/** What it costs to start a Worker and to answer its first request: the mean of several starts. */
export async function startUp(options: WorkerOptions, path: string): Promise<StartUp> {
  const times = 10 // A process's time is told in hundredths of a second.
  const sum: StartUp = { loaded: 0, answered: 0 }
  for (let time = 0; time < times; time++) {
    const worker = await startWorkerd(options)
    sum.loaded += worker.cpu()
    await (await fetch(worker.url + path)).text()
    sum.answered += worker.cpu()
    await worker.kill()
  }
  return { loaded: sum.loaded / times, answered: sum.answered / times }
}
