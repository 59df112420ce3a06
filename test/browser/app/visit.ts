// Somebody at the web app, in a browser of their own.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { see, startChromium, watch } from '../chromium.ts'
import { newestLink } from '../mail.ts'

export { see }

export const password = 'correct horse battery'

type Options = BrowserContextOptions & {
  path?: string
  /** What goes wrong on purpose: the console's lines about it are no troubles. A violated policy is one always. */
  tolerates?: RegExp
  /** Where the app is reached, if not at the product itself. */
  url?: string
}

export type Visit = Awaited<ReturnType<ReturnType<typeof useBrowser>['visit']>>

/** A browser for the tests of a file. After each of them, nothing may have gone wrong in any page. */
export function useBrowser() {
  let browser: Browser
  const open: { close: () => Promise<void>; troubles: () => string[] }[] = []

  beforeAll(async () => {
    browser = await startChromium()
  })
  afterEach(async () => {
    const visits = open.splice(0)
    const troubles = visits.flatMap((visit) => visit.troubles())
    for (const visit of visits) await visit.close()
    expect(troubles).toEqual([])
  })
  afterAll(() => browser.close())

  /** Opens the app as somebody who is not signed in. */
  async function visit({ path = '', tolerates, url = inject('productUrl'), ...options }: Options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const { troubles, violations } = await watch(context, new URL(url).host)
    open.push({
      close: () => context.close(),
      troubles: () => [...violations, ...troubles.filter((trouble) => !tolerates?.test(trouble))],
    })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    await page.goto(`${url}/app${path}`)
    return { page, context, url }
  }

  /** Opens it as a new person who is signed in. */
  async function enter(options: Options = {}) {
    const { url = inject('productUrl') } = options
    const { username, tokens } = await signUp(url)
    const localStorage = [{ name: 'chronochat.session', value: tokens }]
    const storageState = { cookies: [], origins: [{ origin: url, localStorage }] }
    const { access_token: token } = JSON.parse(tokens) as { access_token: string }
    return { ...(await visit({ ...options, storageState })), username, token }
  }

  /** Opens it as a new person whose address is verified, which more ways in need. */
  async function enterVerified(path: string, tolerates?: RegExp) {
    const mayBeRefused = new RegExp(['40[13]', ...(tolerates ? [tolerates.source] : [])].join('|'))
    const visited = await enter({ path: '/settings/account', tolerates: mayBeRefused })
    const { page, username } = visited
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await page.goto(await newestLink(`${username}@example.com`, 'verify-email'))
    await page.getByRole('button', { name: 'Verify my address' }).click()
    await see(page.getByRole('heading', { name: 'Your address is verified' })).toBeVisible()
    await page.goto(`${inject('productUrl')}/app${path}`)
    return visited
  }

  return { visit, enter, enterVerified }
}

/** A new account, by the API: the tests of signing up use the page. */
export async function signUp(url = inject('productUrl')) {
  const username = `ada-${crypto.randomUUID().slice(0, 13)}`
  const response = await fetch(`${url}/api/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, email: `${username}@example.com`, password }),
  })
  expect(response.status).toBe(201)
  return { username, tokens: await response.text() }
}

/** Waits for what moves into place; what breathes for ever is left alone. */
const standStill = async () => {
  const moving = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  await Promise.allSettled(moving.map(({ finished }) => finished))
}

/** WCAG 2.2 AA, and what is good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails where a machine can tell that somebody could not use the page. */
export async function expectAccessible(page: Page) {
  await see(page.locator('h1')).not.toHaveCount(0) // Of a page that is there.
  await page.evaluate(standStill)
  const { violations } = await new AxeBuilder({ page } as never).withTags(rules).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(found).toEqual([])
}
