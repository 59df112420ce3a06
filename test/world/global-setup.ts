// What the Worker's tests stand on: the pages are built, the servers run (servers.ts), and the tests are told where.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { TestProject } from 'vitest/node'
import { buildAssets } from '../../local/build/assets.ts'
import type { Servers } from './servers.ts'

export default async function setUp({ provide }: TestProject) {
  await buildAssets()
  const servers = fork(new URL('./servers.ts', import.meta.url))
  const ended = once(servers, 'exit')
  const ready = once(servers, 'message')
  const gone = ended.then(([code]) => Promise.reject(new Error(`the servers ended with ${code}`)))
  const [places] = (await Promise.race([ready, gone])) as [Servers]
  for (const [name, place] of Object.entries(places)) provide(name as keyof Servers, place)

  // The same requests at every run of the suite, others whenever more are asked for.
  const { FUZZ_REQUESTS, FUZZ_SEED } = process.env
  const seed = Number(FUZZ_SEED ?? (FUZZ_REQUESTS ? Date.now() % 1_000_000 : 1))
  provide('fuzz', { requests: Number(FUZZ_REQUESTS ?? 2000), seed })
  return async () => {
    gone.catch(() => {})
    servers.disconnect()
    await ended
  }
}
