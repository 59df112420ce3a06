// A machine that stands still is no dependency in trouble: the Worker's tests wait ten times as long for Postgres and Redis as the
// Worker does, but for those of the limits themselves. The trials have the Worker's own.
import { timeLimits } from '../../src/platform/time-limits.ts'

for (const name of ['postgres', 'redis'] as const) timeLimits[name] *= 10
