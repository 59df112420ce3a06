// When an answer comes: late, in time, or not to its end.
import { ch, type Json, ok, role, say, text, type Upstream, upstream } from './upstream.ts'

const every = (ms: number, n: number, what: Json) =>
  Array.from({ length: n }, () => [{ pause: ms }, what]).flat()

export const silence: Upstream[] = [
  upstream(
    'comments-while-thinking',
    'https://github.com/openclaw/openclaw/pull/152705 (xAI), https://github.com/BerriAI/litellm/pull/32763',
    'comment lines keep the connection alive for longer than MODEL_TIMEOUT_SECONDS while the model thinks',
    [[[...every(300, 9, ': keepalive\n\n'), ...text('Good ', 'day.')]]],
    ok('Good day.'),
    { slow: true },
  ),
  upstream(
    'reasoning-while-thinking',
    'https://github.com/2389-research/tracker/issues/577',
    'reasoning deltas for longer than MODEL_TIMEOUT_SECONDS',
    [[[...every(300, 9, ch({ reasoning_content: 'hm ' })), ...text('Good ', 'day.')]]],
    ok('Good day.'),
    { slow: true },
  ),
  upstream(
    'silence',
    'constructed',
    'nothing at all for longer than MODEL_TIMEOUT_SECONDS',
    [[[{ pause: 2500 }, ...text('Good ', 'day.')]]],
    { status: 504, code: 'model_timeout' },
    { slow: true },
  ),
  upstream(
    'connection-reset',
    'constructed',
    'the connection is cut in the middle',
    [[[role, say('Good '), { pause: 50 }, { cut: true }]]],
    { status: 502, code: 'model_failed' },
  ),
]
