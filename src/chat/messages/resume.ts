// Coming back to a reply: to read it, whether it is being written or over, or to end it.
import type { Runs } from '#chat/runs/runs.ts'
import type { RunStore } from '#chat/runs/store.ts'
import type { ThreadStore } from '#chat/threads/store.ts'
import { Failure, noMessage, noThread } from '#shared/failure.ts'
import { replay } from './replay.ts'

export type FollowServices = { runs: Runs; runStore: RunStore; threads: ThreadStore }

/**
 * A reply as Server-Sent Events, from its start or after an event: the one that is named, or the one that is being written,
 * or for a reader who was cut off the newest one. Null where none of them is meant.
 * @throws {Failure} `thread_not_found`, `message_not_found`
 */
export async function followReply(
  { runs, runStore, threads }: FollowServices,
  userId: string,
  threadId: string,
  { messageId, lastEventId }: { messageId: string | null; lastEventId: number | null },
): Promise<ReadableStream<Uint8Array> | null> {
  const view = await runs.resume(userId, threadId, messageId, lastEventId)
  if (view) return view.followed
  const which = messageId !== null ? { messageId } : lastEventId !== null ? { newestOf: threadId } : null
  const stored = which && (await runStore.find(userId, which))
  const found = stored?.message.thread_id === threadId
  if (found && stored.message.status !== 'pending') return replay(stored, lastEventId)
  await mustOwn(threads, userId, threadId)
  if (messageId !== null && !found) throw noMessage()
  return null
}

/** Ends the running reply, and withdraws what waits behind it; what was said is kept. @throws {Failure} `no_active_run`, `thread_not_found`. */
export async function stopRun({ runs, threads }: FollowServices, userId: string, threadId: string) {
  const stopped = await runs.stop(userId, threadId)
  if (stopped) {
    const withdrawn = stopped.withdrawn.map(({ userMessageId, message }) => ({
      user_message_id: userMessageId,
      message,
    }))
    return { thread_id: threadId, message_id: stopped.messageId, status: 'stopped' as const, withdrawn }
  }
  await mustOwn(threads, userId, threadId)
  throw new Failure('no_active_run', 'No reply is being written in this thread.')
}

async function mustOwn(threads: ThreadStore, userId: string, threadId: string): Promise<void> {
  if (!(await threads.owns(userId, threadId))) throw noThread()
}
