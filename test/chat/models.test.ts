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

const textOf = (events: StepEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.delta : '')).join('')

describe('Workers AI', () => {
  /** Stands for the binding, which needs an account: it streams what the platform's own models stream. */
  const binding = (events: object[]) => {
    const asked: { model: string; input: Record<string, unknown> }[] = []
    const run = async (model: string, input: Record<string, unknown>) => {
      asked.push({ model, input })
      const lines = [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n']
      return new Response(lines.join('')).body
    }
    return { ai: { run }, asked }
  }

  it('is asked by its binding, under the name after the first slash', async () => {
    const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }
    const { ai, asked } = binding([{ response: 'Good ' }, { response: 'day' }, { response: '', usage }])
    const ids = ['workers-ai/@cf/meta/llama-3.1-8b-instruct']
    const models = createModels({ ids, openai: null, ai })
    const events = await Array.fromAsync(models.open(ids[0]!)(request))
    expect(textOf(events)).toBe('Good day')
    expect(events.at(-1)).toMatchObject({ type: 'finish', usage: { input_tokens: 3, output_tokens: 2 } })
    expect(asked).toHaveLength(1)
    expect(asked[0]!.model).toBe('@cf/meta/llama-3.1-8b-instruct')
    expect(JSON.stringify(asked[0]!.input)).toContain('Be brief.')
  })

  it('that throws has failed, without its words', async () => {
    const ai = {
      run: () => Promise.reject(new Error('account 123: upstream-secret')),
    }
    const models = createModels({ ids: ['workers-ai/x'], openai: null, ai })
    const reply = Array.fromAsync(models.open('workers-ai/x')(request))
    await expect(reply).rejects.toMatchObject({
      code: 'model_failed',
      message: 'The model failed to answer.',
    })
  })
})
