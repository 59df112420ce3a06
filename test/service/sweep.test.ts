// What the sweep closes, deletes and leaves alone.
import { createScheduledController, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { neon } from '@neondatabase/serverless'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import worker from '../../src/index.ts'
import { toRunStorage } from '../../src/platform/durable/storage.ts'
import { keysWith, tablesWith } from '../world/places.ts'
import { addMessages, addThreads, idOf } from '../world/rows.ts'
import { model, release, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { follow, readAll, startMetadata } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { objectOf, openWorld, settled } from '../world/world.ts'

const world = openWorld()
const sql = neon(inject('databaseUrl'))
afterEach(world.heal)

const sweep = () => worker.scheduled(createScheduledController() as never, env as never)

const sweeper = () => env.SWEEPER.getByName('sweeper')
/** Whether the object of a thread has something to do still. */
const holds = (threadId: string) =>
  runInDurableObject(
    objectOf(threadId),
    async (_, { storage }) => (await toRunStorage(storage).load()) !== null,
  )

const remember = (times: Record<string, number>) =>
  runInDurableObject(sweeper(), async (_, { storage }) => {
    await storage.deleteAll()
    await storage.put(times)
  })
const remembered = (key: string) =>
  runInDurableObject(sweeper(), (_, { storage }) => storage.get<number>(key))

describe('the sweep', () => {
  it('leaves a database asleep that nobody has used since, until something of it falls due', async () => {
    const now = Date.now()
    const asked = async (times: Record<string, number>) => {
      await remember(times)
      return (await world.counted(sweep)).counts.sql > 0
    }
    expect(await asked({ active: now - 600_000, swept: now - 60_000 })).toBe(false)
    expect(await asked({ active: now - 600_000, swept: now - 60_000, next: now + 60_000 })).toBe(false)
    expect(await asked({ active: now - 600_000, swept: now - 60_000, next: now })).toBe(true)
    expect(await asked({ active: now - 120_000, swept: now - 60_000 })).toBe(true)
    expect(await asked({})).toBe(true)
    expect(await remembered('swept')).toBeGreaterThanOrEqual(now)
  })

  it('knows when the first of what it leaves falls due, and that somebody has asked Postgres', async () => {
    const ada = await world.enrol()
    await remember({})
    await sql`insert into rate_limits (key, minute, previous, current, allowed)
      values (${crypto.randomUUID()}, ${Math.floor(Date.now() / 60_000) - 59}, 0, 1, true)`
    await sweep()
    expect(await remembered('next')).toBeLessThanOrEqual(Date.now() + 120_000)
    const fresh = openWorld({ DEBUG: 'false' })
    await fresh.as(ada, ada.tokens).get('/api/chat/threads')
    await until(async () => (await remembered('active')) !== undefined)
  })

  it('closes a reply that has lost its object, and leaves one alone that is being written', async () => {
    const ada = await world.enrol()
    const { body: lost } = await ada.send('lost')
    await sql`update chat_messages set status = 'pending', content = '', created_at = now() - interval '1 hour'
      where id = ${lost.message_id}`
    const { mark, response } = await streamScript(ada, { say: words(10), held_after: 5 })
    const { ids, rest } = await follow(response, 5)
    await sql`update chat_messages set created_at = now() - interval '1 hour' where id = ${ids.messageId}`

    const lines = vi.spyOn(console, 'info').mockReturnValue()
    await sweep()
    const told = lines.mock.calls.map(([line]) => JSON.parse(line)).find(({ message }) => message === 'sweep')
    lines.mockRestore()
    expect(told.stale - told.closed).toBeGreaterThanOrEqual(1)
    const closed = await ada.get(`/api/chat/threads/${lost.thread_id}`)
    expect(closed.body.messages[1]).toMatchObject({ status: 'failed', metadata: {} })
    const stream = `/api/chat/threads/${lost.thread_id}/stream?message_id=${lost.message_id}`
    expect(startMetadata(await readAll(await ada.open('GET', stream)))).toEqual({
      thread_id: lost.thread_id,
      user_message_id: lost.user_message_id,
      parent_id: null,
      created_at: closed.body.messages[1].created_at,
    })
    await release(mark)
    await rest()
    const { body } = await ada.get(`/api/chat/threads/${ids.threadId}`)
    expect(body.messages[1]).toMatchObject({ status: 'complete', content: words(10).join('') })
  })

  it('withdraws what waits in a thread whose object knows nothing of it, and leaves the rest', async () => {
    const ada = await world.enrol()
    const { body: lost } = await ada.send('lost')
    const id = crypto.randomUUID()
    await sql`insert into queued_messages (message_id, user_message_id, thread_id, user_id, is_new, content, request, created_at)
      select ${id}::uuid, ${crypto.randomUUID()}::uuid, id, user_id, true, 'lost', '{}', now() - interval '1 hour'
      from chat_threads where id = ${lost.thread_id}`
    const { mark, response } = await streamScript(ada, { say: words(10), held_after: 5 })
    const { ids } = await follow(response, 5)
    const path = `/api/chat/threads/${ids.threadId}`
    const second = ada.send('hello', { thread_id: ids.threadId, if_busy: 'queue' })
    await until(async () => (await ada.get(path)).body.queued.length > 0)
    await sql`update queued_messages set created_at = now() - interval '1 hour' where thread_id = ${ids.threadId}`
    await sweep()
    expect((await ada.get(`/api/chat/threads/${lost.thread_id}`)).body.queued).toEqual([])
    expect((await ada.get(path)).body.queued).toHaveLength(1)
    await release(mark)
    expect((await second).status).toBe(200)
  })

  it('closes a reply that waits for decisions and has lost its object, and leaves one alone that waits on', async () => {
    const ada = await world.enrol()
    const tools = [{ name: 'open_map', description: '', parameters: { type: 'object' } }]
    const call = [{ name: 'open_map', arguments: {} }]
    const waiting = () => sendScript(ada, { call, say: ['done'] }, { tools }).answer
    const [{ body: lost }, { body: held }] = [await waiting(), await waiting()]
    await runInDurableObject(objectOf(lost.thread_id), (_, { storage }) => toRunStorage(storage).clear())
    await sql`update chat_messages set created_at = now() - interval '25 hours'
      where id in (${lost.message_id}, ${held.message_id})`
    await sweep()
    const { body } = await ada.get(`/api/chat/threads/${lost.thread_id}`)
    expect(body.messages[1]).toMatchObject({
      status: 'stopped',
      completed_at: expect.any(String),
      parts: [{ type: 'step-start' }, { type: 'tool-open_map', state: 'output-denied' }],
      tool_calls: [{ status: 'error', error_message: 'denied', approved_by: 'policy' }],
    })
    expect(body.messages[1].metadata).not.toHaveProperty('finish_reason')
    const decisions = [{ call_id: held.tool_calls[0].id, output: 1 }]
    const path = `/api/chat/threads/${held.thread_id}/messages/${held.message_id}/decisions`
    expect((await ada.post(path, { decisions })).body.status).toBe('complete')
  })

  it('wakes the object of a reply that was killed, which goes on with it', async () => {
    const ada = await world.enrol()
    const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10 })
    const { ids, rest } = await follow(response, 8)
    const broken = rest().catch(() => [])
    await runInDurableObject(objectOf(ids.threadId), (_, state) => state.abort('killed')).catch(() => {})
    await broken
    await sql`update chat_messages set created_at = now() - interval '1 hour' where id = ${ids.messageId}`
    await sweep()
    const { body } = await ada.get(`/api/chat/threads/${ids.threadId}`)
    expect(body.messages[1]).toMatchObject({ status: 'pending' })
    await release(mark)
    expect((await settled(ada, ids.threadId))[1]).toMatchObject({
      status: 'complete',
      content: words(20).join(''),
    })
  })

  it('works off a backlog, portion by portion', async () => {
    await sql`insert into rate_limits (key, minute, previous, current, allowed)
      select 'backlog:' || n, 1, 0, 1, true from generate_series(1, 25000) n`
    await sweep()
    expect(await sql`select key from rate_limits where key like 'backlog:%'`).toEqual([])
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

// Beside the sweep's own tests, since it closes for everybody what it takes for lost: no two files sweep.
describe('erasing an account', () => {
  it('of more than one statement can delete is out of reach at once, and its names are free', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    await phone.get('/api/auth/me')
    const owner = await idOf(ada)
    const { thread_id } = (await ada.send('hello')).body
    for (let i = 0; i < 3; i++) await addMessages(owner, 1000, "'message ' || n")
    await addThreads(owner, 100, 10)
    // What is left is deleted by an object, which waits here until all has been looked at.
    await world.plant('sql', { kind: 'refuse', matching: 'erasures.deletePortion' })

    const { status, counts } = await world
      .counted(() => ada.delete('/api/users/account?erase=true'))
      .then(({ result, counts }) => ({ ...result, counts }))
    expect(status).toBe(200)
    expect(counts.sql).toBeLessThanOrEqual(3)
    const left = await tablesWith([owner])
    expect(left.sort()).toEqual(['public.chat_messages', 'public.chat_threads', 'public.users'])
    expect(await keysWith([owner])).toEqual([])
    const { username, password } = ada
    const login = () => world.call('POST', '/api/auth/login', { body: { username, password } })
    for (const session of [ada, phone]) expect((await session.get('/api/auth/me')).status).toBe(401)
    expect((await login()).body.code).toBe('invalid_credentials')
    const [row] = await sql`select * from users where id = ${owner}`
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${username}|\\$2b`))
    const account = { username, email: ada.email, password }
    const again = await world.call('POST', '/api/auth/register', { body: account })
    expect(again.status).toBe(201)
    const reborn = world.as(account, again.body)
    expect((await reborn.get(`/api/chat/threads/${thread_id}`)).status).toBe(404)
    expect((await reborn.get('/api/chat/search?q=message')).body).toEqual([])

    await world.heal()
    await world.sweep()
    for (const table of ['chat_threads', 'chat_messages', 'user_sessions'])
      expect(await sql.query(`select 1 from ${table} where user_id = $1`, [owner])).toEqual([])
    expect(await sql`select 1 from users where id = ${owner}`).toEqual([])
    expect((await reborn.get('/api/auth/me')).status).toBe(200)
  })

  it('of a large account ends what is written and what waits in its objects too', async () => {
    const ada = await world.enrol()
    const owner = await idOf(ada)
    const tools = [{ name: 'open_map', description: '', parameters: { type: 'object' } }]
    const call = [{ name: 'open_map', arguments: {} }]
    const waits = (await ada.send(scripted({ call, say: ['fine'] }).message, { model, tools })).body
    expect(waits.status).toBe('waiting')
    const { mark, response } = await streamScript(ada, { say: words(10), held_after: 5 })
    const { ids, rest } = await follow(response, 5)
    for (let i = 0; i < 2; i++) await addMessages(owner, 1000, "'message ' || n")
    expect((await ada.delete('/api/users/account?erase=true')).status).toBe(200)
    expect((await rest()).at(-1)?.part).toBe('[DONE]')
    await release(mark)
    await world.sweep()
    expect([await tablesWith([owner]), await keysWith([owner])]).toEqual([[], []])
    for (const threadId of [ids.threadId, waits.thread_id]) expect(await holds(threadId)).toBe(false)
  })
})
