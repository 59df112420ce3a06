// What a request costs: round trips, counted at the endpoints. These are counts and not times, so they are asserted.
import { expect, it } from 'vitest'
import { budgets } from '../world/budgets.ts'
import type { Person } from '../world/people.ts'
import { model, release, scripted, words } from '../world/scripted.ts'
import { follow } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld({ RATE_LIMIT_PER_MINUTE: '1000' })

const later = { headers: { prefer: 'respond-async' } }

/** A person whose session is cached, with a thread. */
async function warm(): Promise<Person & { threadId: string }> {
  const ada = await world.enrol()
  const { body } = await ada.send('hello')
  return { ...ada, threadId: body.thread_id }
}

async function cost(work: () => Promise<{ status: number }>) {
  const { result, counts } = await world.counted(work)
  expect(result.status).toBe(200)
  return counts
}

it('me costs one Redis request and no SQL', async () => {
  const ada = await warm()
  expect(await cost(() => ada.get('/api/auth/me'))).toEqual(budgets.me)
})

it('the thread list and a history cost one and one', async () => {
  const ada = await warm()
  expect(await cost(() => ada.get('/api/chat/threads'))).toEqual(budgets.threads)
  expect(await cost(() => ada.get(`/api/chat/threads/${ada.threadId}`))).toEqual(budgets.history)
})

it('stats, a search, a new title and a deletion cost one and one', async () => {
  const ada = await warm()
  const path = `/api/chat/threads/${ada.threadId}`
  for (const work of [
    () => ada.get('/api/chat/stats'),
    () => ada.get('/api/chat/search?q=hello'),
    () => ada.put(`${path}/title`, { title: 'another' }),
    () => ada.delete(path),
  ])
    expect(await cost(work)).toEqual({ redis: 1, sql: 1, model: 0 })
})

it('sending costs one Redis request and two of SQL, in a new thread and in an old one', async () => {
  const ada = await warm()
  expect(await cost(() => ada.send('hello'))).toEqual(budgets.send)
  expect(await cost(() => ada.send('hello', { thread_id: ada.threadId }))).toEqual(budgets.send)
  const streamed = async () => {
    const response = await ada.stream('hello')
    await response.text()
    return response
  }
  expect(await cost(streamed)).toEqual(budgets.send)
})

it('signing in costs one Redis request and two of SQL; registering one and one', async () => {
  const limited = openWorld({ AUTH_RATE_LIMIT_PER_MINUTE: '1000' })
  const { result: ada, counts } = await limited.counted(() => limited.signUp())
  expect(counts).toEqual({ redis: 1, sql: 1, model: 0 })
  expect((await limited.counted(() => ada.signIn())).counts).toEqual({ redis: 1, sql: 2, model: 0 })
})

it('a session that is not cached costs one more of each, once', async () => {
  const ada = await world.enrol()
  expect(await cost(() => ada.get('/api/auth/me'))).toEqual({ redis: 2, sql: 1, model: 0 })
  expect(await cost(() => ada.get('/api/auth/me'))).toEqual({ redis: 1, sql: 0, model: 0 })
})

it('a message that waits its turn costs one of SQL more, and to withdraw one', async () => {
  const ada = await warm()
  const { message, mark } = scripted({ say: words(20), held_after: 10 })
  const path = `/api/chat/threads/${ada.threadId}`
  const { rest } = await follow(await ada.stream(message, { model, thread_id: ada.threadId }), 5)
  const send = (more: object = {}) =>
    ada.send('hello', { thread_id: ada.threadId, if_busy: 'queue', ...more }, later)
  const { result, counts } = await world.counted(() => send())
  expect([result.status, counts]).toEqual([202, { redis: 1, sql: 1, model: 0 }])
  const withdraw = () => ada.delete(`${path}/queue/${result.body.user_message_id}`)
  expect((await world.counted(withdraw)).counts).toEqual({ redis: 1, sql: 1, model: 0 })
  await release(mark)
  await rest()
})
