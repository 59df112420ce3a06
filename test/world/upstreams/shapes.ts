// Answers whose pieces have a shape of their own.
import {
  calculate,
  callEnd,
  calls,
  ch,
  DONE,
  ok,
  okTool,
  role,
  say,
  stop,
  sum,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const foundry = (i: number, content: string, finish_reason: string | null = null) => ({
  model: null,
  choices: [
    {
      delta: {
        role: 'assistant',
        content,
        name: null,
        tool_call_id: null,
        function_call: null,
        tool_calls: [],
      },
      message: {
        role: 'assistant',
        content,
        name: null,
        tool_call_id: null,
        function_call: null,
        tool_calls: [],
      },
      index: i,
      finish_reason,
      finish_details: null,
      logprobs: null,
    },
  ],
  usage: null,
  system_fingerprint: null,
  service_tier: null,
  created: 1790000000,
  CreatedAt: '2026-06-05T23:21:58+00:00',
  id: `chat.id.${i}`,
  StreamEvent: null,
  IsDelta: false,
  Successful: true,
  error: null,
  HttpStatusCode: 0,
  HeaderValues: null,
  object: 'chat.completion.chunk',
})

export const shapes: Upstream[] = [
  upstream(
    'foundry-error-null',
    'https://github.com/microsoft/foundry-local/issues/144',
    'every chunk carries "error": null (and message beside delta, a growing choice index, model null)',
    [[[foundry(197, 'Good '), foundry(198, 'day.'), foundry(199, '', 'stop'), DONE]]],
    ok('Good day.', { usage: { input_tokens: 0, output_tokens: 0 } }),
  ),
  upstream(
    'content-number',
    'https://github.com/cloudflare/ai/issues/651 (and mastra-ai/mastra#18289)',
    'Cloudflare Workers AI /ai/v1: a token of digits arrives as a JSON number in delta.content',
    [
      [
        [
          role,
          say('It costs $'),
          ch({ content: 6 }),
          say('.'),
          ch({ content: 50 }),
          say(' [^'),
          ch({ content: 1 }),
          say('].'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('It costs $6.50 [^1].'),
  ),
  upstream(
    'arguments-object',
    'https://github.com/ggml-org/llama.cpp/issues/20198, https://github.com/can1357/oh-my-pi/pull/1779 (MiniMax), https://github.com/sipeed/picoclaw/pull/1292',
    'function.arguments is an object instead of a string',
    [
      calculate([
        role,
        calls({ index: 0, id: 'call_a', type: 'function', function: { name: 'calculate', arguments: sum } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'role-empty',
    'https://github.com/MiniMax-AI/MiniMax-M2.5/issues/2',
    'delta.role is "" in every chunk; usage has no token counts until the end',
    [
      [
        [
          ch({ role: '', reasoning_content: 'hm' }, null, {
            usage: { total_tokens: 0, total_characters: 0 },
          }),
          ch({ role: '', content: 'Good ' }),
          ch({ role: '', content: 'day.' }),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'mistral-content-array',
    'https://github.com/symfony/ai/issues/2422, https://github.com/openclaw/openclaw/pull/68418',
    'delta.content is an array of thinking and text parts',
    [
      [
        [
          role,
          ch({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'SECRET THOUGHT' }] }] }),
          ch({ content: [{ type: 'text', text: 'Good ' }] }),
          ch({ content: 'day.' }),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'empty-data-heartbeat',
    'https://github.com/netease-lcap/wave-agent/pull/1326, https://github.com/omnigent-ai/omnigent/pull/1474',
    'empty data: lines as heartbeat',
    [[[role, 'data:\n\n', say('Good '), 'data: \n\n', say('day.'), stop, usage, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'perplexity-message-beside-delta',
    'https://github.com/vercel/ai/issues/16530',
    'Perplexity: citations and search_results at the top, message with all so far beside delta, usage in every chunk with cost',
    [
      [
        [
          {
            ...ch({ role: 'assistant', content: 'Good ' }),
            citations: ['https://example.com'],
            search_results: [{ title: 't', url: 'https://example.com' }],
            usage: {
              prompt_tokens: 11,
              completion_tokens: 3,
              total_tokens: 14,
              search_context_size: 'low',
              cost: { total_cost: 0.006 },
            },
            choices: [
              {
                index: 0,
                finish_reason: null,
                message: { role: 'assistant', content: 'Good ' },
                delta: { role: 'assistant', content: 'Good ' },
              },
            ],
          },
          {
            ...ch({ content: 'day.' }),
            usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
            choices: [
              {
                index: 0,
                finish_reason: 'stop',
                message: { role: 'assistant', content: 'Good day.' },
                delta: { content: 'day.' },
              },
            ],
          },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
]
