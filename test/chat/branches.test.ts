// A thread as a tree: editing, asking again, going back, and what every reader sees of it.
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/chat/message.ts'
import type { Person } from '../world/people.ts'
import { addReplies } from '../world/rows.ts'
import { asked, model, release, scripted } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { until } from '../world/until.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const threads = '/api/chat/threads'

type Sent = { thread_id: string; message_id: string; user_message_id: string; response: string }

async function say(person: Person, message: string, more: object = {}): Promise<Sent> {
  const { status, body } = await person.send(message, more)
  expect(status).toBe(200)
  return body
}

const regenerate = (
  person: Person,
  { thread_id }: Sent,
  messageId: string,
  body: object = {},
  options = {},
) => person.post(`${threads}/${thread_id}/messages/${messageId}/regenerate`, body, options)

const read = async (person: Person, threadId: string, query = '') =>
  (await person.get(`${threads}/${threadId}${query}`)).body

const ids = (messages: Message[]) => messages.map(({ id }) => id)

describe('a branch', () => {
  it('begins where a message is edited: sent anew with the parent of the old one', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one')
    const two = await say(ada, 'two', { thread_id: one.thread_id })
    const edited = await say(ada, 'two, better', { thread_id: one.thread_id, parent_id: one.message_id })

    const { thread, messages, total_messages } = await read(ada, one.thread_id)
    expect(ids(messages)).toEqual([
      one.user_message_id,
      one.message_id,
      edited.user_message_id,
      edited.message_id,
    ])
    expect(messages.map(({ seq }: Message) => seq)).toEqual([1, 2, 5, 6])
    expect(messages.map(({ parent_id }: Message) => parent_id)).toEqual([null, ...ids(messages).slice(0, 3)])
    expect(messages[2].siblings).toEqual([two.user_message_id, edited.user_message_id])
    expect(messages[3].siblings).toEqual([edited.message_id])
    expect(total_messages).toBe(6)
    expect(thread).toMatchObject({ head_id: edited.message_id, message_count: 6 })

    const old = await read(ada, one.thread_id, `?leaf=${two.message_id}`)
    expect(ids(old.messages).slice(2)).toEqual([two.user_message_id, two.message_id])
    expect(ids((await read(ada, one.thread_id, `?leaf=${one.message_id}`)).messages)).toHaveLength(2)
  })

  it('may begin the thread anew, with null', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one')
    const anew = await say(ada, 'one again', { thread_id: one.thread_id, parent_id: null })
    const { messages } = await read(ada, one.thread_id)
    expect(ids(messages)).toEqual([anew.user_message_id, anew.message_id])
    expect(messages[0]).toMatchObject({
      parent_id: null,
      siblings: [one.user_message_id, anew.user_message_id],
    })
  })

  it('is given another reply, to a reply or to the user’s message, with the model of the first one', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one', { model: 'local/echo' })
    const { body: again } = await regenerate(ada, one, one.message_id)
    expect(again).toMatchObject({
      user_message_id: one.user_message_id,
      response: one.response,
      model: 'local/echo',
    })
    const { body: third } = await regenerate(ada, one, one.user_message_id)
    const { messages, thread } = await read(ada, one.thread_id)
    expect(thread).toMatchObject({ message_count: 4, head_id: third.message_id })
    expect(messages[1]).toMatchObject({
      seq: 4,
      parent_id: one.user_message_id,
      siblings: [one.message_id, again.message_id, third.message_id],
    })
    expect((await ada.get('/api/chat/stats')).body.total_messages).toBe(4)
    expect((await ada.get(threads)).body[0]).toEqual(thread)
  })

  it('alone is what the model reads', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one', { model })
    await say(ada, 'left behind', { model, thread_id: one.thread_id })
    const { message, mark } = scripted({ say: ['fine'] })
    const sent = await say(ada, message, { model, thread_id: one.thread_id, parent_id: one.message_id })
    const [request] = await asked(mark)
    expect(request!.messages.slice(1).map(({ content }) => content)).toEqual([
      'one',
      'You said: one',
      message,
    ])
    await regenerate(ada, one, sent.message_id, { model })
    const prompts = (await asked(mark)).map(({ messages }) => messages)
    expect(prompts).toHaveLength(2)
    expect(prompts[1]).toEqual(prompts[0])
  })

  it('goes on at the head, which may be set to any message: to the newest end after it', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one')
    const two = await say(ada, 'two', { thread_id: one.thread_id })
    const three = await say(ada, 'three', { thread_id: one.thread_id, parent_id: one.message_id })
    const four = await say(ada, 'four', { thread_id: one.thread_id })
    const move = async (message_id: string) =>
      (await ada.put(`${threads}/${one.thread_id}/head`, { message_id })).body.head_id
    expect(await move(two.user_message_id)).toBe(two.message_id)
    expect(await move(one.user_message_id)).toBe(four.message_id)
    expect(await move(three.message_id)).toBe(four.message_id)
    expect(await move(two.message_id)).toBe(two.message_id)
    expect(ids((await read(ada, one.thread_id)).messages)).toContain(two.message_id)
    const five = await say(ada, 'five', { thread_id: one.thread_id })
    const { messages } = await read(ada, one.thread_id)
    expect(ids(messages).slice(-4)).toEqual([
      two.user_message_id,
      two.message_id,
      five.user_message_id,
      five.message_id,
    ])
    expect(await move(two.user_message_id)).toBe(five.message_id)
    expect(await move(one.message_id)).toBe(five.message_id)
  })

  it('is paged from its end to its beginning, and a cursor belongs to it', async () => {
    const ada = await world.enrol()
    const first = await say(ada, 'm1')
    const { thread_id } = first
    const chain = [first]
    for (const text of ['m2', 'm3', 'm4', 'm5']) {
      await say(ada, `${text}, dropped`, { thread_id, parent_id: chain.at(-1)!.message_id })
      chain.push(await say(ada, text, { thread_id, parent_id: chain.at(-1)!.message_id }))
    }
    const wanted = chain.flatMap(({ user_message_id, message_id }) => [user_message_id, message_id])
    const other = (await read(ada, thread_id)).messages[2].siblings[0]
    for (const limit of [1, 3, 4, 200])
      for (const leaf of ['', `&leaf=${chain.at(-1)!.message_id}`]) {
        const met: string[] = []
        for (let query = `?limit=${limit}${leaf}`; query; ) {
          const { messages, next_cursor } = await read(ada, thread_id, query)
          met.unshift(...ids(messages))
          query = next_cursor && `?limit=${limit}${leaf}&before=${next_cursor}`
          if (next_cursor) {
            const foreign = await ada.get(`${threads}/${thread_id}?before=${next_cursor}&leaf=${other}`)
            expect(foreign.status).toBe(422)
          }
        }
        expect(met).toEqual(wanted)
      }
  })

  it('lists the newest hundred siblings, and the message itself', async () => {
    const ada = await world.enrol()
    const one = await say(ada, 'one')
    await addReplies(one.thread_id, 120)
    const { messages } = await read(ada, one.thread_id, `?leaf=${one.message_id}`)
    expect(messages[1].siblings).toHaveLength(101)
    expect(messages[1].siblings[0]).toBe(one.message_id)
  })
})

