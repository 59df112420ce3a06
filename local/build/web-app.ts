// Builds the web app, where what it is made of has changed.
import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { filesIn } from './files-in.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const builds = join(root, '.wrangler/web-app')
const vite = join(root, 'node_modules/vite/bin/vite.js')
const sources = ['web', 'client/src', 'package-lock.json', 'local/build/web-app.ts']

/** @returns the app's files by their path under `public/`; the page comes last, after all that it loads. */
export async function buildWebApp(): Promise<Map<string, Buffer>> {
  const built = join(builds, await stamp())
  if (!(await readdir(built).catch(() => null))) await buildInto(built)
  const paths = (await filesIn(built)).sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))
  const files = paths.map(async (path) => [join('app', path), await readFile(join(built, path))] as const)
  return new Map(await Promise.all(files))
}

/** A hash of all that the app is made of. */
async function stamp(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const path of (await filesIn(join(root, source))).sort())
      hash.update(`${source}/${path}\0`).update(await readFile(join(root, source, path)))
  return hash.digest('hex').slice(0, 16)
}

/** Two may build at once: each builds a draft of its own, and the first whole one is taken. */
async function buildInto(target: string): Promise<void> {
  const draft = join(builds, `draft-${randomUUID()}`)
  // A process of its own: under a test runner, which rewrites what it loads, plugins would write that into the app.
  const config = ['--config', join(root, 'web/vite.config.ts'), '--logLevel', 'warn']
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', ...config, '--outDir', draft, '--emptyOutDir'],
    { env: { PATH: process.env.PATH, NODE_ENV: 'production' } },
  )
  await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  for (const old of await readdir(builds))
    if (join(builds, old) !== target && !old.startsWith('draft-'))
      await rm(join(builds, old), { recursive: true, force: true })
}
