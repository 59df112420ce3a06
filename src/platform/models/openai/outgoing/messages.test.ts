import { describe, expect, it } from 'vitest'
import type { PromptMessage, PromptPart } from '#chat/models/model.ts'
import type { Capability } from '../capabilities.ts'
import { toMessages } from './messages.ts'

const sent = (messages: PromptMessage[], lacking: Capability[] = [], system = '') =>
  toMessages({ system, messages, model: 'openai/a', lacking: new Set(lacking) })

const user = (content: string): PromptMessage => ({ role: 'user', content })
const assistant = (...parts: PromptPart[]): PromptMessage => ({ role: 'assistant', parts })
const text = (said: string): PromptPart => ({ type: 'text', text: said })
const call = (more: object = {}): PromptPart => ({
  type: 'call',
  id: '01a20384-eba0-7dfe-bbca-501dfed1ea6a',
  name: 'calculate',
  input: { expression: '1+1' },
  output: { result: 2 },
  error: null,
  ...more,
})

describe('roles', () => {
  it('alternate', () => {
    const messages = [user('a'), user('b'), assistant(text('c')), assistant(text('d')), user('e')]
    expect(sent(messages).map(({ role, content }) => [role, content])).toEqual([
      ['user', 'a\n\nb'],
      ['assistant', 'c\n\nd'],
      ['user', 'e'],
    ])
  })

  it('leave nothing blank', () => {
    expect(sent([user('a'), assistant(text('\n\n')), user('b')])).toEqual([
      { role: 'user', content: 'a\n\nb' },
    ])
  })

  it('have an assistant between a tool and a user', () => {
    const roles = sent([user('a'), assistant(call()), user('b')]).map(({ role }) => role)
    expect(roles).toEqual(['user', 'assistant', 'tool', 'assistant', 'user'])
  })

  it('keep the steps of a reply', () => {
    const step: PromptPart = { type: 'step-start' }
    const reply = assistant(step, text('Let me see.'), call(), step, text('Two.'))
    expect(sent([user('a'), reply, user('b')]).map(({ role, content }) => [role, content])).toEqual([
      ['user', 'a'],
      ['assistant', 'Let me see.'],
      ['tool', '{"result":2}'],
      ['assistant', 'Two.'],
      ['user', 'b'],
    ])
  })

  it('put the system prompt where the model takes it, and none where it is empty', () => {
    expect(sent([user('a')], [], 'Be brief.')[0]).toEqual({ role: 'system', content: 'Be brief.' })
    expect(sent([user('a')], ['system'], 'Be brief.')).toEqual([{ role: 'user', content: 'Be brief.\n\na' }])
    expect(sent([user('a')])).toHaveLength(1)
  })
})

describe('past calls', () => {
  const callOf = (part: PromptPart, lacking: Capability[] = []) =>
    sent([user('a'), assistant(part)], lacking)[1] as { tool_calls: { id: string; function: object }[] }

  it('have ids, names and arguments that every provider takes', () => {
    const [made] = callOf(call({ name: 'multi_tool_use.parallel', input: '{' })).tool_calls
    expect(made?.id).toMatch(/^[a-zA-Z0-9]{9}$/)
    expect(made?.function).toEqual({ name: 'multi_tool_use_parallel', arguments: '{}' })
  })

  it('have the same id every time, and another than others', () => {
    const ids = ['a', 'b', 'a'].map((id) => callOf(call({ id })).tool_calls[0]?.id)
    expect(ids[0]).toBe(ids[2])
    expect(ids[0]).not.toBe(ids[1])
  })

  it('stand each in a message of its own where several are refused', () => {
    const calls = [call({ id: 'a' }), call({ id: 'b' })]
    const shape = (lacking: Capability[]) =>
      sent([user('a'), assistant(text('Hm.'), ...calls)], lacking).map(({ role, content }) => [role, content])
    const result = ['tool', '{"result":2}']
    const begin = ['user', 'a']
    expect(shape([])).toEqual([begin, ['assistant', 'Hm.'], result, result])
    expect(shape(['parallel_calls'])).toEqual([
      begin,
      ['assistant', 'Hm.'],
      result,
      ['assistant', null],
      result,
    ])
  })

  it('have names with their results, and words beside them, where those are wanted', () => {
    const [, said, result] = sent([user('a'), assistant(call())], ['nameless_results', 'empty_content'])
    expect(result).toMatchObject({ role: 'tool', name: 'calculate' })
    expect(said?.content).toMatch(/\w/)
    expect(sent([user('a'), assistant(call())], ['null_content'])[1]?.content).toBe('')
  })

  it('are told in words to a model without tools', () => {
    const [, said, next] = sent([user('a'), assistant(call())], ['tools'])
    expect(said).toEqual({
      role: 'assistant',
      content: '(calculate was called with {"expression":"1+1"}: {"result":2})',
    })
    expect(next?.role).toBe('user')
  })
})

