// A better title than the first words of the first message: a model writes it beside the first reply.
import type { Models } from '#chat/models/model.ts'
import type { WriteTitle } from '#chat/runs/runs.ts'
import { cleanTitle } from './clean-title.ts'
import type { ThreadStore } from './store.ts'

const system =
  'Write a title for the conversation that begins with this message: at most six words, in its own language. Answer with the title alone.'

/** More of a message than this says nothing new about what it is about. */
const longestMessage = 4000
const longestAnswer = 1000

/** @param timeoutMs for the whole answer: a title that comes late is worth nothing. */
export const createTitleWriter =
  (models: Models, id: string, threads: ThreadStore, timeoutMs: number): WriteTitle =>
  async ({ userId, threadId, message }) => {
    const content = message.slice(0, longestMessage).toWellFormed()
    const signal = AbortSignal.timeout(timeoutMs)
    const title = cleanTitle(await Promise.race([ask(models, id, content, signal), rejection(signal)]))
    return title !== null && (await threads.suggestTitle(userId, threadId, title)) ? title : null
  }

async function ask(models: Models, id: string, content: string, signal: AbortSignal): Promise<string> {
  const messages = [{ role: 'user' as const, content }]
  const request = { system, messages, tools: [], signal }
  let text = ''
  for await (const event of models.open(id)(request)) {
    if (event.type === 'text-delta') text += event.delta
    if (text.length > longestAnswer) break
  }
  return text
}

const rejection = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
