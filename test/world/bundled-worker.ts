// The Worker in few modules for its tests, each file of which would fetch three hundred of them one by one.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'vitest/config'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.wrangler/tests')

/** The Worker, and what tests import of it besides. */
function entries(): string[] {
  const tests = globSync('test/{auth,chat,service,trials,users,world}/**/*.ts', { cwd: root })
  const imports = tests.flatMap((path) => [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /^import (?!type)[^']*'(?:[./]+\/src\/|#)([^']+\.ts)'/gm,
    ),
  ])
  return [...new Set(['index.ts', ...imports.map(([, path = '']) => path)])]
}

/** Bundles it, and leads every import of one of those files to what was made of it. */
export function bundledWorker(): Plugin {
  const made = new Map(
    entries().map((path) => [join(root, 'src', path), join(folder, path.replace(/ts$/, 'js'))]),
  )
  return {
    name: 'bundled-worker',
    enforce: 'pre',
    async buildStart() {
      await build({
        absWorkingDir: root,
        entryPoints: [...made.keys()],
        outbase: 'src',
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'esnext',
        packages: 'external',
        sourcemap: true,
      })
    },
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && { ...found, id: made.get(found.id) ?? found.id }
    },
  }
}
