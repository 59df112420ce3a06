// Threads and their histories: lists, pages, tags, renaming and deleting.
import { describe, expect, it } from 'vitest'
import { operations } from '../world/declared.ts'
import type { Person } from '../world/people.ts'
import { addThreads, idOf } from '../world/rows.ts'
import { sendScript, streamScript, words } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { follow, readAll, typesOf } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const threads = '/api/chat/threads'

/** All pages of the list, with work done between them. */
async function walk(person: Person, limit: number, between: () => Promise<unknown> = async () => {}) {
  const seen: string[] = []
  let path: string | undefined = `${threads}?limit=${limit}`
  while (path) {
    const { body, headers } = await person.get(path)
    seen.push(...body.map(({ id }: { id: string }) => id))
    path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
    await between()
  }
  return seen
}

describe('the list of threads', () => {
  it('is walked once over every untouched thread while others are added and touched, equal instants included', async () => {
    const ada = await world.enrol()
    const userId = await idOf(ada)
    for (const minutesAgo of [1, 2, 3, 4]) await addThreads(userId, 250, minutesAgo)
    const all = await sql('select id from chat_threads where user_id = $1 order by id', userId)
    const untouched = all.slice(0, 900).map(({ id }) => String(id))
    const touched = all.slice(900).map(({ id }) => String(id))
    let turn = 0
    const seen = await walk(ada, 37, async () => {
      await addThreads(userId, 1, 0)
      await sql('update chat_threads set updated_at = now() where id = $1', touched[turn++ % touched.length])
    })
    const times = Map.groupBy(seen, (id) => id)
    for (const id of untouched) expect(times.get(id)).toHaveLength(1)
    for (const id of touched) expect(times.get(id)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('has the newest activity first, and a page of any size from 1 to 100', async () => {
    const ada = await world.enrol()
    const first = (await ada.send('first')).body.thread_id
    const second = (await ada.send('second')).body.thread_id
    expect(await walk(ada, 1)).toEqual([second, first])
    await ada.send('again', { thread_id: first })
    expect(await walk(ada, 100)).toEqual([first, second])
    for (const limit of ['0', '101', '-1', '1.5', 'x', '']) {
      const { status, body } = await ada.get(`${threads}?limit=${limit}`)
      expect([status, body.errors[0].path]).toEqual([422, '/limit'])
    }
  })

  it('refuses a cursor that is not one of its own', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const bad = ['', 'x', '%00', btoa('1'), btoa(`x.${id}`), btoa(`999999999999999.${id}`), btoa(`1.${id}'`)]
    for (const cursor of bad) {
      const { status, body } = await ada.get(`${threads}?cursor=${cursor}`)
      expect([status, body.errors[0].path], cursor).toEqual([422, '/cursor'])
    }
    expect((await ada.get(`${threads}?cursor=${btoa(`99999999999999.${id}`)}`)).body).toEqual([])
  })
})

describe('a history', () => {
  it('comes in pages from the newest to the oldest, each ascending, with the tool calls of its replies', async () => {
    const ada = await world.enrol()
    const { body: first } = await ada.send('What is 1 + 2?')
    for (const message of ['two', 'three']) await ada.send(message, { thread_id: first.thread_id })
    const pages: number[][] = []
    let query = '?limit=2'
    while (query) {
      const { body } = await ada.get(`${threads}/${first.thread_id}${query}`)
      expect(body.total_messages).toBe(6)
      pages.push(body.messages.map(({ seq }: { seq: number }) => seq))
      query = body.next_cursor ? `?limit=2&before=${body.next_cursor}` : ''
      if (!query) expect(body.messages[1].tool_calls).toMatchObject([{ tool_output: { result: 3 } }])
    }
    expect(pages).toEqual([
      [5, 6],
      [3, 4],
      [1, 2],
    ])
    for (const [name, value] of [
      ['limit', '201'],
      ['limit', '0'],
      ['before', 'x'],
      ['before', btoa('0')],
      ['before', btoa('9999999999')],
    ]) {
      const { status, body } = await ada.get(`${threads}/${first.thread_id}?${name}=${value}`)
      expect([status, body.errors[0].path]).toEqual([422, `/${name}`])
    }
  })
})

describe('a title', () => {
  it('is what its user says, character for character, and moves no thread', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('older')
    await ada.send('newer')
    const before = (await ada.get(threads)).body
    const titles = ['x', '🌍'.repeat(200), ' \u202eעִבְרִית é e\u0301 漢字 "%_\\{}<b> ', '👩‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']
    for (const title of titles) {
      const renamed = await ada.put(`${threads}/${body.thread_id}/title`, { title })
      expect(renamed.body).toEqual({ ...before[1], title })
      expect((await ada.get(threads)).body).toEqual([before[0], renamed.body])
    }
    for (const title of [
      ...[
        '',
        '🌍'.repeat(201),
        'a\0b',
        'a\ud800',
        1,
        null,
        'two\nlines',
        'a\u0007',
        '\u001b[31mred',
        'a\u0085b',
      ],
      ...[' ', '\u200b', '\u2063\u00a0', '\u3164', '\ufe0f', '\u2800', 'a\u2028b'],
    ])
      expect((await ada.put(`${threads}/${body.thread_id}/title`, { title })).status).toBe(422)
  })
})

describe('deleting a thread', () => {
  it('takes its messages and its results away, once', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('a wombat')
    const path = `${threads}/${body.thread_id}`
    expect((await ada.get('/api/chat/search?q=wombat')).body).toHaveLength(3)
    expect((await ada.delete(path)).body).toEqual({ message: 'The thread has been deleted.' })
    expect((await ada.get('/api/chat/search?q=wombat')).body).toEqual([])
    expect((await ada.get(threads)).body).toEqual([])
    for (const answer of [
      await ada.delete(path),
      await ada.get(path),
      await ada.put(`${path}/title`, { title: 'x' }),
      await ada.get(`${path}/stream`),
      await ada.post(`${path}/stop`),
      await ada.send('more', { thread_id: body.thread_id }),
    ])
      expect(answer.body?.code).toBe('thread_not_found')
  })

  it('ends the reply that is being written: its stream with abort, its JSON send with 404', async () => {
    const ada = await world.enrol()
    const script = { say: words(20), held_after: 10 }
    const { ids, rest } = await follow((await streamScript(ada, script)).response, 2)
    expect((await ada.delete(`${threads}/${ids.threadId}`)).status).toBe(200)
    expect(typesOf(await rest()).slice(-2)).toEqual(['abort', '[DONE]'])

    const { body: first } = await ada.send('first')
    const path = `${threads}/${first.thread_id}`
    const { answer: waiting } = sendScript(ada, script, { thread_id: first.thread_id })
    await until(async () => (await ada.get(path)).body.total_messages === 4)
    expect((await ada.delete(path)).status).toBe(200)
    expect((await waiting).body.code).toBe('thread_not_found')
    expect((await readAll(await ada.open('GET', `${path}/stream`))).length).toBe(0)
    expect((await ada.get('/api/chat/stats')).body).toMatchObject({ total_threads: 0, total_messages: 0 })
  })
})