describe('what is named', () => {
  it('must be in the thread, of the right kind, and have ended', async () => {
    const ada = await world.enrol()
    const [one, other] = [await say(ada, 'one'), await say(ada, 'other')]
    const { thread_id } = one
    const code = async (answer: Promise<{ status: number; body: { code: string } }>) => {
      const { status, body } = await answer
      return [status, body.code]
    }
    for (const id of [other.message_id, crypto.randomUUID(), 'no-id']) {
      expect(await code(ada.send('x', { thread_id, parent_id: id }))).toEqual([404, 'message_not_found'])
      expect(await code(regenerate(ada, one, id))).toEqual([404, 'message_not_found'])
      expect(await code(ada.put(`${threads}/${thread_id}/head`, { message_id: id }))).toEqual([
        404,
        'message_not_found',
      ])
      expect(await code(ada.get(`${threads}/${thread_id}?leaf=${id}`))).toEqual([404, 'message_not_found'])
    }
    expect(await code(ada.send('x', { thread_id, parent_id: one.user_message_id }))).toEqual([
      422,
      'invalid_request',
    ])

    const { message, mark } = scripted({ say: ['on'], held_after: 0 })
    const running = ada.send(message, { model, thread_id })
    await until(async () => (await asked(mark)).length > 0)
    const pending = (await read(ada, thread_id)).messages.at(-1)
    expect(pending).toMatchObject({ status: 'pending', content: '', parts: [], completed_at: null })
    expect(await code(ada.send('x', { thread_id, parent_id: pending.id }))).toEqual([409, 'run_active'])
    expect(await code(ada.send('x', { thread_id, parent_id: other.message_id }))).toEqual([
      404,
      'message_not_found',
    ])
    expect(await code(regenerate(ada, one, one.message_id))).toEqual([409, 'run_active'])
    expect(await code(regenerate(ada, one, other.message_id))).toEqual([404, 'message_not_found'])
    const head = await ada.put(`${threads}/${thread_id}/head`, { message_id: one.message_id })
    expect(head.body.head_id).toBe(pending.id)
    await release(mark)
    expect((await running).status).toBe(200)
    expect((await read(ada, thread_id)).thread.head_id).toBe(pending.id)
  })
})

