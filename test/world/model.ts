// A model provider that speaks OpenAI's chat completions and does what the last user message tells it to: the message
// is a Script in JSON, or what the provider of `upstreams/` does whose name the model has. It remembers what it was asked.
//
//   POST /chat/completions       answers by the script
//   GET  /requests?containing=x  the bodies of the requests in which x stands
//   POST /release?mark=x         lets the answer go on that is held under the mark x, now or later
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '../../local/services/listen.ts'
import { answerAs } from './upstreams/answer.ts'
import { upstreamOf } from './upstreams/index.ts'
import type { Body } from './upstreams/upstream.ts'

export type Script = {
  /** What it says, a chunk each; all of it so many times. */
  say?: string[]
  times?: number
  /** Milliseconds before each chunk. */
  pause_ms?: number
  /** Tells this script from others that say the same. */
  mark?: string
  /** After so many chunks it waits to be released: what a test does meanwhile is done in the middle of the answer. */
  held_after?: number
  /** It waits to be released before it calls. */
  held_before_calls?: boolean
  /** What it does when it is asked for a title in place of a reply. */
  title?: Script
  /** Tools that it calls before it says anything; it speaks once their results are there. */
  call?: { name: string; arguments: unknown }[]
  /** What it calls next, a round each, once it has the results of the calls before. */
  afterwards?: { name: string; arguments: unknown }[][]
  /** What it thinks and says before the calls of each round. */
  before_calls?: { reason?: string; say?: string }[]
  /** A status in place of an answer, with a body that must never leak. */
  status?: number
  headers?: Record<string, string>
  /** A request of more characters is too long for it. */
  longest?: number
  /** Written in place of the answer, `$SECRET` replaced by what must never leak. */
  raw?: string
  /** After so many chunks it stays silent, cuts the connection, ends without a finish, or sends an error. */
  after?: { chunks: number; ends: 'hang' | 'cut' | 'end' | 'error' }
  /** Writes every byte by itself. */
  bytewise?: boolean
  finish_reason?: string
  /** What it thinks before it says anything, a chunk each. */
  reason?: string[]
  /** What it reports of itself in place of what is plausible. */
  usage?: object
}

type Message = { role: string; content?: unknown; tool_calls?: unknown[] }

/** What nobody but the model's owner may ever read. */
export const upstreamSecret = 'upstream-secret: quota of org-123 exceeded'

export async function startModel() {
  const requests: string[] = []
  const gates = new Map<string, PromiseWithResolvers<void>>()
  const gateOf = (mark: string) => {
    const gate = gates.get(mark) ?? Promise.withResolvers<void>()
    gates.set(mark, gate)
    return gate
  }
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const url = new URL(incoming.url ?? '/', 'http://model')
    if (url.pathname === '/requests') {
      const wanted = url.searchParams.get('containing') ?? ''
      return void response.end(`[${requests.filter((body) => body.includes(wanted)).join()}]`)
    }
    if (url.pathname === '/release') {
      gateOf(url.searchParams.get('mark') ?? '').resolve()
      return void response.end()
    }
    const body = await text(incoming)
    requests.push(body)
    const asked = JSON.parse(body) as Body
    const upstream = upstreamOf.get(asked.model)
    if (upstream) return answerAs(upstream, asked, response)
    const { messages } = asked as { messages: Message[] }
    const script = isAskedForTitle(messages) ? (scriptOf(messages).title ?? {}) : scriptOf(messages)
    if (body.length > (script.longest ?? Number.POSITIVE_INFINITY)) return refuseAsTooLong(response)
    await answer(script, messages, response, (mark) => gateOf(mark).promise)
  }

  /** `requests`: the bodies of all that it was asked. */
  return { ...(await listen(server)), requests }
}

function refuseAsTooLong(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message: upstreamSecret, code: 'context_length_exceeded' } }))
}

