// Statuses that say less, or other things, than what stands in the body.
import { type Answer, always, type Expected, err, type Upstream, upstream } from './upstream.ts'

const status = (name: string, source: string, quirk: string, answer: Answer, expected: Expected) =>
  upstream(name, source, quirk, always(answer), expected)

const failed = { status: 502, code: 'model_failed' }
const refused = { status: 502, code: 'model_refused' }
const busy = { status: 503, code: 'model_busy' }

const inner = {
  error: {
    code: 429,
    status: 'RESOURCE_EXHAUSTED',
    details: [{ retryDelay: '37s' }],
    message: 'upstream-words',
  },
}

const page = (code: number): [string, string, string, Answer, Expected] => [
  `http-${code}-page`,
  "a proxy's page",
  `HTTP ${code} with HTML`,
  { status: code, headers: { 'content-type': 'text/html' }, raw: '<html>upstream-words' },
  { ...failed, log: new RegExp(`\\b${code}\\b`) },
]

export const wrapped: Upstream[] = [
  ...[402, 405, 407, 408, 409, 424, 451, 499, 501, 504, 520, 522, 524, 529].map((code) =>
    status(...page(code)),
  ),
  status(
    'http-500-wraps-429',
    'https://github.com/dtzp555-max/ocp/pull/481, https://github.com/QuantumNous/new-api/issues/7399',
    'a gateway answers 500; the 429 of its provider, and when to come back, is JSON in a text of its own error',
    err(500, { message: JSON.stringify(inner), type: 'proxy_error', code: 'bad_response' }),
    { ...busy, retryAfter: 37, log: /bad_response/ },
  ),
  status(
    'http-400-wraps-429',
    'https://github.com/elizaOS/eliza/pull/11143 (statuses that do not fit)',
    'HTTP 400 that tells of too many requests in words',
    err(400, { message: 'upstream-words: 429 Too Many Requests', type: 'invalid_request_error' }),
    busy,
  ),
  status(
    'http-429-units',
    'Groq and OpenAI: times as in 6m0s',
    'HTTP 429 with Retry-After: 1m30s',
    err(429, { message: 'upstream-words' }, { 'retry-after': '1m30s' }),
    { ...busy, retryAfter: 90 },
  ),
  status(
    'http-429-words',
    'Azure API Management, Groq',
    'HTTP 429; when to come back stands in the words alone',
    {
      status: 429,
      json: { statusCode: 429, message: 'upstream-words: Rate limit is exceeded. Try again in 7 seconds.' },
    },
    { ...busy, retryAfter: 7, log: /429/ },
  ),
  status(
    'http-429-duration',
    'google.rpc.RetryInfo by a proxy that writes Duration as an object',
    'HTTP 429 with retryDelay { seconds, nanos }',
    err(429, { message: 'upstream-words', details: [{ retryDelay: { seconds: '21', nanos: 0 } }] }),
    { ...busy, retryAfter: 21 },
  ),
  status(
    'http-429-past',
    'constructed: clocks that differ',
    'HTTP 429 whose date is over',
    err(429, { message: 'upstream-words' }, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    { ...busy, retryAfter: 1 },
  ),
  status(
    'http-429-for-days',
    'OpenRouter: free models by day',
    'HTTP 429 with Retry-After: 86400',
    err(429, { message: 'upstream-words' }, { 'retry-after': '86400' }),
    { ...busy, retryAfter: 3600 },
  ),
  status(
    'http-498-capacity',
    'https://console.groq.com/docs/errors (498)',
    'Groq: HTTP 498 capacity_exceeded',
    err(498, { message: 'upstream-words', type: 'capacity', code: 'capacity_exceeded' }),
    { ...busy, log: /498/ },
  ),
  status(
    'http-529-overloaded',
    'the Anthropic documents (529 overloaded_error)',
    'HTTP 529 overloaded_error',
    { status: 529, json: { type: 'error', error: { type: 'overloaded_error', message: 'upstream-words' } } },
    { ...busy, log: /overloaded_error/ },
  ),
  status(
    'http-413-tokens',
    'Groq: a request larger than a minute has tokens',
    'HTTP 413 rate_limit_exceeded: no waiting mends it, less text does',
    err(413, { message: 'upstream-words: Request too large', type: 'tokens', code: 'rate_limit_exceeded' }),
    { ...refused, log: /413/ },
  ),
  status(
    'http-422-detail',
    'constructed after FastAPI and Pydantic',
    'HTTP 422 whose detail is a list',
    {
      status: 422,
      json: { detail: [{ loc: ['body', 'top_p'], msg: 'upstream-words', type: 'value_error' }] },
    },
    { ...refused, log: /422/ },
  ),
  status(
    'http-400-databricks',
    'https://github.com/neondatabase/website/pull/5096',
    'Databricks: error_code and message at the top',
    { status: 403, json: { error_code: 'PERMISSION_DENIED', message: 'upstream-words' } },
    { ...failed, log: /PERMISSION_DENIED/ },
  ),
  status(
    'http-404-cloudflare',
    'the Cloudflare API documents',
    'HTTP 404 with a list of errors',
    {
      status: 404,
      json: { success: false, errors: [{ code: 7003, message: 'upstream-words' }], result: null },
    },
    { ...failed, log: /7003/ },
  ),
  status(
    'http-402-credit',
    'https://openrouter.ai/docs/api/errors',
    'OpenRouter: HTTP 402 in words about tokens',
    err(402, {
      message: 'upstream-words: you requested up to 32000 tokens, more than your credits allow',
      code: 402,
    }),
    { ...failed, log: /402/ },
  ),
]
