// Providers as they are: each of upstreams/ is a model here, and does what a public report tells of it.
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Answer } from './declared.ts'
import type { Person } from './people.ts'
import { readAll, textOf } from './stream.ts'
import { upstreams } from './upstreams/index.ts'
import type { Expected, Upstream } from './upstreams/upstream.ts'
import { openWorld } from './world.ts'

const prompt = upstreams.filter(({ slow }) => !slow)
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { MODELS: prompt.map(({ name }) => `openai/${name}`).join() })
const world = openWorld()

let person: Person
beforeAll(async () => {
  person = await world.enrol()
})

const first = 'Question one?'
const second = 'Question two?'
const words = /SECRET THOUGHT|upstream-words/

const send = ({ name }: Upstream, message: string, more = {}) =>
  person.send(message, { model: `openai/${name}`, ...more })

/** What was logged while a test ran. */
function listen(): () => string {
  const lines: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)))
  onTestFinished(() => spy.mockRestore())
  return () => lines.join('\n')
}

function expectRetryAfter({ headers }: Answer, expected: Expected['retryAfter']) {
  const seconds = Number(headers.get('retry-after'))
  const [from, to] = Array.isArray(expected) ? expected : [expected, expected]
  expect(seconds).toBeGreaterThanOrEqual(from === true ? 1 : Number(from))
  if (to !== true) expect(seconds).toBeLessThanOrEqual(Number(to))
}

function expectAnswer(answer: Answer, expected: Expected) {
  expect([expected.status].flat(), answer.text).toContain(answer.status)
  expect(answer.text).not.toMatch(words)
  if (expected.code) expect(answer.body.code).toBe(expected.code)
  if (expected.retryAfter) expectRetryAfter(answer, expected.retryAfter)
  if (answer.status !== 200) return
  const { response, usage, status } = answer.body
  expect(status).toBe('complete')
  if (typeof expected.response === 'string') expect(response).toBe(expected.response)
  else if (expected.response) expect(response).toMatch(expected.response)
  if (expected.usage) expect(usage).toEqual(expected.usage)
  if (expected.calls) expect(answer.body.tool_calls).toEqual(expected.calls.map(toCall))
}

const toCall = ([name, input, status, output]: NonNullable<Expected['calls']>[number]) =>
  expect.objectContaining({
    ...(name !== undefined && { tool_name: name }),
    ...(input !== undefined && { tool_input: input }),
    status,
    ...(output !== undefined && { tool_output: output }),
  })

/** Whether a model answers the second turn of a thread, and does not fail whatever it is asked. */
const goesOn = ({ turns }: Upstream) => turns.length === 1

const others = prompt.filter(goesOn)

/** Any model goes on with a thread of others. */
async function expectTakenUp(thread_id: string, other: Upstream) {
  const { body, text } = await send(other, second, { thread_id })
  expect(body.response, `${other.name}: ${text}`).toBe('Second answer.')
}

/** Tests of some of them, but for those that are slow. */
export function tryUpstreams(some: Upstream[]): void {
  const tried = some.filter(({ slow }) => !slow)

  describe('an answer', () => {
    it.each(tried)('$name: $quirk, and the thread goes on, with this model and another', async (upstream) => {
      const { expected } = upstream
      const index = prompt.indexOf(upstream) + 1
      const logged = listen()
      const answer = await send(upstream, first)
      expectAnswer(answer, expected)
      if (expected.log) expect(logged()).toMatch(expected.log)
      expect(logged()).not.toMatch(words)
      const [thread] = (await person.get('/api/chat/threads')).body
      const next = await send(upstream, second, { thread_id: thread.id })
      if (goesOn(upstream)) expect(next.body.response, next.text).toBe('Second answer.')
      const { messages } = (await person.get(`/api/chat/threads/${thread.id}`)).body
      if (expected.finish) expect(messages[1].metadata.finish_reason).toBe(expected.finish)
      await expectTakenUp(thread.id, others.at((index + 47) % others.length)!)
    })
  })

  describe('a stream', () => {
    it.each(tried)('$name: $quirk', async ({ name, expected }) => {
      listen()
      const read = await readAll(await person.stream('Question one?', { model: `openai/${name}` }))
      const said = read.map(({ part }) => part).filter((part) => part !== '[DONE]')
      const end = [expected.status].flat().includes(200) ? 'finish' : 'error'
      expect(said.at(-1)?.type).toBe(end)
      const shown = said.filter(({ type }) => type !== 'reasoning-delta')
      expect(JSON.stringify(shown)).not.toMatch(/SECRET THOUGHT|upstream-words/)
      if (typeof expected.response === 'string') expect(textOf(read)).toBe(expected.response)
    })
  })
}
