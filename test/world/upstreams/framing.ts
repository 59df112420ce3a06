// Where one event ends and the next begins.
import { ch, DONE, type Json, ok, role, say, stop, text, type Upstream, upstream, usage } from './upstream.ts'

const json = (piece: Json) => (typeof piece === 'string' ? '[DONE]' : JSON.stringify(piece))

/** A whole answer as one text, each piece written in a way of its own. */
const raw = (write: (json: string) => string) => [
  [{ raw: text('Good ', 'day.').map(json).map(write).join('') }],
]

const failed = { status: 502, code: 'model_failed' }

export const framing: Upstream[] = [
  upstream(
    'data-prefix-twice',
    'https://github.com/QuantumNous/new-api/issues/5367, https://github.com/openclaw/openclaw/pull/97474',
    'a gateway puts the prefix before an event that has one: "data: data: {…}"',
    raw((each) => `data: data: ${each}\n\n`),
    ok('Good day.'),
  ),
  upstream(
    'no-empty-lines',
    'https://github.com/SamSaffron/term-llm/pull/456, https://github.com/ggml-org/llama.cpp/issues/14268',
    'a new line behind each event, and no empty one',
    raw((each) => `data: ${each}\n`),
    ok('Good day.'),
  ),
  upstream(
    'two-objects-in-one-event',
    'https://github.com/openai/openai-python/issues/663',
    'two chunks in one event, with nothing between',
    [[[role, `data: ${json(say('Good '))}${json(say('day.'))}\n\n`, stop, usage, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'whole-frames-on-a-line',
    'https://github.com/anomalyco/opencode/issues/7692 (Zhipu), where a frame before was cut off',
    'the new line between events is lost, and nothing else',
    raw((each) => `data: ${each}`),
    ok('Good day.'),
  ),
  upstream(
    'objects-without-data',
    'https://github.com/comet-ml/opik/pull/5149',
    'a proxy leaves the prefix away: a chunk a line, then [DONE]',
    raw((each) => `${each}\n`),
    ok('Good day.'),
  ),
  upstream(
    'array-of-chunks',
    'constructed after the Gemini API without alt=sse',
    'the chunks as one JSON array',
    [
      [
        {
          headers: { 'content-type': 'application/json' },
          raw: `[${[role, say('Good day.'), stop, usage].map(json).join(',\n')}]`,
        },
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'done-in-quotes',
    'constructed: a gateway that writes every event as JSON',
    'data: "[DONE]", and no reason before it',
    [[[role, say('Good '), say('day.'), usage, 'data: "[DONE]"\n\n']]],
    ok('Good day.'),
  ),
  upstream(
    'done-twice',
    'constructed: a proxy that adds its own',
    '[DONE] twice',
    [[[...text('Good ', 'day.'), DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'usage-behind-done',
    'constructed beside https://github.com/vercel/ai/issues/7417',
    'the usage comes behind [DONE]',
    [
      [
        {
          raw:
            [role, say('Good day.'), stop].map((each) => `data: ${json(each)}\n\n`).join('') +
            DONE +
            `data: ${json(usage)}\n\n`,
        },
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'heartbeats',
    'https://github.com/netease-lcap/wave-agent/pull/1326, Anthropic: event: ping',
    'heartbeats as words, as JSON and as events of their own',
    [
      [
        [
          'event: ping\ndata: {"type":"ping"}\n\n',
          role,
          'data: ping\n\n',
          say('Good '),
          'data: [KEEPALIVE]\n\n',
          'event: heartbeat\ndata: now\n\n',
          'data: null\n\n',
          say('day.'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'event-names',
    'constructed after Zhipu and Cohere',
    'every event has a name and an id',
    raw((each) => `id: 1\nevent: add\ndata: ${each}\n\n`),
    ok('Good day.'),
  ),
  upstream(
    'error-event-empty',
    'constructed',
    'an event of the name error that holds nothing, then [DONE]',
    [[[role, say('Good '), 'event: error\ndata:\n\n', DONE]]],
    failed,
  ),
  upstream(
    'error-event-words',
    'constructed after gateways that write the words of an exception',
    'an event of the name error that is no JSON',
    [[[role, say('Good '), 'event: error\ndata: upstream-words: connection reset\n\n', DONE]]],
    failed,
  ),
  upstream(
    'words-for-json',
    'constructed after https://github.com/QuantumNous/new-api/issues/5221',
    'the words of a proxy stand where JSON is due, then [DONE]',
    [[[role, say('Good '), 'data: upstream-words: stream closed\n\n', DONE]]],
    failed,
  ),
  upstream(
    'type-plain',
    'constructed: a proxy that forgets the content type',
    'a stream as text/plain',
    [[{ headers: { 'content-type': 'text/plain; charset=utf-8' }, chunks: text('Good ', 'day.') }]],
    ok('Good day.'),
  ),
  upstream(
    'document-cut-off',
    'constructed',
    'JSON in place of a stream that breaks off',
    [
      [
        {
          headers: { 'content-type': 'application/json' },
          raw: json(ch({ content: 'Good day.' }, 'stop')).slice(0, -3),
        },
      ],
    ],
    failed,
  ),
  upstream('no-content', 'constructed', 'HTTP 204', [[{ status: 204, raw: '' }]], {
    ...failed,
    log: /\b204\b/,
  }),
  upstream(
    'redirected',
    'constructed: a base URL of http: whose host wants https:',
    'HTTP 308',
    [[{ status: 308, headers: { location: 'https://example.com/upstream-words' }, raw: '' }]],
    { ...failed, log: /\b308\b/ },
  ),
]
