// `Prefer: respond-async`: accepted now, and read when it is there.
import { afterEach, describe, expect, it } from 'vitest'
import { asked, model, release, scripted, streamScript, words } from '../world/scripted.ts'
import { follow } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

const prefer = (value: string, more: Record<string, string> = {}) => ({ headers: { prefer: value, ...more } })

/** A message that was accepted, whose reply is held. */
async function accepted(options = prefer('respond-async'), more: object = {}) {
  const ada = await world.enrol()
  const { message, mark } = scripted({ say: words(20), held_after: 10 })
  const answer = await ada.send(message, { model, ...more }, options)
  const { thread_id, message_id } = answer.body
  return { ada, message, mark, answer, path: `/api/chat/threads/${thread_id}/messages/${message_id}` }
}

describe('a message that asks for an answer later', () => {
  it('is accepted once its run is durable, whatever `stream` says, and says where the reply will be', async () => {
    for (const more of [{}, { stream: true }]) {
      const { ada, mark, answer, path } = await accepted(prefer('wait=5, Respond-Async; x=1'), more)
      expect(answer.status).toBe(202)
      expect(answer.headers.get('preference-applied')).toBe('respond-async')
      expect(answer.headers.get('location')).toBe(path)
      expect(answer.headers.get('retry-after')).toBe('2')
      expect(answer.body).toEqual({
        thread_id: expect.any(String),
        message_id: expect.any(String),
        user_message_id: expect.any(String),
        status: 'pending',
      })
      await release(mark)
      const { status, body, headers } = await ada.get(path, prefer('wait=99'))
      expect([status, headers.get('preference-applied')]).toEqual([200, 'wait=30'])
      expect(body).toMatchObject({ status: 'complete', content: words(20).join('') })
    }
  })

  it('is accepted again while the reply goes on, and answered whole afterwards', async () => {
    const options = prefer('respond-async', { 'idempotency-key': 'k' })
    const { ada, message, mark, answer, path } = await accepted(options)
    const again = await ada.send(message, { model }, options)
    expect([again.status, again.body]).toEqual([202, answer.body])
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    await release(mark)
    await ada.get(path, prefer('wait=30'))
    const after = await ada.send(message, { model }, options)
    expect(after).toMatchObject({ status: 200, body: { response: words(20).join(''), status: 'complete' } })
    expect(after.headers.has('preference-applied')).toBe(false)
    expect(await asked(mark)).toHaveLength(1)
  })

  it('is told of its place in the queue', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids } = await follow(response, 5)
    const more = { thread_id: ids.threadId, if_busy: 'queue' }
    const { status, body } = await ada.send('hello', more, prefer('respond-async'))
    expect([status, body.status]).toEqual([202, 'queued'])
    const path = `/api/chat/threads/${ids.threadId}/messages/${body.message_id}`
    const queued = await ada.get(path)
    expect([queued.status, queued.body, queued.headers.get('retry-after')]).toEqual([202, body, '2'])
    const waited = ada.get(path, prefer('wait=30'))
    await release(mark)
    expect(await waited).toMatchObject({ status: 200, body: { id: body.message_id, status: 'complete' } })
  })

  it('may be a reply that is given again', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('hello')
    const path = `/api/chat/threads/${first.thread_id}/messages`
    const again = await ada.post(`${path}/${first.message_id}/regenerate`, {}, prefer('respond-async'))
    expect([again.status, again.body.user_message_id]).toEqual([202, first.user_message_id])
    expect(again.headers.get('location')).toBe(`${path}/${again.body.message_id}`)
    expect((await ada.get(`${path}/${again.body.message_id}`, prefer('wait=30'))).body.status).toBe(
      'complete',
    )
  })

  it('is refused as any other', async () => {
    const ada = await world.enrol()
    const more = { thread_id: crypto.randomUUID() }
    expect((await ada.send('hello', more, prefer('respond-async'))).status).toBe(404)
  })
})

describe('a message that is read by itself', () => {
  it('has its parts so far while it is written', async () => {
    const { ada, mark, path, answer } = await accepted()
    const read = async () => (await ada.get(path)).body
    let body = await read()
    while (!body.content.includes('w9')) body = await read()
    const text = words(10).join('')
    expect(body).toMatchObject({ status: 'pending', content: text, completed_at: null })
    expect(body.parts).toEqual([{ type: 'step-start' }, { type: 'text', text }])
    expect(body).toMatchObject({ parent_id: answer.body.user_message_id, siblings: [body.id], seq: 2 })
    expect((await ada.get(path, prefer('wait=1'))).body.status).toBe('pending')
    await release(mark)
    const whole = (await ada.get(path, prefer('wait=30'))).body
    const history = (await ada.get(`/api/chat/threads/${answer.body.thread_id}`)).body
    expect(whole).toEqual(history.messages[1])
    expect((await ada.get(path.replace(whole.id, whole.parent_id))).body).toEqual(history.messages[0])
  })

  it('is nobody else’s, and in no other thread', async () => {
    const { ada, mark, path } = await accepted()
    const eve = await world.enrol()
    const { body: other } = await ada.send('hello')
    const elsewhere = path.replace(/threads\/[^/]+/, `threads/${other.thread_id}`)
    expect((await eve.get(path)).body.code).toBe('thread_not_found')
    expect((await ada.get(elsewhere)).body.code).toBe('message_not_found')
    expect((await ada.get(path.replace(/[^/]+$/, 'nothing'))).body.code).toBe('message_not_found')
    await release(mark)
  })
})
