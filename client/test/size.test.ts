// What the kit costs a page.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('weighs less than 8 KiB with all that it needs, minified and compressed', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? [],
  )
  expect(new Set(packages)).toEqual(new Set(['eventsource-parser', 'openapi-fetch']))
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(8 * 1024)
})
