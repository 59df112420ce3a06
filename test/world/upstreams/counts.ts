// Where providers put what they counted.
import { ch, DONE, ok, role, say, stop, text, type Upstream, upstream, usage } from './upstream.ts'

export const counts: Upstream[] = [
  upstream(
    'usage-without-choices',
    'https://github.com/vercel/ai/issues/7417, https://github.com/anomalyco/opencode/issues/1298',
    'the last chunk has usage and no choices member at all',
    [
      [
        [
          role,
          say('Good '),
          say('day.'),
          stop,
          { id: 'usage-1', model: 'm', usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'azure-prompt-filter',
    'https://github.com/mlflow/mlflow/issues/12767',
    'Azure: first chunk with empty choices and prompt_filter_results, empty id and model; content_filter_results in each choice',
    [
      [
        [
          {
            choices: [],
            created: 0,
            id: '',
            model: '',
            object: '',
            prompt_filter_results: [
              { prompt_index: 0, content_filter_results: { hate: { filtered: false, severity: 'safe' } } },
            ],
          },
          ch({ role: 'assistant', content: '', refusal: null }),
          {
            ...ch({ content: 'Good day.' }),
            choices: [
              {
                index: 0,
                delta: { content: 'Good day.' },
                finish_reason: null,
                logprobs: null,
                content_filter_results: { hate: { filtered: false, severity: 'safe' } },
              },
            ],
          },
          stop,
          usage,
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'usage-partial',
    'https://github.com/theopenco/llmgateway/pull/2861',
    'an intermediate usage with nothing but prompt_tokens_details',
    [
      [
        [
          role,
          { ...say('Good '), usage: { prompt_tokens_details: { cached_tokens: 0 } } },
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
    'usage-cumulative',
    'https://github.com/ogx-ai/ogx/issues/5122 (Gemini)',
    'usage in every chunk, growing',
    [
      [
        [
          { ...say('Good '), usage: { prompt_tokens: 11, completion_tokens: 3, total_tokens: 14 } },
          { ...say('day.'), usage: { prompt_tokens: 11, completion_tokens: 6, total_tokens: 17 } },
          { ...stop, usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'usage-after-null',
    'https://github.com/vercel/ai/issues/1651 and the OpenAI documents: usage null in all chunks but the last',
    'usage: null in every chunk, then in one of its own with choices: []',
    [[text('Good ', 'day.').map((c) => (typeof c === 'string' || c.usage ? c : { ...c, usage: null }))]],
    ok('Good day.'),
  ),
  upstream(
    'usage-odd-numbers',
    'constructed beside vercel/ai#1651: floats and negatives',
    'usage counts are a float and a negative number',
    [
      [
        [
          role,
          say('Good day.'),
          stop,
          { ...usage, usage: { prompt_tokens: 11.0, completion_tokens: -1, total_tokens: 10.5 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.', { usage: { input_tokens: 11, output_tokens: 0 } }),
  ),
  upstream(
    'groq-x-groq-usage',
    'https://github.com/vercel/ai/issues/1651',
    'usage only in x_groq.usage of the last chunk',
    [
      [
        [
          role,
          say('Good '),
          say('day.'),
          {
            ...stop,
            x_groq: {
              id: 'req_1',
              usage: { queue_time: 0.07, prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
            },
          },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),

  upstream(
    'usage-total-only',
    'constructed after vLLM (prompt_tokens and total_tokens)',
    'usage without completion_tokens: the total tells',
    [[[role, say('Good day.'), stop, { choices: [], usage: { prompt_tokens: 11, total_tokens: 18 } }, DONE]]],
    ok('Good day.'),
  ),
  upstream(
    'usage-camel-case',
    'constructed after SDKs that write promptTokens, and Gemini (usageMetadata)',
    'the counts under names of other protocols',
    [
      [
        [
          role,
          { ...say('Good '), usage: { promptTokens: 11, completionTokens: 3 } },
          say('day.'),
          { ...stop, usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'usage-bedrock-metrics',
    'the Bedrock documents (amazon-bedrock-invocationMetrics)',
    'the counts only in a member of the cloud that serves the model',
    [
      [
        [
          role,
          say('Good day.'),
          { ...stop, 'amazon-bedrock-invocationMetrics': { inputTokenCount: 11, outputTokenCount: 7 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
  upstream(
    'usage-zero-last',
    'constructed beside https://github.com/MiniMax-AI/MiniMax-M2.5/issues/2',
    'the counts, then a last chunk with zeros',
    [
      [
        [
          role,
          { ...say('Good day.'), usage: usage.usage },
          { ...stop, usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 } },
          DONE,
        ],
      ],
    ],
    ok('Good day.'),
  ),
]
