// Tools that ask before they are run, and what tools give.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { composer, ended, lastReply, replies, say, sayScript } from './chat.ts'
import { expectAccessible, see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

const call = (name: string, mark = '') => ({ name: `notes__${name}`, arguments: { mark } })
const tool = (page: Page, name: string) =>
  lastReply(page).getByRole('group', { name: `Tool: Notes: ${name}` })
const decide = (page: Page, words: 'Allow' | 'Deny') => page.getByRole('button', { name: words })

/** What the server of the tools was asked for. */
async function made(mark: string) {
  const seen = (await (await fetch(`${inject('toolsUrl')}/seen?mark=${mark}`)).json()) as { tool: string }[]
  return seen.map((one) => one.tool)
}

/** A reply that waits to be allowed something, and has been told to its end: what is said before would be queued behind it. */
async function asked() {
  const visited = await enter()
  const mark = crypto.randomUUID()
  await sayScript(visited.page, { call: [call('erase', mark)], say: ['That is how it is.'] })
  await see(tool(visited.page, 'erase')).toContainText('Waits for you')
  await see(visited.page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0)
  return { ...visited, mark }
}

describe('a tool that asks', () => {
  it('is run once it is allowed, also after a reload', async () => {
    const { page, mark } = await asked()
    await expectAccessible(page)
    await page.reload()
    await see(tool(page, 'erase')).toContainText('Waits for you')
    await see(tool(page, 'erase')).toContainText(mark)
    expect(await made(mark)).toEqual([])
    await decide(page, 'Allow').click()
    await see(lastReply(page)).toContainText('That is how it is.')
    await see(tool(page, 'erase')).toContainText('Done')
    await ended(page)
    expect(await made(mark)).toEqual(['erase'])
    const shown = await lastReply(page).innerText()
    await expectAccessible(page)
    await page.reload()
    await see(tool(page, 'erase')).toContainText('Done')
    expect(await lastReply(page).innerText()).toBe(shown)
    await see(replies(page)).toHaveCount(1)
  })

  it('is not run where it is denied, and the reply goes on', async () => {
    const { page, mark } = await asked()
    await decide(page, 'Deny').click()
    await see(lastReply(page)).toContainText('That is how it is.')
    await see(tool(page, 'erase')).toContainText('Denied')
    await ended(page)
    await expectAccessible(page)
    expect(await made(mark)).toEqual([])
  })

  it('is not run where one says something else instead', async () => {
    const { page, mark } = await asked()
    await say(page, 'Rather not')
    await see(lastReply(page)).toContainText('Rather not')
    await ended(page)
    await see(replies(page).first()).toContainText('Denied')
    await see(decide(page, 'Allow')).toHaveCount(0)
    expect(await made(mark)).toEqual([])
  })

  it('waits for the others of its step, and each gets its own answer, once, also over a reload', async () => {
    const { page } = await enter()
    const mark = crypto.randomUUID()
    await sayScript(page, {
      call: [call('erase', mark), call('erase_later', mark)],
      say: ['One of two.'],
    })
    await see(decide(page, 'Allow')).toHaveCount(2)
    const taken = page.waitForResponse(/decisions$/)
    await tool(page, 'erase').first().getByRole('button', { name: 'Allow' }).click()
    await see(tool(page, 'erase').first()).toContainText('Allowed')
    await see(decide(page, 'Allow')).toHaveCount(1)
    await taken
    await page.reload()
    await see(tool(page, 'erase').first()).toContainText('Allowed')
    await see(tool(page, 'erase later')).toContainText('Waits for you')
    await see(decide(page, 'Allow')).toHaveCount(1)
    await expectAccessible(page)
    expect(await made(mark)).toEqual([])
    await tool(page, 'erase later').getByRole('button', { name: 'Deny' }).click()
    await see(lastReply(page)).toContainText('One of two.')
    expect(await made(mark)).toEqual(['erase'])
  })

  it('is decided once, in whichever tab', async () => {
    const { page, context, mark } = await asked()
    const other = await context.newPage()
    await other.goto(page.url())
    await decide(other, 'Allow').click()
    await see(lastReply(other)).toContainText('That is how it is.')
    await see(lastReply(page)).toContainText('That is how it is.')
    await see(decide(page, 'Allow')).toHaveCount(0)
    expect(await made(mark)).toEqual(['erase'])
  })
})

describe('what a tool gives', () => {
  it('is shown: pictures, pages, and that it has failed', async () => {
    const { page } = await enter()
    await sayScript(page, { call: [call('mixed'), call('fails')], say: ['There you are.'] })
    await see(lastReply(page)).toContainText('There you are.')
    await see(lastReply(page).getByRole('img')).toHaveCount(1)
    await see(lastReply(page).getByRole('link', { name: 'The document' })).toHaveAttribute(
      'href',
      'https://example.com/doc',
    )
    await see(lastReply(page).getByRole('link')).toHaveCount(1)
    await see(tool(page, 'fails')).toContainText('Failed')
    await ended(page)
    await tool(page, 'fails').getByText('Failed').click()
    await expectAccessible(page)
    await see(composer(page)).toBeEnabled()
  })
})
