// Threads by age.
import { expect, it } from 'vitest'
import { byAge } from './by-age.ts'

const now = new Date(2026, 2, 30, 0, 30) // The night after clocks went forward in Europe: a day of 23 hours.
const at = (day: number, hour = 12, month = 2) => ({
  updated_at: new Date(2026, month, day, hour).toISOString(),
})

it('puts each thread under the heading of its day', () => {
  const groups = byAge([at(30, 0), at(29, 23), at(29, 1), at(28), at(23), at(22), at(1), at(20, 12, 0)], now)
  expect(groups.map(({ heading, threads }) => [heading, threads.length])).toEqual([
    ['Today', 1],
    ['Yesterday', 2],
    ['Previous 7 days', 2],
    ['Previous 30 days', 2],
    ['Older', 1],
  ])
})

it('has no heading without a thread', () => {
  expect(byAge([], now)).toEqual([])
})
