// Counters are written beside the rows, never from them: here they are held against counts of the rows themselves.
import { afterEach, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { idOf } from '../world/rows.ts'
import { sendScript, streamScript, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { follow } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

async function expectTrueCounters(person: Person) {
  const userId = await idOf(person)
  const [counts] = await sql(
    `select
      (select count(*) from chat_threads where user_id = $1) as total_threads,
      (select count(*) from chat_messages where user_id = $1) as total_messages,
      (select count(*) from tool_calls c join chat_messages m on m.id = c.message_id where m.user_id = $1) as total_tool_calls`,
    userId,
  )
  const { body } = await person.get('/api/chat/stats')
  for (const [name, count] of Object.entries(counts!))
    expect([name, body[name]]).toEqual([name, Number(count)])
  const wrong = await sql(
    `select id from chat_threads t where user_id = $1
      and message_count <> (select count(*) from chat_messages m where m.thread_id = t.id)`,
    userId,
  )
  expect(wrong).toEqual([])
  const numberedTwice = await sql(
    `select ordinal from chat_messages where user_id = $1 group by ordinal
    having count(*) > 1 or ordinal > (select last_ordinal from users where id = $1)`,
    userId,
  )
  expect(numberedTwice).toEqual([])
  return body
}

const tool = { name: 'calculate', arguments: { expression: '6 * 7' } }
const held = { say: words(20), held_after: 10 }

it('equal the counts after sends, tool calls, failures, stops, lost answers and deletions, all at once', async () => {
  const ada = await world.enrol()
  expect(await expectTrueCounters(ada)).toMatchObject({
    total_threads: 0,
    total_messages: 0,
    input_tokens: 0,
  })
  const { body: shared } = await ada.send('shared')
  const paths = new Set<string>()

  const sends = Array.from({ length: 6 }, async (_, index) => {
    const { body } = await sendScript(ada, { call: [tool, tool], say: ['done'] }).answer
    if (index % 2) paths.add(`/api/chat/threads/${body.thread_id}`)
  })
  const failures = Array.from(
    { length: 3 },
    () => sendScript(ada, { call: [tool], say: ['x', 'y'], after: { chunks: 1, ends: 'cut' } }).answer,
  )
  const stops = Array.from({ length: 3 }, async () => {
    const { ids, rest } = await follow((await streamScript(ada, held)).response, 2)
    await ada.post(`/api/chat/threads/${ids.threadId}/stop`)
    await rest()
  })
  const deletions = Array.from({ length: 3 }, async () => {
    const { ids, rest } = await follow((await streamScript(ada, held)).response, 2)
    await ada.delete(`/api/chat/threads/${ids.threadId}`)
    await rest()
  })
  const rivals = Array.from({ length: 8 }, () => ada.send('rival', { thread_id: shared.thread_id }))
  await Promise.all([...sends, ...failures, ...stops, ...deletions, ...rivals])
  const before = await expectTrueCounters(ada)
  expect(before.total_tool_calls).toBeGreaterThanOrEqual(12)

  await Promise.all([...paths].map((path) => ada.delete(path)))
  const after = await expectTrueCounters(ada)
  expect(after.total_threads).toBe(before.total_threads - 3)
  expect(after.total_tool_calls).toBe(before.total_tool_calls - 6)
  expect(after.input_tokens).toBe(before.input_tokens)
  expect(after.output_tokens).toBe(before.output_tokens)
})

it('are not counted down twice when the answer to a deletion is lost', async () => {
  const ada = await world.enrol()
  const { body } = await ada.send('What is 2 + 3?')
  await world.plant('sql', { kind: 'cut_after', times: 1, matching: 'threads.delete' })
  expect((await ada.delete(`/api/chat/threads/${body.thread_id}`)).status).toBe(503)
  expect((await ada.delete(`/api/chat/threads/${body.thread_id}`)).status).toBe(404)
  expect(await expectTrueCounters(ada)).toMatchObject({
    total_threads: 0,
    total_messages: 0,
    total_tool_calls: 0,
  })
})

it('are true when a reply ends in the moment in which its thread is deleted', async () => {
  const ada = await world.enrol()
  await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const { response } = await streamScript(ada, { call: [tool], say: ['a', 'b'], pause_ms: 10 })
      const { ids, rest } = await follow(response, 2)
      await new Promise((resolve) => setTimeout(resolve, index * 8))
      await ada.delete(`/api/chat/threads/${ids.threadId}`)
      await rest()
    }),
  )
  expect(await expectTrueCounters(ada)).toMatchObject({
    total_threads: 0,
    total_messages: 0,
    total_tool_calls: 0,
  })
})
