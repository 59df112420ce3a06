// What providers refuse in a request.
import {
  bad,
  calculate,
  callEnd,
  calls,
  DONE,
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
]