describe('thoughts', () => {
  const data = {
    id: 'tool_0',
    call: { extra_content: { google: { thought_signature: 's' } } },
    step: { reasoning_content: 'hm', reasoning_details: [{ type: 'reasoning.encrypted', id: 'tool_0' }] },
  }
  const by = (model: string, lacking: Capability[] = []) =>
    sent([user('a'), assistant(call({ provider: { model, data } }))], lacking)[1] as Record<string, unknown>

  it('go back to the model that had them, by the ids that it is given', () => {
    const message = by('openai/a')
    const [made] = message.tool_calls as { id: string }[]
    expect(message).toMatchObject({
      reasoning_content: 'hm',
      reasoning_details: [{ id: made?.id }],
      tool_calls: [{ extra_content: { google: { thought_signature: 's' } } }],
    })
  })

  it('go to no other model', () => {
    expect(JSON.stringify(by('openai/b'))).not.toMatch(/hm|signature/)
  })

  it('stay away where they are refused', () => {
    expect(by('openai/a', ['thoughts'])).not.toHaveProperty('reasoning_content')
  })

  it('stay away from earlier replies alone, and then from this one, where their signature is refused', () => {
    const thoughtOver = assistant(call({ provider: { model: 'openai/a', data } }))
    const thoughts = (lacking: Capability[]) =>
      sent([user('a'), thoughtOver, user('b'), thoughtOver], lacking)
        .filter((message) => 'tool_calls' in message)
        .map((message) => 'reasoning_content' in message)
    expect(thoughts([])).toEqual([true, true])
    expect(thoughts(['signed_past'])).toEqual([false, true])
    expect(thoughts(['signed_past', 'signed'])).toEqual([false, false])
  })

  it('have a sentence in their place where they are wanted with all that was said', () => {
    const messages = [user('a'), assistant(text('b')), user('c'), assistant(call()), user('d')]
    const thoughts = (lacking: Capability[]) =>
      sent(messages, lacking)
        .filter(({ role }) => role === 'assistant')
        .map((message) => typeof (message as Record<string, unknown>).reasoning_content)
    expect(new Set(thoughts(['bare_messages']))).toEqual(new Set(['string']))
    expect(new Set(thoughts(['bare_messages', 'thoughts']))).toEqual(new Set(['undefined']))
    expect(by('openai/a', ['bare_messages'])).toMatchObject({ reasoning_content: 'hm' })
  })

  it('are told with their calls in words where they are wanted and refused', () => {
    expect(by('openai/a', ['bare_calls', 'thoughts'])).not.toHaveProperty('tool_calls')
  })

  it('are asked for: a call without them is told in words', () => {
    expect(by('openai/b', ['bare_calls'])).not.toHaveProperty('tool_calls')
    expect(by('openai/a', ['bare_calls'])).toHaveProperty('tool_calls')
  })
})
