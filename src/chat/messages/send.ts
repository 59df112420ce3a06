// A message is sent: to a thread that is there or to one that it begins, after the head or after a reply that it names.
import type { IfBusy, RunRequest } from '#chat/runs/runs.ts'
import type { RunThread } from '#chat/runs/store.ts'
import { titleFrom } from '#chat/threads/title.ts'
import type { ClientToolRequest } from '#chat/tools/client-tool.ts'
import { type AnswerServices, requireModel } from './answer.ts'
import { toIdempotency } from './fingerprint.ts'

export type SendInput = {
  message: string
  /** The thread to go on with; null begins one. */
  threadId: string | null
  /** Begins the thread under that id where there is none. */
  create: boolean
  /** The reply that it follows, null for a new beginning; without it the head. */
  parentId?: string | null | undefined
  /** The id that the client gave it. */
  userMessageId?: string | undefined
  model?: string | undefined
  /** The client's own tools. */
  tools?: ClientToolRequest[] | undefined
  ifBusy: IfBusy
  idempotencyKey: string | null
}

/** @throws {Failure} `invalid_request` for a model that cannot be chosen. */
export async function toRequest(
  { models, newId }: AnswerServices,
  userId: string,
  input: SendInput,
): Promise<RunRequest> {
  const { message, threadId, parentId, userMessageId, idempotencyKey } = input
  return {
    userId,
    messageId: newId(),
    thread: toThread(input, newId),
    ask: {
      kind: 'message',
      userMessageId: userMessageId ?? newId(),
      text: message,
      parent: parentId === undefined ? 'head' : { id: parentId },
    },
    model: requireModel(models, input.model) ?? models.ids[0]!,
    clientTools: input.tools ?? [],
    ifBusy: input.ifBusy,
    idempotency: await toIdempotency(idempotencyKey, userMessageId ?? null, {
      message,
      threadId,
      model: input.model,
      parentId,
      tools: input.tools,
    }),
  }
}

function toThread({ message, threadId, create }: SendInput, newId: () => string): RunThread {
  if (threadId !== null && !create) return { kind: 'existing', id: threadId }
  const title = titleFrom(message)
  return threadId === null ? { kind: 'new', id: newId(), title } : { kind: 'create', id: threadId, title }
}
