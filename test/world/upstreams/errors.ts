// Errors in answers whose status says that all is well.
import { ch, DONE, ok, role, say, stop, type Upstream, upstream, usage } from './upstream.ts'

export const errors: Upstream[] = [
  upstream(
    'tgi-error-string',
    'https://github.com/huggingface/text-generation-inference/pull/2668 (errors before it: a string)',
    'mid-stream error whose value is a string',
    [[[role, say('Good '), 'data: {"error":"upstream-words: out of memory","error_type":"generation"}\n\n']]],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'openrouter-midstream-error',
    'https://openrouter.ai/docs/api_reference/streaming, https://github.com/use-agent-os/agent-os/pull/2215',
    'HTTP 200, then a chunk with error beside choices and finish_reason "error"',
    [
      [
        [
          ': OPENROUTER PROCESSING\n\n',
          role,
          say('Good '),
          {
            ...ch({ content: '' }, 'error'),
            provider: 'p',
            error: { code: 'server_error', message: 'upstream-words: provider disconnected' },
          },
          DONE,
        ],
      ],
    ],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'midstream-429',
    'https://openrouter.ai/docs/errors, https://github.com/BerriAI/litellm/issues/8448, https://github.com/vercel/ai/pull/15922',
    'HTTP 200, the first event is an error with code 429',
    [
      [
        [
          ': OPENROUTER PROCESSING\n\n',
          { error: { code: 429, message: 'upstream-words: rate limited', metadata: { provider_name: 'p' } } },
        ],
      ],
    ],
    { status: 503, code: 'model_busy', retryAfter: true },
  ),
  upstream(
    'vllm-error-object',
    'https://github.com/BerriAI/litellm/issues/40578',
    'HTTP 200, data: {"error":{...,"code":400}} then [DONE]',
    [
      [
        [
          role,
          {
            error: { message: 'upstream-words: queue full', type: 'BadRequestError', param: null, code: 400 },
          },
          DONE,
        ],
      ],
    ],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'openai-insufficient-quota-in-stream',
    'https://github.com/vercel/ai/pull/15922',
    'HTTP 200, an error frame insufficient_quota before any output',
    [
      [
        [
          {
            error: {
              message: 'upstream-words: quota',
              type: 'insufficient_quota',
              param: null,
              code: 'insufficient_quota',
            },
          },
        ],
      ],
    ],
    { status: [502, 503] },
  ),

  upstream(
    'error-in-choice',
    'https://openrouter.ai/docs/api_reference/overview (choices[].error)',
    'the error stands in the choice, whose finish_reason is "stop"',
    [
      [
        [
          role,
          say('Good '),
          {
            choices: [
              { index: 0, delta: {}, finish_reason: 'stop', error: { code: 502, message: 'upstream-words' } },
            ],
          },
          DONE,
        ],
      ],
    ],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'error-beside-no-choices',
    'constructed after gateways whose every chunk has all members',
    'an error at the top of a chunk whose choices are empty',
    [[[role, say('Good '), { choices: [], code: 500, message: 'upstream-words' }, DONE]]],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'code-of-success',
    'constructed after Spark (code 0, message Success) and SiliconFlow (code 20000)',
    'every chunk, also one without choices, says that all is well',
    [
      [
        [
          { code: 0, message: 'Success', sid: 'x' },
          { ...say('Good day.'), code: 0, message: 'Success' },
          { code: 200, msg: 'ok' },
          { ...stop, code: 0, message: 'Success' },
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'minimax-busy',
    'https://github.com/infiniflow/ragflow/pull/17292, https://github.com/ENTERPILOT/GoModel/pull/640',
    'MiniMax: HTTP 200 and base_resp with the code 1002',
    [
      [
        [
          {
            choices: null,
            base_resp: { status_code: 1002, status_msg: 'upstream-words: rate limit exceeded(RPM)' },
          },
        ],
      ],
    ],
    { status: 503, code: 'model_busy', retryAfter: true },
  ),
  upstream(
    'busy-in-words',
    'https://github.com/anomalyco/opencode/pull/19011, https://github.com/leookun/devin-2api/pull/3',
    'HTTP 200, an error of the type upstream_error whose words alone tell of a rate limit and how long it lasts',
    [
      [
        [
          {
            error: {
              type: 'upstream_error',
              code: null,
              message: 'upstream-words: Rate limit reached. Please try again in 12.5s.',
            },
          },
        ],
      ],
    ],
    { status: 503, code: 'model_busy', retryAfter: 13 },
  ),
  upstream(
    'overloaded-in-stream',
    'https://github.com/QuantumNous/new-api/issues/7399',
    'HTTP 200, server_is_overloaded in the body',
    [
      [
        {
          json: { error: { message: 'upstream-words', type: 'server_error', code: 'server_is_overloaded' } },
        },
      ],
    ],
    { status: 503, code: 'model_busy' },
  ),
  upstream(
    'error-as-detail',
    'constructed after FastAPI',
    'HTTP 200, {"detail": …} in the middle',
    [[[role, say('Good '), { detail: 'upstream-words: Internal Server Error' }, DONE]]],
    { status: 502, code: 'model_failed' },
  ),
  upstream(
    'error-of-cloudflare',
    'the Cloudflare API documents (success, errors, result)',
    'HTTP 200, success false and a list of errors',
    [
      [
        {
          json: {
            result: null,
            success: false,
            errors: [{ code: 3040, message: 'upstream-words' }],
            messages: [],
          },
        },
      ],
    ],
    { status: 503, code: 'model_busy' },
  ),
]
