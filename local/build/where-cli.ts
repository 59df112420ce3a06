// `npm run where -- 12:3456 …`: the places in the source of places in the built script, as the frames of a logged error
// name them. The script is built anew, so this is run at the commit that was deployed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart, runCommand } from '../dev/cannot-start.ts'
import { bundle } from './bundle.ts'
import { placesIn } from './where.ts'

await runCommand(async () => {
  const places = process.argv.slice(2)
  if (places.length === 0) throw new CannotStart('Say which places: npm run where -- <line>:<column> …')
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-'))
  try {
    const find = placesIn(bundle(folder).script)
    for (const place of places) console.log(find(place))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
