// API keys: making and removing them. What they open is in the chat and the profile.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sql } from '../world/stores.ts'
import { decisionsPath, erase, replyOf, sendCalls, useServers } from '../world/waiting.ts'
import { openWorld } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(() => void vi.useRealTimers())

const make = async (ada: Awaited<ReturnType<typeof world.enrol>>, more: object = {}) => {
  const { status, body } = await ada.post('/api/users/api-keys', { name: 'a script', ...more })
  expect(status).toBe(201)
  return body as { id: string; key: string; prefix: string }
}
const ask = (key: string, method: string, path: string, body?: unknown) =>
  world.call(method, path, { token: key, ...(body !== undefined && { body }) })

describe('an API key', () => {
  it('is shown once, and stored as a SHA-256', async () => {
    const ada = await world.enrol()
    const made = await make(ada, { scopes: ['read'] })
    expect(made).toMatchObject({ name: 'a script', scopes: ['read'], expires_at: null })
    const [listed, ...rest] = (await ada.get('/api/users/api-keys')).body
    expect(rest).toEqual([])
    expect(listed).toMatchObject({ id: made.id, prefix: made.prefix, last_used_at: null })
    expect(JSON.stringify(listed)).not.toContain(made.key)
    const rows = await sql('select * from api_keys where id = $1', made.id)
    expect(JSON.stringify(rows)).not.toContain(made.key.slice(-40))
  })

  it('with `read` reads conversations and the profile, and nothing else', async () => {
    const ada = await world.enrol()
    const { thread_id } = (await ada.send('hello')).body
    const { key } = await make(ada, { scopes: ['read'] })
    for (const path of [
      '/api/chat/threads',
      `/api/chat/threads/${thread_id}`,
      '/api/chat/stats',
      '/api/users/profile',
    ])
      expect((await ask(key, 'GET', path)).status).toBe(200)
    for (const [method, path, body] of [
      ['POST', '/api/chat/send', { message: 'hello' }],
      ['DELETE', `/api/chat/threads/${thread_id}`, undefined],
      ['PUT', '/api/users/profile', { full_name: 'Eve' }],
      ['GET', '/api/auth/me', undefined],
      ['GET', '/api/auth/sessions', undefined],
      ['POST', '/api/users/api-keys', { name: 'more' }],
      ['GET', '/api/users/api-keys', undefined],
      ['GET', '/api/users/export', undefined],
      ['DELETE', '/api/users/account', undefined],
      ['POST', '/api/auth/logout-all', undefined],
    ] as const) {
      const refused = await ask(key, method, path, body)
      expect([path, refused.status, refused.body.code]).toEqual([path, 403, 'insufficient_scope'])
      expect(refused.headers.get('www-authenticate')).toMatch(
        /^Bearer realm="chronochat", error="insufficient_scope"/,
      )
    }
  })

  it('with `write` writes in conversations, and does not read', async () => {
    const ada = await world.enrol()
    const { key } = await make(ada, { scopes: ['write'] })
    const sent = await ask(key, 'POST', '/api/chat/send', { message: 'hello' })
    expect(sent.status).toBe(200)
    expect((await ask(key, 'GET', '/api/chat/threads')).status).toBe(403)
    expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(403)
    expect((await ask(key, 'DELETE', `/api/chat/threads/${sent.body.thread_id}`)).status).toBe(200)
  })

  it('decides no approval, neither way, and answers the tools of its client', async () => {
    const ada = await world.enrol()
    const { key } = await make(ada)
    const calls = [erase(crypto.randomUUID()), { name: 'open_map', arguments: {} }]
    const tools = [{ name: 'open_map', description: '', parameters: { type: 'object' } }]
    const { body } = await sendCalls(ada, calls, { tools })
    const [asks, client] = body.tool_calls
    const decide = (...decisions: object[]) => ask(key, 'POST', decisionsPath(body), { decisions })
    for (const approved of [true, false]) {
      const refused = await decide({ call_id: asks.id, approved }, { call_id: client.id, output: 1 })
      expect([refused.status, refused.body.code]).toEqual([403, 'insufficient_scope'])
      expect(refused.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
    }
    const { tool_calls } = await replyOf(ada, body)
    expect(tool_calls.map(({ decided_at }: { decided_at: string | null }) => decided_at)).toEqual([
      null,
      null,
    ])
    expect((await decide({ call_id: client.id, output: 1 })).body).toMatchObject({
      status: 'waiting',
      tool_calls: [{ status: 'pending' }, { status: 'success', tool_output: 1 }],
    })
    const ended = await ada.post(decisionsPath(body), { decisions: [{ call_id: asks.id, approved: false }] })
    expect(ended.body.status).toBe('complete')
  })

  it('costs one Redis request and no SQL once it is known', async () => {
    const ada = await world.enrol()
    const { key } = await make(ada)
    await ask(key, 'GET', '/api/users/profile')
    const { counts } = await world.counted(() => ask(key, 'GET', '/api/users/profile'))
    expect([counts.redis, counts.sql]).toEqual([1, 0])
  })

  it('ends at once when it is removed, and with the account', async () => {
    const ada = await world.enrol()
    const [first, second] = [await make(ada), await make(ada)]
    for (const { key } of [first, second])
      expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(200)
    expect((await ada.delete(`/api/users/api-keys/${first.id}`)).status).toBe(204)
    expect((await ask(first.key, 'GET', '/api/users/profile')).status).toBe(401)
    expect((await ada.delete(`/api/users/api-keys/${first.id}`)).body.code).toBe('api_key_not_found')
    expect((await (await world.enrol()).delete(`/api/users/api-keys/${second.id}`)).status).toBe(404)
    expect((await ask(second.key, 'GET', '/api/users/profile')).status).toBe(200)
    expect((await ada.delete('/api/users/account')).status).toBe(200)
    expect((await ask(second.key, 'GET', '/api/users/profile')).status).toBe(401)
  })

  it('is not removed while its copy would outlive it', async () => {
    const ada = await world.enrol()
    const { id, key } = await make(ada)
    await ask(key, 'GET', '/api/users/profile')
    await ada.get('/api/auth/me')
    await world.plant('redis', { kind: 'refuse' })
    expect((await ada.delete(`/api/users/api-keys/${id}`)).status).toBe(503)
    expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(200)
    await world.heal()
    expect((await ada.delete(`/api/users/api-keys/${id}`)).status).toBe(204)
    expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(401)
  })

  it('ends when it said it would', async () => {
    const ada = await world.enrol()
    const expires_at = new Date(Date.now() + 3_600_000).toISOString()
    const { id, key } = await make(ada, { expires_at })
    await sql('update api_keys set expires_at = now() where id = $1', id)
    expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(401)
    expect(
      (await ada.post('/api/users/api-keys', { name: 'x', expires_at: '2020-01-01T00:00:00Z' })).status,
    ).toBe(422)
  })

  it('of somebody else, changed or made up lets nobody in', async () => {
    const ada = await world.enrol()
    const { key } = await make(ada)
    await ask(key, 'GET', '/api/users/profile')
    const forged = key.slice(0, -4) + (key.endsWith('AAAA') ? 'BBBB' : 'AAAA')
    for (const each of [forged, `cc_${'A'.repeat(86)}`, 'cc_', `${key}x`])
      expect((await ask(each, 'GET', '/api/users/profile')).body.code).toBe('invalid_token')
    expect((await ask(key, 'GET', '/api/users/profile')).status).toBe(200)
  })

  it('is one of twenty at most', async () => {
    const ada = await world.enrol()
    for (let i = 0; i < 20; i++) await make(ada)
    expect((await ada.post('/api/users/api-keys', { name: 'x' })).body.code).toBe('too_many_keys')
  })

  it('needs a recent sign-in to be made', async () => {
    const ada = await world.enrol()
    await sql(
      `update user_sessions set created_at = now() - interval '11 minutes' where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    expect((await ada.post('/api/users/api-keys', { name: 'x' })).body.code).toBe('reauthentication_required')
  })

  it("counts against a limit of its own and its user's", async () => {
    vi.useFakeTimers({ toFake: ['Date'] }) // In a minute that does not end.
    const limited = openWorld({ RATE_LIMIT_PER_MINUTE: '3' })
    const ada = await limited.enrol()
    const { key } = (await ada.post('/api/users/api-keys', { name: 'x' })).body
    const statuses = []
    for (let i = 0; i < 4; i++)
      statuses.push((await limited.call('GET', '/api/users/profile', { token: key })).status)
    expect(statuses).toContain(429)
    expect((await ada.get('/api/users/profile')).status).toBe(429)
  })
})
