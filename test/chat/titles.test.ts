// Titles that a model writes.
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import type { Script } from '../world/model.ts'
import type { Person } from '../world/people.ts'
import { model, release, scripted } from '../world/scripted.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { TITLE_MODEL: model, MODEL_TIMEOUT_SECONDS: '10' })

/** Sends a message whose reply is the script for the model that writes the title. */
const send = (person: Person, title: Script, more: object = {}) =>
  person.send(scripted({ say: [JSON.stringify(title)] }).message, { model, ...more })

async function titleOf(person: Person, threadId: string): Promise<string> {
  const { body } = await person.get(`/api/chat/threads/${threadId}`)
  return body.thread.title
}

const rename = (person: Person, threadId: string, title: string) =>
  person.put(`/api/chat/threads/${threadId}/title`, { title })

const given = /^\{"say":/

describe('the title of a thread', () => {
  it('is written by the model after the first reply, cleaned, and never again', async () => {
    const ada = await world.enrol()
    const { body } = await send(ada, { say: ['\n# “A better ', 'title”.\n', 'Because it is.'] })
    await vi.waitFor(async () => expect(await titleOf(ada, body.thread_id)).toBe('A better title'), 5000)
    const { counts } = await world.counted(() =>
      send(ada, { say: ['Another'] }, { thread_id: body.thread_id }),
    )
    expect(counts.model).toBe(1)
    expect(await titleOf(ada, body.thread_id)).toBe('A better title')
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
    await vi.waitFor(async () => expect(await titleOf(ada, titled.thread_id)).toBe('written'), 5000)
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
    await vi.waitFor(async () => expect(await titleOf(ada, control.thread_id)).toBe('written'), 5000)
    expect(await titleOf(ada, result.body.thread_id)).toMatch(given)
    expect((await send(ada, { say: ['x'] }, { thread_id: result.body.thread_id })).status).toBe(200)
  })

  it('is cut where the model goes on and on', async () => {
    const ada = await world.enrol()
    const { body } = await send(ada, { say: ['word '], times: 5000 })
    await vi.waitFor(async () => expect(await titleOf(ada, body.thread_id)).toMatch(/^(word )+word…$/), 5000)
  })
})
