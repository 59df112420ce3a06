// `npm run bundle`: builds the Worker as a deployment would, and fails when it has grown over its budget.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart, runCommand } from '../dev/cannot-start.ts'
import { bundle } from './bundle.ts'

/** What users and the platform's limit allow, in KiB after gzip. */
const budget = 600

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-bundle-'))
  try {
    const { minified, gzipped } = bundle(folder)
    const size = `${gzipped.toFixed(0)} KiB gzip (${minified.toFixed(0)} KiB minified)`
    console.log(`The bundle is ${size}; its budget is ${budget} KiB.`)
    if (gzipped > budget) throw new CannotStart('The bundle has grown over its budget.')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
