// The end of an account, closed or erased, and the export of all that it has.
import { afterEach, describe, expect, it } from 'vitest'
import type { Person } from '../world/people.ts'
import { keysWith, tablesWith } from '../world/places.ts'
import { addMessages, addThreads, idOf } from '../world/rows.ts'
import { forgotten, sql } from '../world/stores.ts'
import { frames } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

const login = ({ username, password }: Person) =>
  world.call('POST', '/api/auth/login', { body: { username, password } })

/** Every table, and every Redis key, in which any of these words is found. */
const places = async (words: string[]) => [...(await tablesWith(words)), ...(await keysWith(words))]

/** Everything that identifies a person, or something of theirs. */
async function traces(person: Person): Promise<string[]> {
  const { id } = (await person.get('/api/auth/me')).body
  const owned = await sql(
    `select id from user_sessions where user_id = $1 union select id from chat_threads where user_id = $1
     union select id from chat_messages where user_id = $1
     union select c.id from tool_calls c join chat_messages m on m.id = c.message_id where m.user_id = $1`,
    id,
  )
  const names = await sql('select name from known_addresses where user_id = $1', id)
  return [id, person.username, ...names.map((row) => row.name!), ...owned.map((row) => row.id!)]
}

describe('closing an account', () => {
  it('signs out everywhere and keeps everything, the names too', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    await ada.send('hello')
    await phone.get('/api/auth/me')
    expect((await ada.delete('/api/users/account')).status).toBe(200)
    for (const session of [ada, phone]) expect((await session.get('/api/auth/me')).status).toBe(401)
    expect((await login(ada)).body.code).toBe('invalid_credentials')
    const account = { username: ada.username, email: `x${ada.email}`, password: ada.password }
    expect((await world.call('POST', '/api/auth/register', { body: account })).body.code).toBe(
      'username_taken',
    )
    const [kept] = await sql(`select is_active, total_messages from users where username = $1`, ada.username)
    expect(kept).toEqual({ is_active: 'f', total_messages: '2' })
  })

  it('stops the replies that are being written, and keeps what they said', async () => {
    const ada = await world.enrol()
    const reply = await ada.stream(`tell ${'me '.repeat(2000)}`)
    const read = frames(reply.body)
    for await (const { part } of read) if (part !== '[DONE]' && part.type === 'text-delta') break
    expect((await ada.delete('/api/users/account')).status).toBe(200)
    const [message] = await sql(
      `select m.status, m.content from chat_messages m join users u on u.id = m.user_id
       where u.username = $1 and m.role = 'assistant'`,
      ada.username,
    )
    expect(message?.status).toBe('stopped')
    expect(message?.content).toMatch(/^I/)
  })

  it('takes no other word than true or false for what to do', async () => {
    const ada = await world.enrol()
    for (const query of ['erase=1', 'erase=', 'erase=TRUE', 'erase=true&erase=false', 'Erase=true'])
      expect((await ada.delete(`/api/users/account?${query}`)).status).toBe(422)
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    expect((await ada.delete('/api/users/account?erase=false')).status).toBe(200)
    expect(await sql(`select 1 from users where username = $1`, ada.username)).toHaveLength(1)
  })

  it('is no success when the cache could not be cleared, and has come about once it is', async () => {
    const ada = await world.enrol()
    const phone = await ada.signIn()
    const verified = await Promise.all([ada, phone].map((session) => session.get('/api/auth/verify')))
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.delete('/api/users/account')).status).toBe(503)
    await world.heal()
    await forgotten(verified.map(({ body }) => body.session_id))
    expect((await ada.delete('/api/users/account')).status).toBe(401)
    for (const session of [ada, phone]) expect((await session.get('/api/auth/me')).status).toBe(401)
  })
})

