// A user's conversations: read page by page, renamed, deleted and counted.
import type { Thread } from '#chat/message.ts'
import type { Runs } from '#chat/runs/runs.ts'
import { foreignCursor, fromCursor, toCursor } from '#shared/cursor.ts'
import { Failure, invalidToken, noMessage, noThread } from '#shared/failure.ts'
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
  { limit, before, leaf }: { limit: number; before?: string | undefined; leaf?: string | undefined },
): Promise<History> {
  const cursor = before === undefined ? null : decodeBranch(before)
  if (cursor && leaf !== undefined && leaf !== cursor.leaf) throw foreignCursor('/before')
  const from = cursor?.from ?? null
  const found = await threads.readBranch(userId, threadId, limit, { leaf: leaf ?? null, from })
  if (!found) throw noThread()
  const { thread, leafId, messages, next, queued } = found
  if (leaf !== undefined && leafId === null) throw noMessage()
  // A head that has moved on since still has what a page of it led to.
  if (leaf === undefined && cursor?.named && cursor.leaf !== leafId) throw foreignCursor('/before')
  return {
    thread,
    messages,
    total_messages: thread.message_count,
    next_cursor: next === null ? null : toCursor(leaf === undefined ? 'head' : 'leaf', leafId ?? '', next),
    queued,
  }
}

/**
 * Makes a message the head of its thread, or where that is no end the newest end that follows it.
 * @throws {Failure} `thread_not_found`, `message_not_found`.
 */
export async function moveHead(
  threads: ThreadStore,
  userId: string,
  threadId: string,
  messageId: string,
): Promise<Thread> {
  const moved = await threads.setHead(userId, threadId, messageId)
  if (!moved) throw noThread()
  if (moved === 'message_not_found') throw noMessage()
  return moved
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

/** Where a branch goes on: the message in which it ends, whether that was named or the head, and the next `seq`. */
function decodeBranch(cursor: string): { named: boolean; leaf: string; from: number } {
  const [kind, leaf, seq] = fromCursor(cursor, /^(head|leaf)\.([0-9a-f-]{36})\.([1-9]\d{0,8})$/, '/before')
  return { named: kind === 'leaf', leaf: leaf!, from: Number(seq) }
}
