// Providers as they are, in streams: what is said and how it ends, whatever the provider's own stream looks like.
import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Person } from '../world/people.ts'
import { readAll, textOf } from '../world/stream.ts'
import { upstreams } from '../world/upstreams/index.ts'
import { openWorld } from '../world/world.ts'

const prompt = upstreams.filter(({ slow }) => !slow)
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { MODELS: prompt.map(({ name }) => `openai/${name}`).join() })
const world = openWorld()

let person: Person
beforeAll(async () => {
  person = await world.enrol()
})
beforeEach(() => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => spy.mockRestore()
})

it.each(prompt)('$name: $quirk', async ({ name, expected }) => {
  const read = await readAll(await person.stream('Question one?', { model: `openai/${name}` }))
  const said = read.map(({ part }) => part).filter((part) => part !== '[DONE]')
  const end = [expected.status].flat().includes(200) ? 'finish' : 'error'
  expect(said.at(-1)?.type).toBe(end)
  const shown = said.filter(({ type }) => type !== 'reasoning-delta')
  expect(JSON.stringify(shown)).not.toMatch(/SECRET THOUGHT|upstream-words/)
  if (typeof expected.response === 'string') expect(textOf(read)).toBe(expected.response)
})
