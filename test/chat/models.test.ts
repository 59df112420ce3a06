// A model of Workers AI, whose binding is played by the test.
import { describe, expect, it } from 'vitest'
import type { StepEvent, StepRequest } from '../../src/chat/models/model.ts'
import { createModels } from '../../src/platform/models/registry.ts'

const request: StepRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello' }],
  tools: [],
  signal: new AbortController().signal,
}

const id = 'workers-ai/@cf/meta/llama-3.1-8b-instruct'

/** Asks a model whose binding does this, and returns what it says. */
const ask = (run: (...given: never[]) => Promise<unknown>, options = {}) => {
  const ai = { run }
  const models = createModels({ ids: [id], options: { [id]: options }, openai: null, ai, now: Date.now })
  return Array.fromAsync(models.open(id)(request))
}

/** The same, with how long each answer was allowed to be; the first ones are refused in these words. */
async function askWithin(answer: () => unknown, refusals: string[] = [], options = {}) {
  const bounds: unknown[] = []
  const run = async (_: string, { max_tokens }: Record<string, unknown>) => {
    bounds.push(max_tokens)
    const refusal = refusals.shift()
    if (refusal) throw new Error(refusal)
    return answer()
  }
  return { bounds, events: await ask(run, options) }
}

const textOf = (events: StepEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.delta : '')).join('')

const callsOf = (events: StepEvent[]) =>
  events.flatMap((event) => (event.type === 'tool-call' ? [[event.name, event.input]] : []))

/** A stream as the platform's own models give it. */
const stream = (frames: unknown[], last = 'data: [DONE]\n\n') =>
  new Response([...frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`), last].join('')).body

const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }

describe('Workers AI', () => {
  it('is asked by its binding, under the name after the first slash', async () => {
    const asked: { model: string; input: Record<string, unknown> }[] = []
    const events = await ask(async (model: string, input: Record<string, unknown>) => {
      asked.push({ model, input })
      return stream([{ response: 'Good ' }, { response: 'day' }, { response: '', usage }])
    })
    expect(textOf(events)).toBe('Good day')
    expect(events.at(-1)).toMatchObject({
      type: 'finish',
      reason: 'stop',
      usage: { input_tokens: 3, output_tokens: 2 },
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]!.model).toBe('@cf/meta/llama-3.1-8b-instruct')
    expect(JSON.stringify(asked[0]!.input)).toContain('Be brief.')
  })

  it('that throws has failed, without its words', async () => {
    await expect(ask(() => Promise.reject(new Error('account 123: upstream-secret')))).rejects.toMatchObject({
      code: 'model_failed',
      message: 'The model failed to answer.',
    })
  })

  it('that has too much to do says so, thrown or answered', async () => {
    const busy = { code: 'model_busy' }
    const words = '3040: Capacity temporarily exceeded, please try again.'
    await expect(ask(() => Promise.reject(new Error(words)))).rejects.toMatchObject(busy)
    const errors = [{ code: 3040, message: words }]
    const answer = Response.json({ success: false, errors }, { status: 429, headers: { 'retry-after': '7' } })
    await expect(ask(async () => answer)).rejects.toMatchObject({ ...busy, options: { retryAfter: 7 } })
  })

  it.each<[string, unknown[]]>([
    ['by its own form', [{ response: 'It costs $' }, { response: 6 }, { response: '.' }, { response: 50 }]],
    [
      'by the form of OpenAI',
      ['It costs $', 6, '.', 50].map((content) => ({ choices: [{ delta: { content } }] })),
    ],
  ])('gives digits as numbers, which are text: %s', async (_, frames) => {
    expect(textOf(await ask(async () => stream(frames)))).toBe('It costs $6.50')
  })

  it('may answer with a document', async () => {
    expect(textOf(await ask(async () => ({ response: 'Good day', usage })))).toBe('Good day')
  })

  it('is told how long its answer may be, which else ends after 256 tokens', async () => {
    const answer = () => ({ response: 'Good day', usage })
    expect((await askWithin(answer)).bounds).toEqual([8192])
    expect((await askWithin(answer, [], { max_tokens: 1000 })).bounds).toEqual([1000])
  })

  it('is asked for as much as its window has room for', async () => {
    const over = (total: number) =>
      `AiError: 5021: The estimated number of input and maximum output tokens (${total}) exceeded this model context window limit (7968).`
    const answer = () => ({ response: 'Good day', usage })
    const { bounds, events } = await askWithin(answer, [over(8500)])
    expect(bounds).toEqual([8192, 7660])
    expect(textOf(events)).toBe('Good day')
    const tooLong = { code: 'model_refused', cause: { code: 'prompt_too_long' } }
    await expect(askWithin(answer, [over(16_000)])).rejects.toMatchObject(tooLong)
  })

  it.each<[string, unknown[]]>([
    ['by its count', [{ response: 'Good ' }, { response: 'day', usage }]],
    [
      'by a reason',
      [
        { choices: [{ delta: { content: 'Good day' } }] },
        { choices: [{ delta: {}, finish_reason: 'length' }] },
      ],
    ],
  ])('says that its answer was cut: %s', async (_, frames) => {
    const { events } = await askWithin(() => stream(frames), [], { max_tokens: 2 })
    expect(textOf(events)).toBe('Good day')
    expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'length' })
  })

  it('keeps calls apart', async () => {
    const call = (name: string, args: unknown) => ({ name, arguments: args })
    const own = { response: '', tool_calls: [call('calculate', { x: 1 }), call('calculate', { x: 2 })] }
    const apart = [
      ['calculate', { x: 1 }],
      ['calculate', { x: 2 }],
    ]
    expect(callsOf(await ask(async () => stream([own])))).toEqual(apart)
    const deltas = [1, 2].map((x) => ({ index: 0, id: `c${x}`, function: call('calculate', `{"x":${x}}`) }))
    const frames = deltas.map((delta) => ({ choices: [{ delta: { tool_calls: [delta] } }] }))
    expect(callsOf(await ask(async () => stream(frames)))).toEqual(apart)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['an error in the middle', async () => stream([{ response: 'Good ' }, { error: { message: 'no' } }])],
    ['an end without a finish', async () => stream([{ response: 'Good ' }], '')],
    ['an empty body', async () => stream([], '')],
    ['a lone end', async () => stream([])],
    ['a broken frame', async () => stream([{ response: 'Good ' }], 'data: {"response":\n\ndata: [DONE]\n\n')],
    ['nothing', async () => undefined],
  ])('has failed with %s', async (_, run) => {
    await expect(ask(run)).rejects.toMatchObject({ code: 'model_failed' })
  })
})
