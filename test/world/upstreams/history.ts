// What providers want back of what was said, and what they do not.
import {
  type Body,
  bad,
  calculate,
  callEnd,
  calls,
  callsIn,
  ch,
  DONE,
  err,
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

const noBlankText = ({ messages }: Body) =>
  messages.some(
    (m) =>
      m.role === 'assistant' &&
      typeof m.content === 'string' &&
      m.content.trim() === '' &&
      !(m.content === '' && m.tool_calls),
  )
    ? bad('upstream-words: messages: text content blocks must contain non-whitespace text')
    : null

export const history: Upstream[] = [
  upstream(
    'deepseek-reasoning-back',
    'https://github.com/langchain-ai/langchain/issues/39370, https://github.com/rikkahub/rikkahub/issues/1587',
    'DeepSeek V4: an assistant message with tool calls must carry its reasoning_content, in this turn and in every later one, else 400',
    [
      [
        [
          role,
          ch({ reasoning_content: 'SECRET THOUGHT one' }),
          calls(tool('call_a', 'calculate', sum)),
          callEnd,
          usage,
          DONE,
        ],
        [role, ch({ reasoning_content: 'SECRET THOUGHT two' }), say('The result is 42.'), stop, usage, DONE],
      ],
    ],
    okTool(),
    {
      refuse: ({ messages }) =>
        messages.some((m) => m.tool_calls && !m.reasoning_content)
          ? bad(
              'upstream-words: The reasoning_content in the thinking mode must be passed back to the API.',
              { code: 'invalid_request_error' },
            )
          : null,
    },
  ),
  upstream(
    'mistral-id-nine',
    'https://github.com/anomalyco/opencode/issues/1680, https://github.com/langchain-ai/langchain/pull/24668, https://github.com/HKUDS/nanobot/pull/1293',
    'Mistral: the id of a tool call must be nine letters and digits, in the history too',
    [calculate([role, calls(tool('aB3xK9mP2', 'calculate', sum)), callEnd, usage, DONE])],
    okTool(),
    {
      refuse: ({ messages }) =>
        callsIn(messages).every(({ id }) => /^[a-zA-Z0-9]{9}$/.test(id))
          ? null
          : {
              status: 400,
              json: {
                object: 'error',
                message: 'upstream-words: Tool call id must be a-z, A-Z, 0-9, with a length of 9.',
                type: 'invalid_function_call',
                param: null,
                code: '3280',
              },
            },
    },
  ),
  upstream(
    'openrouter-reasoning-details',
    'https://github.com/LibreChat-AI/agents/issues/37, https://github.com/microsoft/agent-framework/issues/2947',
    'OpenRouter with Gemini 3: reasoning_details of a message with tool calls must come back in this turn, else 400',
    [
      [
        [
          role,
          ch({
            reasoning: 'SECRET THOUGHT',
            reasoning_details: [
              { type: 'reasoning.text', text: 'SECRET THOUGHT', format: 'google-gemini-v1', index: 0 },
            ],
          }),
          ch({
            tool_calls: [tool('tool_0', 'calculate', sum)],
            reasoning_details: [
              {
                type: 'reasoning.encrypted',
                data: 'ZW5j',
                id: 'tool_0',
                format: 'google-gemini-v1',
                index: 0,
              },
            ],
          }),
          callEnd,
          usage,
          DONE,
        ],
        text('The result ', 'is 42.'),
      ],
    ],
    okTool(),
    {
      refuse: ({ messages }) => {
        const last = messages.findLastIndex((m) => m.role === 'user')
        return messages.slice(last).some((m) => m.tool_calls && !m.reasoning_details)
          ? err(400, {
              message: 'upstream-words: Provider returned error',
              code: 400,
              metadata: { raw: 'reasoning details must be preserved', provider_name: 'Google AI Studio' },
            })
          : null
      },
    },
  ),
  upstream(
    'blank-reply',
    'https://github.com/anomalyco/opencode/issues/31259, https://github.com/NousResearch/hermes-agent/pull/67978',
    'the reply is nothing but new lines; Claude (Bedrock, Anthropic) refuses a history with blank text',
    [[[role, say('\n\n'), stop, usage, DONE]]],
    ok('\n\n'),
    { refuse: noBlankText },
  ),
  upstream(
    'reasoning-not-sent-back',
    'https://share.apidog.com/apidoc/docs-site/747793/reasoning-model-deepseek-reasoner-835841m0 (deepseek-reasoner, the older rule)',
    'reasoning_content must NOT come back in later turns',
    [[[role, ch({ reasoning_content: 'SECRET THOUGHT' }), say('Good '), say('day.'), stop, usage, DONE]]],
    ok('Good day.'),
    {
      refuse: ({ messages }) =>
        messages.some((m) => m.reasoning_content)
          ? bad('upstream-words: reasoning_content is not allowed')
          : null,
    },
  ),
  upstream(
    'reasoning-field',
    'https://github.com/anomalyco/opencode/pull/35187, https://github.com/decolua/9router/pull/3601',
    'thoughts in delta.reasoning (Ollama, vLLM, OpenRouter)',
    [[[role, ch({ reasoning: 'SECRET THOUGHT' }), say('Good '), say('day.'), stop, usage, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'think-tags',
    'https://github.com/MiniMax-AI/MiniMax-M2/issues/105, https://github.com/andrewyng/openworker/issues/111',
    'thoughts in the content, between <think> and </think> (MiniMax, DeepSeek R1 by Ollama, Groq raw, Perplexity sonar-reasoning)',
    [
      [
        [
          role,
          say('<thi'),
          say('nk>\nSECRET THOUGHT'),
          say('\n</think>\n\n'),
          say('Good '),
          say('day.'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok(/^\s*Good day\.$/),
  ),
]
