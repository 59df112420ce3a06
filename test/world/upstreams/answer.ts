// What an upstream answers, written as its bytes come.
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Answer, type Body, text, type Upstream } from './upstream.ts'

export const answerAs = (upstream: Upstream, body: Body, response: ServerResponse) =>
  write(response, pick(upstream, body))

function pick({ turns, refuse }: Upstream, body: Body): Answer {
  const refusal = refuse?.(body)
  if (refusal) return refusal
  const last = body.messages.findLastIndex(({ role }) => role === 'user')
  const turn = String(body.messages[last]?.content).includes('Question two') ? 1 : 0
  const steps = turns[turn] ?? [text('Second ', 'answer.')]
  const round = body.messages
    .slice(last + 1)
    .filter(({ role }, index, all) => role === 'tool' && all[index - 1]?.role !== 'tool').length
  const step = steps[Math.min(round, steps.length - 1)]!
  const answer = typeof step === 'function' ? step(body) : step
  return Array.isArray(answer) ? { chunks: answer } : answer
}

async function write(
  response: ServerResponse,
  { status = 200, headers = {}, json, raw, chunks, bytewise }: Answer,
): Promise<void> {
  const filled = Object.entries(headers).map(([name, value]) => [name, fillDate(value)])
  response.writeHead(status, {
    'content-type': json ? 'application/json' : 'text/event-stream',
    ...Object.fromEntries(filled),
  })
  if (json) return void response.end(JSON.stringify(json))
  if (raw !== undefined && headers['content-encoding'] === 'gzip') return void response.end(gzipSync(raw))
  if (raw !== undefined && !bytewise) return void response.end(raw)
  for (const byte of Buffer.from(raw ?? '')) {
    response.write(Buffer.of(byte))
    await sleep(0)
  }
  for (const piece of chunks ?? []) {
    if (response.destroyed) return
    if (typeof piece === 'string') response.write(piece)
    else if (piece.pause) await sleep(piece.pause)
    else if (piece.cut) return void response.destroy()
    else response.write(`data: ${JSON.stringify(piece)}\n\n`)
  }
  response.end()
}

const fillDate = (value: string) =>
  value.replace(/\$DATE\+(\d+)/, (_, seconds) => new Date(Date.now() + Number(seconds) * 1000).toUTCString())
