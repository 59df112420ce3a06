// A headless Chromium, and pages that remember everything that went wrong in them.
import { existsSync } from 'node:fs'
import { expect as patient } from '@playwright/test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** What is not there yet may come: machines are busy. */
export const see = patient.configure({ timeout: 60_000 })

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'

const flags = [
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
export async function startChromium(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}: install Debian's \`chromium\`, or set CHROMIUM to the path of one.`,
    )
  return chromium.launch({ executablePath, args: flags })
}

/**
 * Opens a page.
 * @returns the page, and what has gone wrong in it so far: requests to other hosts, failed ones, errors of scripts and
 *   of the console, where violations of a Content-Security-Policy show
 */
export async function openPage(browser: Browser | BrowserContext, url: string) {
  const page = await browser.newPage()
  const troubles = watch(page, new URL(url).host)
  await page.goto(url)
  return { page, troubles }
}

/** @returns what goes wrong in the page from now on. */
export function watch(page: Page, host: string): string[] {
  const troubles: string[] = []
  page.on('request', (request) => {
    const target = new URL(request.url())
    const isLocal = ['data:', 'blob:'].includes(target.protocol) || target.host === host
    if (!isLocal) troubles.push(`request to another host: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // What a page has begun to read ends with it when another one is opened.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${message.type()}: ${message.text()}`)
  })
  return troubles
}
