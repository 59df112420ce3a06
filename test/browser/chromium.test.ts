// That a page in which something goes wrong is told from one in which nothing does.
import { expect, inject, it } from 'vitest'
import { openPage, see, startChromium } from './chromium.ts'

const url = inject('productUrl')

it('notices what a policy forbids, what scripts say, and who else is asked', async () => {
  const browser = await startChromium()
  try {
    const { page, troubles, violations } = await openPage(browser, `${url}/app/`)
    await see(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect([...violations, ...troubles]).toEqual([])

    await page.evaluate(() => fetch('https://elsewhere.example/words').catch(() => {}))
    await see
      .poll(() => violations)
      .toContainEqual(expect.stringContaining('connect-src forbids https://elsewhere'))
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await see.poll(() => violations).toContainEqual(expect.stringContaining('style-src-attr forbids inline'))

    troubles.splice(0)
    await page.evaluate(() => console.warn('beware'))
    await page.goto(`${url}/health`.replace('localhost', '127.0.0.1'))
    await see.poll(() => troubles).toContainEqual('warning: beware')
    expect(troubles).toContainEqual(expect.stringContaining('request to another host: http://127.0.0.1'))
  } finally {
    await browser.close()
  }
})
