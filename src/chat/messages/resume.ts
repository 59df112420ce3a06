// Coming back to a reply that is being written: to read it, or to end it.
import type { Runs } from '#chat/runs/runs.ts'
import type { ThreadStore } from '#chat/threads/store.ts'
import { Failure, noThread } from '#shared/failure.ts'

export type FollowServices = { runs: Runs; threads: ThreadStore }

/**
 * The running reply as Server-Sent Events, from its start or after an event; null when nothing runs.
 * @throws {Failure} `thread_not_found`
 */
export async function followRun(
  { runs, threads }: FollowServices,
  userId: string,
  threadId: string,
  lastEventId: number | null,
): Promise<ReadableStream<Uint8Array> | null> {
  const view = await runs.follow(userId, threadId, null, { as: 'stream', lastEventId })
  if (view) return view.followed
  await mustOwn(threads, userId, threadId)
  return null
}

/** Ends the running reply; what was said is kept. @throws {Failure} `no_active_run`, `thread_not_found`. */
export async function stopRun({ runs, threads }: FollowServices, userId: string, threadId: string) {
  const stopped = await runs.stop(userId, threadId)
  if (stopped) return { thread_id: threadId, message_id: stopped.messageId, status: 'stopped' as const }
  await mustOwn(threads, userId, threadId)
  throw new Failure('no_active_run', 'No reply is being written in this thread.')
}

async function mustOwn(threads: ThreadStore, userId: string, threadId: string): Promise<void> {
  if (!(await threads.owns(userId, threadId))) throw noThread()
}
