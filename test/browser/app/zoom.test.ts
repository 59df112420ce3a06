// Enlarged to 200 %, as a page and as text alone (WCAG 1.4.4, 1.4.10): all is there, whole, and can be reached.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { composer, ended, lastReply, say, sayScript } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter, visit } = useBrowser()

/** A window of 1280 × 720 in which everything is twice as large: browsers give a page half of it, at twice the pixels. */
const pageZoom = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }
const desktop = { viewport: { width: 1280, height: 720 } }

const largeText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

/** What of the page, or of the dialog over it, is out of sight for good, cut off, or under something else. */
function faults(): string[] {
  const nameOf = (element: Element) =>
    `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`
  const root = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.sr-only') && element.clientWidth > 0,
  )
  const isOneLine = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration) =>
    textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
  const cut = shown.filter((element) => {
    const style = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return (
      !element.matches('input, textarea') &&
      !isOneLine(style) &&
      ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
    )
  })
  const covered = shown.filter((element) => {
    if (!element.matches('a[href], button, input, textarea, summary')) return false
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + Math.min(width / 2, innerWidth), top + height / 2)
    return !hit || !(element.contains(hit) || hit.contains(element) || hit.matches('label'))
  })
  const { scrollWidth, scrollHeight } = document.documentElement
  const isApp = document.querySelector('.scroller') !== null // Which scrolls within the page.
  return [
    ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...(isApp && scrollHeight > innerHeight ? [`the page is ${scrollHeight} high`] : []),
    ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ...covered.map((element) => `not to be reached: ${nameOf(element)}`),
  ]
}

async function expectWhole(page: Page) {
  await expectAccessible(page) // Once it stands still.
  expect(await page.evaluate(faults)).toEqual([])
}

const markdown = [
  '# A heading that is long enough for a second line\n\n',
  '| city | people | what is said of it |\n|---|---|---|\n| Lagos | 15 | a long sentence about a large city |\n\n',
  '```python\ndef double(x):\n    return 2 * x  # a comment that goes on and on, beyond the end of the line\n```\n',
]

describe.each([
  ['page', pageZoom, async () => {}],
  ['text', desktop, largeText],
] as const)('a %s at 200 %%', (_, options, enlarge) => {
  it('lets one sign in and sign up', async () => {
    const { page } = await visit(options)
    await enlarge(page)
    await see(page.getByRole('button', { name: 'Use a passkey' })).toBeVisible()
    await expectWhole(page)
    await page.getByRole('link', { name: 'Create an account' }).click()
    const heading = page.getByRole('heading', { name: 'Create an account' })
    await see(heading).toBeInViewport()
    await see(heading).toBeFocused()
    await expectWhole(page)
  })

  it('has room for a chat, its tools, its questions and its queue', async () => {
    const { page } = await enter(options)
    await enlarge(page)
    await see(page.getByText('What is on your mind?')).toBeInViewport()
    await expectWhole(page)
    await sayScript(page, {
      call: [{ name: 'calculate', arguments: { expression: '6 * 7' } }],
      say: markdown,
    })
    await ended(page)
    await see(composer(page)).toBeInViewport({ ratio: 1 })
    await expectWhole(page)

    await sayScript(page, { say: ['Before. ', 'After.'], held_after: 1 })
    await see(lastReply(page)).toContainText('Before.')
    await composer(page).fill('Words that wait for their turn, and are too many for a line of the composer')
    await see(page.getByRole('button', { name: 'Queue' })).toBeInViewport({ ratio: 1 })
    await expectWhole(page)
    await page.getByRole('button', { name: 'Queue' }).click()
    await see(page.getByRole('region', { name: 'Waiting messages' })).toBeInViewport({ ratio: 1 })
    await expectWhole(page)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await see(page.getByText('You stopped this reply.')).toBeVisible()
    await composer(page).fill('')

    const call = ['erase', 'erase_later'].map((tool) => ({
      name: `notes__${tool}`,
      arguments: { mark: 'March' },
    }))
    await sayScript(page, { call, say: ['Done.'] })
    await see(page.getByRole('button', { name: 'Allow' })).toHaveCount(2)
    await see(page.getByRole('button', { name: 'Allow' }).last()).toBeInViewport({ ratio: 1 })
    await expectWhole(page)
  })

  it('has room for the search, the list of chats and their dialogs', async () => {
    const { page } = await enter(options)
    await enlarge(page)
    await say(page, 'Where do puffins nest, and for how long do they stay on their steep islands?')
    await ended(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('puffins')
    await see(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
    await expectWhole(page)
    await page.keyboard.press('Escape')
    await see(page.getByRole('dialog')).toHaveCount(0)

    const menu = page.getByRole('button', { name: 'Menu' })
    if (await menu.isVisible()) await menu.click()
    await see(page.getByRole('navigation', { name: 'Chats' }).getByRole('link').first()).toBeVisible()
    await expectWhole(page)
    for (const [item, role] of [
      ['Rename', 'dialog'],
      ['Delete', 'alertdialog'],
    ] as const) {
      await page.getByRole('button', { name: /^More for/ }).click()
      await see(page.getByRole('menuitem', { name: item })).toBeInViewport({ ratio: 1 })
      await page.getByRole('menuitem', { name: item }).click()
      const dialog = page.getByRole(role, { name: 'this chat' })
      await see(dialog).toBeInViewport({ ratio: 1 })
      await expectWhole(page)
      await page.keyboard.press('Escape')
      await see(dialog).toHaveCount(0)
    }
  })

  it('has room for every setting', async () => {
    const { page } = await enter(options)
    for (const section of ['account', 'security', 'devices', 'keys', 'data']) {
      await page.goto(`${inject('productUrl')}/app/settings/${section}`)
      await enlarge(page)
      await see(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
      await see(page.getByRole('status').filter({ hasText: 'Reading' })).toHaveCount(0)
      await expectWhole(page)
    }
    const lines = page.getByRole('main').locator('dt')
    await see(lines).toHaveCount(4)
    const heights = await lines.evaluateAll((terms) => terms.map(({ clientHeight }) => clientHeight))
    expect(new Set(heights.slice(0, 3)).size).toBe(1) // No word is broken in two.
  })
})
