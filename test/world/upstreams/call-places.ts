// Where a call stands in an answer.
import {
  calculate,
  callEnd,
  calls,
  ch,
  DONE,
  type Expected,
  ok,
  okTool,
  role,
  say,
  stop,
  sum,
  text,
  tool,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const other = { expression: '1+1' }

const two: Expected = ok('The result is 42.', {
  usage: { input_tokens: 22, output_tokens: 14 },
  calls: [
    ['calculate', sum, 'success', { result: 42 }],
    ['calculate', other, 'success', { result: 2 }],
  ],
})

/** A call in these pieces. */
const inPieces = (...pieces: unknown[]) => calculate([role, ...pieces, callEnd, usage, DONE])

export const callPlaces: Upstream[] = [
  upstream(
    'parallel-interleaved',
    'constructed after the OpenAI documents',
    'two calls whose pieces alternate, indices as text',
    [
      inPieces(
        calls({ index: '0', id: 'a', function: { name: 'calculate', arguments: '{"expr' } }),
        calls({ index: '1', id: 'b', function: { name: 'calculate', arguments: '{"expr' } }),
        calls(
          { index: '0', function: { arguments: 'ession":"6*7"}' } },
          { index: '1', function: { arguments: 'ession":"1+1"}' } },
        ),
      ),
    ],
    two,
  ),
  upstream(
    'parallel-by-place',
    'constructed beside https://github.com/open-webui/computer/issues/224',
    'two calls side by side in every chunk, without index and id',
    [
      inPieces(
        calls(
          { function: { name: 'calculate', arguments: '{"expr' } },
          { function: { name: 'calculate', arguments: '{"expr' } },
        ),
        calls({ function: { arguments: 'ession":"6*7"}' } }, { function: { arguments: 'ession":"1+1"}' } }),
      ),
    ],
    two,
  ),
  upstream(
    'calls-in-last-message',
    'constructed after MiniMax, whose last chunk is a whole chat.completion',
    'words in pieces; the call stands only in the message of the last chunk',
    [
      calculate([
        role,
        say('Let me see.'),
        {
          object: 'chat.completion',
          choices: [
            {
              index: 0,
              delta: {},
              message: {
                role: 'assistant',
                content: 'Let me see.',
                tool_calls: [tool('call_a', 'calculate', sum)],
              },
              finish_reason: 'tool_calls',
            },
          ],
          usage: usage.usage,
        },
        DONE,
      ]),
    ],
    okTool({ response: /^Let me see\.\s+The result is 42\.$/ }),
  ),
  upstream(
    'calls-in-choice-of-their-own',
    'constructed after GitHub Copilot with Claude',
    'words and calls are two choices of one answer',
    [
      [
        {
          headers: { 'content-type': 'application/json' },
          json: {
            choices: [
              { message: { role: 'assistant', content: 'Let me see.' }, finish_reason: 'tool_calls' },
              {
                message: { role: 'assistant', tool_calls: [tool('call_a', 'calculate', sum)] },
                finish_reason: 'tool_calls',
              },
            ],
            usage: usage.usage,
          },
        },
        text('The result ', 'is 42.'),
      ],
    ],
    okTool({ response: /^Let me see\.\s+The result is 42\.$/ }),
  ),
  upstream(
    'no-calls-after-all',
    'constructed after vLLM and llama.cpp: tool_calls [] in every chunk',
    'tool_calls [] in every chunk, and finish_reason "tool_calls"',
    [
      [
        [
          ch({ role: 'assistant', content: 'Good ', tool_calls: [] }),
          ch({ content: 'day.', tool_calls: [] }),
          ch({ tool_calls: [] }, 'tool_calls'),
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.', { finish: 'stop' }),
  ),
  upstream(
    'call-beside-blank-words',
    'constructed after Qwen and GLM',
    'content "" and "\\n\\n" beside the pieces of a call',
    [
      calculate([
        ch({ role: 'assistant', content: '\n\n' }),
        ch({ content: '', tool_calls: [tool('call_a', 'calculate', sum)] }),
        stop,
        usage,
        DONE,
      ]),
    ],
    okTool({ response: /^\s*The result is 42\.$/ }),
  ),
]
