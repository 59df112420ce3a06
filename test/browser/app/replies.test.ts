// A reply as it is written, and as it is found again.
import { describe, expect, inject, it } from 'vitest'
import { startBadNetwork } from '../../../client/test/bad-network.ts'
import { composer, ended, lastReply, release, replies, say, sayScript } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

const markdown = [
  '## A table\n\n',
  '| city | people |\n|---|---|\n| Lagos | 15 |\n\n',
  'With `code`, <b>HTML</b> and a [link](https://example.com).\n\n',
  '```python\ndef double(x):\n    return 2 * x\n```\n',
]

describe('a reply', () => {
  it('is streamed with its tools and its formatting, and is the same when it is read again', async () => {
    const { page } = await enter()
    const mark = await sayScript(page, {
      call: [{ name: 'calculate', arguments: { expression: '6 * 7' } }],
      say: markdown,
      held_after: 3,
    })
    await see(lastReply(page).getByRole('table')).toBeVisible()
    await see(page.getByRole('status').filter({ hasText: 'A reply is being written' })).toBeAttached()
    await expectAccessible(page)
    await release(mark)
    await ended(page)

    const shown = async () => {
      await see(lastReply(page).getByText('return 2 * x')).toBeVisible()
      await see(lastReply(page).locator('code [style*="light-dark"]').first()).toBeAttached()
      await see(lastReply(page).getByText('<b>HTML</b>')).toBeVisible()
      await see(lastReply(page).getByRole('group', { name: 'Tool: Calculate' })).toContainText('Done')
      return lastReply(page).innerText()
    }
    const streamed = await shown()
    await expectAccessible(page)
    await page.reload()
    expect(await shown()).toBe(streamed)
  })

  it('has tasks, notes, lists in any direction, and asks no other host for a picture', async () => {
    const { page } = await enter()
    await sayScript(page, {
      say: [
        '- [x] Bought\n- [ ] Cooked[^1]\n\n3. Third\n\n',
        '![A map](https://elsewhere.example/map.png)\n\n[^1]: With salt.\n',
      ],
    })
    await ended(page)
    const reply = lastReply(page)
    await see(
      reply.getByRole('listitem').filter({ hasText: 'Bought' }).getByRole('img'),
    ).toHaveAccessibleName('Done')
    await see(
      reply.getByRole('listitem').filter({ hasText: 'Cooked' }).getByRole('img'),
    ).toHaveAccessibleName('To do')
    await see(reply.getByRole('link', { name: 'A map' })).toHaveAttribute(
      'href',
      'https://elsewhere.example/map.png',
    )
    await see(reply.locator('ol').first()).toHaveAttribute('start', '3')
    await expectAccessible(page)
    await reply.getByRole('link', { name: '1', exact: true }).click()
    await see(reply.getByRole('listitem').filter({ hasText: 'With salt.' })).toBeFocused()
    await reply.getByRole('link', { name: /^Back to/ }).click()
    await see(reply.getByRole('link', { name: '1', exact: true })).toBeFocused()
    await sayScript(page, { say: ['- عنصر أول\n- عنصر ثان\n'] })
    await ended(page)
    await see(reply.getByRole('list')).toHaveCSS('padding-right', '28px')
  })

  it('is in view once it was asked for, however far up one has read, and the page itself stands still', async () => {
    const { page } = await enter()
    await sayScript(page, { say: ['A line.\n\n'], times: 60 })
    await ended(page)
    const list = page.getByRole('main').locator('.scroller')
    await list.hover()
    await page.mouse.wheel(0, -10_000)
    await see(page.getByRole('article').first()).toBeInViewport()
    await say(page, 'And then?')
    await see(page.getByRole('article', { name: 'Your message' }).last()).toBeInViewport()
    await see(lastReply(page)).toBeInViewport()
    await ended(page)
    const room = () => document.documentElement.scrollHeight - innerHeight
    expect(await page.evaluate(room)).toBe(0)
  })

  it('folds what it thought before it spoke', async () => {
    const { page } = await enter()
    await sayScript(page, { reason: ['Let me see. ', 'It depends.'], say: ['Yes.'] })
    await ended(page)
    const thoughts = lastReply(page).getByText('It depends.')
    await see(thoughts).toBeHidden()
    await lastReply(page).getByText('Thoughts').click()
    await see(thoughts).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await lastReply(page).getByText('Thoughts').click()
    await see(thoughts).toBeVisible()
  })

  it('does not move what one reads while it grows', async () => {
    const { page } = await enter()
    await page.evaluate(() => {
      const shifts = Object.assign(window, { moved: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.moved += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await sayScript(page, { say: ['A sentence of some words, so that lines break. '], times: 200 })
    await ended(page)
    await see(lastReply(page).getByRole('button', { name: 'Copy' })).toBeVisible()
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.02)
  })

  it('goes on after a reload in the middle', async () => {
    const { page } = await enter()
    const mark = await sayScript(page, { say: ['One ', 'two ', 'three.'], held_after: 2 })
    await see(lastReply(page)).toContainText('One two')
    await page.reload()
    await see(lastReply(page)).toContainText('One two')
    await release(mark)
    await ended(page)
    await see(lastReply(page)).toContainText('One two three.')
    await see(replies(page)).toHaveCount(1)
  })

  it('is whole after five cut connections', async () => {
    const network = await startBadNetwork(inject('productUrl'))
    try {
      const { page } = await enter({
        url: network.url,
        tolerates: /ERR_CONNECTION_RESET|ERR_INCOMPLETE|request failed/,
      })
      network.cuts = [900, 700, 300, 500, 400]
      await sayScript(page, { say: ['one ', 'two ', 'three ', 'four ', 'five '], times: 40 })
      await ended(page)
      const said = (await lastReply(page).innerText()).replace(/^The reply\s+/, '')
      expect(said.trim()).toBe('one two three four five '.repeat(40).trim())
      expect(network.cut).toBe(5)
    } finally {
      await network.close()
    }
  })

  it('ends where one stops it, with what it had', async () => {
    const { page } = await enter()
    await sayScript(page, { say: ['Said before. ', 'Never said.'], held_after: 1 })
    await see(lastReply(page)).toContainText('Said before.')
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await see(page.getByText('You stopped this reply.')).toBeVisible()
    await see(composer(page)).toBeFocused()
    await page.reload()
    await see(lastReply(page)).toContainText('Said before.')
    await see(lastReply(page)).not.toContainText('Never said.')
  })

  it('goes on while one is offline', async () => {
    const { page, context } = await enter({ tolerates: /ERR_INTERNET_DISCONNECTED|request failed/ })
    const mark = await sayScript(page, { say: ['Before. ', 'After.'], held_after: 1 })
    await see(lastReply(page)).toContainText('Before.')
    await context.setOffline(true)
    await see(page.getByText('You are offline.')).toBeVisible()
    await release(mark)
    await context.setOffline(false)
    await ended(page)
    await see(lastReply(page)).toContainText('Before. After.')
    await see(page.getByText('You are offline.')).toHaveCount(0)
  })

  it('is asked for once the network is back, where it was gone when one asked', async () => {
    const { page, context } = await enter({ tolerates: /ERR_INTERNET_DISCONNECTED|request failed/ })
    await say(page, 'The first')
    await ended(page)
    await context.setOffline(true)
    await say(page, 'Said without a network')
    await see(page.getByText('You are offline.')).toBeVisible()
    await see(page.getByRole('article', { name: 'Your message' })).toHaveCount(2)
    await expectAccessible(page)
    await context.setOffline(false)
    await see(lastReply(page)).toContainText('Said without a network')
    await ended(page)
    await see(replies(page)).toHaveCount(2)
    await page.reload()
    await see(replies(page)).toHaveCount(2)
  })

  it('says what to do where it fails', async () => {
    const { page } = await enter()
    await sayScript(page, { status: 400 })
    await see(lastReply(page).getByRole('alert')).toContainText('The model does not take this message.')
    await see(page.getByRole('alert')).toHaveCount(1)
    await expectAccessible(page)
    await lastReply(page).getByRole('button', { name: 'Try again' }).click()
    await see(page.getByRole('group', { name: 'Versions' })).toContainText('2/2')
    await see(lastReply(page).getByRole('alert')).toBeVisible()
    await say(page, 'And now?')
    await see(lastReply(page)).toContainText('And now?')
  })
})
