// A message is answered again: another reply beside the one that is named, or to the message that is named.
import type { IfBusy, RunRequest } from '#chat/runs/runs.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import { type AnswerServices, requireModel } from './answer.ts'
import { toIdempotency } from './fingerprint.ts'

export type RegenerateInput = {
  threadId: string
  messageId: string
  model?: string | undefined
  /** The client's own tools. */
  tools?: ClientToolRequest[] | undefined
  ifBusy: IfBusy
  idempotencyKey: string | null
}

/** @throws {Failure} `invalid_request` for a model that cannot be chosen. */
export async function toRegenerateRequest(
  { models, newId }: AnswerServices,
  userId: string,
  { threadId, messageId, model, tools, ifBusy, idempotencyKey }: RegenerateInput,
): Promise<RunRequest> {
  const named = { message: null, threadId, model, regenerate: messageId, tools }
  return {
    userId,
    messageId: newId(),
    thread: { kind: 'existing', id: threadId },
    ask: { kind: 'regenerate', of: messageId },
    model: requireModel(models, model) ?? null,
    clientTools: tools ?? [],
    ifBusy,
    idempotency: await toIdempotency(idempotencyKey, null, named),
  }
}
