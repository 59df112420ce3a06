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

/** What has gone wrong in the pages of a context so far. */
export type Seen = {
  /** Requests to other hosts, failed ones, errors of scripts and of the console. */
  troubles: string[]
  /** What a Content-Security-Policy of the host has forbidden, as the browser itself reports it. */
  violations: string[]
}

/** Opens a page in a context of its own. */
export async function openPage(browser: Browser, url: string) {
  const context = await browser.newContext()
  const seen = await watch(context, new URL(url).host)
  const page = await context.newPage()
  await page.goto(url)
  return { page, ...seen }
}

/** @returns what goes wrong from now on in every page that is opened. */
export async function watch(context: BrowserContext, host: string): Promise<Seen> {
  const seen: Seen = { troubles: [], violations: [] }
  context.on('page', (page) => watchPage(page, host, seen.troubles))
  await context.exposeBinding('reportViolation', ({ frame }, words: string) => {
    if (new URL(frame.url()).host === host) seen.violations.push(words)
  })
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (words: string) => void }
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
        reportViolation(`${effectiveDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`),
    )
  })
  return seen
}

function watchPage(page: Page, host: string, troubles: string[]) {
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
}
