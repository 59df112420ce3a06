// Fills `public/` with all that the Worker's pages load, so that nothing comes from another host: the web app, our own
// files from `local/build/documentation`, and those of Swagger UI and ReDoc. `src/http/documents` says what is served.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart, runCommand } from '../dev/cannot-start.ts'
import { filesIn } from './files-in.ts'
import { buildWebApp } from './web-app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const target = join(root, 'public')
const drafts = join(root, '.wrangler')

const own = join(root, 'local/build/documentation')
const swaggerUi = join(root, 'node_modules/swagger-ui-dist')
const swaggerUiFiles = ['favicon-32x32.png', 'index.css', 'swagger-ui-bundle.js', 'swagger-ui.css']
const redoc = join(root, 'node_modules/redoc/bundles/redoc.standalone.js')
const redocLogo = '"https://cdn.redoc.ly/redoc/logo-mini.svg"'

/**
 * Makes `public/` hold these files and no others, leaving alone what is up to date. Two may run at once.
 * @throws {CannotStart} when ReDoc would fetch its logo from another host
 */
export async function buildAssets(): Promise<void> {
  const wanted = new Map<string, Buffer>()
  for (const path of await filesIn(own)) wanted.set(path, await readFile(join(own, path)))
  for (const name of swaggerUiFiles) wanted.set(join('docs', name), await readFile(join(swaggerUi, name)))
  wanted.set(join('redoc', 'redoc.standalone.js'), withoutLogo(await readFile(redoc, 'utf8')))
  for (const [path, content] of await buildWebApp()) wanted.set(path, content)

  await mkdir(target, { recursive: true })
  await mkdir(drafts, { recursive: true })
  for (const [path, content] of wanted) await put(join(target, path), content)
  for (const path of await filesIn(target))
    if (!wanted.has(path)) await rm(join(target, path), { force: true })
}

/** ReDoc drops an image without a source. */
const withoutLogo = (script: string) => {
  if (!script.includes(redocLogo))
    throw new CannotStart(
      'This version of redoc does not name its logo as local/build/assets.ts expects: see where it gets it from now.',
    )
  return Buffer.from(script.replaceAll(redocLogo, '""'))
}

/** Written elsewhere and then moved, so that whoever reads the file meanwhile never sees half of it. */
const put = async (path: string, content: Buffer) => {
  const present = await readFile(path).catch(() => undefined)
  if (present?.equals(content)) return
  const draft = join(drafts, `asset-${randomUUID()}`)
  await writeFile(draft, content)
  await mkdir(dirname(path), { recursive: true })
  await rename(draft, path)
}

if (import.meta.main) await runCommand(buildAssets)
