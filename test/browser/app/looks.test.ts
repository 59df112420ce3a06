// How the app looks: dark, small, in other scripts, and what it weighs.
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { composer, ended, lastReply } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter, visit } = useBrowser()

const widthOf = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 800 } }

it.each([
  ['light', 'phone'],
  ['dark', 'phone'],
  ['dark', 'desktop'],
] as const)('can be used in the %s on a %s', async (colorScheme, device) => {
  const isPhone = device === 'phone'
  const { page } = await enter({
    colorScheme,
    viewport: widthOf[device],
    hasTouch: isPhone,
    isMobile: isPhone,
  })
  await see(composer(page)).toBeVisible()
  await expectAccessible(page)
  await composer(page).fill(
    'מה שלומך? 你好。 `x`\n\n```js\nlet averyveryverylonglineofcode = "that goes on and on and on and on"\n```',
  )
  await page.getByRole('button', { name: 'Send' }).click()
  await ended(page)
  await see(lastReply(page).getByText('averyvery')).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    widthOf[device].width,
  )
  if (!isPhone) return
  await page.getByRole('button', { name: 'Menu' }).click()
  await see(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await see(page.getByRole('dialog')).toHaveCount(0)
  await see(page.getByRole('button', { name: 'Menu' })).toBeFocused()
})

it('has room on a phone for what waits, for a question, and for every setting', async () => {
  const { page } = await enter({ viewport: widthOf.phone, hasTouch: true, isMobile: true })
  const fits = async () => {
    await expectAccessible(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(widthOf.phone.width)
  }
  const send = async (text: string, button: string) => {
    await composer(page).fill(text)
    await page.getByRole('button', { name: button, exact: true }).click()
  }
  await send(
    JSON.stringify({ say: ['Before. ', 'After.'], held_after: 1, mark: crypto.randomUUID() }),
    'Send',
  )
  await see(lastReply(page)).toContainText('Before.')
  await composer(page).fill('A message that is much too long for one line of a phone, and waits for its turn')
  await fits()
  await page.getByRole('button', { name: 'Queue' }).click()
  await see(page.getByRole('region', { name: 'Waiting messages' }).getByRole('listitem')).toHaveCount(1)
  await fits()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await see(page.getByText('You stopped this reply.')).toBeVisible()
  const call = [{ name: 'notes__erase', arguments: { mark: 'x'.repeat(200) } }]
  await send(JSON.stringify({ call, say: ['Done.'] }), 'Send')
  await see(page.getByRole('button', { name: 'Allow' })).toBeVisible()
  await fits()
  for (const section of ['account', 'security', 'devices', 'keys', 'data']) {
    await page.goto(`${inject('productUrl')}/app/settings/${section}`)
    await see(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    await see(page.getByRole('status').filter({ hasText: 'Reading' })).toHaveCount(0)
    await fits()
  }
})

it('stands still for who wants no motion', async () => {
  const { page } = await enter({ reducedMotion: 'reduce' })
  await composer(page).fill(
    JSON.stringify({ say: ['Said. ', 'Held.'], held_after: 0, mark: crypto.randomUUID() }),
  )
  await composer(page).press('Enter')
  await see(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
  await see.poll(() => page.evaluate(moving)).toBe(0)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
})

it('remembers whether it is light or dark', async () => {
  const { page } = await enter({ colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: /^ada-/ }).click()
  await expectAccessible(page)
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await see.poll(background).not.toBe(light)
  await page.reload()
  await see(composer(page)).toBeVisible()
  expect(await background()).not.toBe(light)
})

it('is used by keyboard alone', async () => {
  const { page } = await enter()
  await see(composer(page)).toBeFocused()
  await page.keyboard.type('hello')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('there')
  await page.keyboard.press('Enter')
  await see(lastReply(page)).toContainText('hello')
  await ended(page)
  await page.keyboard.press('Control+Shift+o')
  await see(page.getByText('What is on your mind?')).toBeVisible()
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await see(page.getByRole('main')).toBeFocused()
})

/** Bytes of the scripts that a page has loaded so far, compressed. */
async function scriptsOf(page: Page) {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
  const sizes = urls.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

it('loads at most 320 KiB of scripts before a chat can be used', async () => {
  const { page: signedOut } = await visit()
  await see(signedOut.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await scriptsOf(signedOut)).toBeLessThan(130 * 1024)
  const { page } = await enter()
  await see(composer(page)).toBeVisible()
  expect(await scriptsOf(page)).toBeLessThan(320 * 1024)
})
