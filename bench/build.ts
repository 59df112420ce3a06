// The Workers that the product is compared with, and what starting one costs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../local/bundle.ts'
import type { Variables } from '../local/settings.ts'
import { startWorkerd, type WorkerOptions } from '../local/workerd.ts'

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

/** The mean processor time, in milliseconds, that workerd uses from its start to a Worker's first answer. */
export async function startUp(options: WorkerOptions, path: string): Promise<number> {
  const times = 10 // A process's time is told in hundredths of a second.
  let sum = 0
  for (let time = 0; time < times; time++) {
    const worker = await startWorkerd(options)
    await (await fetch(worker.url + path)).text()
    sum += worker.cpu()
    await worker.kill()
  }
  return sum / times
}
