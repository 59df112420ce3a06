// A request for a thread in which a reply is being written: it is the same request, comes too early, waits, steers or interrupts.
import { compareKeys } from '#chat/runs/idempotency.ts'
import type { RunRequest } from '#chat/runs/runs.ts'
import type { RunStore } from '#chat/runs/store.ts'
import type { Run, RunStart } from '#chat/runs/thread-runs.ts'
import type { MessageQueue } from './message-queue.ts'

type BusyServices = {
  store: RunStore
  queue: MessageQueue
  /** Ends the run that goes on. @throws {Failure} `database_unavailable` where its reply cannot be stored. */
  interrupt(run: Run): Promise<void>
}

/** @returns null where the thread is free now, since the run was interrupted. @throws {Failure} `database_unavailable` */
export async function meetBusy(
  { store, queue, interrupt }: BusyServices,
  run: Run,
  request: RunRequest,
): Promise<RunStart | null> {
  const { claim, userMessageId } = run.record
  if (claim.userId !== request.userId) return (await store.check(request)) ?? { kind: 'not_found' }
  const known = joined(run, request) ?? queue.find(request, run)
  if (known) return known
  switch (request.ifBusy) {
    case 'queue':
      return queue.add(request, null)
    case 'steer':
      return queue.add(request, run)
    case 'interrupt': {
      const refusal = await store.check(request)
      if (!refusal) await interrupt(run)
      return refusal
    }
    case 'reject': {
      const plain =
        request.idempotency === null && request.ask.kind === 'message' && request.ask.parent === 'head'
      const refusal = plain ? null : await store.check(request)
      return refusal ?? { kind: 'active', messageId: claim.messageId, userMessageId }
    }
  }
}

/** While a run goes on only its own key joins it; another key may still stand for an older answer. */
function joined(run: Run, { messageId, ask, idempotency }: RunRequest): RunStart | null {
  const { claim, draft } = run.record
  const { id: threadId } = claim.thread
  if (messageId === claim.messageId) return { kind: 'joined', run }
  if (idempotency && claim.idempotency) {
    const { keys, fingerprint } = claim.idempotency
    const own = { fingerprint, threadId, messageId: claim.messageId, steered: null }
    const used = keys.map((key) => ({ key, ...own }))
    const repeat = compareKeys(idempotency, threadId, used)
    if (repeat) return repeat.kind === 'replay' ? { kind: 'joined', run } : repeat
  }
  // A restart may have cut off the answer to words that were taken up since.
  const steered = ask.kind === 'message' && !idempotency ? ask.userMessageId : null
  if (!draft.parts.some((part) => part.type === 'steering-message' && part.id === steered)) return null
  return {
    kind: 'steering',
    threadId,
    messageId: claim.messageId,
    userMessageId: steered ?? '',
    repeated: false,
  }
}
