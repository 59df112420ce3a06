// A reply whose object is restarted: it goes on by itself, from the step that was cut.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { asked, model, release, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { begun, follow, frames, readAll, textOf, typesOf } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { hurry, objectOf, openWorld, settled } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

/** Ends the object that holds a thread's run, with all that it has in memory. */
const restart = (threadId: string) =>
  runInDurableObject(objectOf(threadId), (_, state) => state.abort('restarted')).catch(() => {})

/** The rows that an object has put aside. */
const kept = (threadId: string) =>
  runInDurableObject(objectOf(threadId), (_, { storage }) =>
    storage.sql.exec<{ name: string }>(`select name from sqlite_master where name = 'record'`).toArray()
      .length === 0
      ? 0
      : storage.sql.exec<{ count: number }>('select count(*) as count from record').one().count,
  )

describe('a restart in the middle of a reply', () => {
  it('asks for the step that it cut anew, and the reply is whole and stored once', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, read, rest } = await follow(response, 5)
    const broken = rest().catch(() => [])
    await restart(ids.threadId)
    expect(JSON.stringify(await broken)).not.toContain('[DONE]')
    await runDurableObjectAlarm(objectOf(ids.threadId))
    const path = `/api/chat/threads/${ids.threadId}/stream`
    const again = await ada.open('GET', path, { headers: { 'last-event-id': String(read.at(-1)?.id) } })
    await release(mark)
    const whole = await readAll(again)
    expect(begun(whole)).toEqual(ids)
    expect(textOf(whole)).toBe(words(20).join(''))
    expect(typesOf(whole).slice(-2)).toEqual(['finish', '[DONE]'])
    expect(whole[0]!.id).toBeGreaterThan(read.at(-1)!.id!)
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply).toMatchObject({ id: ids.messageId, status: 'complete', content: words(20).join('') })
    expect(reply.metadata.usage).toEqual({ input_tokens: 7, output_tokens: 5 })
    expect(await asked(mark)).toHaveLength(2)
    expect(await kept(ids.threadId)).toBe(0)
  })

  it('keeps the steps that had ended, with their calls and results', async () => {
    const ada = await world.enrol()
    const call = [{ name: 'calculate', arguments: { expression: '6 * 7' } }]
    const { response, mark } = await streamScript(ada, { call, say: words(20), held_after: 10 })
    const { ids, read, rest } = await follow(response, 12)
    const broken = rest().catch(() => [])
    await restart(ids.threadId)
    await broken
    const again = await ada.open('GET', `/api/chat/threads/${ids.threadId}/stream`)
    await release(mark)
    const whole = await readAll(again)
    const callIds = (all: typeof whole) =>
      all.flatMap(({ part }) =>
        part !== '[DONE]' && part.type === 'tool-output-available' ? [part.toolCallId] : [],
      )
    expect(callIds(whole)).toEqual(callIds(read))
    expect(typesOf(whole)).toEqual([
      ...[
        'start',
        'data-thread',
        'start-step',
        'tool-input-available',
        'tool-output-available',
        'finish-step',
      ],
      ...['start-step', 'text-start', 'text-delta', 'text-end', 'finish-step', 'finish', '[DONE]'],
    ])
    expect(await asked(mark)).toHaveLength(3)
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply.tool_calls).toMatchObject([{ id: callIds(read)[0], tool_output: { result: 42 } }])
  })

  it('does not cut off a JSON send: it has the reply in the end', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    const { answer, mark } = sendScript(
      ada,
      { say: words(20), held_after: 10 },
      { thread_id: first.thread_id },
    )
    await until(async () => (await asked(mark)).length > 0)
    await restart(first.thread_id)
    await until(async () => (await asked(mark)).length > 1)
    await release(mark)
    const { status, body, headers } = await answer
    expect(status).toBe(200)
    expect(headers.has('idempotent-replayed')).toBe(false)
    expect(body).toMatchObject({ status: 'complete', response: words(20).join('') })
  })

  it('that comes again and again is borne four times in one step, and then the reply has failed', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, rest } = await follow(response, 5)
    const broken = rest().catch(() => [])
    for (let cut = 1; cut <= 4; cut++) {
      await restart(ids.threadId)
      await runDurableObjectAlarm(objectOf(ids.threadId))
      await until(async () => (await asked(mark)).length > cut)
    }
    await restart(ids.threadId)
    await broken
    await runDurableObjectAlarm(objectOf(ids.threadId))
    const [, reply] = await settled(ada, ids.threadId)
    expect(reply.status).toBe('failed')
    const path = `/api/chat/threads/${ids.threadId}/stream?message_id=${ids.messageId}`
    const problem = { type: 'data-problem', data: { code: 'run_interrupted' } }
    expect((await readAll(await ada.open('GET', path))).at(-3)?.part).toMatchObject(problem)
    expect(await asked(mark)).toHaveLength(5)
    expect((await ada.send('go on', { thread_id: ids.threadId })).status).toBe(200)
  })

  it('does not undo a stop, nor a deletion', async () => {
    hurry('postgres')
    const ada = await world.enrol()
    for (const end of ['stop', 'delete'] as const) {
      const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
      const { ids, rest } = await follow(response, 8)
      const broken = rest().catch(() => [])
      const path = `/api/chat/threads/${ids.threadId}`
      // What was accepted has not reached Postgres when the object dies.
      if (end === 'stop') await world.plant('sql', { kind: 'hang', matching: 'runs.finish' })
      const answer = end === 'stop' ? ada.post(`${path}/stop`) : ada.delete(path)
      if (end === 'delete') await answer
      await broken
      await restart(ids.threadId)
      await answer
      await world.heal()
      await runDurableObjectAlarm(objectOf(ids.threadId))
      if (end === 'stop') expect((await settled(ada, ids.threadId))[1]).toMatchObject({ status: 'stopped' })
      else expect((await ada.get(path)).status).toBe(404)
      expect(await asked(mark)).toHaveLength(1)
      expect(await kept(ids.threadId)).toBe(0)
    }
  })

  it('is not passed over in silence while Postgres cannot be asked: the reply goes on afterwards', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, rest } = await follow(response, 5)
    const broken = rest().catch(() => [])
    await world.plant('sql', { kind: 'refuse', matching: 'runs.claim' })
    await restart(ids.threadId)
    await broken
    const path = `/api/chat/threads/${ids.threadId}/stream`
    expect((await ada.get(path)).body.code).toBe('database_unavailable')
    await world.heal()
    await release(mark)
    await runDurableObjectAlarm(objectOf(ids.threadId))
    expect((await settled(ada, ids.threadId))[1]).toMatchObject({ status: 'complete' })
  })
})

describe('what is put aside of a reply', () => {
  it('is a row at its claim and one at its end, and nothing once Postgres has it', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('first')
    expect(await kept(first.thread_id)).toBe(0)
    const { message, mark } = scripted({ say: words(20), held_after: 10 })
    const response = await ada.stream(message, { model, thread_id: first.thread_id })
    const iterator = frames(response.body)
    await iterator.next()
    expect(await kept(first.thread_id)).toBe(1)
    await release(mark)
    await Array.fromAsync(iterator)
    expect(await kept(first.thread_id)).toBe(0)
  })
})
