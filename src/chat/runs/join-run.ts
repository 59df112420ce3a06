// A request for a thread in which a reply is being written: it is the same request, or it comes too early.
import { compareKeys } from './idempotency.ts'
import type { RunRequest } from './runs.ts'
import type { RunStore } from './store.ts'
import type { Run, RunStart } from './thread-runs.ts'

/** While a run goes on only its own key joins it; another key may still stand for an older answer. */
export async function joinOrRefuse(store: RunStore, run: Run, request: RunRequest): Promise<RunStart> {
  const { claim, userMessageId } = run.record
  const { messageId, thread, idempotency } = claim
  const own = claim.userId === request.userId
  if (own && request.messageId === messageId) return { kind: 'joined', run }
  if (own && idempotency) {
    const { keys, fingerprint } = idempotency
    const used = keys.map((key) => ({ key, fingerprint, threadId: thread.id, messageId }))
    const repeat = compareKeys(request.idempotency, thread.id, used)
    if (repeat) return repeat.kind === 'replay' ? { kind: 'joined', run } : repeat
  }
  // A stranger waits for Postgres here as at any thread that is not theirs: they must not see that a reply is written.
  const plain =
    request.idempotency === null && request.ask.kind === 'message' && request.ask.parent === 'head'
  const refusal = own && plain ? null : await store.check(request)
  return refusal ?? (own ? { kind: 'active', messageId, userMessageId } : { kind: 'not_found' })
}