async function answer(
  script: Script,
  messages: Message[],
  response: ServerResponse,
  released: (mark: string) => Promise<void>,
): Promise<void> {
  if (script.status) {
    response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers })
    return void response.end(JSON.stringify({ error: { message: upstreamSecret } }))
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (script.raw !== undefined) return void response.end(script.raw.replace('$SECRET', upstreamSecret))

  const write = async (payload: string) => {
    if (!script.bytewise) return void response.write(payload)
    for (const byte of Buffer.from(payload)) {
      response.write(Buffer.of(byte))
      await sleep(0)
    }
  }
  const choose = (choice: object) =>
    write(
      `data: ${JSON.stringify({ id: 'c', created: 1, model: 'scripted', choices: [{ index: 0, ...choice }] })}\n\n`,
    )

  const calls = nextCalls(script, messages)
  if (calls.length > 0) {
    if (script.held_before_calls) await released(script.mark ?? '')
    const { reason, say } = script.before_calls?.[roundsOf(messages)] ?? {}
    if (reason) await choose({ delta: { reasoning_content: reason } })
    if (say) await choose({ delta: { content: say } })
    for (const [index, call] of calls.entries()) {
      const fn = {
        name: call.name,
        arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
      }
      await choose({
        delta: {
          role: 'assistant',
          tool_calls: [{ index, id: `call-${index}`, type: 'function', function: fn }],
        },
      })
    }
    await choose({ delta: {}, finish_reason: 'tool_calls' })
  } else {
    for (const reasoning_content of script.reason ?? []) {
      if (script.pause_ms) await sleep(script.pause_ms)
      await choose({ delta: { reasoning_content } })
    }
    const chunks = Array(script.times ?? 1)
      .fill(script.say ?? [])
      .flat()
    for (const [index, content] of chunks.entries()) {
      if (index === script.after?.chunks) break
      if (index === script.held_after) await released(script.mark ?? '')
      if (script.pause_ms) await sleep(script.pause_ms)
      if (response.destroyed) return
      await choose({ delta: { content } })
    }
    if (script.held_after === chunks.length) await released(script.mark ?? '')
    switch (script.after?.ends) {
      case 'hang':
        return
      case 'cut':
        return void response.destroy()
      case 'end':
        return void response.end()
      case 'error':
        await write(`data: ${JSON.stringify({ error: { message: upstreamSecret, code: 500 } })}\n\n`)
        return void response.end('data: [DONE]\n\n')
    }
    await choose({ delta: {}, finish_reason: script.finish_reason ?? 'stop' })
  }
  const usage = script.usage ?? { prompt_tokens: 7, completion_tokens: 5, total_tokens: 12 }
  await write(`data: ${JSON.stringify({ id: 'c', created: 1, model: 'scripted', choices: [], usage })}\n\n`)
  response.end('data: [DONE]\n\n')
}

const isAskedForTitle = ([first]: Message[]) =>
  first?.role === 'system' && String(first.content).startsWith('Write a title')

/** The calls of the round that it is in: none once it speaks. */
const nextCalls = ({ call = [], afterwards = [] }: Script, messages: Message[]) =>
  [call, ...afterwards][roundsOf(messages)] ?? []

/** How often it has called tools since it was asked. */
function roundsOf(messages: Message[]): number {
  const asked = messages.findLastIndex(({ role }) => role === 'user')
  return messages.slice(asked).filter(({ role, tool_calls }) => role === 'assistant' && tool_calls?.length)
    .length
}

/** The script is the last line of what the user said last: neighbouring user messages arrive as one. */
function scriptOf(messages: Message[]): Script {
  const said = String(messages.findLast(({ role }) => role === 'user')?.content ?? '')
  const start = said.lastIndexOf('\n\n{')
  const json = said.startsWith('{') && start < 0 ? said : said.slice(start + 2)
  try {
    if (json.startsWith('{')) return JSON.parse(json) as Script
  } catch {
    // It only looked like a script.
  }
  return { say: ['You said: ', said] }
}
