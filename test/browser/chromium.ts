// A headless Chromium, and pages that remember everything that went wrong in them.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Chromium with a new profile.
 * @throws {Error} one sentence when there is no Chromium
 */
export async function startChromium() {
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}: install Debian's \`chromium\`, or set CHROMIUM to the path of one.`,
    )
  const profile = await mkdtemp(join(tmpdir(), 'chronochat-chromium-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: flags,
    viewport: { width: 1400, height: 1000 },
  })
  const stop = async () => {
    await browser.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { browser, stop }
}

/**
 * Opens a page.
 * @returns the page, and what has gone wrong in it so far: requests to other hosts, failed ones, errors of scripts and
 *   of the console, where violations of a Content-Security-Policy show
 */
export async function openPage(browser: BrowserContext, url: string) {
  const page = await browser.newPage()
  const troubles: string[] = []
  const host = new URL(url).host
  page.on('request', (request) => {
    const target = new URL(request.url())
    const isLocal = target.protocol === 'data:' || target.protocol === 'blob:' || target.host === host
    if (!isLocal) troubles.push(`request to another host: ${request.url()}`)
  })
  page.on('requestfailed', (request) => troubles.push(`request failed: ${request.url()}`))
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${message.type()}: ${message.text()}`)
  })
  await page.goto(url)
  return { page, troubles }
}
