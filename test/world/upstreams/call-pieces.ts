// How a call comes in pieces.
import {
  calculate,
  callEnd,
  calls,
  DONE,
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

export const callPieces: Upstream[] = [
  upstream(
    'args-split-without-index',
    'https://github.com/open-webui/computer/issues/224',
    'arguments split over deltas without index and id',
    [
      calculate([
        role,
        calls({ id: 'f1', type: 'function', function: { name: 'calculate', arguments: '{"expression"' } }),
        calls({ function: { arguments: ':"6*7"}' } }),
        stop,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'name-repeated',
    'https://github.com/ggml-org/llama.cpp/issues/13774',
    'llama.cpp: the whole name in every delta of a call',
    [
      calculate([
        role,
        calls({
          index: 0,
          id: 'call_a',
          type: 'function',
          function: { name: 'calculate', arguments: '{"expr' },
        }),
        calls({ index: 0, function: { name: 'calculate', arguments: 'ession":"6' } }),
        calls({ index: 0, function: { name: 'calculate', arguments: '*7"}' } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'name-late',
    'https://github.com/vercel/ai/issues/14722',
    'the name comes after the id and the first arguments',
    [
      calculate([
        role,
        calls({ index: 0, id: 'call_a', type: 'function', function: { arguments: '{"expression"' } }),
        calls({ index: 0, function: { name: 'calculate' } }),
        calls({ index: 0, function: { arguments: ':"6*7"}' } }),
        callEnd,
        usage,
        DONE,
      ]),
    ],
    okTool(),
  ),
  upstream(
    'text-around-call',
    'https://github.com/cloudflare/agents/issues/1841, https://github.com/OpenCoven/coven/issues/470, https://github.com/vercel/chat/pull/170',
    'words, a call, words: two steps of text, glued together without a space',
    [
      [
        [role, say('Let me compute that.'), calls(tool('call_a', 'calculate', sum)), callEnd, usage, DONE],
        text('The result ', 'is 42.'),
      ],
    ],
    okTool({ response: /^Let me compute that\.\s+The result is 42\.$/ }),
  ),
]
