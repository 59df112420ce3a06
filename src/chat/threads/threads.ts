// A user's conversations: read page by page, renamed, deleted and counted.
import type { Thread } from '#chat/message.ts'
import type { Runs } from '#chat/runs/runs.ts'
import { fromCursor, toCursor } from '#shared/cursor.ts'
import { Failure, invalidToken, noThread } from '#shared/failure.ts'
import type { History, Stats } from './schemas.ts'
import type { ThreadPosition, ThreadStore } from './store.ts'

/** A page of threads; `next` is the cursor of the page after it, null on the last one. */
export async function listThreads(
  threads: ThreadStore,
  userId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ page: Thread[]; next: string | null }> {
  const after = cursor === undefined ? null : decodePosition(cursor)
  const found = await threads.list(userId, limit + 1, after)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return { page, next: found.length > limit && last ? encodePosition(last) : null }
}

/**
 * A page of a thread's messages: the newest first, and `next_cursor` to older ones.
 * @throws {Failure} `thread_not_found`; `invalid_request` for a cursor that we did not make.
 */
export async function readThread(
  threads: ThreadStore,
  userId: string,
  threadId: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<History> {
  const found = await threads.read(userId, threadId, limit, before === undefined ? null : decodeSeq(before))
  if (!found) throw noThread()
  const { thread, messages } = found
  const oldest = messages[0]?.seq ?? 1
  return {
    thread,
    messages,
    total_messages: thread.message_count,
    next_cursor: oldest > 1 ? toCursor(oldest) : null,
  }
}

/** Gives a thread the title that its user wants; it keeps its place in the list. @throws {Failure} `thread_not_found`. */
export async function renameThread(
  threads: ThreadStore,
  userId: string,
  threadId: string,
  title: string,
): Promise<Thread> {
  const renamed = await threads.rename(userId, threadId, title)
  if (!renamed) throw noThread()
  return renamed
}

/** Deletes a thread with all that was said in it, and ends the reply that is being written. @throws {Failure} `thread_not_found`. */
export async function deleteThread(
  { threads, runs }: { threads: ThreadStore; runs: Runs },
  userId: string,
  threadId: string,
): Promise<void> {
  if (!(await threads.delete(userId, threadId))) throw noThread()
  // A run that is lost just now has ended too, and its reply finds no place to be written to.
  await runs.discard(threadId).catch((error) => {
    if (Failure.within(error)?.code !== 'run_interrupted') throw error
  })
}

/** The totals of a user. @throws {Failure} `invalid_token` for one whose account is gone. */
export async function readStats(threads: ThreadStore, userId: string): Promise<Stats> {
  const stats = await threads.stats(userId)
  if (!stats) throw invalidToken()
  return stats
}

const encodePosition = ({ updated_at, id }: Thread) => toCursor(Date.parse(updated_at), id)

function decodePosition(cursor: string): ThreadPosition {
  const form = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
  const [time, id] = fromCursor(cursor, form, '/cursor')
  return { updatedAt: new Date(Number(time)), id: id! }
}

const decodeSeq = (cursor: string) => Number(fromCursor(cursor, /^([1-9]\d{0,8})$/, '/before')[0])
