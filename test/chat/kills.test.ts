// A kill in each state of a run (chat/runs/state.ts), and in each of a message that waits: nothing is lost, nothing is doubled.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import type { RunState } from '../../src/chat/runs/state.ts'
import { toRunStorage } from '../../src/platform/durable/storage.ts'
import { callsOf, saw } from '../world/mcp.ts'
import type { Person } from '../world/people.ts'
import { busy, queue, stepping, waiting } from '../world/queueing.ts'
import { asked, model, release, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { follow } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { decide, erase, kill, sendCalls, useServers } from '../world/waiting.ts'
import { objectOf, openWorld, settled } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(world.heal)

/** Kills the object of a thread while a statement of its run is held, which then never comes. */
async function killDuring(threadId: string, statement: string, work: () => Promise<unknown>): Promise<void> {
  await world.plant('sql', { kind: 'hang', matching: statement })
  const done = work()
  await world.held('sql')
  await kill(threadId)
  await world.heal()
  await done
}

/** The thread's own alarm, which nobody has to wait for. */
const wake = (threadId: string) => runDurableObjectAlarm(objectOf(threadId))

/** As if a run had got to a phase that it leaves at once. */
const put = (threadId: string, phase: RunState['phase']) =>
  runInDurableObject(objectOf(threadId), async (_, { storage }) => {
    const records = toRunStorage(storage)
    const record = (await records.load())!
    await records.save({ ...record, state: { ...record.state, phase } })
  })

/** How the messages of a thread ended, by `seq`, with nothing left in its object. */
async function statuses(person: Person, threadId: string): Promise<string[]> {
  const messages = await settled(person, threadId)
  expect(messages.map(({ seq }: { seq: number }) => seq)).toEqual([...messages.keys()].map((key) => key + 1))
  const left = await runInDurableObject(objectOf(threadId), (_, { storage }) => toRunStorage(storage).load())
  expect(left?.state.phase ?? 'idle').toMatch(/idle|waiting/)
  return messages.map(({ status }: { status: string }) => status)
}

const complete = (count: number) => Array(count).fill('complete')

describe('a run that is killed', () => {
  it('claiming: it is claimed then, and the send that began it is answered', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const { thread_id } = first
    let sent: ReturnType<typeof sendScript> | undefined
    await killDuring(thread_id, 'runs.claim', async () => {
      sent = sendScript(ada, { say: ['two'] }, { thread_id })
    })
    expect((await sent!.answer).body).toMatchObject({ response: 'two', status: 'complete' })
    expect(await asked(sent!.mark)).toHaveLength(1)
    expect(await statuses(ada, thread_id)).toEqual(complete(4))
  })

  it('releasing: nothing was sent, and the same key sends once', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const { message, mark } = scripted({ say: ['two'] })
    const more = { model, thread_id: first.thread_id }
    const options = { headers: { 'idempotency-key': 'k' } }
    await world.plant('sql', { kind: 'cut_after', matching: 'runs.claim' })
    expect((await ada.send(message, more, options)).status).toBe(503)
    await kill(first.thread_id)
    await world.heal()
    await wake(first.thread_id)
    expect((await ada.get(`/api/chat/threads/${first.thread_id}`)).body.total_messages).toBe(2)
    expect((await ada.send(message, more, options)).body.response).toBe('two')
    expect(await asked(mark)).toHaveLength(1)
    expect(await statuses(ada, first.thread_id)).toEqual(complete(4))
  })

  it('running: it goes on', async () => {
    const { ada, mark, threadId } = await busy(world)
    await kill(threadId)
    await wake(threadId)
    await release(mark)
    expect(await statuses(ada, threadId)).toEqual(complete(2))
    expect(await asked(mark)).toHaveLength(2)
  })

  it('stopping: it stays stopped', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    await killDuring(threadId, 'runs.finish', async () => ada.post(`${path}/stop`))
    await wake(threadId)
    expect(await statuses(ada, threadId)).toEqual(['complete', 'stopped'])
    expect(await asked(mark)).toHaveLength(1)
  })

  it('stopping while a call went on: the call has no result', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const call = [{ name: 'free__erase_later', arguments: { mark: id } }]
    const { response } = await streamScript(ada, { call, say: ['done'] })
    const { ids } = await follow(response, 4)
    await saw(id, 'call')
    await put(ids.threadId, 'stopping')
    await kill(ids.threadId)
    await wake(ids.threadId)
    expect(await statuses(ada, ids.threadId)).toEqual(['complete', 'stopped'])
    expect((await settled(ada, ids.threadId))[1].tool_calls).toMatchObject([
      { status: 'error', error_message: 'interrupted' },
    ])
    expect(await callsOf(id)).toHaveLength(1)
  })

  it('waiting: it waits on, and goes on when it is decided', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const { body } = await sendCalls(ada, [erase(id)])
    await kill(body.thread_id)
    await wake(body.thread_id)
    const decided = await decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    expect(decided.body).toMatchObject({ status: 'complete', response: 'done' })
    expect(await callsOf(id)).toHaveLength(1)
    expect(await statuses(ada, body.thread_id)).toEqual(complete(2))
  })

  it('deciding: what was decided holds, and is carried out once', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const { body } = await sendCalls(ada, [erase(id)])
    let decided: ReturnType<typeof decide> | undefined
    await killDuring(body.thread_id, 'runs.resume', async () => {
      decided = decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    })
    expect((await decided!).body).toMatchObject({ status: 'complete', response: 'done' })
    expect(await callsOf(id)).toHaveLength(1)
    expect(await statuses(ada, body.thread_id)).toEqual(complete(2))
  })

  it('finished: its reply is stored as it was', async () => {
    const { ada, mark, threadId } = await busy(world)
    await killDuring(threadId, 'runs.finish', () => release(mark))
    await wake(threadId)
    expect(await statuses(ada, threadId)).toEqual(complete(2))
    expect((await settled(ada, threadId))[1].content).toBe(words(20).join(''))
    expect(await asked(mark)).toHaveLength(1)
  })

  it('discarded: nothing of it is left, nor asked for again', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    await put(threadId, 'discarded')
    await kill(threadId)
    expect((await ada.delete(path)).status).toBe(200)
    await wake(threadId)
    const left = await runInDurableObject(objectOf(threadId), (_, { storage }) =>
      toRunStorage(storage).load(),
    )
    expect(left).toBeNull()
    expect(await asked(mark)).toHaveLength(1)
  })
})

