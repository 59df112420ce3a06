import { expect, it } from 'vitest'
import { retryAfter } from './retry-after.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const info = [{ error: { details: [{ '@type': 'RetryInfo', retryDelay: '37s' }] } }]

it.each<[Record<string, string>, unknown, number]>([
  [{ 'retry-after': '7' }, {}, 7],
  [{ 'retry-after': '20.3' }, {}, 21],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:30 GMT' }, {}, 90],
  [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, {}, 1],
  [{ 'retry-after-ms': '45000', 'retry-after': '50' }, {}, 45],
  [{ 'retry-after-ms': '1' }, {}, 1],
  [{ 'retry-after': '0' }, {}, 1],
  [{ 'retry-after': '86400' }, {}, 3600],
  [{ 'retry-after': 'soon' }, {}, 10],
  [{}, info, 37],
  [{}, { error: { metadata: { retry_after_ms: 1500 } } }, 2],
  [{}, { error: { retryDelay: '250ms' } }, 1],
  [{}, { error: { metadata: { headers: { 'Retry-After': '12' } } } }, 12],
  [{ 'retry-after': '7 seconds' }, {}, 7],
  [{ 'retry-after': '120, 60' }, {}, 120],
  [{ 'retry-after': '1m30s' }, {}, 90],
  [{}, { error: { details: [{ retryDelay: { seconds: '37', nanos: 0 } }] } }, 37],
  [{}, { error: { message: JSON.stringify(info) } }, 37],
  [{}, { error: { message: 'Limit reached. Please try again in 7.66s. Visit …' } }, 8],
  [{}, { error: { message: 'Please retry after 26 seconds.' } }, 26],
  [{}, null, 10],
])('%j and %j is %d s', (headers, body, seconds) => {
  expect(retryAfter(new Headers(headers), body, now)).toBe(seconds)
})
