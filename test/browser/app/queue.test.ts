// What one says while a reply is being written: queued, steering, interrupting, taken back.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { composer, ended, lastReply, release, replies, sayScript } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

const waiting = (page: Page) => page.getByRole('region', { name: 'Waiting messages' }).getByRole('listitem')
const yours = (page: Page) => page.getByRole('article', { name: 'Your message' })

/** A page in the middle of a reply. */
async function halfway(more: object = {}, tolerates = /^$/) {
  const visited = await enter({ tolerates })
  const mark = await sayScript(visited.page, { say: ['Before. ', 'After.'], held_after: 1, ...more })
  await see(lastReply(visited.page)).toContainText('Before.')
  return { ...visited, mark }
}

describe('a message that is queued', () => {
  it('is shown as waiting, and answered when its turn comes', async () => {
    const { page, mark } = await halfway()
    for (const text of ['Second question', 'Third question']) {
      await composer(page).fill(text)
      await composer(page).press('Enter')
      await see(waiting(page).filter({ hasText: text })).toBeVisible()
    }
    await see(composer(page)).toHaveValue('')
    await expectAccessible(page)
    await page.reload()
    await see(waiting(page)).toHaveCount(2)
    await release(mark)
    await see(replies(page)).toHaveCount(3)
    await see(lastReply(page)).toContainText('Third question')
    await ended(page)
    await see(waiting(page)).toHaveCount(0)
    await see(replies(page).first()).toContainText('Before. After.')
    await see(replies(page).nth(1)).toContainText('Second question')
  })

  it('is one message, also where it is sent again since its answer was lost', async () => {
    const { page, mark } = await halfway({}, /ERR_FAILED|request failed/)
    await page.route(
      '**/api/chat/send',
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    await composer(page).fill('Only once')
    await composer(page).press('Enter')
    await see(composer(page)).toHaveValue('Only once')
    await composer(page).press('Enter')
    await see(waiting(page)).toHaveCount(1)
    await release(mark)
    await see(lastReply(page)).toContainText('Only once')
    await ended(page)
    await see(replies(page)).toHaveCount(2)
  })

  it('is taken back, into the box where it was written', async () => {
    const { page, mark } = await halfway()
    await composer(page).fill('On second thought')
    await page.getByRole('button', { name: 'Queue' }).click()
    await see(waiting(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Withdraw “On second thought”' }).click()
    await see(waiting(page)).toHaveCount(0)
    await see(composer(page)).toHaveValue('On second thought')
    await release(mark)
    await ended(page)
    await see(replies(page)).toHaveCount(1)
  })

  it('is taken back by stopping, and everything stands still', async () => {
    const { page } = await halfway()
    await composer(page).fill('Never mind')
    await composer(page).press('Enter')
    await see(waiting(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await see(page.getByText('You stopped this reply.')).toBeVisible()
    await see(composer(page)).toHaveValue('Never mind')
    await see(waiting(page)).toHaveCount(0)
    await see(replies(page)).toHaveCount(1)
  })
})

it('waits in every tab', async () => {
  const { page, context, mark } = await halfway()
  const other = await context.newPage()
  await other.goto(page.url())
  await see(lastReply(other)).toContainText('Before.')
  await composer(page).fill('Asked in the first tab')
  await composer(page).press('Enter')
  await see(waiting(other)).toContainText('Asked in the first tab')
  await other.getByRole('button', { name: 'Withdraw “Asked in the first tab”' }).click()
  for (const tab of [page, other]) await see(waiting(tab)).toHaveCount(0)
  await release(mark)
  for (const tab of [page, other]) await ended(tab)
})

it('steers the reply at its next step', async () => {
  const { page } = await enter()
  const mark = crypto.randomUUID()
  await sayScript(page, { call: [{ name: 'notes__wait', arguments: { mark } }], say: ['Straight on.'] })
  await see(lastReply(page).getByRole('group', { name: 'Tool: Notes: wait' })).toContainText('Working')
  await composer(page).fill(JSON.stringify({ say: ['Then to the left.'] }))
  await page.getByRole('button', { name: 'Steer' }).click()
  await see(waiting(page)).toContainText('at the next step')
  await expectAccessible(page)
  await fetch(`${inject('toolsUrl')}/release?mark=${mark}`, { method: 'POST' })
  await see(lastReply(page)).toContainText('Then to the left.')
  await ended(page)
  await see(waiting(page)).toHaveCount(0)
  await see(replies(page)).toHaveCount(1)
  await see(lastReply(page).getByText('You wrote: ')).toBeAttached()
  const shown = await lastReply(page).innerText()
  await page.reload()
  await see(lastReply(page)).toContainText('Then to the left.')
  expect(await lastReply(page).innerText()).toBe(shown)
})

it('interrupts the reply, which keeps what it had', async () => {
  const { page } = await halfway()
  await composer(page).fill('Answer this instead')
  await page.getByRole('button', { name: 'Interrupt' }).click()
  await see(lastReply(page)).toContainText('Answer this instead')
  await ended(page)
  await see(replies(page)).toHaveCount(2)
  await see(yours(page)).toHaveCount(2)
  await see(replies(page).first()).toContainText('Before.')
  await see(replies(page).first()).not.toContainText('After.')
  await see(page.getByText('You stopped this reply.')).toBeVisible()
})
