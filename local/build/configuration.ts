// `npm run docs:variables`: writes the table of variables in docs/configuration.md from `src/env.ts`; with `--check` it
// only says whether the table is fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { variables } from '../../src/env.ts'
import { CannotStart, runCommand } from '../dev/cannot-start.ts'

const file = new URL('../../docs/configuration.md', import.meta.url)

/** A line of the table: what a variable means, and what holds where it is not set. */
const line = ([name, schema]: [string, z.ZodType]) => {
  const { doc, otherwise } = z
    .object({ doc: z.string(), otherwise: z.string().optional() })
    .parse(schema.meta())
  const fallback = schema.safeParse(undefined).data
  const shown = typeof fallback === 'string' ? fallback : JSON.stringify(fallback)
  return `| \`${name}\` | ${doc} | ${otherwise ?? (shown === undefined ? 'none' : `\`${shown}\``)} |`
}

const table = [
  '| variable | meaning | default |',
  '|---|---|---|',
  ...Object.entries(variables.shape).map(line),
].join('\n')

await runCommand(async () => {
  const page = readFileSync(file, 'utf8')
  const fresh = page.replace(
    /(<!-- variables: [^\n]*-->\n)[\s\S]*?(<!-- end -->)/,
    (_, from, to) => `${from}${table}\n${to}`,
  )
  if (!process.argv.includes('--check')) writeFileSync(file, fresh)
  else if (fresh !== page)
    throw new CannotStart('docs/configuration.md lags behind src/env.ts: run `npm run docs:variables`.')
})
