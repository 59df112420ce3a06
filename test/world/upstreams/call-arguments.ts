// What stands in calls.
import {
  type Body,
  bad,
  calculate,
  callEnd,
  calls,
  callsIn,
  DONE,
  isObjectJson,
  type Json,
  ok,
  okTool,
  role,
  sum,
  text,
  tool,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const timeCall = (args: unknown) => [
  [
    role,
    calls({ index: 0, id: 'call_t', type: 'function', function: { name: 'current_time', arguments: args } }),
    callEnd,
    usage,
    DONE,
  ],
  text('It is ', 'late.'),
]

const okTime = ok('It is late.', {
  usage: { input_tokens: 22, output_tokens: 14 },
  calls: [['current_time', undefined, 'success', undefined]],
})

const strictArguments =
  (status: number, message: string) =>
  ({ messages }: Body) =>
    callsIn(messages).every(({ function: f }) => isObjectJson(f.arguments))
      ? null
      : { status, json: { error: { code: status, message, type: 'server_error' } } }

const namePattern = /^[a-zA-Z0-9_-]{1,64}$/

const strictNames = ({ messages }: Body) => {
  const i = messages.findIndex((m) => m.tool_calls?.some((c: Json) => !namePattern.test(c.function.name)))
  return i < 0
    ? null
    : bad(`upstream-words: Invalid 'messages[${i}].tool_calls[0].function.name'`, { code: 'invalid_value' })
}

const badName = (name: string) => [
  [role, calls(tool('call_a', name, sum)), callEnd, usage, DONE],
  text('I cannot ', 'do that.'),
]

const okBadName = ok('I cannot do that.', {
  usage: { input_tokens: 22, output_tokens: 14 },
  calls: [[undefined, undefined, 'error', null]],
})

export const callArguments: Upstream[] = [
  upstream(
    'args-null-first',
    'https://github.com/BerriAI/litellm/issues/4440 (Fireworks)',
    'arguments: null in the chunk with the name',
    [
      calculate([
        role,
        calls({ index: 0, id: 'call_a', type: 'function', function: { name: 'calculate', arguments: null } }),
        calls({ index: 0, function: { name: null, arguments: JSON.stringify(sum) } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'args-empty',
    'https://github.com/vercel/ai/issues/14722 (mentions #6687)',
    'arguments "" for a tool all of whose arguments may be left out',
    [timeCall('')],
    okTime,
  ),
  upstream(
    'args-null',
    'constructed beside litellm#4440',
    'arguments null for such a tool, never a string',
    [timeCall(null)],
    okTime,
  ),
  upstream(
    'args-null-text',
    'constructed beside litellm#4440',
    'arguments "null" for such a tool',
    [timeCall('null')],
    okTime,
  ),
  upstream(
    'args-broken-json',
    'https://github.com/ggml-org/llama.cpp/issues/25510, https://github.com/OpenHands/OpenHands/issues/13949',
    'the model breaks its arguments off ("{"); llama.cpp refuses any prompt that repeats them',
    [calculate([role, calls(tool('call_a', 'calculate', '{')), callEnd, usage, DONE])],
    ok('The result is 42.', {
      usage: { input_tokens: 22, output_tokens: 14 },
      calls: [['calculate', undefined, 'error', null]],
    }),
    { refuse: strictArguments(500, 'upstream-words: Failed to parse tool call arguments as JSON') },
  ),
  upstream(
    'args-double-encoded',
    'constructed (beside ollama/ollama#6155, where a member is a string that holds JSON)',
    'the arguments are JSON in a JSON string',
    [
      calculate([
        role,
        calls(tool('call_a', 'calculate', JSON.stringify(JSON.stringify(sum)))),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'args-trailing-words',
    "https://github.com/vercel/ai/issues/2656, llama.cpp#22072 (a local model's output)",
    'valid arguments with white space and a new line around them',
    [
      calculate([
        role,
        calls(tool('call_a', 'calculate', '\n {"expression": "6*7"} \n')),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'args-unicode-escapes',
    'constructed',
    "unicode escapes and an emoji's halves split over deltas of the arguments",
    [
      [
        [
          role,
          calls({
            index: 0,
            id: 'c',
            type: 'function',
            function: { name: 'search_messages', arguments: '{"query":"caf\\u00e9 \\ud83d' },
          }),
          calls({ index: 0, function: { arguments: '\\ude00"}' } }),
          callEnd,
          usage,
          DONE,
        ],
        text('Nothing ', 'found.'),
      ],
    ],
    ok('Nothing found.', {
      usage: { input_tokens: 22, output_tokens: 14 },
      calls: [['search_messages', { query: 'café 😀', limit: 5 }, 'success', { results: [] }]],
    }),
  ),
  upstream(
    'bad-tool-name',
    'https://github.com/NousResearch/hermes-agent/issues/51944, https://github.com/vercel/ai/pull/17769',
    'the model calls a tool by a name that no provider takes back ("multi_tool_use.parallel", "x<|channel|>commentary")',
    [badName('multi_tool_use.parallel')],
    okBadName,
    { refuse: strictNames },
  ),
  upstream(
    'prefixed-tool-name',
    "Gemini's default_api:, OpenAI's functions.: https://github.com/LibreChat-AI/agents/issues/37",
    'a known tool with the namespace before its name: functions.calculate; a lenient provider',
    [badName('functions.calculate')],
    okBadName,
  ),
]
