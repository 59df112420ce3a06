// The client's own tools: named by a request, called by the model, answered by the client.
import { afterEach, describe, expect, it } from 'vitest'
import { asked, sendScript } from '../world/scripted.ts'
import { decide, decisionsPath, kill, replyOf, sendCalls, useServers } from '../world/waiting.ts'
import { openWorld } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(world.heal)

const openMap = {
  name: 'open_map',
  description: 'Opens a map',
  parameters: { type: 'object', properties: { place: { type: 'string' } }, required: ['place'] },
}
const call = { name: 'open_map', arguments: { place: 'Rome' } }
const tools = [openMap]

describe('a tool of the client', () => {
  it('is told to the model, and makes the reply wait for its output', async () => {
    const ada = await world.enrol()
    const { body, mark } = await sendCalls(ada, [call], { tools })
    expect(body).toMatchObject({ status: 'waiting' })
    const [{ id, ...rest }] = body.tool_calls
    expect(rest).toMatchObject({
      tool_name: 'open_map',
      status: 'pending',
      approved_by: null,
      decided_at: null,
    })
    expect((await replyOf(ada, body)).parts[1]).toMatchObject({
      state: 'input-available',
      input: { place: 'Rome' },
    })
    const [first] = (await asked(mark)) as unknown as { tools: { function: object }[] }[]
    expect(first?.tools.map((tool) => tool.function)).toContainEqual(
      expect.objectContaining({ name: 'open_map', parameters: openMap.parameters }),
    )
    const output = { opened: ['Rome', { zoom: 3 }] }
    const answered = await decide(ada, body, { call_id: id, output })
    expect(answered.body).toMatchObject({
      status: 'complete',
      response: 'done',
      message_id: body.message_id,
      tool_calls: [
        { status: 'success', tool_output: output, approved_by: null, decided_at: expect.any(String) },
      ],
    })
    expect((await replyOf(ada, body)).parts[1]).toMatchObject({ state: 'output-available', output })
    expect(JSON.stringify((await asked(mark))[1])).toContain('zoom')
    expect(
      (await decide(ada, body, { call_id: id, output: { opened: ['Rome', { zoom: 3 }] } })).body,
    ).toEqual(answered.body)
    expect((await decide(ada, body, { call_id: id, output: 1 })).body.code).toBe('already_decided')
  })

  it('may fail in its own words', async () => {
    const ada = await world.enrol()
    const { body, mark } = await sendCalls(ada, [call], { tools })
    const answered = await decide(ada, body, { call_id: body.tool_calls[0].id, error: 'no map here' })
    expect(answered.body).toMatchObject({
      status: 'complete',
      tool_calls: [
        { status: 'error', error_message: 'no map here', tool_output: null, decided_at: expect.any(String) },
      ],
    })
    expect((await replyOf(ada, body)).parts[1]).toMatchObject({
      state: 'output-error',
      errorText: 'no map here',
    })
    expect(JSON.stringify((await asked(mark))[1])).toContain('no map here')
  })

  it('may give nothing, and is answered over a restart', async () => {
    const ada = await world.enrol()
    const { body } = await sendCalls(ada, [call, { name: 's__erase', arguments: { mark: 'x' } }], { tools })
    const [map, erase] = body.tool_calls
    await kill(body.thread_id)
    await decide(ada, body, { call_id: map.id, output: null })
    await kill(body.thread_id)
    const answered = await decide(ada, body, { call_id: erase.id, approved: false })
    expect(answered.body).toMatchObject({
      status: 'complete',
      tool_calls: [{ status: 'success', tool_output: null }, { error_message: 'denied' }],
    })
  })

  it('is one of its reply alone', async () => {
    const ada = await world.enrol()
    const first = await sendCalls(ada, [call], { tools })
    await decide(ada, first.body, { call_id: first.body.tool_calls[0].id, output: 1 })
    const next = await sendCalls(ada, [call], { thread_id: first.body.thread_id })
    expect(next.body).toMatchObject({
      status: 'complete',
      tool_calls: [{ status: 'error', error_message: 'no such tool' }],
    })
  })

  it('is part of what a key stands for', async () => {
    const ada = await world.enrol()
    const headers = { 'idempotency-key': crypto.randomUUID() }
    await ada.send('hello', { tools }, { headers })
    expect((await ada.send('hello', { tools }, { headers })).headers.get('idempotent-replayed')).toBe('true')
    expect((await ada.send('hello', {}, { headers })).body.code).toBe('idempotency_key_reused')
  })

  it('can be named for another reply to a message', async () => {
    const ada = await world.enrol()
    const { answer } = sendScript(ada, { call: [call], say: ['done'] })
    const { body } = await answer
    expect(body.status).toBe('complete')
    const path = `/api/chat/threads/${body.thread_id}/messages/${body.message_id}/regenerate`
    expect((await ada.post(path, { tools })).body.status).toBe('waiting')
  })
})

describe('what a request may not name', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...openMap, name: `tool_${index}` }))

  it.each<[string, unknown]>([
    ['seventeen tools', many(17)],
    ['a name twice', [openMap, openMap]],
    ['a name of ours', [{ ...openMap, name: 'calculate' }]],
    ["a server's name", [{ ...openMap, name: 's__erase' }]],
    ['a name that no provider takes', [{ ...openMap, name: 'open map' }]],
    ['a name that is too long', [{ ...openMap, name: 'x'.repeat(65) }]],
    ['no name', [{ ...openMap, name: '' }]],
    ['more than 32 KiB', [{ ...openMap, parameters: { type: 'object', description: 'x'.repeat(33_000) } }]],
    ['no schema', [{ name: 'x', description: '' }]],
    ['a schema that is none', [{ ...openMap, parameters: [] }]],
    ['text that cannot be kept', [{ ...openMap, parameters: { type: 'object', title: 'a\0b' } }]],
    ['something else', [{ ...openMap, execute: 'rm -rf' }]],
    [
      'what is nested without end',
      [{ ...openMap, parameters: JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) }],
    ],
  ])('%s', async (_, tools) => {
    const ada = await world.enrol()
    const { status, body } = await ada.send('hello', { tools })
    expect([status, body.code]).toEqual([422, 'invalid_request'])
  })

  it('but sixteen tools it may', async () => {
    const ada = await world.enrol()
    expect((await ada.send('hello', { tools: many(16) })).status).toBe(200)
  })

  it.each(['description', 'parameters'])('and 32 KiB to the byte, mostly of a %s', async (member) => {
    const ada = await world.enrol()
    const named = (length: number) => {
      const long = 'x'.repeat(length)
      return [
        {
          ...openMap,
          ...(member === 'description' ? { description: long } : { parameters: { title: long } }),
        },
      ]
    }
    const room = 32_768 - JSON.stringify(named(0)).length
    expect((await ada.send('hello', { tools: named(room), model: 'local/echo' })).status).toBe(200)
    expect((await ada.send('hello', { tools: named(room + 1), model: 'local/echo' })).status).toBe(422)
  })

  it('nor an output of more than 256 KiB, or one that cannot be kept', async () => {
    const ada = await world.enrol()
    const { body } = await sendCalls(ada, [call], { tools })
    const call_id = body.tool_calls[0].id
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    for (const output of ['x'.repeat(262_200), { 'a\0': 1 }, ['\ud800'], deep])
      expect((await ada.post(decisionsPath(body), { decisions: [{ call_id, output }] })).status).toBe(422)
    expect((await decide(ada, body, { call_id, output: 'x'.repeat(250_000) })).body.status).toBe('complete')
  })
})
