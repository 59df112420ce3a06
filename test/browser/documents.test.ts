// The documentation pages in a real browser: only there it shows whether their policies let them work.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPage, startChromium } from './chromium.ts'

const url = inject('productUrl')
let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

type Operation = { operationId: string; summary: string; responses: object }
type Document = { paths: Record<string, Record<string, Operation>> }

const operations = async () => {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as Document
  return Object.values(paths).flatMap((methods) => Object.values(methods))
}

const register = async (username: string) => {
  const response = await fetch(`${url}/api/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, email: `${username}@example.com`, password: 'correct horse battery' }),
  })
  expect(response.status).toBe(201)
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}

describe('Swagger UI', () => {
  it('shows every operation, with all that it may answer', async () => {
    const { page, troubles } = await openPage(browser, `${url}/docs`)
    for (const { operationId, responses } of await operations()) {
      const operation = page.locator(`.opblock[id$="-${operationId}"]`)
      await operation.locator('.opblock-summary-control').click()
      for (const status of Object.keys(responses))
        await operation.locator(`.response[data-code="${status}"]`).waitFor()
    }
    for (const model of await page.locator('.models .json-schema-2020-12-accordion').all())
      await model.click()
    expect(troubles).toEqual([])
  })

  it('signs a user in and calls an operation as that user', async () => {
    const username = `ada-${crypto.randomUUID().slice(0, 8)}`
    const token = await register(username)
    const { page, troubles } = await openPage(browser, `${url}/docs`)

    await page.locator('.scheme-container').getByRole('button', { name: 'Authorize' }).click()
    const dialog = page.locator('.modal-ux')
    await dialog.getByRole('textbox').fill(token)
    await dialog.getByRole('button', { name: 'Apply credentials' }).click()
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    const operation = page.locator('.opblock[id$="-getMe"]')
    await operation.locator('.opblock-summary-control').click()
    await operation.getByRole('button', { name: 'Execute' }).click()
    const answer = operation.locator('.live-responses-table .response')
    await answer.waitFor()
    expect(await answer.locator('.response-col_status').innerText()).toBe('200')
    expect(await answer.locator('.response-col_description').innerText()).toContain(
      `"username": "${username}"`,
    )
    expect(troubles).toEqual([])
  })
})

describe('ReDoc', () => {
  it('shows every operation, with all that it may answer', async () => {
    const { page, troubles } = await openPage(browser, `${url}/redoc`)
    for (const { operationId, summary, responses } of await operations()) {
      const operation = page.locator(`[id$="/operation/${operationId}"]`)
      await operation.getByRole('heading', { name: summary }).waitFor()
      for (const status of Object.keys(responses))
        await operation.getByRole('button', { name: new RegExp(`^${status}`) }).click()
    }
    expect(troubles).toEqual([])
  })
})
