// Moves the users of a FastAPI service in, with their threads, messages and tool calls. Everything may be done again: what
// is there already is found by its id and left as it is.
import { idOf, threadIdOf } from './ids.ts'
import { refuseMessage, refuseUser, roles } from './rules.ts'
import type { OldDatabase, OldThread, OldUser } from './source.ts'
import { createTally, type Tally } from './tally.ts'
import type { Target } from './target.ts'
import { moveTurns } from './turns.ts'

/** @param onProgress is told of every user and message that is done with. */
export async function importFastapi(
  source: OldDatabase,
  target: Target,
  onProgress: (count: number) => void,
): Promise<Tally> {
  const tally = createTally()
  for await (const user of source.users()) {
    const threads = await source.threads(user.id, roles)
    const userId = await moveUser(target, tally, user, threads)
    if (userId === null)
      for (const { id } of threads) tally.refuse('chat_threads', 'its user was refused', id)
    else {
      await moveThreads(target, tally, userId, threads)
      await moveMessages(source, target, tally, user, userId, threads, onProgress)
      await target.count(userId)
    }
    onProgress(1)
  }
  return tally
}

async function moveUser(target: Target, tally: Tally, user: OldUser, threads: OldThread[]) {
  const id = idOf('users', user.id, user.created_at)
  const reason = refuseUser(user)
  if (reason) return tally.refuse('users', reason, user.id)
  // From its first moment on the user may sign in and write: new messages are numbered after those that still come.
  const messages = threads.reduce((sum, thread) => sum + thread.messages, 0)
  const added = await target.insert('users', {
    id: { type: 'uuid', values: [id] },
    username: { type: 'text', values: [user.username] },
    email: { type: 'text', values: [user.email] },
    password_hash: { type: 'text', values: [user.hashed_password] },
    full_name: { type: 'text', values: [user.full_name || null] },
    is_active: { type: 'boolean', values: [user.is_active] },
    is_verified: { type: 'boolean', values: [user.is_verified] },
    created_at: { type: 'timestamptz', values: [user.created_at] },
    last_login: { type: 'timestamptz', values: [user.last_login] },
    last_ordinal: { type: 'integer', values: [messages] },
  })
  if (added.size === 0 && (await target.present('users', [id])).size === 0)
    return tally.refuse('users', 'the username or the email is taken', user.id)
  tally.add('users', added.size, 1 - added.size)
  return id
}

const pageRows = 500

async function moveThreads(
  target: Target,
  tally: Tally,
  userId: string,
  threads: OldThread[],
): Promise<void> {
  for (let from = 0; from < threads.length; from += pageRows) {
    const page = threads.slice(from, from + pageRows)
    const column = <Value>(type: string, read: (thread: OldThread) => Value) => ({
      type,
      values: page.map(read),
    })
    const added = await target.insert('chat_threads', {
      id: column('uuid', ({ id, created_at }) => threadIdOf(id, created_at)),
      user_id: column('uuid', () => userId),
      title: column('text', ({ title }) => title || 'New Chat'),
      created_at: column('timestamptz', ({ created_at }) => created_at),
      updated_at: column('timestamptz', ({ updated_at }) => updated_at),
      message_count: column('integer', ({ messages }) => messages),
      titled_by: column('text', () => 'user'),
    })
    tally.add('chat_threads', added.size, page.length - added.size)
  }
}

/** Numbers the messages in their threads and in all, in the order in which they came, and moves them page by page. */
async function moveMessages(
  source: OldDatabase,
  target: Target,
  tally: Tally,
  user: OldUser,
  userId: string,
  threads: OldThread[],
  onProgress: (count: number) => void,
): Promise<void> {
  const places = new Map(
    threads.map(({ id, created_at }) => [id, { threadId: threadIdOf(id, created_at), seq: 0 }]),
  )
  let ordinal = 0
  for await (const page of source.turns(user.id)) {
    const turns = tally.sift('chat_messages', page, refuseMessage).map((turn) => {
      const place = places.get(turn.thread_id)!
      place.seq++
      ordinal++
      return { ...turn, ...place, ordinal, userId, uuid: idOf('chat_messages', turn.id, turn.created_at) }
    })
    await moveTurns(target, tally, turns)
    onProgress(page.length)
  }
}
