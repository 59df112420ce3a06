// What tells one call from another.
import {
  type Body,
  calculate,
  callEnd,
  calls,
  DONE,
  type Expected,
  ok,
  okTool,
  role,
  stop,
  sum,
  text,
  tool,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const two: Expected['calls'] = [
  ['calculate', sum, 'success', { result: 42 }],
  ['calculate', { expression: '1+1' }, 'success', { result: 2 }],
]

const okTwo = ok('The result is 42.', { usage: { input_tokens: 22, output_tokens: 14 }, calls: two })

const other = { expression: '1+1' }

const bare = (id: string, name: string, args: unknown) => ({
  id,
  type: 'function',
  function: { name, arguments: JSON.stringify(args) },
})

const signed = (call: object, thought_signature: string) => ({
  ...call,
  extra_content: { google: { thought_signature } },
})

/** Gemini 3: the first call of each step of the current turn must carry its signature. */
const needsSignature = ({ messages }: Body) => {
  const last = messages.findLastIndex((m) => m.role === 'user')
  const missing = messages
    .slice(last)
    .some((m) => m.tool_calls && !m.tool_calls[0].extra_content?.google?.thought_signature)
  return missing
    ? {
        status: 400,
        json: [
          {
            error: {
              code: 400,
              message: 'upstream-words: missing a thought_signature',
              status: 'INVALID_ARGUMENT',
            },
          },
        ],
      }
    : null
}

export const callIdentities: Upstream[] = [
  upstream(
    'gemini-parallel-no-index',
    'https://github.com/noho/dayu-agent/issues/45, https://github.com/open-webui/computer/issues/224',
    'Gemini: whole calls without index in chunks of their own, thought_signature on the first that must come back in this turn, finish "stop"',
    [
      calculate([
        role,
        calls(signed(bare('f1', 'calculate', sum), 'c2ln')),
        calls(bare('f2', 'calculate', other)),
        stop,
        usage,
        DONE,
      ]),
    ],
    okTwo,
    { refuse: needsSignature },
  ),
  upstream(
    'gemini-index-zero',
    'https://github.com/NousResearch/hermes-agent/issues/62937, https://github.com/su-kaka/gcli2api/pull/406',
    'Gemini: parallel calls all with index 0, ids of their own',
    [
      calculate([
        role,
        calls(tool('f1', 'calculate', sum, 0)),
        calls(tool('f2', 'calculate', other, 0)),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTwo,
  ),
  upstream(
    'gemini-empty-ids',
    'https://github.com/NousResearch/hermes-agent/issues/62937 (empty ids), https://github.com/LibreChat-AI/agents/pull/260',
    'parallel calls with id "" and no index',
    [calculate([role, calls(bare('', 'calculate', sum), bare('', 'calculate', other)), stop, usage, DONE])],
    okTwo,
  ),
  upstream(
    'sglang-index-zero-ids',
    'https://github.com/InternLM/lmdeploy/issues/3412',
    'SGLang: index 0 for both calls, ids "0" and "1" on every delta',
    [
      calculate([
        role,
        calls({ index: 0, id: '0', type: 'function', function: { name: 'calculate', arguments: '' } }),
        calls({
          index: 0,
          id: '0',
          type: 'function',
          function: { name: null, arguments: JSON.stringify(sum) },
        }),
        calls({ index: 0, id: '1', type: 'function', function: { name: 'calculate', arguments: '' } }),
        calls({
          index: 0,
          id: '1',
          type: 'function',
          function: { name: null, arguments: JSON.stringify(other) },
        }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTwo,
  ),
  upstream(
    'vllm-empty-id-continuation',
    'https://github.com/InternLM/lmdeploy/issues/3412',
    'vLLM: index 0 for both calls, id "" on the deltas that go on',
    [
      calculate([
        role,
        calls({ index: 0, id: 'tool-1', type: 'function', function: { name: 'calculate', arguments: '' } }),
        calls({ index: 0, id: '', type: 'function', function: { arguments: JSON.stringify(sum) } }),
        calls({ index: 0, id: 'tool-2', type: 'function', function: { name: 'calculate', arguments: '' } }),
        calls({ index: 0, id: '', type: 'function', function: { arguments: JSON.stringify(other) } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTwo,
  ),
  upstream(
    'ollama-parallel',
    'https://github.com/ollama/ollama/issues/15457, https://github.com/vercel/ai/pull/14277',
    'Ollama: whole calls in a chunk each, index 0 for all, finish "stop", no usage',
    [
      [
        [
          role,
          calls(tool('call_x1', 'calculate', sum, 0)),
          calls(tool('call_x2', 'calculate', other, 0)),
          stop,
          DONE,
        ],
        text('The result ', 'is 42.'),
      ],
    ],
    { ...okTwo, usage: { input_tokens: 11, output_tokens: 7 } },
  ),
  upstream(
    'missing-id',
    'https://github.com/SillyTavern/SillyTavern/issues/3931 (SiliconFlow)',
    'no id at all on any delta',
    [
      calculate([
        role,
        calls({ index: 0, type: 'function', function: { name: 'calculate', arguments: '{"expression":' } }),
        calls({ index: 0, function: { arguments: '"6*7"}' } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'same-id-and-index',
    'https://github.com/skye-harris/hass_local_openai_llm/pull/92 ("same index and ID across parallel tool requests")',
    'two calls of different tools with the same id and index',
    [
      calculate([
        role,
        calls(tool('call_same', 'calculate', sum, 0)),
        calls(tool('call_same', 'current_time', { time_zone: 'UTC' }, 0)),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    ok('The result is 42.', {
      usage: { input_tokens: 22, output_tokens: 14 },
      calls: [
        ['calculate', sum, 'success', { result: 42 }],
        ['current_time', { time_zone: 'UTC' }, 'success', undefined],
      ],
    }),
  ),
]
