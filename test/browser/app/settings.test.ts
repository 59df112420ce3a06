// What a person changes about their account.
import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { ended, say } from './chat.ts'
import { expectAccessible, password, see, useBrowser } from './visit.ts'

const { enter, visit } = useBrowser()

it('changes the name, and says what is wrong with it', async () => {
  const { page } = await enter({ path: '/settings', tolerates: /422/ })
  await see(page.getByLabel('Full name')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Full name').fill('Ada Lovelace')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await see(page.getByRole('button', { name: 'Ada Lovelace' })).toBeVisible()
})

it('ends another device, and it is over there at once', async () => {
  const { page, username } = await enter({ path: '/settings/devices' })
  const { page: other } = await visit({ tolerates: /401/ })
  await other.getByLabel('Username or email').fill(username)
  await other.getByLabel('Password', { exact: true }).fill(password)
  await other.getByRole('button', { name: 'Sign in', exact: true }).click()
  await see(other.getByRole('button', { name: username })).toBeVisible()

  await page.reload()
  const devices = page.getByRole('list', { name: 'Devices' }).getByRole('listitem')
  await see(devices).toHaveCount(2)
  await see(devices.filter({ hasText: 'This device' })).toHaveCount(1)
  await expectAccessible(page)
  await devices.getByRole('button').first().click()
  await see(devices).toHaveCount(1)
  await other.reload()
  await see(other.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

it('exports everything', async () => {
  const { page } = await enter()
  await say(page, 'to be exported')
  await ended(page)
  await page.goto(`${inject('productUrl')}/app/settings/data`)
  await see(page.getByRole('button', { name: 'Download' })).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const file = await (await download).path()
  expect(JSON.parse(await readFile(file, 'utf8')).messages).toHaveLength(2)
})

it('erases everything', async () => {
  const { page, username } = await enter({ path: '/settings/data', tolerates: /401/ })
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expectAccessible(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase everything' }).click()
  await see(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByLabel('Username or email').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await see(page.getByRole('alert')).toBeVisible()
})
