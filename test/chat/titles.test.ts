// Titles that a model writes.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Script } from '../world/model.ts'
import type { Person } from '../world/people.ts'
import { asked, model, release, scripted, streamScript } from '../world/scripted.ts'
import { begun, type Frame, follow, readAll, textOf } from '../world/stream.ts'
import { until } from '../world/until.ts'
import { kill } from '../world/waiting.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { TITLE_MODEL: model, MODEL_TIMEOUT_SECONDS: '10' })

/** Sends a message with a script for the model that writes the title. */
const send = (person: Person, title: Script, more: object = {}) =>
  person.send(scripted({ say: ['reply'], title }).message, { model, ...more })

async function titleOf(person: Person, threadId: string): Promise<string> {
  const { body } = await person.get(`/api/chat/threads/${threadId}`)
  return body.thread.title
}

const rename = (person: Person, threadId: string, title: string) =>
  person.put(`/api/chat/threads/${threadId}/title`, { title })

const given = /^\{"say":/

/** The titles that a stream tells, in their order. */
const titlesIn = (read: Frame[]) =>
  read.flatMap(({ part }) => (part !== '[DONE]' && part.type === 'data-thread' ? [part.data.title] : []))

describe('the title of a thread', () => {
  it('is written by the model beside the first reply, cleaned, and never again', async () => {
    const ada = await world.enrol()
    const { body } = await send(ada, { say: ['\n# “A better ', 'title”.\n', 'Because it is.'] })
    await until(async () => (await titleOf(ada, body.thread_id)) === 'A better title')
    const { counts } = await world.counted(() =>
      send(ada, { say: ['Another'] }, { thread_id: body.thread_id }),
    )
    expect(counts.model).toBe(1)
    expect(await titleOf(ada, body.thread_id)).toBe('A better title')
  })

  it('is told in the stream while the reply is written, and by what is told again', async () => {
    const ada = await world.enrol()
    const { mark, response } = await streamScript(ada, {
      say: ['one ', 'two'],
      held_after: 1,
      title: { say: ['Numbers'] },
    })
    const reading = await follow(response, 6)
    await until(async () => (await titleOf(ada, reading.ids.threadId)) === 'Numbers')
    const path = `/api/chat/threads/${reading.ids.threadId}/stream`
    const joined = await follow(await ada.open('GET', path), 6)
    await release(mark)
    const read = [...reading.read, ...(await reading.rest())]
    expect(titlesIn(read)).toEqual([expect.stringMatching(given), 'Numbers'])
    expect([...joined.read, ...(await joined.rest())]).toEqual(read)
    expect(textOf(read)).toBe('one two')
    const retold = await readAll(await ada.open('GET', `${path}?message_id=${reading.ids.messageId}`))
    expect(titlesIn(retold)).toEqual(['Numbers'])
  })

  it('is not told where it comes after the end, nor where the user has named the thread', async () => {
    const ada = await world.enrol()
    const late = crypto.randomUUID()
    const title = { say: ['late'], mark: late, held_after: 0 }
    const { response } = await streamScript(ada, { say: ['done'], title })
    const read = await readAll(response)
    expect(titlesIn(read)).toEqual([expect.stringMatching(given)])
    await release(late)
    const { threadId } = begun(read)
    await until(async () => (await titleOf(ada, threadId)) === 'late')

    const mine = crypto.randomUUID()
    const named = await streamScript(ada, {
      say: ['done'],
      held_after: 0,
      title: { say: ['not this'], mark: mine, held_after: 0 },
    })
    const reading = await follow(named.response, 2)
    await rename(ada, reading.ids.threadId, 'my own')
    const { counts } = await world.counted(async () => {
      await release(mine)
      await until(async () => (await asked(mine)).length === 2)
      await release(named.mark)
      expect(titlesIn([...reading.read, ...(await reading.rest())])).toEqual([expect.stringMatching(given)])
    })
    expect(counts.redis).toBe(0)
    expect(await titleOf(ada, reading.ids.threadId)).toBe('my own')
  })

  it('is asked for again after a restart, until the thread has one', async () => {
    const ada = await world.enrol()
    const lost = crypto.randomUUID()
    const { mark, response } = await streamScript(ada, {
      say: ['a ', 'b'],
      held_after: 1,
      title: { say: ['Found'], mark: lost, held_after: 0 },
    })
    const { ids } = await follow(response, 4)
    await until(async () => (await asked(lost)).length === 2)
    await kill(ids.threadId)
    const path = `/api/chat/threads/${ids.threadId}/stream`
    const again = await follow(await ada.open('GET', path), 4)
    await release(lost)
    await until(async () => (await titleOf(ada, ids.threadId)) === 'Found')
    await kill(ids.threadId)
    const third = await follow(await ada.open('GET', path), 4)
    await release(mark)
    const read = [...third.read, ...(await third.rest())]
    expect(titlesIn(read)).toEqual(['Found'])
    expect(await asked(lost)).toHaveLength(5)
    await again.hangUp()
  })

  it('is asked for once where a client begins the thread under its own id and names it each time', async () => {
    const ada = await world.enrol()
    const thread = { thread_id: crypto.randomUUID(), create: true }
    await send(ada, { say: ['""'] }, thread)
    const { counts } = await world.counted(() => send(ada, { say: ['second'] }, thread))
    expect(counts.model).toBe(1)
  })

  it('stays what the user set, before the model answers and after', async () => {
    const ada = await world.enrol()
    const mark = crypto.randomUUID()
    const { body } = await send(ada, { say: ['late'], mark, held_after: 0 })
    await rename(ada, body.thread_id, 'mine')
    await world.plant('sql', { kind: 'hold', matching: 'threads.suggestTitle', times: 1 })
    await release(mark)
    await world.held('sql')
    await world.heal()
    const { body: titled } = await send(ada, { say: ['written'] })
    await until(async () => (await titleOf(ada, titled.thread_id)) === 'written')
    expect(await titleOf(ada, body.thread_id)).toBe('mine')
    await rename(ada, titled.thread_id, 'mine too')
    expect(await titleOf(ada, titled.thread_id)).toBe('mine too')
  })

  it.each<[string, Script]>([
    ['fails', { status: 500 }],
    ['is busy', { status: 429 }],
    ['says nothing', { say: [] }],
    ['says nothing but quotes', { say: ['""'] }],
    ['breaks off', { say: ['half a', ' title'], after: { chunks: 1, ends: 'cut' } }],
    ['stays silent', { say: ['x'], after: { chunks: 0, ends: 'hang' } }],
  ])('stays what the first message gave when the model %s, and delays nothing', async (_, script) => {
    const ada = await world.enrol()
    await ada.get('/api/auth/me')
    const { result, counts } = await world.counted(() => send(ada, script))
    expect([result.status, result.body.status]).toEqual([200, 'complete'])
    expect(counts).toMatchObject({ redis: 1, sql: 2 })
    const { body: control } = await send(ada, { say: ['written'], pause_ms: 100 })
    await until(async () => (await titleOf(ada, control.thread_id)) === 'written')
    expect(await titleOf(ada, result.body.thread_id)).toMatch(given)
    expect((await send(ada, { say: ['x'] }, { thread_id: result.body.thread_id })).status).toBe(200)
  })

  it('is cut where the model goes on and on', async () => {
    const ada = await world.enrol()
    const { body } = await send(ada, { say: ['word '], times: 5000 })
    await until(async () => /^(word )+word…$/.test(await titleOf(ada, body.thread_id)))
  })
})