describe('a history of long messages', () => {
  it('comes in pages of some 4 MB, whatever is asked, and misses none', async () => {
    const ada = await world.enrol()
    const { body: sent } = await ada.send('first')
    // One by one: the search index of all ten takes seconds, in which nobody else's statement would be answered.
    for (let seq = 3; seq <= 12; seq++)
      await sql(
        `insert into chat_messages (id, thread_id, user_id, seq, role, content, status)
         select gen_random_uuid(), $1, user_id, $2::int, 'user', repeat('x', 1000000), 'complete' from chat_threads where id = $1`,
        ...[sent.thread_id, seq],
      )
    await sql(
      `insert into tool_calls (id, message_id, position, tool_name, tool_input, tool_output, status)
       select gen_random_uuid(), id, 1, 'calculate', '{}', to_jsonb(repeat('x', 2000000)), 'success' from chat_messages
       where thread_id = $1 and seq in (3, 4)`,
      sent.thread_id,
    )
    const pages: number[][] = []
    for (let query = '?limit=200'; query; ) {
      const { body } = await ada.get(`${threads}/${sent.thread_id}${query}`)
      pages.unshift(body.messages.map(({ seq }: { seq: number }) => seq))
      query = body.next_cursor ? `?limit=200&before=${body.next_cursor}` : ''
    }
    expect(pages).toEqual([
      [1, 2],
      [3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
    ])
  })
})

describe('the tag of a list or a history', () => {
  it('holds until something changes, in lists and weakly compared', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('hello')
    for (const path of [threads, `${threads}/${body.thread_id}`]) {
      const get = (tag: string) => ada.get(path, { headers: { 'if-none-match': tag } })
      const { headers } = await ada.get(path)
      const tag = headers.get('etag')!
      expect(tag).toMatch(/^W\/"[\w+/]+"$/)
      expect(headers.get('cache-control')).toBe('no-store')
      for (const named of [tag, tag.slice(2), `"x", ${tag} , W/"y"`, '*', ' * ']) {
        const answer = await get(named)
        expect([answer.status, answer.text], named).toEqual([304, ''])
        expect(answer.headers.get('etag')).toBe(tag)
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
      for (const other of ['', '"x"', tag.slice(3, -1), '"*"', 'W/'])
        expect((await get(other)).status).toBe(200)
      await ada.put(`${threads}/${body.thread_id}/title`, { title: crypto.randomUUID() })
      expect((await get(tag)).status).toBe(200)
      expect((await get(tag)).headers.get('etag')).not.toBe(tag)
    }
  })

  it('changes when only the next page does', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('older')
    await ada.send('newer')
    const { headers } = await ada.get(`${threads}?limit=1`)
    await ada.delete(`${threads}/${body.thread_id}`)
    const again = await ada.get(`${threads}?limit=1`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    })
    expect([again.status, again.headers.get('link')]).toEqual([200, null])
  })
})

