// How the bytes come.
import {
  ch,
  DONE,
  type Json,
  ok,
  okTool,
  role,
  say,
  stop,
  text,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const sse = (chunks: Json[], eol: string) =>
  chunks
    .map((c) => (typeof c === 'string' ? c : `data: ${JSON.stringify(c)}\n\n`))
    .join('')
    .replaceAll('\n', eol)

export const transport: Upstream[] = [
  upstream(
    'crlf',
    'the SSE standard',
    'lines end with CR LF',
    [[{ raw: sse(text('Good ', 'day.'), '\r\n') }]],
    ok('Good day.'),
  ),
  upstream(
    'cr',
    'the SSE standard',
    'lines end with CR',
    [[{ raw: sse(text('Good ', 'day.'), '\r') }]],
    ok('Good day.'),
  ),
  upstream(
    'bom',
    'the SSE standard',
    'a byte order mark before all',
    [[{ raw: `\ufeff${sse(text('Good ', 'day.'), '\n')}` }]],
    ok('Good day.'),
  ),
  upstream(
    'multi-line-data',
    'the SSE standard',
    'the JSON of an event is spread over several data: lines',
    [
      [
        [
          role,
          'data: {"id":"x","choices":[{"index":0,\ndata: "delta":{"content":"Good day."}}]}\n\n',
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'no-space',
    'https://github.com/tashfeenahmed/freellmapi/issues/1087, https://github.com/lidge-jun/opencodex/issues/1170',
    'data:{...} without a space',
    [[{ raw: sse(text('Good ', 'day.'), '\n').replaceAll('data: ', 'data:') }]],
    ok('Good day.'),
  ),
  upstream(
    'no-done',
    'https://github.com/lidge-jun/opencodex/issues/1170',
    'no [DONE]',
    [[[role, say('Good '), say('day.'), stop, usage]]],
    ok('Good day.'),
  ),
  upstream(
    'no-final-newline-done',
    'constructed',
    '"data: [DONE]" without a new line',
    [[[role, say('Good '), say('day.'), stop, usage, 'data: [DONE]']]],
    ok('Good day.'),
  ),
  upstream(
    'gzip',
    'a proxy that compresses',
    'Content-Encoding: gzip',
    [[{ headers: { 'content-encoding': 'gzip' }, raw: sse(text('Good ', 'day.'), '\n') }]],
    ok('Good day.'),
  ),
  upstream(
    'comments-and-fields',
    'https://github.com/mnfst/llm-gateway/issues/2053, https://github.com/openai/openai-python/issues/3833',
    'comments, retry:, id: and event: lines, control-only events',
    [
      [
        [
          ': OPENROUTER PROCESSING\n\n',
          'retry: 1000\n\n',
          'id: 7\n\n',
          role,
          ': ping\n\n',
          `event: message\nid: 8\n${sse([say('Good day.')], '\n')}`,
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'data-comment',
    'https://github.com/mnfst/llm-gateway/issues/2053',
    'a gateway sends the comment as data: "data: : OPENROUTER PROCESSING"',
    [[['data: : OPENROUTER PROCESSING\n\n', role, say('Good day.'), stop, usage, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'bytewise',
    'any proxy',
    'every byte by itself, with characters of several bytes',
    [[{ bytewise: true, raw: sse(text('Grüß ', '😀 Gott'), '\n') }]],
    ok('Grüß 😀 Gott'),
  ),
  upstream(
    'emoji-split',
    'constructed',
    'the two halves of an emoji as escapes in two deltas, zero-width joiner between',
    [
      [
        [
          role,
          `data: {"choices":[{"index":0,"delta":{"content":"a\\ud83d"}}]}\n\n`,
          `data: {"choices":[{"index":0,"delta":{"content":"\\ude00\\u200db"}}]}\n\n`,
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('a😀\u200db'),
  ),
  upstream(
    'long-delta',
    'constructed',
    'one delta of 300,000 characters',
    [[[role, say('x'.repeat(300_000)), stop, usage, DONE]]],
    ok('x'.repeat(300_000)),
  ),
  upstream(
    'two-frames-on-a-line',
    'https://github.com/anomalyco/opencode/issues/23442 (GLM 5.1)',
    'a frame is cut off and the next one follows on the same line: words may be lost, so the reply must not pass for whole',
    [
      [
        [
          role,
          `data: {"id":"x","object":"chat.completion.c${sse([say('Good day.')], '\n')}`,
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'function-call-legacy',
    'constructed after the OpenAI documents (deprecated function_call)',
    'a server that answers tools with delta.function_call',
    [
      [
        [
          role,
          ch({ function_call: { name: 'calculate', arguments: '{"expression":' } }),
          ch({ function_call: { arguments: '"6*7"}' } }),
          ch({}, 'function_call'),
          usage,
          DONE,
        ],
        text('The result ', 'is 42.'),
      ],
    ],
    okTool(),
  ),
  upstream(
    'title-with-thoughts',
    'https://github.com/NousResearch/hermes-agent/pull/56298, https://github.com/bytedance/deer-flow/pull/1927 (for TITLE_MODEL=openai/title-with-thoughts)',
    'a model that writes titles thinks aloud first, at length',
    [
      [
        [
          role,
          say('<think>\n'),
          say(`SECRET THOUGHT ${'about a title '.repeat(120)}`),
          say('\n</think>\n\n'),
          say('A short title'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    { status: 200 },
  ),
]
