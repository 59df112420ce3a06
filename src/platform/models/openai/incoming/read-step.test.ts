import { describe, expect, it } from 'vitest'
import type { StepEvent } from '#chat/models/model.ts'
import { readStep } from './read-step.ts'

const data = (...frames: unknown[]) => frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`).join('')
const say = (content: string) => ({ choices: [{ delta: { content } }] })
const end = (finish_reason: string) => ({ choices: [{ delta: {}, finish_reason }] })
const call = (args: string) => ({
  choices: [{ delta: { tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: args } }] } }],
})
const usage = { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } }
const done = 'data: [DONE]\n\n'

const reading = { model: 'openai/x', tools: new Set(['f']), now: () => 0 }

async function read(body: string | ReadableStream<Uint8Array>): Promise<StepEvent[]> {
  const { signal } = new AbortController()
  return Array.fromAsync(readStep({ ...reading, response: new Response(body), signal }))
}

const typesOf = (events: StepEvent[]) => events.map(({ type }) => type)

describe('an answer', () => {
  it.each([
    ['[DONE]', data(say('a')) + done],
    ['a reason', data(say('a'), end('stop'))],
    ['both', data(say('a'), end('stop'), usage) + done],
    ['a reason of its own', data(say('a'), end('a word of its own'))],
    ['a document', JSON.stringify({ choices: [{ message: { content: 'a' } }] })],
  ])('is whole with %s', async (_, body) => {
    expect((await read(body)).at(-1)?.type).toBe('finish')
  })

  it.each([
    ['nothing', data(say('a')), 'cut_off'],
    ['an empty reason', data({ choices: [{ delta: { content: 'a' }, finish_reason: '' }] }), 'cut_off'],
    ['a reason that names a failure', data(say('a'), end('network_error')) + done, 'failed_finish'],
    ['a failure before a plain end', data(say('a'), end('error'), end('stop')) + done, 'failed_finish'],
    ['a missing reason made a text', data(say('a'), end('None')), 'cut_off'],
    ['no JSON', `${data(say('a'))}data: {"a"\n\n${done}`, 'no_json'],
    ['[DONE] alone', done, 'empty_answer'],
    ['no event', '<html>', 'empty_answer'],
    ['an error', data(say('a'), { error: { code: 'server_error' } }) + done, 'server_error'],
  ])('is none with %s', async (_, body, error_code) => {
    await expect(read(body)).rejects.toMatchObject({ details: { error_code } })
  })

  it('is none where the connection breaks, and whole where it breaks behind its end', async () => {
    const breaking = (text: string) => {
      let said = false
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (said) return controller.error(new Error('reset'))
          said = true
          controller.enqueue(new TextEncoder().encode(text))
        },
      })
    }
    await expect(read(breaking(data(say('a'))))).rejects.toMatchObject({
      details: { error_code: 'connection_lost' },
    })
    expect((await read(breaking(data(say('a'), end('stop'))))).at(-1)?.type).toBe('finish')
  })

  it('is whole where nothing but heartbeats comes behind its end', async () => {
    let clock = 0
    const pieces = [data(say('a'), end('stop'))]
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(pieces.shift() ?? 'data: ping\n\n')),
    })
    const { signal } = new AbortController()
    const now = () => (clock += 1000)
    const events = await Array.fromAsync(readStep({ ...reading, response: new Response(body), signal, now }))
    expect(events.at(-1)?.type).toBe('finish')
  })

  it('is told in parts that begin and end', async () => {
    const thought = { choices: [{ delta: { reasoning_content: 'hm' } }] }
    expect(typesOf(await read(data(thought, say('a'), call('{}'), end('stop')) + done))).toEqual([
      ...['reasoning-start', 'reasoning-delta', 'reasoning-end', 'text-start', 'text-delta', 'text-end'],
      ...['tool-input-start', 'tool-input-delta', 'activity', 'tool-call', 'finish'],
    ])
  })

  it('that says all of it once more at its end has said it once', async () => {
    const whole = { choices: [{ message: { content: 'ab' }, finish_reason: 'stop' }] }
    const events = await read(data(say('a'), say('b'), whole))
    expect(events.map((event) => (event.type === 'text-delta' ? event.delta : '')).join('')).toBe('ab')
  })

  it('that ends with other words than its pieces has said its pieces', async () => {
    const whole = { choices: [{ message: { content: 'a b.' }, finish_reason: 'stop' }] }
    const events = await read(data(say(' a'), say(' b'), whole))
    expect(events.map((event) => (event.type === 'text-delta' ? event.delta : '')).join('')).toBe(' a b')
  })

  it.each([
    [
      'a zero behind its counts',
      data(say('a'), usage, { usage: { prompt_tokens: 0, completion_tokens: 0 } }) + done,
    ],
    ['counts behind its end', data(say('a')) + done + data(usage)],
  ])('is counted with %s', async (_, body) => {
    expect((await read(body)).at(-1)).toMatchObject({ usage: { input_tokens: 3, output_tokens: 2 } })
  })

  it('has two calls where one has two sets of arguments', async () => {
    const events = await read(data(call('{"x":1}'), call('{"x":2}'), end('tool_calls')))
    const calls = events.filter((event) => event.type === 'tool-call')
    expect(calls.map(({ name, input }) => [name, input])).toEqual([
      ['f', { x: 1 }],
      ['f', { x: 2 }],
    ])
    expect(new Set(calls.map(({ callId }) => callId)).size).toBe(2)
  })

  it('has calls that nobody may act on before it is whole', async () => {
    const events: StepEvent[] = []
    const response = new Response(data(call('{}')))
    const { signal } = new AbortController()
    const all = async () => {
      for await (const event of readStep({ ...reading, response, signal })) events.push(event)
    }
    await expect(all()).rejects.toThrow()
    expect(typesOf(events)).not.toContain('tool-call')
  })

  it.each([
    ['stop', 'tool-calls'],
    ['eos_token', 'tool-calls'],
    ['length', 'length'],
  ])('with a call and the reason %s ends with %s', async (reason, meaning) => {
    const events = await read(data(call('{}'), end(reason)) + done)
    expect(events.slice(-2)).toMatchObject([
      { type: 'tool-call', input: {} },
      { type: 'finish', reason: meaning },
    ])
  })

  it('tells what was used even where it fails', async () => {
    const events: StepEvent[] = []
    const { signal } = new AbortController()
    const response = new Response(data(say('a'), usage, end('error')) + done)
    const all = async () => {
      for await (const event of readStep({ ...reading, response, signal })) events.push(event)
    }
    await expect(all()).rejects.toThrow()
    expect(events).toContainEqual({ type: 'usage', usage: { input_tokens: 3, output_tokens: 2 } })
  })

  it('keeps what its model wants back with its calls', async () => {
    const thought = { choices: [{ delta: { reasoning_content: 'hm' } }] }
    const events = await read(data(thought, call('{}'), end('tool_calls')))
    expect(events.find(({ type }) => type === 'tool-call')).toMatchObject({
      provider: { id: 'a', step: { reasoning_content: 'hm' } },
    })
  })
})