describe('erasing an account', () => {
  it('leaves nothing of it in any table or key, and frees its names', async () => {
    const limited = openWorld({ RATE_LIMIT_PER_MINUTE: '1000', AUTH_RATE_LIMIT_PER_MINUTE: '1000' })
    const username = `e-${crypto.randomUUID().slice(0, 18)}`
    const account = { username, email: `${username}@example.com`, password: 'correct horse battery' }
    const wrong = { body: { username, password: 'wrong' } }
    await limited.call('POST', '/api/auth/login', wrong)
    const ada = limited.as(
      account,
      (await limited.call('POST', '/api/auth/register', { body: account })).body,
    ) as Person
    await limited.call('POST', '/api/auth/login', wrong)
    const phone = await ada.signIn()
    await phone.get('/api/auth/me')
    const headers = { 'idempotency-key': 'once' }
    const { thread_id } = (await ada.send('What is 2 + 3?', {}, { headers })).body
    await ada.send('And what time is it?', { thread_id })
    const words = await traces(ada)
    expect(words.length).toBeGreaterThan(9)
    const before = await places(words)
    for (const table of [
      'users',
      'user_sessions',
      'chat_threads',
      'chat_messages',
      'tool_calls',
      'idempotency_keys',
      'known_addresses',
      'failed_attempts',
    ])
      expect(before).toContain(`public.${table}`)
    expect(before.filter((place) => /^(session|limit):/.test(place)).length).toBeGreaterThanOrEqual(3)

    expect((await ada.delete('/api/users/account?erase=true')).status).toBe(200)
    expect(await places(words)).toEqual([])
    for (const session of [ada, phone]) expect((await session.get('/api/auth/me')).status).toBe(401)
    const again = await limited.call('POST', '/api/auth/register', { body: account })
    expect(again.status).toBe(201)
    const me = await limited.call('GET', '/api/auth/me', { token: again.body.access_token })
    expect(words).not.toContain(me.body.id)
  })

  it('wants a session that has signed in within ten minutes, however fresh its tokens are', async () => {
    const ada = await world.enrol()
    await sql(
      `update user_sessions set created_at = now() - interval '10 minutes'
       where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    const { refresh_token } = ada.tokens
    const refreshed = world.as(
      ada,
      (await world.call('POST', '/api/auth/refresh', { body: { refresh_token } })).body,
    )
    const { status, body } = await refreshed.delete('/api/users/account?erase=true')
    expect([status, body.code]).toEqual([403, 'reauthentication_required'])
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    expect((await (await ada.signIn()).delete('/api/users/account?erase=true')).status).toBe(200)
    expect((await ada.get('/api/auth/me')).status).toBe(401)
  })

  it('is not for a session that is over, even while it is cached', async () => {
    const ada = await world.enrol()
    expect((await ada.get('/api/auth/me')).status).toBe(200)
    await sql(
      `update user_sessions set revoked_at = now()
       where user_id = (select id from users where username = $1)`,
      ada.username,
    )
    const { status, body } = await ada.delete('/api/users/account?erase=true')
    expect([status, body.code]).toEqual([403, 'reauthentication_required'])
    expect((await login(ada)).status).toBe(200)
  })

  it('ends the replies that are being written, and nothing of them is kept', async () => {
    const ada = await world.enrol()
    const reply = await ada.stream(`tell ${'me '.repeat(2000)}`)
    const parts = []
    let erased: Promise<{ status: number }> | undefined
    for await (const { part } of frames(reply.body)) {
      parts.push(part === '[DONE]' ? part : part.type)
      if (part !== '[DONE]' && part.type === 'text-delta')
        erased ??= ada.delete('/api/users/account?erase=true')
    }
    expect((await erased)?.status).toBe(200)
    expect(parts.slice(-2)).toEqual(['abort', '[DONE]'])
    expect(await places([ada.username])).toEqual([])
  })

  it('is no success while sessions are cached, and lets nobody in by one', async () => {
    const ada = await world.enrol()
    await ada.get('/api/auth/me')
    await world.plant('redis', { kind: 'refuse', matching: 'DEL' })
    expect((await ada.delete('/api/users/account?erase=true')).status).toBe(503)
    await world.heal()
    expect((await ada.delete('/api/users/account?erase=true')).status).toBe(401)
    expect((await ada.get('/api/auth/me')).status).toBe(401)
  })
})

describe('an export', () => {
  it('holds everything, in one document', async () => {
    const ada = await world.signUp({ full_name: 'Ada "🐎" Lovelace' })
    const bob = await world.enrol()
    await bob.send('not for ada')
    const phone = await ada.signIn({ remember_me: true })
    await phone.post('/api/auth/logout')
    const empty = (await ada.get('/api/users/export')).body
    expect([empty.threads, empty.messages]).toEqual([[], []])
    const first = (await ada.send('What is 2 + 3?')).body
    await ada.send('Why is the sky "blue"?', { thread_id: first.thread_id })
    const second = (await ada.send('Hello\n\u2028again')).body

    const { key } = (await ada.post('/api/users/api-keys', { name: 'a script' })).body

    const { body, headers } = await ada.get('/api/users/export')
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.profile).toEqual((await ada.get('/api/auth/me')).body)
    expect(body.sessions).toHaveLength(2)
    expect(body.sessions[1]).toMatchObject({ remember_me: true, revoked_at: expect.any(String) })
    const listed = (await ada.get('/api/chat/threads')).body
    expect(body.threads).toEqual(
      listed.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
    )
    const histories = []
    for (const id of [first.thread_id, second.thread_id].sort())
      histories.push(...(await ada.get(`/api/chat/threads/${id}`)).body.messages)
    // What stands beside a message is told by the others.
    expect(body.messages).toEqual(histories.map(({ siblings: _, ...message }) => message))
    expect(body.messages.flatMap((message: { tool_calls: object[] }) => message.tool_calls)).toHaveLength(1)
    expect(body.ways_in).toEqual({
      ...{ second_factor: false, passkeys: [], identities: [] },
      api_keys: (await ada.get('/api/users/api-keys')).body,
    })
    expect(body.ways_in.api_keys).toHaveLength(1)
    expect(JSON.stringify(body)).not.toMatch(/password|hash|not for ada/)
    expect(JSON.stringify(body)).not.toContain(key.slice(20))
  })

  it('is whole while somebody sends and deletes, and holds nothing that began after it', async () => {
    const ada = await world.enrol()
    const owner = await idOf(ada)
    await addThreads(owner, 3, 10)
    const older = (await ada.send('older')).body
    for (let i = 0; i < 4; i++) await addMessages(owner, 1200, "'message ' || n")
    await sql('update users set total_threads = 9, total_messages = 5000 where id = $1', owner)
    const newer = (await ada.send('newer')).body
    const response = await ada.open('GET', '/api/users/export')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('"seq":400')) text += (await reader.read()).value

    const [long, ...others] = await sql(
      `select id from chat_threads where user_id = $1 and message_count = 1200 order by id`,
      owner,
    )
    await ada.delete(`/api/chat/threads/${others.at(-1)!.id}`)
    await ada.delete(`/api/chat/threads/${long!.id}`)
    const late = (await ada.send('a new thread')).body
    await ada.send('more', { thread_id: newer.thread_id })
    await ada.send('more', { thread_id: others[0]!.id })
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += piece.value

    type Thread = { id: string; message_count: number; head_id: string | null }
    type Message = { id: string; thread_id: string; seq: number }
    const { threads, messages } = JSON.parse(text) as { threads: Thread[]; messages: Message[] }
    expect(text.indexOf('"messages"')).toBeLessThan(text.indexOf('"threads"'))
    const ids = threads.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { thread_id } of messages) expect(ids).toContain(thread_id)
    for (const { id, message_count, head_id } of threads) {
      const own = messages.filter(({ thread_id }) => thread_id === id)
      expect(own.map(({ seq }) => seq)).toEqual(Array.from({ length: message_count }, (_, i) => i + 1))
      expect(head_id).toBe(own.at(-1)?.id ?? null)
    }
    expect(ids).not.toContain(late.thread_id)
    const countOf = (thread: string) => threads.find(({ id }) => id === thread)?.message_count
    expect([countOf(older.thread_id), countOf(newer.thread_id), countOf(others[0]!.id!)]).toEqual([
      2, 2, 1200,
    ])
  })

  it('goes on from page to page, by rows and by bytes', async () => {
    const ada = await world.enrol()
    const { thread_id } = (await ada.send('hello')).body
    const owner = `(select id from users where username = '${ada.username}')`
    await sql(
      `insert into chat_messages (id, thread_id, user_id, seq, role, content, status)
       select gen_random_uuid(), $1, ${owner}, n, 'user', 'message ' || n, 'complete' from generate_series(3, 1200) n`,
      thread_id,
    )
    await sql(
      `insert into tool_calls (id, message_id, position, tool_name, tool_input, tool_output, status)
       select gen_random_uuid(), id, 0, 'calculate', '{}', to_jsonb(repeat('x', 700000)), 'success' from chat_messages
       where thread_id = $1 and seq % 100 = 0`,
      thread_id,
    )
    await sql(
      `insert into chat_threads (id, user_id, title, message_count)
       select gen_random_uuid(), ${owner}, 'thread ' || n, 1 from generate_series(1, 501) n`,
    )
    await sql(
      `insert into chat_messages (id, thread_id, user_id, seq, role, content, status)
       select gen_random_uuid(), id, user_id, 1, 'user', title, 'complete' from chat_threads
       where user_id = ${owner} and id <> $1`,
      thread_id,
    )
    const { result, counts } = await world.counted(() => ada.get('/api/users/export'))
    const { threads, messages } = result.body
    expect(threads).toHaveLength(502)
    expect(messages).toHaveLength(1701)
    expect(new Set(messages.map((message: { id: string }) => message.id)).size).toBe(1701)
    const long = messages.filter((message: { thread_id: string }) => message.thread_id === thread_id)
    expect(long.map((message: { seq: number }) => message.seq)).toEqual(
      Array.from({ length: 1200 }, (_, i) => i + 1),
    )
    expect(counts.sql).toBeGreaterThan(10)
  })

  it.each(['refuse', 'error', 'garbage', 'cut_after'] as const)(
    'that can not be finished breaks off, and never looks whole (%s)',
    async (kind) => {
      const ada = await world.enrol()
      await ada.send('hello')
      for (const matching of ['exports.listSessions', 'exports.listMessages']) {
        await world.plant('sql', { kind, matching })
        const response = await ada.open('GET', '/api/users/export')
        expect(response.status).toBe(200)
        const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
        let text = ''
        const broken = (async () => {
          for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += piece.value
        })()
        await expect(broken).rejects.toThrow()
        expect(text).toMatch(/^\{"exported_at"/)
        expect(() => JSON.parse(text)).toThrow()
        await world.heal()
      }
    },
  )

  it('that can not be begun says so', async () => {
    const ada = await world.enrol()
    await ada.get('/api/auth/me')
    await world.plant('sql', { kind: 'refuse' })
    expect((await ada.get('/api/users/export')).body.code).toBe('database_unavailable')
  })

  it('of an account that is erased meanwhile breaks off', async () => {
    const ada = await world.enrol()
    await ada.send('hello')
    const response = await ada.open('GET', '/api/users/export')
    expect((await ada.delete('/api/users/account?erase=true')).status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })
})