describe('forty requests at once in one thread', () => {
  it('each make what they say, or nothing: numbers without gaps, right parents, and the last one is the head', async () => {
    const ada = await world.enrol()
    const first = await say(ada, 'first')
    const { thread_id } = first
    const kinds: ((more: object) => Promise<{ status: number; body: Sent & { code: string } }>)[] = [
      (more) => ada.send('after the head', { thread_id, ...more }),
      (more) => ada.send('after the first', { thread_id, parent_id: first.message_id, ...more }),
      (more) => ada.send('a new beginning', { thread_id, parent_id: null, ...more }),
      (more) => regenerate(ada, first, first.message_id, more),
      (more) => regenerate(ada, first, first.user_message_id, more),
    ]
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => ({
        kind: index % kinds.length,
        ...(await kinds[index % kinds.length]!(index % 2 ? { if_busy: 'queue' } : {})),
      })),
    )
    const made = answers.filter(({ status }) => status === 200)
    expect(made.length).toBeGreaterThan(10)
    for (const { status, body } of answers)
      if (status !== 200)
        expect([status, body.code]).toEqual([409, expect.stringMatching(/^(run_active|queue_full)$/)])

    const rows = await sql(
      `select id, seq, (select id from chat_messages p where p.thread_id = m.thread_id and p.seq = m.seq - m.parent_distance)
        as parent from chat_messages m where thread_id = $1 order by seq`,
      thread_id,
    )
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1))
    const sends = made.filter(({ kind }) => kind < 3).length
    expect(rows).toHaveLength(2 + made.length + sends)
    const at = new Map(rows.map((row, index) => [row.id, index]))
    for (const { kind, body } of made) {
      const reply = at.get(body.message_id)!
      expect(rows[reply]!.parent).toBe(body.user_message_id)
      if (kind > 2) {
        expect(body.user_message_id).toBe(first.user_message_id)
        continue
      }
      expect(rows[reply - 1]!.id).toBe(body.user_message_id)
      const head = rows[reply - 2]!.id
      expect(rows[reply - 1]!.parent).toBe([head, first.message_id, null][kind])
    }
    const { thread } = await read(ada, thread_id)
    expect(thread).toMatchObject({ head_id: rows.at(-1)!.id, message_count: rows.length })
  })
})
