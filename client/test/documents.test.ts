// What the documents show a front end is compiled and run, word for word.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { Window } from 'happy-dom'
import { afterAll, describe, expect, it } from 'vitest'
import { startBadNetwork } from './bad-network.ts'
import { productUrl, signUp, until } from './chat.ts'
import { scripted, words } from './model.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Inside the kit, so that packages are found from there.
const folder = await mkdtemp(join(root, 'client/node_modules/.documents-'))
afterAll(() => rm(folder, { recursive: true }))

const run = promisify(execFile)
const shown = 'http://localhost:8787'

/** The blocks of a document that are in a language. */
async function blocks(document: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, document), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  )
}

const compilerOptions = {
  target: 'ES2024',
  lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  jsx: 'react-jsx',
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  strict: true,
  types: [],
}

describe('the chat that README and docs/front-end.md show', async () => {
  const [chat = ''] = await blocks('README.md', 'tsx')
  const file = join(folder, 'chat.tsx')

  it('has fifteen lines, and is the same in both', async () => {
    expect(chat.trimEnd().split('\n')).toHaveLength(15)
    expect(await blocks('docs/front-end.md', 'tsx')).toEqual([chat])
  })

  it('compiles with all that stands around it', async () => {
    await writeFile(file, chat)
    const others = await blocks('docs/front-end.md', 'ts')
    const files = ['chat.tsx', ...others.map((_, index) => `block-${index}.ts`)]
    await Promise.all(others.map((block, index) => writeFile(join(folder, `block-${index}.ts`), block)))
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]).catch((error) => error)
    expect(stdout).toBe('')
  })

  it('sends what is typed, and shows what is answered', async () => {
    const entry = `export { Conversation, session } from './chat.tsx'
      export { createElement } from 'react'
      export { createRoot } from 'react-dom/client'`
    await writeFile(join(folder, 'entry.ts'), entry)
    await writeFile(file, chat)
    const outfile = join(folder, 'page.mjs')
    const options = { bundle: true, format: 'esm', jsx: 'automatic', logLevel: 'error' } as const
    await build({ entryPoints: [join(folder, 'entry.ts')], outfile, ...options })

    const { fetch } = globalThis
    const window = new Window({ url: shown })
    Object.assign(globalThis, { window, document: window.document, FormData: window.FormData })
    globalThis.fetch = (input, init) =>
      input instanceof Request
        ? fetch(new Request(input.url.replace(shown, productUrl), input), init)
        : fetch(String(input).replace(shown, productUrl), init)

    const page = await import(pathToFileURL(outfile).href)
    const person = await signUp()
    page.session.begin(person.tokens)
    const { body } = window.document
    const view = page.createRoot(body)
    view.render(page.createElement(page.Conversation, { id: crypto.randomUUID() }))
    await until(() => body.querySelector('input') !== null)
    const { text } = scripted({ say: ['Hello ', 'yourself'] })
    Object.assign(body.querySelector('input') ?? {}, { value: text })
    body.querySelector('form')?.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }))
    await until(() => body.textContent.endsWith('Hello yourself'))
    expect(body.querySelectorAll('p')).toHaveLength(2)
    view.unmount()
    globalThis.fetch = fetch
    await window.happyDOM.close()
  })
})

const has = (program: string) => spawnSync(program, ['--version']).error === undefined

describe('the wire that docs/front-end.md shows', () => {
  it.skipIf(!has('curl') || !has('bash'))('is spoken by curl', async () => {
    const [script = ''] = await blocks('docs/front-end.md', 'sh')
    const { stdout } = await run('bash', ['-eu', '-c', script.replaceAll(shown, productUrl)])
    expect(stdout).toMatch(/^data: \[DONE\]$/m)
    expect(stdout).toContain('"response":"You said: Hello"')
    expect(stdout).toContain('"message_count":2')
    expect(stdout).toContain('"logged_out_at"')
  })

  // KOTLINC=kotlinc npx vitest run --project client documents
  it.skipIf(!process.env.KOTLINC)(
    'is spoken by Kotlin, over a network that fails',
    { timeout: 300_000 },
    async () => {
      const [code = ''] = await blocks('docs/front-end.md', 'kotlin')
      const main =
        'fun main(args: Array<String>) = readReply(args[0], args[1], args[2], args[3]) { println(it) }'
      const jar = join(folder, 'reply.jar')
      await writeFile(join(folder, 'ReadReply.kt'), `${code}\n${main}\n`)
      await run(process.env.KOTLINC ?? '', [join(folder, 'ReadReply.kt'), '-include-runtime', '-d', jar])
      const { tokens } = await signUp()
      const network = await startBadNetwork(productUrl)
      network.cuts = [900, 700, 500]
      const { text } = scripted({ say: words(100), pause_ms: 1 })
      const body = JSON.stringify({ message: text, stream: true })
      const { stdout } = await run('java', [
        '-jar',
        jar,
        network.url,
        tokens.access_token,
        crypto.randomUUID(),
        body,
      ])
      await network.close()
      expect(network.cut).toBe(3)
      const last = stdout.slice(stdout.lastIndexOf('{"type":"start"'))
      const deltas = [...last.matchAll(/"delta":"([^"]*)"/g)].map(([, delta]) => delta)
      expect(deltas.join('')).toBe(words(100).join(''))
    },
  )
})
