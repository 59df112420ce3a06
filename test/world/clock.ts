// The Worker's clock, for tests of what counts within so many seconds: it stands still for as long as they take.
import { vi } from 'vitest'

/**
 * Stops it in the middle of a minute, for a file whose Worker has not been asked yet: it takes the clock when it first is.
 * The clocks of Postgres and Redis go on.
 */
export function stopClock() {
  let now = Math.floor(Date.now() / 60_000) * 60_000 + 30_000
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  return {
    advance(milliseconds: number) {
      now += milliseconds
    },
  }
}
