// What providers refuse in a request.
import {
  bad,
  calculate,
  callEnd,
  calls,
  callsIn,
  DONE,
  type Json,
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

export const refusals: Upstream[] = [
  upstream(
    'ollama-no-tools',
    'https://github.com/ollama/ollama/issues/6027, https://github.com/FerroxLabs/wayland/issues/389, https://github.com/zed-industries/zed/pull/37221',
    'Ollama: a model without tools refuses any request that offers some',
    [text('Good ', 'day.')].map((t) => [t]),
    ok('Good day.'),
    {
      refuse: ({ tools, model }) =>
        tools
          ? bad(`registry.ollama.ai/library/${model} does not support tools`, { type: 'api_error' })
          : null,
    },
  ),
  upstream(
    'stream-options-refused',
    'https://github.com/FlowiseAI/Flowise/issues/2866 (Fireworks), https://github.com/databricks/unity-gateway/issues/491, https://github.com/microsoft/semantic-kernel/issues/10510 (Azure)',
    'stream_options is refused',
    [[[role, say('Good '), say('day.'), stop, DONE]]],
    ok('Good day.', { usage: { input_tokens: 0, output_tokens: 0 } }),
    {
      refuse: ({ stream_options }) =>
        stream_options ? bad("Extra inputs are not permitted, field: 'stream_options'") : null,
    },
  ),
  upstream(
    'system-role-refused',
    'https://github.com/0xPlaygrounds/rig/issues/788, https://github.com/sgl-project/sglang/issues/892, https://github.com/BoundaryML/baml/issues/2109',
    'Gemma: a system message is refused',
    [[text('Good ', 'day.')]],
    ok('Good day.'),
    {
      refuse: ({ messages }) =>
        messages.some((m) => m.role === 'system')
          ? {
              status: 400,
              json: [
                {
                  error: {
                    code: 400,
                    message: 'Developer instruction is not enabled for models/gemma-3-27b-it',
                    status: 'INVALID_ARGUMENT',
                  },
                },
              ],
            }
          : null,
    },
  ),
  upstream(
    'empty-content-refused',
    'https://github.com/vllm-project/vllm/issues/21089',
    'an assistant message with content "" is refused',
    [calculate([role, calls(tool('call_a', 'calculate', sum)), callEnd, usage, DONE])],
    okTool(),
    {
      refuse: ({ messages }) =>
        messages.some((m) => m.content === '') ? bad('upstream-words: Invalid assistant message') : null,
    },
  ),
  upstream(
    'alternation-required',
    'https://github.com/mistralai/mistral-vibe/issues/578 and templates of Gemma, Llama 2: roles must alternate',
    'two user messages in a row are refused; the first turn fails with 500',
    [
      [
        ({ messages }) =>
          messages.at(-1).content.includes('Question two')
            ? text('Second ', 'answer.')
            : { status: 500, json: { error: { message: 'upstream-words' } } },
      ],
    ],
    { status: 502, code: 'model_failed' },
    {
      refuse: ({ messages }) =>
        messages.some((m, i) => m.role === 'user' && messages[i - 1]?.role === 'user')
          ? bad('upstream-words: roles must alternate')
          : null,
    },
  ),
  upstream(
    'stream-refused',
    'https://github.com/charmbracelet/crush/issues/422, https://github.com/RooCodeInc/Roo-Code/issues/6868',
    'OpenAI: an organisation that is not verified gets no stream, only the whole answer',
    [
      [
        {
          json: {
            choices: [
              { index: 0, message: { role: 'assistant', content: 'Good day.' }, finish_reason: 'stop' },
            ],
            usage: usage.usage,
          },
        },
      ],
      [
        {
          json: {
            choices: [
              { index: 0, message: { role: 'assistant', content: 'Second answer.' }, finish_reason: 'stop' },
            ],
            usage: usage.usage,
          },
        },
      ],
    ],
    ok('Good day.'),
    {
      refuse: (body) =>
        (body as Json).stream || body.stream_options
          ? bad('Your organization must be verified to stream this model.', {
              param: 'stream',
              code: 'unsupported_value',
            })
          : null,
    },
  ),
  upstream(
    'minimax-no-system',
    'https://github.com/BigPizzaV3/CodexPlusPlus/issues/267',
    'MiniMax: a system message is refused, in words about the content',
    [text('Good ', 'day.')].map((t) => [t]),
    ok('Good day.'),
    {
      refuse: ({ messages }) =>
        messages[0].role !== 'system'
          ? null
          : {
              status: 400,
              json: {
                type: 'error',
                error: {
                  type: 'bad_request_error',
                  message: 'invalid params, chat content has invalid message role: system (2013)',
                  http_code: '400',
                },
              },
            },
    },
  ),
  upstream(
    'jinja-wanted',
    'https://github.com/ggml-org/llama.cpp/issues/12279',
    'llama.cpp without --jinja: tools are refused with HTTP 500',
    [text('Good ', 'day.')].map((t) => [t]),
    ok('Good day.'),
    {
      refuse: ({ tools, messages }) =>
        tools || callsIn(messages).length > 0
          ? {
              status: 500,
              json: {
                error: { code: 500, message: 'tools param requires --jinja flag', type: 'server_error' },
              },
            }
          : null,
    },
  ),
  upstream(
    'messages-as-text-only',
    'constructed: a template that fails',
    'words of an exception in a body of text, about tools',
    [text('Good ', 'day.')].map((t) => [t]),
    ok('Good day.'),
    {
      refuse: ({ tools }) =>
        tools
          ? {
              status: 400,
              headers: { 'content-type': 'text/plain' },
              raw: 'upstream-words: Template error: tools are not supported',
            }
          : null,
    },
  ),
]
