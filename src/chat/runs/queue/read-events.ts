// The events of a run for one who reads them from before its turn came.
import { quiet, type Reading } from '#chat/runs/reply/event-log.ts'
import type { Run } from '#chat/runs/thread-runs.ts'

/** Its place in the queue as long as it waits, then its events: those after `lastEventId`, or all. */
export async function* readEvents(run: Run, lastEventId: number | null): Reading {
  if (!run.isBegun && !run.told) {
    const data = { position: run.position }
    yield [{ id: null, part: { type: 'data-queued', transient: true, data } }]
    while (await quiet(run.begun.promise)) yield 'quiet'
  }
  if (run.never) {
    yield [{ id: null, part: { type: 'abort', reason: run.never } }]
    yield 'done'
  } else yield* run.log.read(lastEventId)
}
