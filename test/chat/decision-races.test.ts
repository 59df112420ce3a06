// A destructive call is made once, whoever decides at the same time and whatever dies meanwhile; and what closes a reply
// that waits.
import { runDurableObjectAlarm } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { callsOf, releaseCall, saw } from '../world/mcp.ts'
import { asked, release, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { follow } from '../world/stream.ts'
import {
  decide,
  decisionsPath,
  erase,
  kill,
  replyOf,
  sendCalls,
  useServers,
  waitedLongEnough,
} from '../world/waiting.ts'
import { objectOf, openWorld, settled } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(async () => {
  await world.heal()
})

const mark = () => crypto.randomUUID()
const later = (id: string) => ({ name: 's__erase_later', arguments: { mark: id } })

describe('a destructive call is made once', () => {
  it('where two devices approve at once', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    const yes = { call_id: body.tool_calls[0].id, approved: true }
    const answers = await Promise.all([ada, phone, ada, phone].map((device) => decide(device, body, yes)))
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.body).toMatchObject({ status: 'complete', response: 'done' })
    }
    expect(await callsOf(id)).toHaveLength(1)
  })

  it('where one device approves while another denies: one of them wins', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    const call_id = body.tool_calls[0].id
    const answers = await Promise.all(
      [true, false].map((approved) => decide(ada, body, { call_id, approved })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const approved = answers[0]!.status === 200
    expect(await callsOf(id)).toHaveLength(approved ? 1 : 0)
    expect((await replyOf(ada, body)).tool_calls[0].error_message).toBe(approved ? null : 'denied')
  })

  it('where the object dies while it waits', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    await kill(body.thread_id)
    const decided = await decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    expect(decided.body).toMatchObject({ status: 'complete', tool_calls: [{ status: 'success' }] })
    expect(await callsOf(id)).toHaveLength(1)
  })

  it('where the object dies in the middle of the call: the model is told of an interruption', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body, mark: script } = await sendCalls(ada, [later(id)])
    const yes = { call_id: body.tool_calls[0].id, approved: true }
    const deciding = decide(ada, body, yes)
    await saw(id, 'call')
    await kill(body.thread_id)
    const first = await deciding
    await runDurableObjectAlarm(objectOf(body.thread_id))
    await settled(ada, body.thread_id)
    await releaseCall(id)
    const again = await decide(ada, body, yes)
    expect([200, 503]).toContain(first.status)
    expect(again.body).toMatchObject({
      status: 'complete',
      response: 'done',
      tool_calls: [{ status: 'error' }],
    })
    expect(await callsOf(id)).toHaveLength(1)
    expect(JSON.stringify((await asked(script)).at(-1))).toContain('interrupted')
  })

  it('where the answer to the approval is lost', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [later(id)])
    const yes = { call_id: body.tool_calls[0].id, approved: true }
    const gone = new AbortController()
    const path = decisionsPath(body)
    const lost = ada.open('POST', path, { body: { decisions: [yes], stream: true }, signal: gone.signal })
    await saw(id, 'call')
    await (await lost).body?.cancel()
    const again = decide(ada, body, yes)
    await releaseCall(id)
    expect((await again).body).toMatchObject({ status: 'complete', tool_calls: [{ status: 'success' }] })
    expect(await callsOf(id)).toHaveLength(1)
  })

  it('and never before Postgres knows of the decision', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    const yes = { call_id: body.tool_calls[0].id, approved: true }
    await ada.get('/api/auth/me')
    await world.plant('sql', { kind: 'refuse' })
    const refused = await decide(ada, body, yes)
    expect(refused.status).toBe(503)
    expect(await callsOf(id)).toEqual([])
    await world.heal()
    expect((await decide(ada, body, yes)).body).toMatchObject({ status: 'complete' })
    expect(await callsOf(id)).toHaveLength(1)
  })
})

