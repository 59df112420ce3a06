import { describe, expect, it } from 'vitest'
import type { PromptMessage, StepRequest } from '#chat/models/model.ts'
import { chatModel } from './model.ts'
import type { Body } from './outgoing/body.ts'

const request: StepRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello' }],
  tools: [{ name: 'f', description: '', parameters: {} }],
  signal: new AbortController().signal,
}

const refuse = (message: string) => Response.json({ error: { message } }, { status: 400 })
const answer = () => Response.json({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] })

/** A model whose provider answers so, and what it is asked. */
function open(provider: (body: Body) => Response, options = {}) {
  const asked: Body[] = []
  const clock = { now: 0 }
  const model = chatModel({
    id: 'openai/x',
    name: 'x',
    async ask(body) {
      asked.push(body)
      return provider(body)
    },
    options,
    now: () => clock.now,
  })
  const ask = (messages = request.messages) => Array.fromAsync(model({ ...request, messages }))
  return { asked, clock, ask }
}

describe('what a model does not take', () => {
  const strict = ({ tools, stream_options, messages }: Body) => {
    if (stream_options) return refuse('unknown field stream_options')
    if (tools) return refuse('tools are not supported')
    return messages[0]?.role === 'system' ? refuse('System role not supported') : answer()
  }

  it('is left out, and remembered for an hour', async () => {
    const { asked, ask, clock } = open(strict)
    expect((await ask()).at(-1)).toMatchObject({ type: 'finish' })
    expect(asked).toHaveLength(4)
    expect(asked.at(-1)).toEqual({
      model: 'x',
      messages: [{ role: 'user', content: 'Be brief.\n\nHello' }],
      stream: true,
    })
    await ask()
    expect(asked).toHaveLength(5)
    clock.now = 3_600_001
    await ask()
    expect(asked).toHaveLength(9)
  })

  it('may be said beforehand', async () => {
    const { asked, ask } = open(strict, { tools: false, system: 'user', stream_usage: false })
    await ask()
    expect(asked).toHaveLength(1)
  })

  it('is an answer in pieces', async () => {
    const { asked, ask } = open(({ stream }) => (stream ? refuse('streaming is not supported') : answer()))
    await ask()
    expect(asked.at(-1)).toMatchObject({ stream: false })
    expect(asked.at(-1)).not.toHaveProperty('stream_options')
  })

  it('is not remembered where leaving it out did not help', async () => {
    const { asked, ask } = open(() => refuse('tools are not supported'))
    await expect(ask()).rejects.toMatchObject({ code: 'model_refused' })
    expect(asked).toHaveLength(2)
    await expect(ask()).rejects.toMatchObject({ code: 'model_refused' })
    expect(asked).toHaveLength(4)
  })

  it('is none of the thoughts that another thread needs, where a signature is refused', async () => {
    const said = (thinking: string): PromptMessage => {
      const provider = { model: 'openai/x', data: { id: 'c', call: {}, step: { thinking } } }
      const call = { type: 'call' as const, id: 'c', name: 'f', input: {}, output: {}, error: null, provider }
      return { role: 'assistant', parts: [{ type: 'step-start' }, call] }
    }
    const question: PromptMessage = { role: 'user', content: 'Hello' }
    const { asked, ask } = open(({ messages }) =>
      JSON.stringify(messages).includes('stale') ? refuse('Invalid signature in thinking block') : answer(),
    )
    await ask([question, said('stale'), question, said('fresh')])
    expect(asked).toHaveLength(2)
    expect(JSON.stringify(asked[1])).toContain('fresh')
    await ask([question, said('kept'), question, said('fresh')])
    expect(asked).toHaveLength(3)
    expect(JSON.stringify(asked[2])).toContain('kept')
    await ask([question, said('stale'), question, said('stale')])
    expect(asked).toHaveLength(6)
    expect(JSON.stringify(asked[5])).not.toContain('stale')
  })

  it('is left out where the refusal comes in a stream', async () => {
    const { asked, ask } = open(({ tools }) =>
      tools ? Response.json({ error: { message: 'tools are not supported', code: 400 } }) : answer(),
    )
    await ask()
    expect(asked).toHaveLength(2)
  })

  it('is no matter once something was answered', async () => {
    const said = { choices: [{ delta: { content: 'Hi' } }] }
    const error = { error: { message: 'tools are not supported' } }
    const { asked, ask } = open(
      () => new Response(`data: ${JSON.stringify(said)}\n\ndata: ${JSON.stringify(error)}\n\n`),
    )
    await expect(ask()).rejects.toMatchObject({ code: 'model_failed' })
    expect(asked).toHaveLength(1)
  })
})

it('that cannot be reached has failed', async () => {
  const { ask } = open(() => {
    throw new TypeError('fetch failed')
  })
  await expect(ask()).rejects.toMatchObject({
    code: 'model_failed',
    cause: { details: { model: 'openai/x', error_code: 'no_connection' } },
  })
})
