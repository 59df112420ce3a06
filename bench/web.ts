// What the web app costs its reader: bytes, the first picture, the time until one can type, and a long reply as it comes.
//
//   npm run bench:web        writes bench/web.md; it takes a minute, and Chromium
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { startChromium } from '../test/browser/chromium.ts'
import { startProduct } from '../test/browser/product.ts'
import { startModel } from '../test/world/model.ts'

const { values: options } = parseArgs({ options: { out: { type: 'string' }, runs: { type: 'string' } } })
const runs = Number(options.runs ?? 5)

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

const paragraph =
  'A reply of some length, with **words** that are `marked`, so that every piece of it has to be read again as it grows.\n\n'
const block = '```python\ndef double(x):\n    return 2 * x\n```\n\n'
const pieces = `${paragraph.repeat(4)}${block}`.match(/[\s\S]{1,60}/g) ?? []
const times = Math.ceil(40_000 / pieces.join('').length)

type Watched = { updates: number; longest: number; long: number; blocked: number; usable: number }

/** Counts in the page: pictures of the reply, tasks beyond 50 ms, and when the box for a message was there. */
function watch() {
  const seen = { updates: 0, longest: 0, long: 0, blocked: 0, usable: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration)
      seen.blocked += duration - 50
      seen.long++
    }
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver((changes) => {
    if (!seen.usable && document.querySelector('textarea, input[name=password]'))
      seen.usable = performance.now()
    const isReply = ({ target }: MutationRecord) => target.parentElement?.closest('article[aria-label=Reply]')
    if (changes.some(isReply)) seen.updates++
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

const seenIn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Watched }).seen)

const firstPicture = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)

/** Bytes of the scripts that a page has loaded so far, compressed. */
async function scriptsOf(page: Page): Promise<number> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const sizes = urls
    .filter((url) => url.endsWith('.js'))
    .map(async (url) => gzipSync(await (await fetch(url)).bytes()).length)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** A page with nothing in its cache, behind a slow network. */
async function open(browser: Browser, url: string, tokens?: string) {
  const localStorage = tokens ? [{ name: 'chronochat.session', value: tokens }] : []
  const context = await browser.newContext({
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.emulateNetworkConditions', network)
  await page.goto(url)
  return { page, close: () => context.close() }
}

async function load(browser: Browser, url: string, tokens?: string) {
  const { page, close } = await open(browser, url, tokens)
  await page.locator(tokens ? 'textarea' : 'input[name=password]').waitFor()
  const { usable, longest } = await seenIn(page)
  const figures = { kib: (await scriptsOf(page)) / 1024, picture: await firstPicture(page), usable, longest }
  await close()
  return figures
}

async function longReply(browser: Browser, url: string, tokens: string) {
  const { page, close } = await open(browser, url, tokens)
  await page
    .getByRole('textbox', { name: 'Message' })
    .fill(JSON.stringify({ say: pieces, times, pause_ms: 4 }))
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: Watched }).seen, {
      updates: 0,
      longest: 0,
      long: 0,
      blocked: 0,
    }),
  )
  const begun = performance.now()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Write again' }).waitFor({ timeout: 120_000 })
  const figures = { ...(await seenIn(page)), seconds: (performance.now() - begun) / 1000 }
  await close()
  return figures
}

/** @returns the tokens of a new account, as the app keeps them. */
async function signUp(url: string): Promise<string> {
  const username = `bench-${crypto.randomUUID().slice(0, 13)}`
  const response = await fetch(`${url}/api/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, email: `${username}@example.com`, password: 'correct horse battery' }),
  })
  if (!response.ok) throw new Error(`Signing up was answered ${response.status}.`)
  return response.text()
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
const medians = <Key extends string>(all: Record<Key, number>[], key: Key) =>
  median(all.map((one) => one[key]))
async function repeat<T>(work: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let run = 0; run < runs; run++) all.push(await work())
  return all
}

await using started = new AsyncDisposableStack()
const model = await startModel()
started.defer(model.close)
const product = await startProduct(async () => ({
  ...{ MODEL: 'openai/scripted', OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'sk-bench' },
  ...{ RATE_LIMIT_PER_MINUTE: '0', AUTH_RATE_LIMIT_PER_MINUTE: '0' },
}))
started.defer(product.stop)
const browser = await startChromium()
started.defer(() => browser.close())
const tokens = await signUp(product.url)

const app = `${product.url}/app`
const signedOut = await repeat(() => load(browser, app))
const chat = await repeat(() => load(browser, app, tokens))
const replies = await repeat(() => longReply(browser, app, tokens))

/** The browser tells of tasks over 50 ms alone. */
const task = (ms: number) => (ms === 0 ? 'under 50 ms' : `${ms.toFixed(0)} ms`)

const row = (name: string, page: typeof chat) =>
  `| ${name} | ${medians(page, 'kib').toFixed(0)} KiB | ${medians(page, 'picture').toFixed(0)} ms | ${medians(page, 'usable').toFixed(0)} ms | ${task(medians(page, 'longest'))} |`

const report = `# What the web app costs its reader

\`\`\`
npm run bench:web
\`\`\`

Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, nothing cached, over a network of 1.6 Mbit/s and 150 ms (Lighthouse's slow 4G); medians of
${runs} runs. The same machine runs the Worker, its Postgres and the model.

| | scripts, compressed | first picture | one can type | longest task |
| --- | ---: | ---: | ---: | ---: |
${row('signing in', signedOut)}
${row('a chat', chat)}

A reply of ${((pieces.join('').length * times) / 1000).toFixed(0)} kB of markdown with code in ${pieces.length * times} pieces, over the same network:

| took | updates of the page | tasks over 50 ms | longest task |
| ---: | ---: | ---: | ---: |
| ${medians(replies, 'seconds').toFixed(1)} s | ${medians(replies, 'updates')} | ${medians(replies, 'long')} | ${task(medians(replies, 'longest'))} |

The app may load 320 KiB of scripts before a chat can be used, which a test counts. Shiki and its languages come with the first code.
`
console.log(report)
await writeFile(options.out ?? new URL('web.md', import.meta.url), report)
