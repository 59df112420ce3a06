// What a person changes about their account.
import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { ended, say } from './chat.ts'
import { expectAccessible, password, see, useBrowser } from './visit.ts'

const { enter, enterVerified, visit } = useBrowser()

it('changes the name, and says what is wrong with it', async () => {
  const { page } = await enter({ path: '/settings', tolerates: /422/ })
  await see(page.getByLabel('Full name')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Full name').fill('Ada Lovelace')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await see(page.getByRole('button', { name: 'Ada Lovelace' })).toBeVisible()
  await page.getByLabel('Full name').evaluate((input) => input.removeAttribute('maxlength'))
  await page.getByLabel('Full name').fill('x'.repeat(101))
  await page.getByRole('button', { name: 'Save the name' }).click()
  await see(page.getByLabel('Full name')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
})

it('changes the password, which signs out everywhere', async () => {
  const { page, username } = await enter({ path: '/settings/account', tolerates: /40[01]|422/ })
  const change = async (current: string) => {
    await page.getByLabel('Current password').fill(current)
    await page.getByLabel('New password').fill('another good phrase')
    await page.getByRole('button', { name: 'Change the password' }).click()
  }
  await change('not the password')
  await see(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await change(password)
  await see(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByLabel('Username or email').fill(username)
  await page.getByLabel('Password', { exact: true }).fill('another good phrase')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await see(page.getByRole('button', { name: username })).toBeVisible()
})

it('makes a key, which works until it is revoked, and asks who it is where that was long ago', async () => {
  const { page } = await enterVerified('/settings/keys', /400/)
  // Ten minutes would be long for a test: the first attempt is answered as it would be then.
  const longAgo = { status: 403, code: 'reauthentication_required', detail: 'Sign in again.' }
  const problem = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(longAgo) }
  let refused = false
  await page.route('**/api/users/api-keys', (route) => {
    if (refused || route.request().method() !== 'POST') return route.continue()
    refused = true
    return route.fulfill(problem)
  })
  await page.getByRole('button', { name: 'Make a key' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make an API key' })
  await expectAccessible(page)
  await dialog.getByLabel('Name', { exact: true }).fill('My script')
  await dialog.getByLabel('send messages, rename and delete').uncheck()
  await dialog.getByRole('button', { name: 'Make the key' }).click()
  const proof = page.getByRole('dialog', { name: 'Is it you?' })
  await see(proof.getByLabel('Password')).toBeVisible()
  await expectAccessible(page)
  await proof.getByLabel('Password').fill('not the password')
  await proof.getByRole('button', { name: 'Continue' }).click()
  await see(proof.getByRole('alert')).toBeVisible()
  await proof.getByLabel('Password').fill(password)
  await proof.getByRole('button', { name: 'Continue' }).click()
  const key = await dialog.locator('code').innerText()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'I have kept it' }).click()

  const keys = page.getByRole('list', { name: 'API keys' }).getByRole('listitem')
  await see(keys).toContainText('My script')
  await see(keys).toContainText('read')
  const ask = (method: string) =>
    fetch(`${inject('productUrl')}/api/chat/threads`, { method, headers: { authorization: `Bearer ${key}` } })
  expect((await ask('GET')).status).toBe(200)
  await keys.getByRole('button', { name: 'Revoke My script' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await see(page.getByRole('alertdialog')).toHaveCount(0)
  await see(keys).toHaveCount(0)
  expect((await ask('GET')).status).toBe(401)
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
