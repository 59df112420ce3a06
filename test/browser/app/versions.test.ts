// Versions of messages: edited, written again, switched, found.
import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { composer, ended, lastReply, say, sayScript } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

const messages = (page: Page) => page.getByRole('article', { name: 'Your message' })
const versionsOf = (message: ReturnType<Page['locator']>) => message.getByRole('group', { name: 'Versions' })

async function edit(page: Page, text: string) {
  await messages(page).first().hover()
  await messages(page).first().getByRole('button', { name: 'Edit' }).click()
  const box = page.getByRole('textbox', { name: 'Edit your message' })
  await see(box).toBeFocused()
  await box.fill(text)
}

it('writes a reply again, and goes back to the one before', async () => {
  const { page } = await enter()
  await sayScript(page, { say: ['So be it.'] })
  await ended(page)
  const first = await lastReply(page).getAttribute('id')
  await lastReply(page).getByRole('button', { name: 'Write again' }).click()
  await see(versionsOf(lastReply(page))).toContainText('2/2')
  await ended(page)
  await lastReply(page).getByRole('button', { name: 'Write again' }).click()
  await see(versionsOf(lastReply(page))).toContainText('3/3')
  await ended(page)
  expect(await lastReply(page).getAttribute('id')).not.toBe(first)
  await expectAccessible(page)

  await lastReply(page).getByRole('button', { name: 'Previous version' }).click()
  await see(versionsOf(lastReply(page))).toContainText('2/3')
  await lastReply(page).getByRole('button', { name: 'Previous version' }).click()
  await see(versionsOf(lastReply(page))).toContainText('1/3')
  await see(lastReply(page).getByRole('button', { name: 'Previous version' })).toBeDisabled()
  await see(lastReply(page)).toHaveAttribute('id', first ?? '')
  await page.reload()
  await see(versionsOf(lastReply(page))).toContainText('1/3')
})

it('stays where the chat was read before it, and the answer comes after it', async () => {
  const { page } = await enter()
  const late = Promise.withResolvers<void>()
  const history = /\/threads\/[0-9a-f-]+\?/
  const hold = async (route: Route) => {
    const response = await route.fetch()
    await late.promise
    await route.fulfill({ response })
  }
  await page.route(history, hold, { times: 1 })
  await sayScript(page, { say: ['So be it.'] })
  await ended(page)
  await lastReply(page).getByRole('button', { name: 'Write again' }).click()
  await see(versionsOf(lastReply(page))).toContainText('2/2')
  const second = await lastReply(page).getAttribute('id')
  let answers = 0
  page.on('response', (response) => history.test(response.url()) && answers++)
  late.resolve()
  await see.poll(() => answers).toBeGreaterThan(1) // The late one, and one in its place.
  await see(lastReply(page)).toHaveAttribute('id', second ?? '')
  await see(versionsOf(lastReply(page))).toContainText('2/2')
})

it('edits a message into a version beside it, and finds both', async () => {
  const { page } = await enter()
  await say(page, 'How do kestrels hover?')
  await ended(page)
  await say(page, 'And for how long?')
  await ended(page)
  await edit(page, 'How do herons stand?')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await see(lastReply(page)).toContainText('herons')
  await ended(page)
  await see(messages(page)).toHaveCount(1)
  await see(versionsOf(messages(page).first())).toContainText('2/2')

  await messages(page).first().getByRole('button', { name: 'Previous version' }).click()
  await see(lastReply(page)).toContainText('And for how long?')
  await see(messages(page)).toHaveCount(2)
  await see(versionsOf(messages(page).first())).toContainText('1/2')
  await say(page, 'Then what?')
  await see(messages(page)).toHaveCount(3)
  await ended(page)

  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Search your chats' })
  await dialog.getByRole('searchbox').fill('herons')
  await dialog.getByRole('link').filter({ hasText: 'herons' }).last().click()
  await see(messages(page).first()).toContainText('How do herons stand?')
  await see(messages(page)).toHaveCount(1)
})

it('leaves a message as it is where one thinks better of it', async () => {
  const { page } = await enter()
  await say(page, 'As it is')
  await ended(page)
  await edit(page, 'Otherwise')
  await page.keyboard.press('Escape')
  await see(messages(page)).toHaveText(/As it is/)
  await see(page.getByRole('group', { name: 'Versions' })).toHaveCount(0)
  await see(composer(page)).toBeVisible()
})
