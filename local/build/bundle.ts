// A Worker's code as a deployment would upload it: built and minified by wrangler, uploaded nowhere.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { CannotStart } from '../dev/cannot-start.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wrangler = join(createRequire(import.meta.url).resolve('wrangler/package.json'), '../bin/wrangler.js')

/**
 * Builds a Worker into a folder.
 * @param config the Worker's wrangler configuration, if it is not the product
 * @returns the path of its one script, and its size in KiB
 * @throws {CannotStart} with wrangler's own words
 */
export function bundle(folder: string, config = join(root, 'wrangler.toml')) {
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', folder, '--config', config]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: dirname(config), encoding: 'utf8' })
  if (status !== 0) throw new CannotStart(stderr)
  const script = join(folder, readdirSync(folder).find((name) => name.endsWith('.js')) ?? '')
  const code = readFileSync(script)
  return { script, minified: code.length / 1024, gzipped: gzipSync(code).length / 1024 }
}