describe('a message that waits, and whose thread is killed', () => {
  it('while it is given its place: it has one then', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    let sent: ReturnType<typeof sendScript> | undefined
    await killDuring(threadId, 'queue.add', async () => {
      sent = queue(ada, threadId, 'two')
    })
    await waiting(ada, path, 1)
    await release(mark)
    expect((await sent!.answer).body.response).toBe('two')
    expect(await asked(sent!.mark)).toHaveLength(1)
    expect(await statuses(ada, threadId)).toEqual(complete(4))
  })

  it('before Postgres has given it its place, which it does in the end: its turn comes', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    await kill(threadId)
    await wake(threadId) // What waits is read.
    const late = crypto.randomUUID()
    await sql(
      `insert into queued_messages (message_id, user_message_id, thread_id, user_id, is_new, content, request, created_at)
       select gen_random_uuid(), $1::uuid, thread_id, user_id, is_new, content,
         jsonb_set(request::jsonb, '{ask,userMessageId}', to_jsonb($1::text)), created_at
       from queued_messages where thread_id = $2`,
      late,
      threadId,
    )
    await release(mark)
    expect((await second.answer).body.response).toBe('two')
    await until(async () => (await ada.get(path)).body.total_messages === 6)
    expect((await settled(ada, threadId)).at(-2).id).toBe(late)
    expect(await statuses(ada, threadId)).toEqual(complete(6))
  })

  it('after it was given its place, before anybody was told: it has one place', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    await world.plant('sql', { kind: 'cut_after', matching: 'queue.add' })
    const { message, mark: second } = scripted({ say: ['two'] })
    const more = { model, thread_id: threadId, if_busy: 'queue' }
    const options = { headers: { 'idempotency-key': 'k' } }
    const lost = await ada.send(message, more, options)
    await kill(threadId)
    await world.heal()
    const again = lost.status === 503 ? ada.send(message, more, options) : lost
    await waiting(ada, path, 1)
    await release(mark)
    expect((await again).body.response).toBe('two')
    expect(await asked(second)).toHaveLength(1)
    expect(await statuses(ada, threadId)).toEqual(complete(4))
  })

  it('when its turn comes: it is begun once', async () => {
    const { ada, mark, threadId, path } = await busy(world)
    const second = queue(ada, threadId, 'two')
    await waiting(ada, path, 1)
    await killDuring(threadId, 'runs.claim', () => release(mark))
    expect((await second.answer).body.response).toBe('two')
    expect(await asked(second.mark)).toHaveLength(1)
    expect(await statuses(ada, threadId)).toEqual(complete(4))
  })

  it('when it interrupts: the reply stays stopped, and the message is answered', async () => {
    const { ada, threadId } = await busy(world)
    let sent: ReturnType<typeof sendScript> | undefined
    await killDuring(threadId, 'runs.finish', async () => {
      sent = queue(ada, threadId, 'two', { if_busy: 'interrupt' })
    })
    expect((await sent!.answer).body.response).toBe('two')
    expect(await statuses(ada, threadId)).toEqual(['complete', 'stopped', 'complete', 'complete'])
  })
})

describe('words that steer, and whose thread is killed', () => {
  /** Words were taken up, and the step that follows is held. */
  async function steered() {
    const { ada, mark, path, threadId } = await stepping(world)
    const words20 = scripted({ say: words(20), held_after: 10 })
    await ada.send(words20.message, { thread_id: threadId, if_busy: 'steer' })
    await release(mark)
    await until(async () => (await asked(words20.mark)).length > 0)
    return { ada, path, threadId, steering: words20.mark }
  }

  async function expectOnce({ ada, path, threadId, steering }: Awaited<ReturnType<typeof steered>>) {
    await wake(threadId)
    await release(steering)
    const [, reply] = await settled(ada, threadId)
    const types = reply.parts.map(({ type }: { type: string }) => type)
    expect(types.filter((type: string) => type === 'steering-message')).toHaveLength(1)
    expect(reply.content).toBe(words(20).join(''))
    expect((await ada.get(path)).body).toMatchObject({ queued: [], total_messages: 2 })
    expect(await statuses(ada, threadId)).toEqual(complete(2))
  }

  it('after they were taken up: they stay where they are', async () => {
    const given = await steered()
    await kill(given.threadId)
    await expectOnce(given)
  })

  it('before Postgres was told that they were taken up: they are not said again', async () => {
    await world.plant('sql', { kind: 'refuse', matching: 'queue.takeUp' })
    const given = await steered()
    await kill(given.threadId)
    await expectOnce(given)
  })
})
