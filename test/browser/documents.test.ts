// The documentation pages in a real browser: only there it shows whether their policies let them work.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPage, see, startChromium } from './chromium.ts'

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

/** One with a body, one with a stream, one with a path: each takes Swagger UI seconds to open. */
const opened = ['register', 'sendMessage', 'readThread']

const statusesIn = (responses: Element[]) => responses.map((one) => one.getAttribute('data-code'))

/** Presses all of them at once: one by one each has to stand still first, on a page of hundreds. */
const press = (elements: Element[]) => {
  for (const element of elements) (element as HTMLElement).click()
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
  it('lists every operation, and shows all that one may answer', async () => {
    const { page, troubles, violations } = await openPage(browser, `${url}/docs`)
    const documented = await operations()
    await see(page.locator('.opblock-summary-control')).toHaveCount(documented.length)
    for (const { operationId, responses } of documented) {
      const operation = page.locator(`.opblock[id$="-${operationId}"]`)
      await see(operation).toHaveCount(1)
      if (!opened.includes(operationId)) continue
      await operation.locator('.opblock-summary-control').click()
      await operation.locator('.response').first().waitFor()
      const statuses = await operation.locator('.response').evaluateAll(statusesIn)
      expect(statuses).toEqual(Object.keys(responses))
    }
    await page.locator('.models .json-schema-2020-12-accordion').evaluateAll(press)
    expect([...violations, ...troubles]).toEqual([])
  })

  it('signs a user in and calls an operation as that user', async () => {
    const username = `ada-${crypto.randomUUID().slice(0, 8)}`
    const token = await register(username)
    const { page, troubles, violations } = await openPage(browser, `${url}/docs`)

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
    expect([...violations, ...troubles]).toEqual([])
  })
})

describe('ReDoc', () => {
  it('shows every operation, with all that it may answer', async () => {
    const { page, troubles, violations } = await openPage(browser, `${url}/redoc`)
    const documented = await operations()
    const sections = page.locator('[id*="/operation/"]')
    await see(sections).toHaveCount(documented.length)
    for (const { operationId, summary, responses } of documented) {
      const section = page.locator(`[id$="/operation/${operationId}"]`)
      await see(section.locator('h2')).toContainText(summary)
      await see(section.locator('button strong')).toHaveText(Object.keys(responses))
    }
    await page.locator('[id*="/operation/"] button:has(strong)').evaluateAll(press)
    await see(sections.first()).toBeVisible()
    expect([...violations, ...troubles]).toEqual([])
  })
})
