// Fails when a room has grown out of its walls: a folder with more than 12 files of its own, a file with more than 220 lines.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const mostFiles = 12
const mostLines = 220

/** Lists, not code. */
const lists = ['src/auth/credentials/common-passwords.ts']
const made = /(^|\/)(node_modules|dist|openapi\.d\.ts)$/

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is wrong with a folder and all that is below it. A test stands beside its file and takes no place. */
function* complaints(folder: string): Generator<string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !made.test(name) && !name.endsWith('.test.ts'),
  )
  const files = entries.filter((entry) => entry.isFile())
  if (files.length > mostFiles) yield `${folder}/ has ${files.length} files: at most ${mostFiles}`
  for (const { name } of files.filter(({ name }) => /\.tsx?$/.test(name))) {
    const path = `${folder}/${name}`
    const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length
    if (lines > mostLines && !lists.includes(path)) yield `${path} has ${lines} lines: at most ${mostLines}`
  }
  for (const entry of entries) if (entry.isDirectory()) yield* complaints(`${folder}/${entry.name}`)
}

const found = ['src', 'local', 'client/src', 'web/src']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => [...complaints(folder)])

if (found.length > 0) {
  console.error(found.join('\n'))
  process.exit(1)
}
