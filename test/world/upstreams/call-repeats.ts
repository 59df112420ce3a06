// What is said more than once in a call, or only at its end.
import {
  calculate,
  callEnd,
  calls,
  DONE,
  type Expected,
  ok,
  okTool,
  role,
  sum,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const other = { expression: '1+1' }
const whole = JSON.stringify(sum)

const two: Expected = ok('The result is 42.', {
  usage: { input_tokens: 22, output_tokens: 14 },
  calls: [
    ['calculate', sum, 'success', { result: 42 }],
    ['calculate', other, 'success', { result: 2 }],
  ],
})

const first = (args: unknown, name: unknown = 'calculate') =>
  calls({ index: 0, id: 'call_a', type: 'function', function: { name, arguments: args } })
const more = (args: string, name?: unknown) =>
  calls({ index: 0, function: { ...(name !== undefined && { name }), arguments: args } })

/** A call in these pieces. */
const inPieces = (...pieces: unknown[]) => calculate([role, ...pieces, callEnd, usage, DONE])

export const callRepeats: Upstream[] = [
  upstream(
    'args-placeholder-first',
    'https://github.com/BerriAI/litellm/issues/4537, https://github.com/openai/openai-agents-js/pull/712 (Bedrock)',
    'arguments "{}" in the chunk with the name, the real ones behind it',
    [inPieces(first('{}'), more('{"expr'), more('ession":"6*7"}'))],
    okTool(),
  ),
  upstream(
    'args-placeholder-whole',
    'https://github.com/Wei-Shaw/sub2api/issues/6336',
    'arguments "{}{…}" in one text',
    [inPieces(first(`{}${whole}`))],
    okTool(),
  ),
  upstream(
    'args-placeholder-last',
    'constructed beside litellm#4537',
    'arguments "{}" behind the real ones',
    [inPieces(first(''), more(whole), more('{}'))],
    okTool(),
  ),
  upstream(
    'args-cumulative',
    'https://github.com/NousResearch/hermes-agent/pull/35718 (Qianfan), https://github.com/vercel/ai/pull/15888, https://github.com/langchain-ai/langgraphjs/pull/2697',
    'all of the arguments so far in every chunk',
    [inPieces(first('{"expr'), more('{"expression":"6'), more(whole))],
    okTool(),
  ),
  upstream(
    'args-said-again',
    'https://github.com/open-webui/open-webui/pull/22235 (GPT-5)',
    'the whole arguments, and the name, once more behind their pieces',
    [inPieces(first(''), more('{"expression":'), more('"6*7"}'), more(whole, 'calculate'))],
    okTool(),
  ),
  upstream(
    'args-two-sets',
    'https://github.com/open-webui/open-webui/pull/22235 (GPT-5.4)',
    'two sets of arguments under one index and one name',
    [inPieces(first(whole), more(JSON.stringify(other)))],
    two,
  ),
  upstream(
    'args-with-marks',
    'constructed after templates of Kimi K2 and Qwen whose marks are left behind',
    'the mark of a template behind the arguments',
    [inPieces(first(`${whole}<|tool_call_end|>`))],
    okTool(),
  ),
  upstream(
    'name-in-pieces',
    'https://github.com/openclaw/openclaw/pull/130532 (Mistral)',
    'the name comes in pieces',
    [inPieces(first('', 'calcu'), more('', 'late'), more(whole))],
    okTool(),
  ),
  upstream(
    'name-in-every-chunk',
    'https://github.com/NousResearch/hermes-agent/issues/8259 (MiniMax by NVIDIA NIM)',
    'the name in every chunk, also before there are arguments',
    [
      inPieces(
        first('', 'calculate'),
        more('', 'calculate'),
        more('{"expression":', 'calculate'),
        more('"6*7"}', ''),
      ),
    ],
    okTool(),
  ),
  upstream(
    'qwen-empty-id',
    'https://github.com/lofcz/LLMTornado/issues/59',
    'the first arguments with the name, then id "" and type on every chunk',
    [
      inPieces(
        first('{"expression": "'),
        calls({ index: 0, id: '', type: 'function', function: { arguments: '6*7"}' } }),
        calls({ index: 0, id: '', type: 'function', function: { name: null, arguments: null } }),
      ),
    ],
    okTool(),
  ),
]
