// What strict providers demand of a request, and what it must not have: found out by asking again.
import {
  type Answer,
  type Body,
  bad,
  calculate,
  callEnd,
  calls,
  ch,
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

const thinking = ch({ reasoning_content: 'SECRET THOUGHT' })

/** A call and the words that build on it, each thought over. */
const thoughtful = [
  [
    [role, thinking, calls(tool('call_a', 'calculate', sum)), callEnd, usage, DONE],
    [role, thinking, say('The result is 42.'), stop, usage, DONE],
  ],
]

const refuseWhere = (what: (message: Json, index: number, all: Json[]) => unknown, answer: Answer) => ({
  refuse: ({ messages }: Body) => (messages.some(what) ? answer : null),
})

export const demands: Upstream[] = [
  upstream(
    'deepseek-reasoning-everywhere',
    'https://github.com/openclaw/openclaw/issues/73417, https://github.com/MoonshotAI/kimi-cli/issues/2141',
    'DeepSeek V4: every assistant message must carry reasoning_content as soon as tools are offered, else 400',
    [[[role, thinking, say('Good '), say('day.'), stop, usage, DONE]]],
    ok('Good day.'),
    refuseWhere(
      (m) => m.role === 'assistant' && !m.reasoning_content,
      bad('upstream-words: The `reasoning_content` in the thinking mode must be passed back to the API.'),
    ),
  ),
  upstream(
    'kimi-reasoning-not-blank',
    'https://github.com/theopenco/llmgateway/pull/2093, https://github.com/mastra-ai/mastra/issues/12592, https://github.com/earendil-works/pi/pull/4178',
    'Kimi K2.6: reasoning_content of messages with calls must not be missing or empty',
    thoughtful,
    okTool(),
    refuseWhere(
      (m) => m.tool_calls && !m.reasoning_content?.trim(),
      bad('thinking is enabled but reasoning_content is missing in assistant tool call message at index 2'),
    ),
  ),
  upstream(
    'cerebras-reasoning-refused',
    'https://github.com/Kilo-Org/kilocode/issues/10375, https://github.com/agentjido/req_llm/issues/772 (Groq)',
    'a model that gives reasoning_content refuses it in the history',
    thoughtful,
    okTool(),
    refuseWhere((m) => 'reasoning_content' in m, {
      status: 400,
      json: {
        message:
          "messages.2.assistant.reasoning_content: property 'messages.2.assistant.reasoning_content' is unsupported",
        type: 'invalid_request_error',
        param: 'validation_error',
        code: 'wrong_api_format',
      },
    }),
  ),
  upstream(
    'one-call-a-message',
    'constructed after the template of Llama 3.1 in vLLM and llama.cpp',
    'several calls in one message are refused, though the model makes them',
    [
      calculate([
        role,
        calls(tool('a', 'calculate', sum), tool('b', 'calculate', { expression: '1+1' }, 1)),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    ok('The result is 42.', {
      calls: [
        ['calculate', sum, 'success', { result: 42 }],
        ['calculate', { expression: '1+1' }, 'success', { result: 2 }],
      ],
      usage: { input_tokens: 22, output_tokens: 14 },
    }),
    refuseWhere(
      (m) => m.tool_calls?.length > 1,
      bad('upstream-words: This model only supports single tool-calls at once!'),
    ),
  ),
  upstream(
    'result-without-name',
    'https://github.com/ollama/ollama/issues/14214, https://github.com/vectorize-io/hindsight/pull/187 (Gemini)',
    'a result must have the name of its tool',
    [calculate([role, calls(tool('a', 'calculate', sum)), callEnd, usage, DONE])],
    okTool(),
    refuseWhere((m) => m.role === 'tool' && !m.name, {
      status: 400,
      json: {
        StatusCode: 400,
        error: '* GenerateContentRequest.contents[2].parts[0].function_response.name: Name cannot be empty.',
      },
    }),
  ),
  upstream(
    'content-wanted',
    'constructed after Moonshot ("must not be empty") and MiniMax ("chat content is empty")',
    'a message with calls must have words too: neither null nor "" will do',
    [calculate([role, calls(tool('a', 'calculate', sum)), callEnd, usage, DONE])],
    okTool(),
    refuseWhere(
      (m) => !m.content?.trim(),
      bad("Invalid request: the message at position 2 with role 'assistant' must not be empty"),
    ),
  ),
  upstream(
    'content-missing',
    'constructed after servers in Rust (serde)',
    'content null is a missing field',
    [calculate([role, calls(tool('a', 'calculate', sum)), callEnd, usage, DONE])],
    okTool(),
    refuseWhere((m) => m.content === null, {
      status: 422,
      headers: { 'content-type': 'text/plain' },
      raw: 'Failed to deserialize the JSON body into the target type: messages[2]: missing field `content` at line 1 column 500',
    }),
  ),
  upstream(
    'claude-signature-invalid',
    'https://github.com/anomalyco/opencode/issues/48637, https://github.com/CommonstackAI/UncommonRoute/issues/19',
    'Claude by a gateway refuses thoughts that another model, or another prompt, has signed, and then calls without thoughts',
    [
      [
        [
          role,
          ch({ thinking_blocks: [{ type: 'thinking', thinking: 'SECRET THOUGHT', signature: 'c2ln' }] }),
          calls(tool('call_a', 'calculate', sum)),
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
        const turn = messages.findLastIndex((m) => m.role === 'user')
        const past = messages.slice(0, turn)
        if (past.some((m) => m.thinking_blocks))
          return bad('upstream-words: messages.1.content.0: Invalid `signature` in `thinking` block')
        const bare = 'upstream-words: messages.1.content.0.type: Expected `thinking`, but found `tool_use`'
        return past.some((m) => m.tool_calls) ? bad(bare) : null
      },
    },
  ),
]
