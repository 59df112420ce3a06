// What is said beside the words, in another member than usual, or once more at the end.
import { ch, DONE, ok, role, say, stop, text, type Upstream, upstream, usage } from './upstream.ts'

export const recaps: Upstream[] = [
  upstream(
    'whole-message-last',
    'https://github.com/infiniflow/ragflow/pull/17292 (MiniMax: the last chunk is a whole chat.completion)',
    'the last chunk says all of it once more, without the white space around it',
    [
      [
        [
          role,
          say(' Good '),
          say('day. '),
          {
            object: 'chat.completion',
            choices: [
              { index: 0, message: { role: 'assistant', content: 'Good day.' }, finish_reason: 'stop' },
            ],
            usage: usage.usage,
          },
        ],
      ],
    ],
    ok(' Good day. '),
  ),
  upstream(
    'whole-message-without-thoughts',
    'constructed beside https://github.com/MiniMax-AI/MiniMax-M2/issues/105',
    'thoughts in the text of the pieces, and none in the whole message at the end',
    [
      [
        [
          role,
          say('<think>SECRET THOUGHT</think>\n\n'),
          say('Good day.'),
          {
            choices: [
              {
                index: 0,
                delta: {},
                message: { role: 'assistant', reasoning_content: 'SECRET THOUGHT', content: 'Good day.' },
                finish_reason: 'stop',
              },
            ],
            usage: usage.usage,
          },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'messages-so-far',
    'constructed beside https://github.com/vercel/ai/issues/16530',
    'message in place of delta, each with all so far',
    [
      [
        [
          ...['Good ', 'Good day', 'Good day.'].map((content) => ({
            choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: null }],
          })),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'every-member',
    'constructed after the OpenAI documents: all members that a delta may have',
    'logprobs, audio null, refusal null, annotations, function_call null, service_tier, obfuscation',
    [
      [
        text('Good ', 'day.').map((each) =>
          typeof each === 'string' || !each.choices?.[0]
            ? each
            : {
                ...each,
                service_tier: 'default',
                obfuscation: 'aX7',
                choices: [
                  {
                    ...each.choices[0],
                    delta: {
                      ...each.choices[0].delta,
                      audio: null,
                      refusal: null,
                      function_call: null,
                      tool_calls: null,
                      annotations: [
                        {
                          type: 'url_citation',
                          url_citation: { url: 'https://example.com', title: 'upstream-words' },
                        },
                      ],
                    },
                    logprobs: {
                      content: [{ token: 'upstream-words', logprob: -0.1, bytes: [1], top_logprobs: [] }],
                      refusal: null,
                    },
                  },
                ],
              },
        ),
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'booleans-for-text',
    'constructed after gateways in PHP: false for what is not there',
    'refusal, reasoning and tool_calls are false in every chunk',
    [
      [
        [
          role,
          ...['Good ', 'day.'].map((content) =>
            ch({ content, refusal: false, reasoning: false, reasoning_content: false, tool_calls: false }),
          ),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'choices-as-object',
    'constructed',
    'choices is one object, index and ids are text, created is null',
    [
      [
        [
          ...['Good ', 'day.'].map((content) => ({
            id: null,
            created: null,
            choices: { index: '0', delta: { content } },
          })),
          { choices: { index: '0', finish_reason: 'stop' } },
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'words-and-reason-together',
    'https://github.com/vllm-project/vllm/pull/36944',
    'the last words come with the reason and the usage, and nothing behind',
    [[[role, say('Good '), { ...ch({ content: 'day.' }, 'stop'), usage: usage.usage }]]],
    ok('Good day.'),
  ),
  upstream(
    'words-behind-reason',
    'constructed: a reason in every chunk',
    'finish_reason "stop" in every chunk',
    [[[ch({ content: 'Good ' }, 'stop'), ch({ content: 'day.' }, 'stop'), usage, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'nothing-said',
    'constructed: a model that answers nothing at all',
    'a role, a reason and the usage',
    [[[role, stop, usage, DONE]]],
    ok(''),
  ),
]
