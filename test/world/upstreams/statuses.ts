// Answers whose status says that they are none.
import {
  type Answer,
  always,
  bad,
  callEnd,
  calls,
  DONE,
  type Expected,
  err,
  role,
  sum,
  tool,
  type Upstream,
  upstream,
  usage,
} from './upstream.ts'

const status = (name: string, source: string, quirk: string, answer: Answer, expected: Expected) =>
  upstream(name, source, quirk, always(answer), expected)

const refused = { status: 502, code: 'model_refused' }

const failed = { status: 502, code: 'model_failed' }

export const statuses: Upstream[] = [
  status(
    'http-401',
    'OpenAI: invalid_api_key',
    'HTTP 401',
    err(401, {
      message: 'Incorrect API key provided: sk-upstream-words',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    }),
    { ...failed, log: /\b(401|invalid_api_key)\b/ },
  ),
  status(
    'http-403',
    'OpenAI: country, or project has no access',
    'HTTP 403',
    err(403, { message: 'upstream-words', type: 'invalid_request_error', code: 'model_not_found' }),
    { ...failed, log: /\b(403|model_not_found)\b/ },
  ),
  status(
    'http-404',
    'https://developers.wpengine.com/docs/ai/api/errors, Ollama',
    'HTTP 404: no such model',
    err(404, {
      message: 'model "upstream-words" not found, try pulling it first',
      type: 'not_found_error',
      code: null,
    }),
    { ...failed, log: /\b(404)\b/ },
  ),
  status(
    'http-404-string',
    'Ollama: {"error":"..."}',
    'HTTP 404 whose error is a string',
    { status: 404, json: { error: 'upstream-words: model not found' } },
    { ...failed, log: /\b(404)\b/ },
  ),
  status(
    'http-400-context',
    'OpenAI, llama.cpp (https://github.com/ggml-org/llama.cpp/issues/14566)',
    'HTTP 400 context_length_exceeded',
    bad('upstream-words: maximum context length', { code: 'context_length_exceeded', param: 'messages' }),
    { ...refused, log: /\b(400|context_length_exceeded)\b/ },
  ),
  status(
    'http-400-policy',
    'Azure content_filter',
    'HTTP 400 content_filter',
    bad('upstream-words: content management policy', {
      code: 'content_filter',
      param: 'prompt',
      status: 400,
    }),
    { ...refused, log: /\b(400|content_filter)\b/ },
  ),
  status(
    'http-400-groq-tool-use',
    'https://github.com/OpenHands/OpenHands/issues/10187',
    'Groq: HTTP 400 tool_use_failed with failed_generation',
    bad('upstream-words: Failed to call a function', {
      code: 'tool_use_failed',
      failed_generation: '<function=calculate>',
    }),
    { ...failed, log: /\b(400|tool_use_failed)\b/ },
  ),
  status(
    'http-429-seconds',
    'OpenAI',
    'HTTP 429, Retry-After: 7',
    err(429, { message: 'upstream-words', code: 'rate_limit_exceeded' }, { 'retry-after': '7' }),
    { status: 503, code: 'model_busy', retryAfter: 7 },
  ),
  status(
    'http-429-date',
    'RFC 9110 §10.2.3',
    'HTTP 429, Retry-After as a date 90 s ahead',
    { status: 429, headers: { 'retry-after': '$DATE+90' }, json: { error: { message: 'upstream-words' } } },
    { status: 503, code: 'model_busy', retryAfter: [85, 95] },
  ),
  status(
    'http-429-both',
    'https://github.com/simonkurtz-MSFT/python-openai-loadbalancer/issues/14',
    'Azure: HTTP 429 with retry-after-ms and retry-after',
    err(429, { message: 'upstream-words' }, { 'retry-after-ms': '45000', 'retry-after': '45' }),
    { status: 503, code: 'model_busy', retryAfter: 45 },
  ),
  status(
    'http-429-fraction',
    'constructed: Retry-After: 20.3',
    'HTTP 429 with a fraction of seconds',
    err(429, { message: 'upstream-words' }, { 'retry-after': '20.3' }),
    { status: 503, code: 'model_busy', retryAfter: 21 },
  ),
  status(
    'http-429-quota',
    'OpenAI: insufficient_quota',
    'HTTP 429 that no waiting mends',
    err(429, {
      message: 'upstream-words: check your plan',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
    { status: 503, code: 'model_busy', log: /\b(429|insufficient_quota)\b/ },
  ),
  status(
    'http-429-gemini-delay',
    'https://github.com/comet-ml/opik/pull/1138 (RESOURCE_EXHAUSTED); google.rpc.RetryInfo',
    'Gemini: HTTP 429, the delay only in the body (RetryInfo retryDelay "37s"), an array',
    {
      status: 429,
      json: [
        {
          error: {
            code: 429,
            message: 'upstream-words',
            status: 'RESOURCE_EXHAUSTED',
            details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37s' }],
          },
        },
      ],
    },
    { status: 503, code: 'model_busy', retryAfter: true },
  ),
  status(
    'http-503-retry',
    'https://openrouter.ai/docs/api/errors',
    'HTTP 503 with Retry-After: 30',
    err(503, { message: 'upstream-words: overloaded' }, { 'retry-after': '30' }),
    { status: [502, 503] },
  ),
  status(
    'http-502-html',
    "a proxy's page",
    'HTTP 502 with HTML',
    { status: 502, headers: { 'content-type': 'text/html' }, raw: '<html>upstream-words' },
    { ...failed, log: /\b(502)\b/ },
  ),
  status(
    'http-500-empty',
    'constructed',
    'HTTP 500 without a body',
    { status: 500, raw: '' },
    { ...failed, log: /\b(500)\b/ },
  ),
  upstream(
    'http-429-second-step',
    'https://github.com/openai/codex/pull/506',
    'the tool has run; the second request is a 429',
    [
      [
        [role, calls(tool('call_a', 'calculate', sum)), callEnd, usage, DONE],
        err(429, { message: 'upstream-words' }, { 'retry-after': '9' }),
      ],
    ],
    { status: 503, code: 'model_busy', retryAfter: 9 },
  ),
]
