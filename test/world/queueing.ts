// Threads in which a reply is being written, and what waits behind it.
import type { Person } from './people.ts'
import { model, scripted, sendScript, streamScript, words } from './scripted.ts'
import { follow } from './stream.ts'
import type { World } from './world.ts'

/** A person in whose thread a reply is held in its middle. */
export async function busy(world: World, script = {}) {
  const ada = await world.enrol()
  const { response, mark } = await streamScript(ada, { say: words(20), held_after: 10, ...script })
  const { ids, rest } = await follow(response, 6)
  return { ada, mark, rest, path: `/api/chat/threads/${ids.threadId}`, ...ids }
}

/** A person in whose thread a reply is held before it calls a tool, so that another step follows. */
export async function stepping(world: World) {
  const ada = await world.enrol()
  const call = [{ name: 'calculate', arguments: { expression: '6 * 7' } }]
  const { message, mark } = scripted({ call, say: ['fine'], held_before_calls: true })
  const response = await ada.stream(message, { model })
  const { ids, rest } = await follow(response, 3)
  return { ada, mark, rest, path: `/api/chat/threads/${ids.threadId}`, ...ids }
}

/** A JSON send that waits its turn, whose reply is one word. */
export const queue = (person: Person, threadId: string, say: string, more: object = {}, options = {}) =>
  sendScript(person, { say: [say] }, { thread_id: threadId, if_busy: 'queue', ...more }, options)

/** What waits in a thread, once it is so many. */
export async function waiting(person: Person, path: string, count: number) {
  for (;;) {
    const { body } = await person.get(path)
    if (body.queued?.length === count) return body.queued
  }
}