describe("somebody else's thread", () => {
  it('is the same 404 as a missing one and as no id, on every route and method', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { body } = await ada.send('mine alone')
    const bodies: Record<string, object> = {
      renameThread: { title: 'hers' },
      moveHead: { message_id: body.message_id },
      regenerateReply: {},
      decideCalls: { decisions: [{ call_id: crypto.randomUUID(), approved: true }] },
    }
    const volatile = ['x-request-id', 'date', 'server-timing', 'ratelimit']
    const ofThreads = (await operations(world.fetch)).filter(({ path }) => path.includes('{thread_id}'))
    expect(ofThreads.length).toBeGreaterThanOrEqual(5)
    for (const { method, path, operation } of ofThreads) {
      const answers = []
      for (const id of [body.thread_id, crypto.randomUUID(), 'not-an-id', `${body.thread_id}%20`]) {
        const options = { token: eve.tokens.access_token, body: bodies[operation.operationId] }
        const answer = await world.call(
          method,
          path.replace('{thread_id}', id).replace('{message_id}', body.message_id),
          options,
        )
        expect(answer.body.code, `${method} ${path}`).toBe('thread_not_found')
        const kept = [...answer.headers].filter(([name]) => !volatile.includes(name))
        answers.push(JSON.stringify([answer.status, kept, { ...answer.body, request_id: '' }]))
      }
      expect(new Set(answers).size, `${method} ${path}`).toBe(1)
    }
    // What is wrong with the rest of a request is told whether the thread is there or not.
    for (const id of [body.thread_id, crypto.randomUUID(), 'not-an-id']) {
      expect((await eve.get(`${threads}/${id}?before=nonsense`)).body.code).toBe('invalid_request')
      const headers = { 'last-event-id': 'nonsense' }
      expect((await eve.get(`${threads}/${id}/stream`, { headers })).body.code).toBe('malformed_header')
      const unknown = { thread_id: id, model: 'nobody/knows' }
      expect((await eve.send('hello', unknown)).body.code).toBe('invalid_request')
    }
    expect((await eve.get('/api/chat/search?q=mine')).body).toEqual([])
    expect((await ada.get(`${threads}/${body.thread_id}`)).body.thread.title).toBe('mine alone')
  })
})
