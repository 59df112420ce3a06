import { describe, expect, it } from 'vitest'
import { type Capability, createCapabilities, leaveOut } from './capabilities.ts'
import { Trouble } from './trouble.ts'

const all = new Set<Capability>(['stream_usage', 'full_schema', 'null_content', 'tools', 'system'])
const refusal = (said: string, status = 400) => new Trouble('refused', { model: 'm', status }, said)

describe('a refusal', () => {
  it.each<[string, Capability | null]>([
    ["Extra inputs are not permitted, field: 'stream_options'", 'stream_usage'],
    ['Unrecognized request argument supplied: stream_options', 'stream_usage'],
    ['registry.ollama.ai/library/gemma3 does not support tools', 'tools'],
    ['"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set', 'tools'],
    ['No endpoints found that support tool use.', 'tools'],
    [
      'Unknown name "additionalProperties" at \'tools[0].function_declarations[0].parameters\'',
      'full_schema',
    ],
    ['Developer instruction is not enabled for models/gemma-3-27b-it', 'system'],
    ['System role not supported', 'system'],
    ['messages.1.content: Input should be a valid string', 'null_content'],
    ['Internal system error', null],
    ['Conversation roles must alternate user/assistant/user/assistant/...', 'system'],
    ['tool_use_failed: Failed to call a function', null],
    ['Something is wrong.', null],
  ])('%s', (said, capability) => {
    expect(leaveOut(refusal(said), all, new Set())).toBe(capability)
  })

  it('is nothing that leaving out would help, where it is about who asks or when', () => {
    expect(leaveOut(refusal('no tools for this key', 401), all, new Set())).toBeNull()
    expect(leaveOut(new Trouble('busy', { model: 'm', status: 429 }, 'tools'), all, new Set())).toBeNull()
  })

  it('leaves out nothing twice, and nothing that was not there', () => {
    const said = refusal('tools: unsupported schema')
    expect(leaveOut(said, all, new Set(['full_schema']))).toBe('tools')
    expect(leaveOut(said, new Set(['system']), new Set())).toBeNull()
  })
})

describe('what was learned', () => {
  it('holds for an hour', () => {
    let now = 0
    const capabilities = createCapabilities({}, () => now)
    capabilities.learn(new Set(['tools']))
    now = 3_599_999
    expect([...capabilities.lacking()]).toEqual(['tools'])
    now = 3_600_000
    expect([...capabilities.lacking()]).toEqual([])
  })

  it('adds to what the deployment says', () => {
    const capabilities = createCapabilities({ tools: false, system: 'user', stream_usage: false }, () => 0)
    expect([...capabilities.lacking()]).toEqual(['tools', 'system', 'stream_usage'])
  })
})
