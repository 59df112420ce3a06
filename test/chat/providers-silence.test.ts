// A provider's silence is counted from the wire: any event breaks it, a comment does not.
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { openWorld } from '../world/world.ts'

const names = ['comments-while-thinking', 'reasoning-while-thinking', 'silence']
Object.assign(env, { MODELS: names.map((name) => `openai/${name}`).join(), MODEL_TIMEOUT_SECONDS: '2' })
const world = openWorld()

it.each([
  ['comments-while-thinking', 504],
  ['reasoning-while-thinking', 200],
  ['silence', 504],
])('%s: %d', async (name, status) => {
  const person = await world.enrol()
  const { body, ...answer } = await person.send('Question one?', { model: `openai/${name}` })
  expect(answer.status, answer.text).toBe(status)
  if (status === 200) expect(body.response).toBe('Good day.')
  else expect(body.code).toBe('model_timeout')
})
