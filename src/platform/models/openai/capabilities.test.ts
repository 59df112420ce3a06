import { describe, expect, it } from 'vitest'
import { type Capability, createCapabilities, leaveOut } from './capabilities.ts'
import { Trouble } from './trouble.ts'

const all = new Set<Capability>([
  ...(['stream_usage', 'stream', 'full_schema', 'null_content', 'empty_content', 'tools', 'system'] as const),
  ...(['nameless_results', 'parallel_calls', 'bare_messages', 'bare_calls', 'thoughts'] as const),
  ...(['signed_past', 'signed'] as const),
])
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
    ['missing field `content` at line 1 column 500', 'null_content'],
    ['all messages must have non-empty content', 'empty_content'],
    ['invalid params, chat content is empty (2013)', 'empty_content'],
    ['Your organization must be verified to stream this model.', 'stream'],
    ["Unsupported value: 'stream' does not support true with this model", 'stream'],
    ['This model only supports single tool-calls at once!', 'parallel_calls'],
    ['contents[2].parts[0].function_response.name: Name cannot be empty.', 'nameless_results'],
    ['The `reasoning_content` in the thinking mode must be passed back to the API.', 'bare_messages'],
    [
      'thinking is enabled but reasoning_content is missing in assistant tool call message at index 2',
      'bare_messages',
    ],
    ["property 'messages.2.assistant.reasoning_content' is unsupported", 'thoughts'],
    ['Extra inputs are not permitted: messages 2 assistant reasoning_content', 'thoughts'],
    ['messages.1.content.0: Invalid `signature` in `thinking` block', 'signed_past'],
    ['Unable to submit request because Thought signature is not valid.', 'signed_past'],
    ['Function call is missing a thought_signature in functionCall parts.', 'bare_calls'],
    ['invalid params, chat content has invalid message role: system (2013)', 'system'],
    ["error parsing tool call: raw='{', err=unexpected end of JSON input", null],
    ['The upstream connection was lost', null],
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
    expect(leaveOut(refusal('Only user and assistant roles'), all, new Set(['system']))).toBe('tools')
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

  it('is nothing that was wrong with one prompt alone', () => {
    const capabilities = createCapabilities({}, () => 0)
    capabilities.learn(new Set(['signed_past', 'signed', 'bare_calls']))
    expect([...capabilities.lacking()]).toEqual(['bare_calls'])
  })

  it('adds to what the deployment says', () => {
    const capabilities = createCapabilities({ tools: false, system: 'user', stream_usage: false }, () => 0)
    expect([...capabilities.lacking()]).toEqual(['tools', 'system', 'stream_usage'])
  })
})
