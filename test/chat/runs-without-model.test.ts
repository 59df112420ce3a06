// A run whose model fails or falls silent.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Script } from '../world/model.ts'
import { asked, model, scripted, sendScript, streamScript, words } from '../world/scripted.ts'
import { begun, readAll, startMetadata, textOf, typesOf } from '../world/stream.ts'
import { openWorld, settled } from '../world/world.ts'

const world = openWorld()
// The object that owns a thread's run reads the environment of this file.
Object.assign(env, { MODEL_TIMEOUT_SECONDS: '3' })

describe('a model in trouble', () => {
  const cases: [string, Script, number, string][] = [
    ['429', { status: 429, headers: { 'retry-after': '7' } }, 503, 'model_busy'],
    ['500', { status: 500 }, 502, 'model_failed'],
    ['503', { status: 503 }, 502, 'model_failed'],
    ['401', { status: 401 }, 502, 'model_failed'],
    ['silence', { after: { chunks: 0, ends: 'hang' }, say: ['x'] }, 504, 'model_timeout'],
    ['silence after some words', { after: { chunks: 2, ends: 'hang' }, say: words(5) }, 504, 'model_timeout'],
    ['an error with status 200', { after: { chunks: 2, ends: 'error' }, say: words(5) }, 502, 'model_failed'],
    ['an error object alone', { raw: '{"error":{"message":"$SECRET"}}' }, 502, 'model_failed'],
    ['nonsense', { raw: '<html>$SECRET</html>' }, 502, 'model_failed'],
    ['nonsense events', { raw: 'data: {"$SECRET":\n\n' }, 502, 'model_failed'],
    ['a cut stream', { after: { chunks: 2, ends: 'cut' }, say: words(5) }, 502, 'model_failed'],
    ['an end without a finish', { after: { chunks: 2, ends: 'end' }, say: words(5) }, 502, 'model_failed'],
  ]

  it.each(cases)('that answers with %s', async (_, script, status, code) => {
    const ada = await world.enrol()
    const answer = await sendScript(ada, script).answer
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.text).not.toMatch(/upstream-secret|org-123|sk-test/)
    if (script.headers) expect(answer.headers.get('retry-after')).toBe('7')

    const { response } = await streamScript(ada, script)
    const read = await readAll(response)
    expect(typesOf(read).slice(-2)).toEqual(['error', '[DONE]'])
    expect(JSON.stringify(read)).not.toMatch(/upstream-secret|org-123|sk-test/)

    const { threadId } = begun(read)
    const [question, reply] = await settled(ada, threadId)
    expect(question.status).toBe('complete')
    expect(reply).toMatchObject({ status: 'failed', content: textOf(read) })
    expect(reply.metadata).toEqual({ ...startMetadata(read), usage: expect.any(Object) })

    const next = scripted({ say: ['fine'] })
    expect((await ada.send(next.message, { model, thread_id: threadId })).body.response).toBe('fine')
    const [request] = await asked(next.mark)
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(request?.messages[1]?.content).toContain(question.content)
  })

  it('that thinks for longer than it may be silent is not silent: its thoughts come before its words', async () => {
    const ada = await world.enrol()
    const script = { reason: Array(10).fill('hm '), say: ['fine'], pause_ms: 400 }
    const { response } = await streamScript(ada, script)
    const read = await readAll(response)
    expect(textOf(read)).toBe('fine')
    expect(typesOf(read)).toEqual([
      ...['start', 'data-thread', 'start-step', 'reasoning-start', 'reasoning-delta', 'reasoning-end'],
      ...['text-start', 'text-delta', 'text-end', 'finish-step', 'finish', '[DONE]'],
    ])
  })
})
