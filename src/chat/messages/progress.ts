// A message wherever it is: in the queue, written so far, or at its end; and one that is withdrawn before its turn.
import type { Message } from '#chat/message.ts'
import { contentOf } from '#chat/part.ts'
import type { RunProgress, Runs, RunView } from '#chat/runs/runs.ts'
import type { ThreadStore } from '#chat/threads/store.ts'
import { toUiParts } from '#chat/wire/ui-parts.ts'
import { noMessage, noThread } from '#shared/failure.ts'
import type { Accepted } from './schemas.ts'

export type ProgressServices = { runs: Runs; threads: ThreadStore }

export const toAccepted = ({
  threadId,
  messageId,
  userMessageId,
  followed,
}: RunView<RunProgress | null>): Accepted => ({
  thread_id: threadId,
  message_id: messageId,
  user_message_id: userMessageId,
  status: followed?.status === 'queued' ? 'queued' : 'pending',
})

/**
 * A message as it is now, or with `waitMs` when it is at its end, at the latest after so many milliseconds.
 * @throws {Failure} `thread_not_found`, `message_not_found`
 */
export async function readMessage(
  { runs, threads }: ProgressServices,
  userId: string,
  threadId: string,
  messageId: string,
  waitMs: number,
): Promise<{ kind: 'message'; message: Message } | { kind: 'queued'; queued: Accepted }> {
  const read = async () => {
    const found = await threads.readMessage(userId, threadId, messageId)
    if (found.kind === 'none') throw found.isThread ? noMessage() : noThread()
    return found
  }
  const first = await read()
  if (first.kind === 'message' && first.message.status !== 'pending') return first
  const view = await runs.watch(userId, threadId, messageId, waitMs)
  if (view?.followed.status === 'queued') return { kind: 'queued', queued: toAccepted(view) }
  const isWritten = view?.followed.status === 'pending'
  const found = isWritten && first.kind === 'message' ? first : await read()
  if (found.kind === 'queued') {
    const { userMessageId } = found
    const queued = toAccepted({ threadId, messageId, userMessageId, followed: { status: 'queued' } })
    return { kind: 'queued', queued }
  }
  const { message } = found
  if (view?.followed.status !== 'pending' || message.status !== 'pending') return found
  return { kind: 'message', message: soFar(message, view.followed.draft) }
}

/** What is said last is not done yet. */
function soFar(message: Message, { parts, toolCalls }: Extract<RunProgress, { status: 'pending' }>['draft']) {
  const told = toUiParts('assistant', parts, toolCalls)
  const last = told.at(-1)
  if (last && (last.type === 'text' || last.type === 'reasoning') && 'state' in last) delete last.state
  return { ...message, content: contentOf(parts), parts: told, tool_calls: toolCalls }
}

/** Withdraws a message whose turn has not come. @throws {Failure} `thread_not_found`, `message_not_found` */
export async function withdrawMessage(
  { runs, threads }: ProgressServices,
  userId: string,
  threadId: string,
  userMessageId: string,
): Promise<void> {
  if (await runs.withdraw(userId, threadId, userMessageId)) return
  throw (await threads.owns(userId, threadId)) ? noMessage() : noThread()
}
