// The list of threads: finding, renaming, deleting, and drafts.
import { expect, inject, it } from 'vitest'
import { composer, ended, lastReply, say } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

it('finds, renames and deletes a chat', async () => {
  const { page } = await enter()
  await say(page, 'Where do puffins nest?')
  await ended(page)
  await see(page).toHaveURL(/\/app\/t\/[0-9a-f-]{36}$/)
  const chats = page.getByRole('navigation', { name: 'Chats' })
  await see(chats.getByRole('link', { name: 'Where do puffins nest?' })).toHaveAttribute(
    'aria-current',
    'page',
  )

  await page.getByRole('button', { name: 'New chat' }).click()
  await see(composer(page)).toBeFocused()
  await see(page.getByText('What is on your mind?')).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Search your chats' })
  await expectAccessible(page)
  const place = await dialog.getByRole('searchbox').boundingBox()
  await dialog.getByRole('searchbox').fill('puffins')
  await see(dialog.getByRole('listitem').first()).toContainText('puffins')
  await expectAccessible(page)
  expect(await dialog.getByRole('searchbox').boundingBox()).toEqual(place)
  await dialog.getByRole('link').first().click()
  await see(dialog).toHaveCount(0)
  await see(page.getByRole('article').filter({ hasText: 'puffins' }).first()).toBeVisible()

  await chats.getByRole('listitem').first().hover()
  await chats.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Birds')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Rename' }).click()
  await see(page.getByRole('heading', { level: 1 })).toHaveText('Birds')

  await chats.getByRole('button', { name: 'More for “Birds”' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const confirm = page.getByRole('alertdialog', { name: 'Delete this chat?' })
  await expectAccessible(page)
  await confirm.getByRole('button', { name: 'Delete' }).click()
  await see(page.getByText('Your chats will be listed here.')).toBeVisible()
  await see(page).toHaveURL(/\/app\/?$/)
})

it('keeps a draft over a reload, and refuses what is too long before it is sent', async () => {
  const { page } = await enter()
  await composer(page).fill('half a thou')
  await page.reload()
  await see(composer(page)).toHaveValue('half a thou')
  await composer(page).fill('x'.repeat(32_001))
  await see(page.getByRole('alert')).toContainText('1 characters too long')
  await see(page.getByRole('button', { name: 'Send' })).toBeDisabled()
  await expectAccessible(page)
})

it('is the same in two tabs, and ends in both', async () => {
  const { page, context } = await enter()
  await say(page, 'said in the first tab')
  await ended(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await see(lastReply(other)).toContainText('said in the first tab')
  await say(other, 'said in the second tab')
  await see(lastReply(page)).toContainText('said in the second tab')
  await other.getByRole('button', { name: /^ada-/ }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  for (const tab of [page, other]) await see(tab.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

it('reads a long chat from its end on, and keeps what is in view in its place', async () => {
  const { page, token } = await enter()
  const threadId = crypto.randomUUID()
  for (let turn = 1; turn <= 35; turn++) {
    const body = JSON.stringify({
      message: `Turn ${turn}`,
      thread_id: threadId,
      create: true,
      model: 'local/echo',
    })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = await fetch(`${inject('productUrl')}/api/chat/send`, { method: 'POST', headers, body })
    expect(sent.status).toBe(200)
  }
  await page.goto(`${inject('productUrl')}/app/t/${threadId}`)
  const turn = (count: number) => page.getByRole('article').getByText(`Turn ${count}`, { exact: true })
  await see(turn(35)).toBeInViewport()
  await see(turn(1)).toHaveCount(0)
  const list = page.getByRole('main').locator('.scroller')
  await list.evaluate((element) => element.scrollTo(0, 0))
  await see(turn(1)).toHaveCount(1)
  await see(turn(7)).toBeInViewport()
  await expectAccessible(page)
})

it('says so where a chat is not there', async () => {
  const { page } = await enter({ path: '/t/019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e', tolerates: /404/ })
  await see(page.getByRole('heading', { name: 'This chat is not here' })).toBeVisible()
  await expectAccessible(page)
})
