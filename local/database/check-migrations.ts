// Fails when the committed migrations are not what the schema generates: a change of the schema needs `npm run db:generate`.
import { readFile } from 'node:fs/promises'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import * as schema from '../../src/platform/postgres/schema/index.ts'

const meta = new URL('../../migrations/meta/', import.meta.url)
const readJson = async (name: string) => JSON.parse(await readFile(new URL(name, meta), 'utf8'))

const { entries } = (await readJson('_journal.json')) as { entries: { idx: number }[] }
const last = String(entries.at(-1)?.idx ?? 0).padStart(4, '0')
const committed = await readJson(`${last}_snapshot.json`)
const missing = await generateMigration(committed, generateDrizzleJson(schema, committed.id))

if (missing.length > 0) {
  console.error(
    'The migrations lag behind the schema: run `npm run db:generate -- --name <what>`. Missing:\n',
  )
  console.error(missing.join('\n'))
  process.exit(1)
}
