// Messages that make the model of model.ts do what a test wants, and what the model knows of them.
import { inject } from 'vitest'
import type { Script } from './model.ts'
import type { Person } from './people.ts'

export const model = 'openai/scripted'

/** A message that is a script, under a mark of its own. */
export function scripted(script: Script) {
  const mark = crypto.randomUUID()
  return { message: JSON.stringify({ ...script, mark }), mark }
}

/** Sends a script as a message. */
export const sendScript = (person: Person, script: Script, more: object = {}, options = {}) => {
  const { message, mark } = scripted(script)
  return { mark, answer: person.send(message, { model, ...more }, options) }
}

/** Sends a script as a message, and opens the stream of its reply. */
export const streamScript = async (person: Person, script: Script, more: object = {}, options = {}) => {
  const { message, mark } = scripted(script)
  return { mark, response: await person.stream(message, { model, ...more }, options) }
}

/** Lets an answer go on that is held. */
export async function release(mark: string): Promise<void> {
  await fetch(`${inject('modelUrl')}/release?mark=${mark}`, { method: 'POST' })
}

/** What the model was asked: the requests in which the mark stands. */
export async function asked(mark: string): Promise<{ messages: { role: string; content: unknown }[] }[]> {
  const url = `${inject('modelUrl')}/requests?containing=${encodeURIComponent(mark)}`
  return (await fetch(url)).json()
}

/** So many chunks to say. */
export const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index} `)
