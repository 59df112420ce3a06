import { createScheduledController, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { neon } from '@neondatabase/serverless'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import worker from '../src/index.ts'
import { begun, frames } from './stream.ts'
import { openWorld } from './world.ts'

const world = openWorld()
const sql = neon(inject('databaseUrl'))
afterEach(world.heal)

const sweep = () => worker.scheduled(createScheduledController() as never, env as never)

describe('the sweep', () => {
  it('closes a reply that has lost its object, and leaves one alone that is being written', async () => {
    const ada = await world.enrol()
    const { body: lost } = await ada.send('lost')
    await sql`update chat_messages set status = 'pending', content = '', created_at = now() - interval '1 hour'
      where id = ${lost.message_id}`
    const words = 'a message that takes a little while to be answered, since it has many words '.repeat(3)
    const response = await ada.stream(words)
    const stream = frames(response.body)
    const first = [(await stream.next()).value!, (await stream.next()).value!]
    const { messageId, threadId } = begun(first)
    await sql`update chat_messages set created_at = now() - interval '1 hour' where id = ${messageId}`

    await sweep()
    const closed = await ada.get(`/api/chat/threads/${lost.thread_id}`)
    expect(closed.body.messages[1]).toMatchObject({
      status: 'failed',
      metadata: { error: 'run_interrupted' },
    })
    await Array.fromAsync(stream)
    const { body } = await ada.get(`/api/chat/threads/${threadId}`)
    expect(body.messages[1]).toMatchObject({
      status: 'complete',
      content: `I received your message: ${words}`,
    })
  })

  it('keeps the words of a reply whose object was killed', async () => {
    const ada = await world.enrol()
    const response = await ada.stream('word '.repeat(200))
    const stream = frames(response.body)
    const read = []
    for await (const frame of stream) if (read.push(frame) > 80) break
    const { messageId, threadId } = begun(read)
    await runInDurableObject(env.RUNS.getByName(threadId), (_, state) => state.abort('killed')).catch(
      () => {},
    )
    await sql`update chat_messages set created_at = now() - interval '1 hour' where id = ${messageId}`
    await sweep()
    const { body } = await ada.get(`/api/chat/threads/${threadId}`)
    expect(body.messages[1]).toMatchObject({ status: 'failed' })
    expect(body.messages[1].content).toContain('word')
  })

  it('deletes sessions and idempotency keys that are long over, and no others', async () => {
    const ada = await world.enrol()
    await ada.signIn()
    const { body: me } = await ada.get('/api/auth/me')
    await ada.send('one', {}, { headers: { 'idempotency-key': 'old' } })
    await ada.send('two', {}, { headers: { 'idempotency-key': 'new' } })
    await sql`update idempotency_keys set created_at = now() - interval '25 hours' where user_id = ${me.id} and key = 'old'`
    const [session] =
      await sql`select id from user_sessions where user_id = ${me.id} order by created_at desc limit 1`
    await sql`update user_sessions set expires_at = now() - interval '25 hours' where id = ${session?.id}`
    await sweep()
    const keys = await sql`select key from idempotency_keys where user_id = ${me.id}`
    expect(keys).toEqual([{ key: 'new' }])
    const sessions = await sql`select id from user_sessions where user_id = ${me.id}`
    expect(sessions).toHaveLength(1)
    expect((await ada.get('/api/auth/me')).status).toBe(200)
  })

  it('that fails says so in the log and to the platform, without what the database said', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue()
    await world.plant('sql', { kind: 'error' })
    await expect(sweep()).rejects.toThrow(/^the sweep failed$/)
    const lines = errors.mock.calls.map(([line]) => JSON.parse(line))
    errors.mockRestore()
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'the sweep failed', causes: expect.any(Array) }),
    )
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|secret/)
  })
})
