// The Worker loses its power in the middle of a reply, in front of its reader.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startModel } from '../../world/model.ts'
import { startProduct } from '../product.ts'
import { ended, lastReply, replies, sayScript } from './chat.ts'
import { see, useBrowser } from './visit.ts'

const { enter } = useBrowser()

let model: Awaited<ReturnType<typeof startModel>>
let product: Awaited<ReturnType<typeof startProduct>>
beforeAll(async () => {
  model = await startModel()
  product = await startProduct(async () => ({
    MODEL: 'openai/scripted',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: 'sk-test',
  }))
})
afterAll(async () => {
  await product?.stop()
  await model?.close()
})

it('goes on by itself after the Worker was killed in the middle', async () => {
  const { page } = await enter({
    url: product.url,
    tolerates: /ERR_CONNECTION_|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|request failed|50[0-9]/,
  })
  const mark = await sayScript(page, {
    call: [{ name: 'calculate', arguments: { expression: '6 * 7' } }],
    say: ['One ', 'two ', 'three.'],
    held_after: 2,
  })
  await see(lastReply(page)).toContainText('One two')
  await product.cutPower()
  await fetch(`${model.url}/release?mark=${mark}`, { method: 'POST' })
  await product.start()
  await see(lastReply(page)).toContainText('One two three.')
  await ended(page)
  await see(replies(page)).toHaveCount(1)
  await see(lastReply(page).getByRole('group', { name: 'Tool: Calculate' })).toHaveCount(1)
  const shown = await lastReply(page).innerText()
  expect(shown.match(/One two three\./g)).toHaveLength(1)
  await page.reload()
  await see(lastReply(page)).toContainText('One two three.')
  expect(await lastReply(page).innerText()).toBe(shown)
})