describe('a reply that waits is closed', () => {
  const closed = {
    status: 'stopped',
    tool_calls: [{ status: 'error', error_message: 'denied', approved_by: 'policy' }],
  }

  /** Nothing was called, and nothing can be decided any more. */
  async function expectClosed(
    person: Parameters<typeof decide>[0],
    body: Parameters<typeof decide>[1] & { tool_calls: { id: string }[] },
    id: string,
  ) {
    const reply = await replyOf(person, body)
    expect(reply).toMatchObject(closed)
    expect(reply.completed_at).not.toBeNull()
    expect(reply.parts[1]).toMatchObject({ state: 'output-denied', approval: { approved: false } })
    const late = await decide(person, body, { call_id: body.tool_calls[0]!.id, approved: true })
    expect([late.status, late.body.code]).toEqual([409, 'already_decided'])
    expect(await callsOf(id)).toEqual([])
  }

  it('by a new message, whose prompt says what was denied', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    const next = sendScript(ada, { say: ['fine'] }, { thread_id: body.thread_id, parent_id: body.message_id })
    expect((await next.answer).body).toMatchObject({ status: 'complete', response: 'fine' })
    expect(JSON.stringify(await asked(next.mark))).toContain('denied')
    await expectClosed(ada, body, id)
  })

  it('by another reply to its message', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body } = await sendCalls(ada, [erase(id)])
    const path = `/api/chat/threads/${body.thread_id}/messages/${body.message_id}/regenerate`
    expect((await ada.post(path, { model: 'local/echo' })).body.status).toBe('complete')
    await expectClosed(ada, body, id)
  })

  it('by stop', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body, mark: script } = await sendCalls(ada, [erase(id)])
    const stopped = await ada.post(`/api/chat/threads/${body.thread_id}/stop`)
    expect(stopped.body).toMatchObject({ status: 'stopped', message_id: body.message_id })
    await expectClosed(ada, body, id)
    expect(await asked(script)).toHaveLength(1)
    expect((await ada.post(`/api/chat/threads/${body.thread_id}/stop`)).status).toBe(409)
  })

  it('by a message that interrupts, where it comes to wait before it can be stopped', async () => {
    const ada = await world.enrol()
    const id = mark()
    const script = { call: [erase(id)], say: ['done'], held_before_calls: true }
    const asking = await streamScript(ada, script)
    const { ids, rest } = await follow(asking.response, 3)
    await world.plant('sql', { kind: 'hold', times: 1, matching: 'runs.check' })
    const next = sendScript(ada, { say: ['fine'] }, { thread_id: ids.threadId, if_busy: 'interrupt' })
    await world.held('sql')
    await release(asking.mark)
    await rest()
    await world.heal()
    expect((await next.answer).body).toMatchObject({ status: 'complete', response: 'fine' })
    const body = { thread_id: ids.threadId, message_id: ids.messageId }
    await expectClosed(ada, { ...body, tool_calls: (await replyOf(ada, body)).tool_calls }, id)
  })

  it('by itself after 24 hours, also where its object has died', async () => {
    const ada = await world.enrol()
    const id = mark()
    const { body, mark: script } = await sendCalls(ada, [erase(id)])
    await kill(body.thread_id)
    await waitedLongEnough(body.thread_id)
    await runDurableObjectAlarm(objectOf(body.thread_id))
    await expectClosed(ada, body, id)
    expect(await asked(script)).toHaveLength(1)
  })

  it('not by a decision on half of it, and then the rest is denied', async () => {
    const ada = await world.enrol()
    const [first, second] = [mark(), mark()]
    const { body } = await sendCalls(ada, [erase(first), erase(second)])
    await decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    await ada.send('never mind', { thread_id: body.thread_id })
    expect((await replyOf(ada, body)).tool_calls).toMatchObject([
      { status: 'error', error_message: 'denied' },
      { status: 'error', error_message: 'denied', approved_by: 'policy' },
    ])
    expect(await callsOf(first)).toEqual([])
  })

  it('with its thread', async () => {
    const ada = await world.enrol()
    const { body } = await sendCalls(ada, [erase(mark())])
    expect((await ada.delete(`/api/chat/threads/${body.thread_id}`)).status).toBe(200)
    const late = await decide(ada, body, { call_id: body.tool_calls[0].id, approved: true })
    expect([late.status, late.body.code]).toEqual([404, 'thread_not_found'])
  })
})

it('a reply that goes on after a decision is a running one: it can be attached to, stopped and refuses another', async () => {
  const ada = await world.enrol()
  const id = mark()
  const { body } = await sendCalls(ada, [later(id)])
  const path = decisionsPath(body)
  const decisions = [{ call_id: body.tool_calls[0].id, approved: true }]
  const deciding = await ada.open('POST', path, { body: { decisions, stream: true } })
  await saw(id, 'call')
  expect((await ada.send('and this?', { thread_id: body.thread_id })).body.code).toBe('run_active')
  expect((await ada.get(`/api/chat/threads/${body.thread_id}`)).body.messages[1]).toMatchObject({
    status: 'pending',
    parts: [],
  })
  expect((await ada.post(`/api/chat/threads/${body.thread_id}/stop`)).body.status).toBe('stopped')
  await saw(id, 'cancelled', 'hung-up')
  await deciding.body?.cancel()
  expect(await replyOf(ada, body)).toMatchObject({ status: 'stopped', tool_calls: [{ status: 'error' }] })
  await releaseCall(id)
})

it('a reply that waits keeps nobody else waiting', async () => {
  const ada = await world.enrol()
  await sendCalls(ada, [erase(mark())])
  const { response } = await streamScript(ada, { say: words(3) })
  await (await follow(response, 3)).rest()
  const { message } = scripted({ say: ['fine'] })
  expect((await ada.send(message, { model: 'openai/scripted' })).body.status).toBe('complete')
})
