// Everything that is kept of a user, as one JSON document that is written while it is read.
import { rejectEndedSession } from '#auth/sessions/reject-ended-session.ts'
import type { SessionCache } from '#auth/sessions/store.ts'
import type { Caller } from '#shared/identity.ts'
import type { ExportStore } from './store.ts'

export type ExportServices = { exports: ExportStore; cache: SessionCache; now: () => number }

/**
 * Opens an export: what fails before is thrown here.
 * @returns the document in pieces. A failure midway is thrown from it, before the end of the document is written.
 */
export async function openExport(
  { exports, cache, now }: ExportServices,
  { userId, sessionId }: Caller,
): Promise<AsyncIterable<string>> {
  const profile = await exports.readProfile(userId)
  if (!profile) return rejectEndedSession(cache, userId, [sessionId])
  return write()

  async function* write() {
    yield `{"exported_at":"${new Date(now()).toISOString()}","profile":${JSON.stringify(profile)},"threads":[`
    yield* items(exports.listThreads(userId))
    yield '],"messages":['
    yield* items(exports.listMessages(userId))
    yield '],"queued":['
    yield* items(exports.listQueued(userId))
    const sessions = await exports.listSessions(userId)
    // Who exports has a session: without one the account was erased meanwhile, and what was written is not the whole.
    if (sessions.length === 0) await rejectEndedSession(cache, userId, [sessionId])
    yield `],"sessions":${JSON.stringify(sessions)}}`
  }
}

/** The items of all pages, with commas between them. */
async function* items(pages: AsyncIterable<object[]>) {
  let separator = ''
  for await (const page of pages) {
    if (page.length > 0) yield separator + page.map((item) => JSON.stringify(item)).join(',')
    separator = ','
  }
}
