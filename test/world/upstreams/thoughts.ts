// Where thoughts stand.
import { ch, DONE, ok, role, say, stop, type Upstream, upstream, usage } from './upstream.ts'

export const thoughts: Upstream[] = [
  upstream(
    'thoughts-in-details',
    'https://openrouter.ai/docs/use-cases/reasoning-tokens; MiniMax (reasoning_split)',
    'thoughts only in reasoning_details',
    [
      [
        [
          role,
          ch({ reasoning_details: [{ type: 'reasoning.text', text: 'SECRET THOUGHT', index: 0 }] }),
          say('Good '),
          say('day.'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'thoughts-blank',
    'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/649 (Qwen 3 without thoughts)',
    'a model that does not think says so: <think>, two new lines, </think>',
    [
      [
        [
          role,
          say('<think>'),
          say('\n\n'),
          say('</think>'),
          say('\n\n'),
          say('Good '),
          say('day.'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'thoughts-in-other-tags',
    'the Gemini documents (include_thoughts by its compatible endpoint)',
    'thoughts in the content, between <thought> and </thought>',
    [
      [
        [
          role,
          say('<thought>SECRET'),
          say(' THOUGHT</thought>'),
          say('Good '),
          say('day.'),
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
]
