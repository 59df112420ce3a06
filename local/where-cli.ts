// `npm run where -- 12:3456 …`: the places in the source of places in the built script, as the frames of a logged error
// name them. The script is built anew, so this is run at the commit that was deployed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { bundle } from './bundle.ts'
import { CannotStart, runCommand } from './cannot-start.ts'

await runCommand(async () => {
  const places = process.argv.slice(2)
  if (places.length === 0 || !places.every((place) => /^\d+:\d+$/.test(place)))
    throw new CannotStart('Say which places: npm run where -- <line>:<column> …')
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-'))
  try {
    const { script } = bundle(folder)
    const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')))
    for (const place of places) {
      const [line, column] = place.split(':').map(Number)
      const origin = map.findOrigin(line!, column!)
      if (!('fileName' in origin)) throw new CannotStart(`There is no place ${place} in the built script.`)
      const file = relative(process.cwd(), resolve(folder, origin.fileName))
      console.log(`${file}:${origin.lineNumber}:${origin.columnNumber}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
