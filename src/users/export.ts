// Everything that is kept of a user, as one JSON document that is written while it is read.
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import type { Caller } from '#shared/identity.ts'
import type { ExportedPart, ExportStore } from './store.ts'

export type ExportServices = { exports: ExportStore; cache: SessionCache; now: () => number }

/**
 * Opens an export: what fails before is thrown here. What begins after it is not in it.
 * @returns the document in pieces. A failure midway is thrown from it, before the end of the document is written.
 */
export async function openExport(
  { exports, cache, now }: ExportServices,
  { userId, sessionId }: Caller,
): Promise<AsyncIterable<string>> {
  const at = new Date(now())
  const profile = await exports.readProfile(userId)
  if (!profile) return rejectEndedSession(cache, userId, [sessionId])
  return write()

  async function* write() {
    yield `{"exported_at":"${at.toISOString()}","profile":${JSON.stringify(profile)},"messages":[`
    const threads: string[] = []
    yield* messages(exports.listMessages(userId, at), threads)
    yield '],"threads":['
    yield threads.join()
    yield '],"queued":['
    yield* items(exports.listQueued(userId, at))
    const sessions = await exports.listSessions(userId)
    // Who exports has a session: without one the account was erased meanwhile, and what was written is not the whole.
    const waysIn = await exports.readWaysIn(userId)
    if (sessions.length === 0 || !waysIn) await rejectEndedSession(cache, userId, [sessionId])
    yield `],"sessions":${JSON.stringify(sessions)},"ways_in":${JSON.stringify(waysIn)}}`
  }
}

/**
 * The messages, with commas between them.
 * @param threads takes the threads, each as it was read with its messages; there are some hundred bytes of each.
 */
async function* messages(pages: AsyncIterable<ExportedPart[]>, threads: string[]) {
  let separator = ''
  let told = { thread: null as ExportedPart['thread'], count: 0, lastId: null as string | null }
  for await (const page of pages) {
    for (const part of page) {
      if (part.thread) {
        close()
        told = { thread: part.thread, count: 0, lastId: null }
      }
      told.count += part.messages.length
      told.lastId = part.messages.at(-1)?.id ?? told.lastId
    }
    const all = page.flatMap((part) => part.messages)
    if (all.length > 0) yield separator + all.map((message) => JSON.stringify(message)).join()
    if (all.length > 0) separator = ','
  }
  close()

  /** A thread that was deleted between two pages is what was told of it. */
  function close() {
    const { thread, count, lastId } = told
    if (!thread) return
    const whole = count === thread.message_count
    threads.push(JSON.stringify(whole ? thread : { ...thread, message_count: count, head_id: lastId }))
  }
}

/** The items of all pages, with commas between them. */
async function* items(pages: AsyncIterable<object[]>) {
  let separator = ''
  for await (const page of pages) {
    if (page.length > 0) yield separator + page.map((item) => JSON.stringify(item)).join()
    if (page.length > 0) separator = ','
  }
}
