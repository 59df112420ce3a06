// What comes in place of a stream.
import { ok, text, type Upstream, upstream } from './upstream.ts'

export const documents: Upstream[] = [
  upstream(
    'sse-as-json-type',
    'https://github.com/openclaw/openclaw/pull/97474',
    'an SSE body under Content-Type: application/json',
    [[{ headers: { 'content-type': 'application/json' }, chunks: text('Good ', 'day.') }]],
    ok('Good day.'),
  ),
  upstream(
    'json-instead-of-sse',
    'https://github.com/openclaw/openclaw/pull/97474 (JSON-to-SSE synthesis), https://github.com/earendil-works/pi/issues/2537',
    'stream: true is ignored: one whole chat.completion as JSON',
    [
      [
        {
          headers: { 'content-type': 'application/json' },
          json: {
            id: 'c',
            object: 'chat.completion',
            created: 1790000000,
            model: 'm',
            choices: [
              { index: 0, message: { role: 'assistant', content: 'Good day.' }, finish_reason: 'stop' },
            ],
            usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
          },
        },
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'html-200',
    'a base URL that misses /v1 or meets a login page (constructed)',
    'HTTP 200 and a page of HTML',
    [
      [
        {
          headers: { 'content-type': 'text/html' },
          raw: '<!doctype html><title>Sign in</title>upstream-words',
        },
      ],
    ],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'empty-200',
    'https://github.com/earendil-works/pi/issues/2537',
    'HTTP 200, text/event-stream, and an empty body',
    [[{ raw: '' }]],
    { status: 502, code: 'model_failed' },
  ),
]
